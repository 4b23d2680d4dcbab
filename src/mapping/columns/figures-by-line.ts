import { theOnly } from "../../domain/collections/only";
import type { Field } from "../../domain/lists";
import type { FieldColumn, Line, RecordTable } from "../../domain/table";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { MEANS_IT_SURELY } from "../headings/heading-lexicon";
import { headingParts } from "../headings/heading-text";
import type { RawTable } from "../layout/view/raw-table";
import type { ColumnDraft, SettledTable } from "./drafts/column-draft";

/** What a line may state of its project. */
const STATED: ReadonlySet<Field> = new Set<Field>(["budget", "budget_initial", "spent", "balance"]);
/** A column of what a line comes to, beside the months or quarters it is made up of. */
const OF_THE_WHOLE =
  /^(?:全年|年度|本年)?(?:合计|总计|累计|小计|金额|数额)?(?:数|额)?$|^(?:full)?year(?:total)?$|^(?:total|amount)$/u;
const FEWEST = 2;

type FiguresByLine = NonNullable<RecordTable["figuresByLine"]>;

/**
 * 项目名称 | 类别 | 一季度 … 全年 with a line of 预算 and a line of 支出 for each project: what the amount of each line is. Undefined
 * unless every line says it and each kind comes as often as the others.
 */
export function figuresByLine(
  { view }: RawTable,
  { columns, drafts }: SettledTable,
  lines: readonly Line[],
  lexicon: HeadingLexicon,
): FiguresByLine | undefined {
  const data = lines.filter(({ kind }) => kind === "data").map(({ index }) => index);
  const name = columns.find(({ field }) => field === "project_name")?.draft;
  const whole = columnOfWhole(drafts);
  if (name === undefined || whole === undefined || columns.some(({ field }) => STATED.has(field))) return undefined;
  for (const kinds of drafts) {
    if (kinds === name || kinds.profile.numeric > 0) continue;
    const said = (line: number): Field | undefined => statedBy(view.text(line, kinds.index), lexicon);
    const stated = kindsOfLines(data, said);
    if (stated === undefined) continue;
    const amounts = new Map([...stated].map((field) => [field, columnSaid(whole, field)]));
    return new Map(
      data.flatMap((line) => {
        const amount = amounts.get(said(line) ?? "budget");
        return amount === undefined ? [] : [[line, [amount]] as const];
      }),
    );
  }
  return undefined;
}

/**
 * A column that says of every line whether it is 预算, 支出 or 结余 is no name of anything, and 合计 beside it is what the line says.
 */
export function withoutKinds(
  drafts: readonly ColumnDraft[],
  { view }: RawTable,
  lines: readonly number[],
  lexicon: HeadingLexicon,
): readonly ColumnDraft[] {
  const isOfKinds = ({ index, profile }: ColumnDraft): boolean =>
    profile.numeric === 0 && kindsOfLines(lines, (line) => statedBy(view.text(line, index), lexicon)) !== undefined;
  const kinds = drafts.find(isOfKinds);
  const whole = kinds === undefined ? undefined : columnOfWhole(drafts);
  if (whole === undefined) return drafts;
  return drafts.map((draft) => {
    if (draft === whole) return { ...draft, candidates: [] };
    return draft === kinds
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => field === "category") }
      : draft;
  });
}

/**
 * The kinds of lines that state one thing each of every project: undefined unless all say theirs, and all kinds come equally often.
 * The first line that says none decides, and those below are not read: ten thousand names of projects take seconds.
 */
export function kindsOfLines<Line, Kind extends string>(
  lines: readonly Line[],
  saidBy: (line: Line) => Kind | undefined,
): ReadonlySet<Kind> | undefined {
  const counts = new Map<Kind, number>();
  for (const line of lines) {
    const kind = saidBy(line);
    if (kind === undefined) return undefined;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts.size < FEWEST || new Set(counts.values()).size > 1 ? undefined : new Set(counts.keys());
}

function statedBy(text: string, lexicon: HeadingLexicon): Field | undefined {
  const [best] = text === "" ? [] : lexicon.candidates(text);
  return best !== undefined && best.score >= MEANS_IT_SURELY && STATED.has(best.field) ? best.field : undefined;
}

/** The column with the whole amount of each line: the one headed so, or the only one with figures. */
function columnOfWhole(drafts: readonly ColumnDraft[]): ColumnDraft | undefined {
  const amounts = drafts.filter(({ profile }) => profile.numeric > 0.5 && profile.percent === 0);
  const named = amounts.filter(({ path }) => OF_THE_WHOLE.test(headingParts(path.at(-1) ?? "").base));
  return theOnly(named.length > 0 ? named : amounts);
}

/** A column as the field that its lines say it is. */
export function columnSaid({ index, path }: ColumnDraft, field: Field): FieldColumn {
  return {
    index,
    field,
    heading: path.join(" / "),
    confidence: 0.95,
    reasons: [{ code: "contents-agree", facts: { field } }],
  };
}
