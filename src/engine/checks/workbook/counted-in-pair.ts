import { CellMap } from "../../../domain/cells/cell-map";
import { groupedBy } from "../../../domain/collections/groups";
import { theOnly } from "../../../domain/collections/only";
import { exact } from "../../../domain/figures/exact";
import { plainFigure } from "../../../domain/figures/shown-figure";
import type { FieldColumn, FieldTable } from "../../../domain/table";
import { cellAt } from "../../../domain/table";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import { statedFigure } from "../reading/figures/show";
import { isSetAside } from "../reading/projects/project-tables";
import type { CountedPair } from "../reading/tables/counted-pairs";
import { countedPairs } from "../reading/tables/counted-pairs";
import { freeColumns } from "../reading/tables/free-columns";
import type { TableView } from "../reading/tables/table-view";
import { bareName } from "../reading/words/names";
import { acrossOf } from "../relations/across/all-across";
import { asStated, holds } from "../relations/equation/compute";

/** A count off by more than this share of the lines, and by more than so many, counts something else. */
const NEAR = 0.2;
const NEAR_COUNT = 2;

/** What a cover counts must be what the list behind its other key figures has. */
export const countedInPair = defineCheck({
  code: "counted-in-pair",
  kind: "count_mismatch",
  class: "logical",
  severity: "error",
  source: "Counting: the key figures of a cover are taken from the list behind it.",
  words: {
    zh: {
      title: "概况中的个数与明细不符",
      message: "“{label}”填{stated}，工作表“{sheet}”中“{heading}”一栏共{expected}个。",
      advice: "对照明细核对个数，更正有误的一处。",
      why: "概况中的数字最先被引用，与明细不符时两边都不可信。",
    },
    en: {
      title: "A cover counts otherwise than the list",
      message: "“{label}” is {stated}; the sheet “{sheet}” has {expected} under “{heading}”.",
      advice: "Count the lines of the list again and correct the one that is wrong.",
      why: "Key figures are quoted first; when they differ from the list neither is trusted.",
    },
  },
  variants: {
    total: {
      zh: {
        title: "概况中的个数与明细合计不符",
        message: "“{label}”填{stated}，工作表“{sheet}”的“{heading}”合计为{expected}。",
        advice: "对照明细合计核对个数，更正有误的一处。",
      },
      en: {
        title: "A cover states another count than the total of the list",
        message: "“{label}” is {stated}; the total of “{heading}” on the sheet “{sheet}” is {expected}.",
        advice: "Compare the count with the total of the list and correct the one that is wrong.",
      },
    },
  },
  silentWhen: {
    zh: "概况的其他数字没有一个与该明细合计相符；个数相差过大；同名栏不止一个；明细中另有“市本级”“其他”等行而个数不计这些行；合计本身有误。",
    en: "No other key figure agrees with a total of the list; a difference too large for a slip; several columns of that name; the count leaves out lines such as 市本级 or 其他; the total itself is wrong.",
  },
  example: {
    sheets: {
      分县情况: [
        ["分县资金情况"],
        ["单位：万元"],
        ["县市", "下达资金", "支出", "支出率"],
        ["东川区", 320, 300, "93.75%"],
        ["西岭县", 260, 260, "100.00%"],
        ["南浦县", 180, 170, "94.44%"],
        ["合计", 760, 730, "96.05%"],
      ],
      概况: [["资金概况"], ["资金总额（万元）", 760], ["支出总额（万元）", 730], ["涉及县市数", 4]],
    },
    finds: "概况!B4",
  },
  *run(context) {
    const blocks = context.fieldTables.filter((block) => block.orientation === "key_value" && !isSetAside(block));
    if (blocks.length === 0) return;
    const known = listsQuoted(context);
    for (const block of blocks) {
      const list = theOnly(listsBehind(block, known));
      if (list === undefined) continue;
      for (const pair of countedPairs(context, block)) yield* contradicted(context, list, pair);
    }
  },
});

/** Which figures agree with a total of another sheet, and the lists of each sheet. */
interface ListsQuoted {
  /** The sheets whose totals the figure of a cell agrees with. */
  readonly sources: CellMap<string[]>;
  readonly bySheet: ReadonlyMap<string, readonly TableView[]>;
}

/** Gathered once: a workbook may have as many covers as lists. */
function listsQuoted(context: CheckContext): ListsQuoted {
  const sources = new CellMap<string[]>();
  for (const { relation } of acrossOf(context)) {
    const { at } = relation.result;
    const { source } = relation.facts;
    if (source === undefined || holds(relation, asStated) !== true) continue;
    const known = sources.get(at);
    if (known === undefined) sources.set(at, [source]);
    else known.push(source);
  }
  const lists = context.views.filter(
    ({ table, data }) => table.orientation === "rows" && !isSetAside(table) && data.length > 1,
  );
  return { sources, bySheet: groupedBy(lists, ({ table }) => table.sheet) };
}

/** The tables with whose totals a figure of the block agrees. */
function listsBehind({ fields }: FieldTable, { sources, bySheet }: ListsQuoted): readonly TableView[] {
  const sheets = new Set([...fields.values()].flatMap(({ at }) => sources.get(at) ?? []));
  return [...sheets].flatMap((sheet) => bySheet.get(sheet) ?? []);
}

function* contradicted(context: CheckContext, view: TableView, pair: CountedPair) {
  const [column, ...others] = freeColumns(view).filter(({ heading }) => bareName(heading) === bareName(pair.label));
  if (column !== undefined) {
    if (others.length === 0) yield* otherThanTotal(context, view, { pair, column });
    return;
  }
  const names = columnCounted(view, pair.label);
  if (names === undefined) return;
  const texts = view.data.map((line) => context.text(cellAt(view.table, line.index, names.index)));
  const [all, own] = [new Set(texts).size, new Set(texts.filter((text) => !BESIDES.test(text))).size];
  if (texts.includes("") || pair.count === all || pair.count === own) return;
  if (Math.abs(pair.count - all) > Math.max(NEAR_COUNT, all * NEAR)) return;
  yield {
    at: pair.at,
    key: [pair.label],
    stated: plainFigure(exact(pair.count)),
    expected: plainFigure(exact(all)),
    related: view.data.map((line) => cellAt(view.table, line.index, names.index)),
    facts: factsOf(view, pair, names, String(all)),
  };
}

/** Lines that a count of counties or towns may leave out. */
const BESIDES = /本级|直[属管]|其他|机关|other/iu;

function* otherThanTotal(
  context: CheckContext,
  view: TableView,
  { pair, column }: { readonly pair: CountedPair; readonly column: FieldColumn },
) {
  const total = theOnly(view.totals);
  const node = total === undefined ? undefined : view.figure(total, column);
  if (node === undefined || context.doubted(node.at)) return;
  const { value } = node.quantity;
  if (value.eq(pair.count) || value.minus(pair.count).abs().gt(value.times(NEAR))) return;
  const expected = statedFigure(node);
  yield {
    variant: "total" as const,
    at: pair.at,
    key: [pair.label],
    stated: plainFigure(exact(pair.count)),
    expected,
    related: [node.at],
    facts: factsOf(view, pair, column, expected.text),
  };
}

function factsOf({ table }: TableView, { label, count }: CountedPair, { heading }: FieldColumn, expected: string) {
  return { label, stated: String(count), sheet: table.sheet, heading, expected };
}

/** 涉及县市数, 县（市、区）个数: what is counted is what the column that names the lines is called. */
function columnCounted(view: TableView, label: string): FieldColumn | undefined {
  const thing = COUNT_OF.exec(bareName(label))?.[1];
  const names = view.column("category") ?? view.column("department") ?? view.column("direction");
  return thing !== undefined && names !== undefined && bareName(names.heading) === thing ? names : undefined;
}

const COUNT_OF = /^(?:其中)?(?:涉及|覆盖|实施|参与|受益)?(?:的)?(.+?)(?:总|个)?数量?(?:[个家])?$/u;
