import { addTo, groupedBy } from "../../domain/groups";
import type { Figure, Indicator, Scorecard } from "../../domain/model";
import { unitInHeading } from "../../domain/quantity/parse-unit";
import { theOneQuantity } from "../../domain/quantity/the-one-quantity";
import { remembered } from "../../domain/remembered";
import type { Sourced } from "../../domain/sourced";
import type { FieldColumn, Line, RecordTable } from "../../domain/table";
import { cellAt } from "../../domain/table";
import { labelKind, totalName } from "../layout/line-words";
import type { SheetView } from "../layout/sheet-view";
import { folded } from "../text";
import { readClaim, unitOfText } from "./claims";
import { impliedOperator } from "./implied-operator";
import { LineReader } from "./line-reader";

/** Finds the key of a project by the name an indicator table gives it. */
export type ProjectLookup = (table: string, line: number, name: string) => string | undefined;

const EXECUTION =
  /(?:预算|资金|专项|支出)\S{0,8}(?:执行率|支出率|支付率)|^(?:总体)?(?:执行率|支出率|支付率)|预算执行(?:情况|进度)?$|budget execution|execution rate|disbursement rate|absorption rate/i;

/** True for indicators that score how much of the budget was spent; 资金拨付及时率 and 补助发放完成率 are others. */
const isExecutionIndicator = remembered(
  (name: string): boolean => EXECUTION.test(name) && !/及时|合规|规范|准确/.test(name),
);

const unitInName = remembered(unitInHeading);

/** All scorecards of an indicator table: one, or one for each project that the table names. */
export function readScorecards(
  view: SheetView,
  table: RecordTable,
  project: string | undefined,
  lookup: ProjectLookup,
): readonly Scorecard[] {
  const reader = new LineReader(view, table);
  const rows = readRows(view, reader);
  const names = groupedBy(rows.indicators, ({ project }) => project?.value ?? "");
  const sums = sumsByProject(rows.sums, names);
  return [...names].map(([name, own]): Scorecard => {
    const key = name === "" ? project : lookup(table.id, own[0]?.line ?? 0, name);
    const indicators = own.map((row) => indicatorOf(view, reader, row, key));
    const stated = (sums.get(name) ?? []).map((sum) => statedOf(reader, sum, own)).filter((sum) => sum !== undefined);
    return { table: table.id, ...(key === undefined ? {} : { project: key }), indicators, stated };
  });
}

/** Sums belong to the project whose indicators they cover; the total of a table of several projects to none. */
function sumsByProject(
  sums: readonly SumRow[],
  names: ReadonlyMap<string, readonly IndicatorRow[]>,
): ReadonlyMap<string, readonly SumRow[]> {
  const [only] = names.keys();
  if (names.size === 1 && only !== undefined) return new Map([[only, sums]]);
  const nameOfLine = new Map([...names].flatMap(([name, rows]) => rows.map((row) => [row.line, name] as const)));
  const byName = new Map<string, SumRow[]>();
  for (const sum of sums) {
    const covers = sum.line.covers ?? [];
    const name = nameOfLine.get(covers[0] ?? -1);
    if (name === undefined || nameOfLine.get(covers.at(-1) ?? -1) !== name) continue;
    addTo(byName, name, sum);
  }
  return byName;
}

interface IndicatorRow {
  readonly line: number;
  readonly name: Sourced<string>;
  readonly level1: Sourced<string> | undefined;
  readonly level2: Sourced<string> | undefined;
  readonly project: Sourced<string> | undefined;
}

interface SumRow {
  readonly line: Line;
  readonly label: string;
  /** The levels that were open when the sum was read. */
  readonly level1?: string;
  readonly level2?: string;
}

/** 指标1：培训人次 → 培训人次: the official form's numbering is no part of the name. */
function unnumbered(name: Sourced<string> | undefined): Sourced<string> | undefined {
  return name?.value.startsWith("指标") === true
    ? { ...name, value: name.value.replace(/^指标\s*\d{1,2}(?:\s*[:：、.]\s*|\s+)(?=\S)/, "") }
    : name;
}

/** Reads the lines from top to bottom; names of levels and projects hold until the next one is named. */
function readRows(
  view: SheetView,
  reader: LineReader,
): { readonly indicators: readonly IndicatorRow[]; readonly sums: readonly SumRow[] } {
  const { table } = reader;
  const columns = {
    name: reader.column("indicator_name"),
    level1: reader.column("indicator_l1"),
    level2: reader.column("indicator_l2"),
    project: reader.column("project_name"),
  };
  const indicators: IndicatorRow[] = [];
  const sums: SumRow[] = [];
  let level1: Sourced<string> | undefined;
  let level2: Sourced<string> | undefined;
  let project: Sourced<string> | undefined;
  let name: Sourced<string> | undefined;
  for (const line of table.lines) {
    if (line.kind === "group") {
      const caption = captionOf(view, reader, line.index);
      if (caption === undefined) continue;
      if (columns.level1 === undefined) {
        level1 = caption;
        if (columns.level2 === undefined) level2 = undefined;
      } else if (columns.level2 === undefined) level2 = caption;
      continue;
    }
    if (line.kind === "total" || line.kind === "average" || line.kind === "rate" || line.kind === "blank") {
      if (line.kind === "total") sums.push({ line, label: "" });
      continue;
    }
    const isSum = line.kind === "subtotal";
    // Most lines name the same project and levels as the line before: what that one gave is kept.
    const named = (column: FieldColumn | undefined, last: Sourced<string> | undefined): Sourced<string> | undefined => {
      const text = reader.words(line.index, column);
      if (text === undefined || (isSum && labelKind(text) !== undefined)) return undefined;
      return text === last?.value ? last : reader.text(line.index, column);
    };
    const newProject = named(columns.project, project);
    const newLevel1 = named(columns.level1, level1);
    const newLevel2 = named(columns.level2, level2);
    if (newProject !== undefined && newProject.value !== project?.value) {
      project = newProject;
      level1 = undefined;
      level2 = undefined;
    }
    if (newLevel1 !== undefined) {
      if (newLevel1.value !== level1?.value) level2 = columns.level2 === undefined ? level2 : undefined;
      level1 = newLevel1;
    }
    if (newLevel2 !== undefined) level2 = newLevel2;
    if (isSum) {
      const label = sumLabel(reader, line.index);
      sums.push({
        line,
        label,
        ...(level1 === undefined ? {} : { level1: level1.value }),
        ...(level2 === undefined ? {} : { level2: level2.value }),
      });
      continue;
    }
    if (line.kind !== "data") continue;
    // A name merged over several lines (one for each year or unit) holds for all of them.
    name =
      unnumbered(reader.text(line.index, columns.name)) ??
      (columns.name === undefined ? (level2 ?? level1) : undefined);
    if (name === undefined) continue;
    indicators.push({ line: line.index, name, level1, level2, project });
  }
  return { indicators, sums };
}

function captionOf(view: SheetView, reader: LineReader, line: number): Sourced<string> | undefined {
  const { area, orientation } = reader.table;
  const from = orientation === "rows" ? area.left : area.top;
  const to = orientation === "rows" ? area.right : area.bottom;
  for (let field = from; field <= to; field += 1) {
    const at = cellAt(reader.table, line, field);
    const text = view.text(at.row, at.col);
    if (text !== "") return { value: text.replace(/^[（(]?[一二三四五六七八九十]{1,2}[、.．)）]\s*/, ""), at };
  }
  return undefined;
}

function sumLabel(reader: LineReader, line: number): string {
  for (const field of ["indicator_l1", "indicator_l2", "indicator_name", "seq", "project_name"] as const) {
    const text = reader.ownText(line, reader.column(field));
    if (text !== undefined && labelKind(text.value) !== undefined) return text.value;
  }
  return "";
}

function indicatorOf(view: SheetView, reader: LineReader, row: IndicatorRow, project: string | undefined): Indicator {
  const { table } = reader;
  const { line } = row;
  const unitText = reader.text(line, reader.column("unit_of_measure"));
  const unit = unitOfText(unitText?.value) ?? unitInName(row.name.value);
  const operator = reader.text(line, reader.column("operator"))?.value ?? impliedOperator(view, table, line);
  const target = reader.column("target");
  const actual = reader.column("actual");
  const claims = {
    target: target === undefined ? undefined : readClaim(view, cellAt(table, line, target.index), unit, operator),
    actual: actual === undefined ? undefined : readClaim(view, cellAt(table, line, actual.index), unit, undefined),
  };
  return {
    id: `${table.id}/${line}`,
    table: table.id,
    line,
    project,
    level1: row.level1,
    level2: row.level2,
    name: row.name,
    target: claims.target,
    actual: claims.actual,
    unitText,
    weight: weightOf(reader, row),
    score: reader.figure(line, reader.column("score")),
    reason: reader.text(line, reader.column("deviation_reason")),
    explanation: reader.text(line, reader.column("explanation")),
    isExecution: isExecutionIndicator(row.name.value),
  };
}

const POINTS_IN_NAME = /[（(]\s*(?:满分)?(\d{1,3}(?:\.\d+)?\s*(?:分|points?|pts?))\s*[)）]$/i;

/** The weight in its column; where none has weights, the points that the name itself gives: 资金到位（6分）. */
function weightOf(reader: LineReader, { line, name }: IndicatorRow): Figure | undefined {
  const column = reader.column("weight");
  if (column !== undefined) return reader.figure(line, column);
  const points = POINTS_IN_NAME.exec(name.value)?.[1];
  const quantity = points === undefined ? undefined : theOneQuantity(points).one;
  if (quantity === undefined) return undefined;
  return { field: "weight", at: name.at, table: reader.table.id, line, quantity };
}

/** A stated sum with the level and name it stands for; told by its words, else by the indicators it covers. */
function statedOf(
  reader: LineReader,
  sum: SumRow,
  rows: readonly IndicatorRow[],
): Scorecard["stated"][number] | undefined {
  const score = reader.figure(sum.line.index, reader.column("score"));
  const weight = reader.figure(sum.line.index, reader.column("weight"));
  if (score === undefined && weight === undefined) return undefined;
  const figures: { score?: Figure; weight?: Figure } = {
    ...(score === undefined ? {} : { score }),
    ...(weight === undefined ? {} : { weight }),
  };
  if (sum.line.kind === "total") return { level: 0, name: "", ...figures };
  const covered = new Set(sum.line.covers ?? []);
  const own = rows.filter((row) => covered.has(row.line));
  const level1 = onlyName(own.map((row) => row.level1?.value)) ?? sum.level1;
  const level2 = onlyName(own.map((row) => row.level2?.value));
  const said = totalName(sum.label);
  if (said !== "" && level1 !== undefined && sameName(said, level1)) return { level: 1, name: level1, ...figures };
  if (level2 !== undefined && (said === "" || sameName(said, level2)) && !coversLevel1(rows, own, level1, sum)) {
    return { level: 2, name: level2, ...figures };
  }
  return level1 === undefined ? undefined : { level: 1, name: level1, ...figures };
}

/** A level 1 with a single level 2: the words, or the column they stand in, say which of the two is summed. */
function coversLevel1(
  rows: readonly IndicatorRow[],
  own: readonly IndicatorRow[],
  level1: string | undefined,
  sum: SumRow,
): boolean {
  const all = rows.filter((row) => row.level1?.value === level1);
  const severalLevels = new Set(all.map((row) => row.level2?.value)).size > 1;
  return severalLevels && own.length === all.length && sum.level2 === undefined;
}

function onlyName(names: readonly (string | undefined)[]): string | undefined {
  const [first] = names;
  return first !== undefined && names.every((name) => name === first) ? first : undefined;
}

function sameName(a: string, b: string): boolean {
  const bare = (text: string): string => folded(text).replace(/指标|[（(].*[）)]/g, "");
  return bare(a) === bare(b);
}
