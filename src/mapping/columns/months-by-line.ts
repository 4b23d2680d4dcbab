import { monthOfField } from "../../domain/month-field";
import type { FieldColumn, Line, MonthReading, RecordTable } from "../../domain/table";
import { oneProjectIn } from "../entities/names/title-names";
import type { RawTable } from "../layout/view/raw-table";
import type { SettledColumn, SettledTable } from "./drafts/column-draft";
import { columnSaid, kindsOfLines } from "./figures-by-line";

/** What a line says of its project's months. */
type LineOfMonths = "monthly" | "cumulative" | "rate";

/** Asked in this order: 累计支出进度 is a rate. */
const SAID: readonly (readonly [LineOfMonths, RegExp])[] = [
  ["rate", /进度|[率%％]|比例|\b(?:rate|ratio|per ?cent)/iu],
  ["cumulative", /累计|截[至止]|\b(?:cumulative|to date|ytd)\b/iu],
  ["monthly", /[当本单]月|月度|支出|支付|执行|\b(?:month(?:ly)?|spen[td]|spending|expenditure)\b/iu],
];
const FEWEST_MONTHS = 3;

/** What the lines of a project's months state, and how the months read that are taken. */
interface MonthsByLine {
  readonly figures: NonNullable<RecordTable["figuresByLine"]>;
  readonly months: MonthReading;
}

/**
 * 项目名称 | 指标 | 1月 … 12月 with a line of 当月支出, one of 累计支出 and one of 累计进度 for each project: only the first holds what
 * each month paid, and what has run up to the last month is what was spent. The title may name the one project.
 * Undefined unless every line says which it is, and each kind comes as often as the others.
 */
export function monthsByLine(
  { view, titles }: RawTable,
  { columns, drafts }: SettledTable,
  lines: readonly Line[],
): MonthsByLine | undefined {
  const months = columns.filter(({ field }) => monthOfField(field)?.kind === "month");
  const name = columns.find(({ field }) => field === "project_name")?.draft;
  const isNamed = name !== undefined || (titles.project?.name ?? oneProjectIn(titles.text)) !== undefined;
  if (!isNamed || months.length < FEWEST_MONTHS) return undefined;
  const data = lines.filter(({ kind }) => kind === "data").map(({ index }) => index);
  for (const kinds of drafts) {
    if (kinds === name || kinds.profile.numeric > 0) continue;
    const said = new Map(data.map((line) => [line, saidBy(view.text(line, kinds.index))]));
    const reading = readingOf([...said.values()]);
    if (reading === undefined) continue;
    const others = columns.filter((column) => !months.includes(column) && column.draft !== name);
    const figures = new Map(
      data.map((line) => [line, figuresOf({ line, said: said.get(line), reading, months, others })] as const),
    );
    return { figures, months: reading };
  }
  return undefined;
}

function saidBy(text: string): LineOfMonths | undefined {
  return text === "" ? undefined : SAID.find(([, words]) => words.test(text))?.[0];
}

function readingOf(said: readonly (LineOfMonths | undefined)[]): MonthReading | undefined {
  const kinds = kindsOfLines(said, (one) => one);
  return kinds?.has("monthly") === true ? "monthly" : kinds?.has("cumulative") === true ? "cumulative" : undefined;
}

interface LineRead {
  readonly line: number;
  readonly said: LineOfMonths | undefined;
  readonly reading: MonthReading;
  readonly months: readonly SettledColumn[];
  readonly others: readonly SettledColumn[];
}

/** The months of the line that is taken, the last of those that run up, and what stands once for all lines of a project. */
function figuresOf({ line, said, reading, months, others }: LineRead): readonly FieldColumn[] {
  const read = said === reading ? [...others, ...months] : [];
  const last = said === "cumulative" ? months.filter(({ draft }) => draft.profile.numbers.has(line)).at(-1) : undefined;
  const hasOwn = others.some(({ field }) => field === "spent");
  return [
    ...read.map(({ draft, field }) => columnSaid(draft, field)),
    ...(last === undefined || hasOwn ? [] : [columnSaid(last.draft, "spent")]),
  ];
}
