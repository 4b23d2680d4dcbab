import { halfOfLast } from "../../../../domain/figures/interval";
import type { Field } from "../../../../domain/lists";
import { FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { defineCheck } from "../../check";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import type { TableView } from "../../reading/tables/table-view";
import { isBuiltAsItsParts } from "../../reading/totals/built-as-parts";
import { leavesEmpty } from "../../reading/totals/left-empty";
import { saysCarriedOn } from "../../reading/totals/running-columns";
import { linesBelowRates } from "../../reading/words/lines-of-rates";
import { partNames } from "../../reading/words/part-names";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { captionedSums } from "../../relations/lines/captioned-sums";
import { netAdjustments } from "../../relations/lines/net-adjustment";
import { COEFFICIENT, DEDUCTION, pointsOfLines } from "../../relations/lines/points-of-lines";
import { sumsUnderFullMarks } from "../../relations/lines/sums-under-full-marks";
import { establishUsual } from "../../relations/patterns/overruled";

const CODE = "row-sum";

interface Composition {
  readonly whole: Field;
  readonly parts: readonly (readonly [Field, 1 | -1])[];
  /** All parts must have a column. */
  readonly complete: boolean;
}

const MONTH_PARTS = parts(FIELDS.filter((field) => field.startsWith("month_")));
const PLAN_PARTS = parts(FIELDS.filter((field) => field.startsWith("plan_")));

/** What a column may be put together from, by what its heading claims. */
const COMPOSITIONS: readonly Composition[] = [
  {
    whole: "budget",
    parts: [
      ["budget_initial", 1],
      ["adjustment", 1],
    ],
    complete: true,
  },
  {
    whole: "budget",
    parts: [
      ["budget_initial", 1],
      ["adjustment", -1],
    ],
    complete: true,
  },
  { whole: "score", parts: parts(["score_input", "score_process", "score_output", "score_outcome"]), complete: false },
  { whole: "budget", parts: parts(["fund_central", "fund_province", "fund_city", "fund_county"]), complete: false },
  {
    whole: "budget_initial",
    parts: parts(["fund_central", "fund_province", "fund_city", "fund_county"]),
    complete: false,
  },
  { whole: "spent", parts: MONTH_PARTS, complete: false },
  { whole: "budget", parts: PLAN_PARTS, complete: false },
];

const WHOLES: readonly Field[] = [...new Set(COMPOSITIONS.map(({ whole }) => whole))];

function parts(fields: readonly Field[]): readonly (readonly [Field, 1])[] {
  return fields.map((field) => [field, 1] as const);
}

/** A stated whole must be the sum of its parts in the same record. */
export const rowSum = defineCheck({
  code: CODE,
  kind: "row_sum_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: budget = first budget + adjustment; total score = sum of its parts; a year = its months.",
  words: {
    zh: {
      title: "横向合计不符",
      message: "“{name}”的“{heading}”填{stated}，由{parts}相加应为{expected}，相差{difference}。",
      advice: "核对该行各项，更正合计数或有误的分项。",
      why: "同一行的分项与合计不能同时成立，得分、预算必有一处填错。",
    },
    en: {
      title: "Parts of a row do not add up",
      message: "“{heading}” of “{name}” is {stated}; {parts} add up to {expected}, a difference of {difference}.",
      advice: "Check the parts of the row and correct the total or the part that is wrong.",
      why: "Parts and total of one record cannot both be right.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    deduction: {
      zh: {
        title: "得分与扣分不符",
        message: "“{name}”的“{heading}”填{stated}，按{parts}应为{expected}，相差{difference}。",
        advice: "核对扣分和得分，更正有误的一个。",
      },
      en: {
        title: "Score and deduction do not fit",
        message: "“{heading}” of “{name}” is {stated}; {parts} gives {expected}, a difference of {difference}.",
        advice: "Check deduction and score and correct the one that is wrong.",
      },
    },
    coefficient: {
      zh: {
        title: "得分与系数或评级不符",
        message: "“{name}”的“{heading}”填{stated}，按{parts}应为{expected}，相差{difference}。",
        advice: "核对系数或评级和得分，更正有误的一个。",
      },
      en: {
        title: "Score does not follow from coefficient or rating",
        message: "“{heading}” of “{name}” is {stated}; {parts} gives {expected}, a difference of {difference}.",
        advice: "Check the coefficient or rating and the score, and correct the one that is wrong.",
      },
    },
  },
  silentWhen: {
    zh: "该列多数行不按此关系填列（说明列的含义不同）；平均行因四舍五入略有出入；空白行；合计处与各分项用同一公式（各月的占比与全年的占比）；写明“占比”的标题之下各行。",
    en: "Most rows of the column do not follow the relation (the column means something else); average lines within roundings; empty rows; the whole holds the very formula of its parts (shares by month and for the year); lines below a caption of shares or rates.",
  },
  example: {
    sheets: {
      得分情况: [
        ["各项目绩效评价得分情况表"],
        ["序号", "项目名称", "投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）", "合计", "等级"],
        [1, "云溪镇河道整治工程", 19, 18, 28, 27, 92, "优"],
        [2, "白石乡校舍安全加固项目", 18, 19, 27, 24, 91, "优"],
        [3, "临海县公共图书馆免费开放经费", 20, 19, 29, 28, 96, "优"],
        [4, "平湖区应急广播体系建设项目", 17, 16, 25, 24, 82, "良"],
      ],
    },
    finds: "得分情况!G4",
  },
  relations: (context) =>
    context.views.flatMap((view) => [
      ...WHOLES.flatMap((whole) => ofWhole(context, view, whole)).filter(
        ({ result, inputs }) => !isBuiltAsItsParts(context.workbook, result, inputs),
      ),
      ...pointsOfLines(view, CODE),
      ...netAdjustments(view, CODE),
      ...captionedSums(view, CODE),
    ]),
  *run(context) {
    for (const draft of equationDrafts(context, CODE, "parts", "form")) {
      const { form } = draft.facts;
      yield draft.variant === "" && (form === DEDUCTION || form === COEFFICIENT) ? { ...draft, variant: form } : draft;
    }
  },
});

function ofWhole(context: ReadingContext, view: TableView, whole: Field): readonly Relation[] {
  const result = view.column(whole);
  if (result === undefined) return [];
  const underMarks = whole === "score" ? sumsUnderFullMarks(context, view, CODE) : [];
  if (underMarks.length > 0) return underMarks;
  const ways = COMPOSITIONS.filter((composition) => composition.whole === whole);
  const stated = (way: Composition): readonly Relation[] => {
    const relations = relationsOf(view, way);
    return way.complete && staysAsFirst(relations) ? [] : relations;
  };
  return establishUsual(view, result, { ways, relationsOf: stated, tellingHeading: false });
}

/** 批复数 and 下达数 are the same also where money was taken back (收回数): none of them is what the change led to. */
function staysAsFirst(relations: readonly Relation[]): boolean {
  const isChanged = relations.some(({ inputs }) => inputs.slice(1).some(({ value }) => !value.isZero()));
  return isChanged && relations.every(({ result, inputs: [first] }) => first?.value.eq(result.value) === true);
}

/** What a heading says is taken off counts the other way, unless the amounts bear the sign themselves. */
function signed(view: TableView, sign: 1 | -1, column: FieldColumn): 1 | -1 {
  if (column.sign === undefined || isWrittenNegative(view, column)) return sign;
  return sign === 1 ? -1 : 1;
}

function isWrittenNegative(view: TableView, column: FieldColumn): boolean {
  const amounts = view.data
    .flatMap((line) => view.figure(line, column)?.value ?? [])
    .filter((value) => !value.isZero());
  return amounts.filter((value) => value.isNegative()).length * 2 > amounts.length;
}

/** A column that a whole is put together from, and how it counts. */
interface Part {
  readonly column: FieldColumn;
  readonly sign: 1 | -1;
}

function relationsOf(view: TableView, way: Composition): readonly Relation[] {
  const result = view.column(way.whole);
  const columns = columnsOf(view, way);
  if (result === undefined || columns.length < 2 || (way.complete && columns.length < way.parts.length)) return [];
  const all = columns.map(({ column }) => column);
  const names = partNames(all.map(({ heading }) => heading));
  const isNoSum = isOfMonths(way) ? noSumOfMonths(view) : () => false;
  return [...view.data, ...view.stated.filter(isLinear)].flatMap((line) => {
    const total = view.figure(line, result);
    if (total === undefined || isNoSum(line, total)) return [];
    const terms = leavesEmpty(view, line, all) ? [] : termsIn(view, line, total, columns);
    if (terms.length === 0) return [];
    return [
      {
        check: CODE,
        result: total,
        inputs: terms.map(({ node }) => node),
        form: { kind: "sum", signs: terms.map(({ sign }) => sign) },
        // Averages are rounded one by one.
        ...(line.kind === "average" ? { slack: halfOfLast(total.decimals).times(terms.length + 1) } : {}),
        facts: { name: view.nameOf(line), parts: names, form: "sum" },
      },
    ];
  });
}

function columnsOf(view: TableView, { parts: terms }: Composition): readonly Part[] {
  return terms.flatMap(([field, sign]) => {
    const found = field === "adjustment" ? view.columns((one) => one === field) : [view.column(field)];
    return found.flatMap((column) => (column === undefined ? [] : [{ column, sign: signed(view, sign, column) }]));
  });
}

function isOfMonths({ parts: terms }: Composition): boolean {
  return terms === MONTH_PARTS || terms === PLAN_PARTS;
}

/** A year's rate is none of its months' sum, nor is what came together by its end. */
function noSumOfMonths(view: TableView): (line: Line, total: Node) => boolean {
  const ofRates = linesBelowRates(view);
  return (line, { dimension }) => dimension === "rate" || ofRates.has(line.index) || saysCarriedOn(view.nameOf(line));
}

/** The parts of a line that its total may add up. */
function termsIn(view: TableView, line: Line, { dimension }: Node, columns: readonly Part[]) {
  return columns.flatMap(({ column, sign }) => {
    const node = view.figure(line, column);
    return node === undefined || node.dimension !== dimension ? [] : [{ node, sign }];
  });
}

/** Rates and "of which" lines are not sums of their parts. */
function isLinear(line: Line): boolean {
  return line.kind === "total" || line.kind === "subtotal" || line.kind === "average";
}
