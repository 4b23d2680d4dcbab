import type { CellAddress } from "../../../domain/cells/address";
import { groupedBy } from "../../../domain/collections/groups";
import { theOnly } from "../../../domain/collections/only";
import { ONE } from "../../../domain/figures/exact";
import { overlap, scaleInterval } from "../../../domain/figures/interval";
import type { FindingKind } from "../../../domain/lists";
import type { FieldColumn } from "../../../domain/table";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import { MONEY_OF_NO_UNIT } from "../reading/figures/manner";
import type { Node } from "../reading/figures/node";
import { asTold, statedFigure } from "../reading/figures/show";
import { isSetAside } from "../reading/projects/project-tables";
import { listsOf } from "../reading/projects/told-lists";
import { freeColumns } from "../reading/tables/free-columns";
import type { TableView } from "../reading/tables/table-view";
import type { TextCell } from "../reading/words/texts";
import { toldFigures } from "../reading/words/told-figures";
import type { ToldFigureOfColumn } from "../reading/words/told-of-totals";
import { areOf, coreOf, figuresTold } from "../reading/words/told-of-totals";
import { middle } from "../relations/equation/compute";

/** A figure off by more than this share of the total speaks of something else. */
const NEAR = 0.2;
/** So many other figures of the text must agree with totals of the same table. */
const FEWEST_RIGHT = 2;
/** Where so many do, the text speaks of the table, however far off another figure is. */
const MANY_RIGHT = 3;
/** Sheets of prose are held against the first tables only: of very many nobody knows which is meant. */
const MOST_TABLES = 12;

/** A sentence that names the columns of the table on its sheet, or of one that it quotes, must state their totals. */
export const toldOfTotals = defineCheck({
  code: "told-of-totals",
  kind: "total_mismatch",
  class: "logical",
  severity: "error",
  source: "A sentence that quotes the totals of a table by the names of its columns states what the total line states.",
  words: {
    zh: {
      title: "文字与表内合计不符",
      message: "文字写“{words}”，表中合计行的“{heading}”为{expected}{unit}。",
      advice: "对照表格核对这句文字，更正有误的一处。",
      why: "说明文字最先被引用，与表格不符时两边都不可信。",
    },
    en: {
      title: "A sentence differs from the total of its table",
      message: "The text says “{words}”; “{heading}” in the total line of the table is {expected}{unit}.",
      advice: "Compare sentence and table and correct the one that is wrong.",
      why: "Sentences are quoted first; when they differ from the table neither is trusted.",
    },
  },
  variants: {
    sheet: {
      zh: {
        message: "文字写“{words}”，工作表“{sheet}”合计行的“{heading}”为{expected}{unit}。",
      },
      en: {
        message: "The text says “{words}”; “{heading}” in the total line of the sheet “{sheet}” is {expected}{unit}.",
      },
    },
  },
  silentWhen: {
    zh: "约数、上年、增减、人均、标准、目标；同一处文字中与该表合计相符的数不足两个，或不符的比相符的多；相差过大而相符的不足三个；纯文字的工作表与几张表相符得一样多；合计本身有误；本表没有或有不止一行合计。",
    en: "Rounded figures, last year, changes, means, standards, targets; fewer than two other figures of the text agree with totals of the table, or fewer agree than differ; a difference too large for a slip where fewer than three agree; a sheet of prose that agrees with several tables alike; the total itself is wrong; a table without a total, or with several.",
  },
  example: {
    sheets: {
      问卷统计: [
        ["政策满意度问卷统计"],
        ["调查对象", "发放数", "有效数", "非常满意", "满意", "不满意"],
        ["城镇居民", 240, 232, 120, 70, 42],
        ["农村居民", 360, 351, 168, 121, 62],
        ["企业代表", 60, 58, 30, 18, 10],
        ["合计", 660, 641, 318, 209, 114],
        ["本次共发放问卷680份，回收有效问卷641份，其中非常满意318份。"],
      ],
    },
    finds: "问卷统计!A7",
  },
  *run(context) {
    const lists = new Set(listsOf(context).map(({ view }) => view));
    for (const [view, ...others] of totalledViews(context).values()) {
      // Beside several tables nobody knows which of them a sentence quotes.
      if (view === undefined || others.length > 0) continue;
      const totals = totalsOf(view);
      for (const { text, at } of textsOn(context, view)) {
        const elsewhere = lists.has(view) ? toldFigures(text).map(({ words }) => words) : [];
        yield* contradicted(context, matched({ text, at }, totals, new Set(elsewhere)));
      }
    }
    yield* inProse(context, lists);
  },
});

interface Total {
  readonly core: string;
  readonly node: Node;
}

/** A figure of a text beside the total that its words name. */
interface Told {
  readonly figure: ToldFigureOfColumn;
  readonly at: CellAddress;
  readonly total: Node;
  readonly isRight: boolean;
  /** Another check reads the figure as one of the whole list. */
  readonly isReadElsewhere: boolean;
}

/** The tables of each sheet with enough totals to be quoted. */
function totalledViews({ views }: CheckContext): ReadonlyMap<string, readonly TableView[]> {
  const quotable = views.filter(({ table }) => table.orientation === "rows" && !isSetAside(table));
  return groupedBy(
    quotable.filter((view) => totalsOf(view).length > FEWEST_RIGHT),
    ({ table }) => table.sheet,
  );
}

/** What sheets without tables tell of the totals of one table: the one that agrees with most of a text. */
function* inProse(context: CheckContext, lists: ReadonlySet<TableView>) {
  const prose = context.model.sheets.filter(({ tables }) => tables.length === 0).flatMap(({ texts }) => texts);
  if (prose.length === 0) return;
  const tables = [...totalledViews(context).values()].flat().slice(0, MOST_TABLES);
  const quotable = tables.map((view) => ({ view, totals: totalsOf(view) }));
  for (const cell of prose) {
    if (!/\d/u.test(cell.text)) continue;
    const elsewhere = new Set(toldFigures(cell.text).map(({ words }) => words));
    const readings = quotable.map(({ view, totals }) => {
      const told = matched(cell, totals, lists.has(view) ? elsewhere : new Set());
      return { view, told, right: told.filter(({ isRight }) => isRight).length };
    });
    const most = Math.max(0, ...readings.map(({ right }) => right));
    const meant = theOnly(readings.filter(({ right }) => right === most));
    if (meant === undefined) continue;
    const { sheet } = meant.view.table;
    for (const draft of contradicted(context, meant.told)) {
      const kind = draft.kind === "total_mismatch" ? "cross_sheet_total_mismatch" : draft.kind;
      yield { ...draft, kind, variant: "sheet" as const, facts: { ...draft.facts, sheet } };
    }
  }
}

function textsOn({ model }: CheckContext, { table }: TableView) {
  return model.sheets.filter(({ sheet }) => sheet === table.sheet).flatMap(({ texts }) => texts);
}

function totalsOf(view: TableView): readonly Total[] {
  const line = theOnly(view.totals);
  if (line === undefined) return [];
  const columns: readonly FieldColumn[] = [...view.table.columns, ...freeColumns(view)];
  return columns.flatMap((column) => {
    const node = view.figure(line, column);
    return node === undefined ? [] : [{ core: coreOf(column.heading), node }];
  });
}

function matched({ text, at }: TextCell, totals: readonly Total[], elsewhere: ReadonlySet<string>): readonly Told[] {
  return figuresTold(text).flatMap((figure): readonly Told[] => {
    const named = totals.filter(
      ({ core, node }) => node.dimension.split(":")[0] === figure.dimension && areOf(figure, core),
    );
    const longest = Math.max(...named.map(({ core }) => core.length));
    const only = theOnly(named.filter(({ core }) => core.length === longest));
    if (only === undefined || only.node.dimension === MONEY_OF_NO_UNIT) return [];
    const { node } = only;
    // 收回120.64万元 is told of a total of -120.64.
    const isRight = [ONE, ONE.neg()].some((sign) => overlap(node.asResult, scaleInterval(figure.value, sign)));
    return [{ figure, at, total: node, isRight, isReadElsewhere: elsewhere.has(figure.words) }];
  });
}

function* contradicted(context: CheckContext, told: readonly Told[]) {
  const wrong = told.filter(({ isRight }) => !isRight);
  const right = told.length - wrong.length;
  if (right < FEWEST_RIGHT || right < wrong.length) return;
  for (const { figure, at, total, isReadElsewhere } of wrong) {
    if (isReadElsewhere || context.doubted(total.at)) continue;
    if (right < MANY_RIGHT && !isNear(figure, total)) continue;
    const expected = statedFigure(total);
    const { words, stated, value } = figure;
    yield {
      at,
      kind: KINDS[figure.dimension],
      key: [total.heading, words],
      stated: asTold(total, { text: stated, value: middle(value) }),
      expected,
      related: [total.at],
      facts: { words, heading: total.heading, expected, unit: unitOf(total) },
    };
  }
}

/** 万元: the text may be in 亿元. A heading that names the unit says it already. */
function unitOf({ unit, heading }: Node): string {
  return unit?.kind === "money" && !heading.includes(unit.text) ? unit.text : "";
}

const KINDS: Readonly<Record<ToldFigureOfColumn["dimension"], FindingKind>> = {
  money: "total_mismatch",
  rate: "rate_mismatch",
  points: "average_mismatch",
  count: "count_mismatch",
};

function isNear({ value }: ToldFigureOfColumn, total: Node): boolean {
  return middle(value).minus(total.value).abs().lte(total.value.abs().times(NEAR));
}
