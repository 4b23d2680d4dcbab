import { addTo } from "../../../domain/collections/groups";
import { theOnly } from "../../../domain/collections/only";
import type { Exact } from "../../../domain/figures/exact";
import type { Field } from "../../../domain/lists";
import type { Figure } from "../../../domain/model";
import type { FieldColumn, Line, MappedSheet, RecordTable } from "../../../domain/table";
import { cellAt, columnOf, isRecordTable } from "../../../domain/table";
import { namesOrganisation } from "../../columns/drafts/cell-kinds";
import { isExpenseItem } from "../../headings/expense-items";
import { HeadingLexicon, MEANS_SOMETHING } from "../../headings/heading-lexicon";
import type { SheetView } from "../../layout/view/sheet-view";
import { LineReader } from "../line-reader";
import type { ProjectRegister, RawMention } from "./projects";

/** 分乡镇分项目情况表, 各项目资金分配表. */
const BY_PROJECT = /(?:分|各|按)项目/u;
/** What is granted, said of a fund: 某某资金分配表. */
const OF_GRANTS = /资金[^，。]{0,4}(?:分配|安排|下达)/u;
/** 中央, 省级, 自筹, 其他: where money comes from; 第一批, 已下达: when and how far. */
const NO_PROJECT =
  /^(?:中央|国家|省|市|州|县|区|乡|镇|本级|上级|自筹|社会|其他|其中)|(?:批次?|季度|[年月日期]|资金|拨款|收入|人|数)$/u;
const FEWEST = 2;
const SHORTEST = 4;

interface Part {
  readonly name: string;
  readonly figure: Figure;
}

/**
 * The projects over the columns of a table of places: 乡镇 | 灌溉渠维修 | 产业路硬化 | 合计. What all places got of each is the
 * project's, where the columns together make the table's own amount; told by the title, or by there being no other projects.
 */
export function projectsAcross(
  sheets: readonly MappedSheet[],
  views: ReadonlyMap<string, SheetView>,
  register: ProjectRegister,
): readonly RawMention[] {
  const isAlone = register.size === 0;
  const lexicon = new HeadingLexicon();
  return sheets.flatMap(({ sheet, tables }) => {
    const view = views.get(sheet);
    return tables.flatMap((table) => {
      if (view === undefined || !isRecordTable(table) || table.setAside !== undefined) return [];
      const isOfProjects = BY_PROJECT.test(table.title) || (isAlone && OF_GRANTS.test(table.title));
      return isOfProjects ? mentionsAcross(view, table, lexicon) : [];
    });
  });
}

function mentionsAcross(view: SheetView, table: RecordTable, lexicon: HeadingLexicon): readonly RawMention[] {
  const total = theOnly(table.lines.filter(({ kind }) => kind === "total"));
  if (total === undefined || table.orientation !== "rows") return [];
  if (columnOf(table, "department") === undefined || columnOf(table, "project_name") !== undefined) return [];
  const byName = new Map<string, Part[]>();
  for (const field of ["budget", "spent"] as const) {
    for (const part of partsOf(view, table, total, field, lexicon)) addTo(byName, part.name, part);
  }
  if (byName.size < FEWEST || ![...byName.keys()].every(mayBeProject)) return [];
  return [...byName].map(([name, parts]) => {
    const at = { ...(parts[0]?.figure.at ?? cellAt(table, total.index, 0)), row: table.headerLines[0] ?? 0 };
    return {
      table: table.id,
      line: total.index,
      name: { value: name, at },
      figures: parts.map(({ figure }) => figure),
      texts: [],
    };
  });
}

/** The columns that together make an amount of the table, each below the name of what it is for. */
function partsOf(
  view: SheetView,
  table: RecordTable,
  total: Line,
  field: Field,
  lexicon: HeadingLexicon,
): readonly Part[] {
  const reader = new LineReader(view, table);
  const whole = columnOf(table, field);
  const stated = reader.figure(total.index, whole)?.quantity.value;
  if (whole === undefined || stated === undefined) return [];
  const parts = table.unmapped.flatMap(({ index, heading }): readonly Part[] => {
    const [name = "", leaf] = heading.split(" / ");
    const isOfField = leaf === undefined || lexicon.candidates(leaf)[0]?.field === field;
    const column: FieldColumn = { ...whole, index, heading };
    const figure = isOfField ? reader.figure(total.index, column) : undefined;
    const isOther = (lexicon.candidates(name)[0]?.score ?? 0) >= MEANS_SOMETHING;
    return figure === undefined || isOther ? [] : [{ name, figure }];
  });
  const sum = parts.reduce<Exact | undefined>(
    (all, { figure }) => all?.plus(figure.quantity.value) ?? figure.quantity.value,
    undefined,
  );
  return sum?.eq(stated) === true ? parts : [];
}

function mayBeProject(name: string): boolean {
  return name.length >= SHORTEST && !NO_PROJECT.test(name) && !namesOrganisation(name) && !isExpenseItem(name);
}
