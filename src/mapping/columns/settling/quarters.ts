import type { Field } from "../../../domain/lists";
import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { MEANS_SOMETHING } from "../../headings/heading-lexicon";
import { headingParts } from "../../headings/heading-text";
import type { ColumnDraft } from "../drafts/column-draft";
import { ownHeading } from "../drafts/column-draft";

const QUARTER =
  /^(?:第?[一二三四1-4]季度?|q[1-4]|[1-4](?:st|nd|rd|th)quarter)(?:支出|支付|执行|用款|拨付|使用|spent|spend(?:ing)?|expenditure)?(?:数|额|金额|资金)?$/u;
const CHINESE = "一二三四";
const FEWEST = 2;

/** Neighbouring columns of the quarters of a year, the first one first, under one caption or none. */
export function quartersOf(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const quarters: ColumnDraft[] = [];
  for (const draft of drafts) {
    const number = quarterOf(draft);
    if (number === undefined) continue;
    const last = quarters.at(-1);
    // Twice the same quarter, plan and spending: nothing says which of them is meant.
    if (number !== quarters.length + 1 || (last !== undefined && captionOf(last) !== captionOf(draft))) return [];
    quarters.push(draft);
  }
  return quarters.length < FEWEST ? [] : quarters;
}

/** 一季度 | 二季度 | 三季度: each is what was spent in a part of the year, and none is the spending of the line. */
export function withoutQuarters(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const quarters = quartersOf(drafts);
  if (quarters.length === 0) return drafts;
  return drafts.map((draft) =>
    quarters.includes(draft)
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => !OF_THE_YEAR.has(field)) }
      : draft,
  );
}

const OF_THE_YEAR: ReadonlySet<Field> = new Set<Field>(["budget", "budget_initial", "spent", "pay_amount", "actual"]);

/** Whether caption, headings or the title of the table say that the quarters hold what was spent in each. */
export function saySpending(quarters: readonly ColumnDraft[], title: string, lexicon: HeadingLexicon): boolean {
  const means = (text: string): boolean => {
    const [best] = lexicon.candidates(text);
    return best?.field === "spent" && best.score >= MEANS_SOMETHING;
  };
  const [first] = quarters;
  if (first === undefined || /累计|计划|cumulative|to date|plan/iu.test(`${title} ${first.path.join(" ")}`))
    return false;
  return (
    means(captionOf(first)) || means(ownHeading(first)) || /支出|支付|用款|\bspending\b|\bexpenditure\b/iu.test(title)
  );
}

/** Amounts that fall from one quarter to the next in some line are none that run on from the first. */
export function areOfEachQuarter(quarters: readonly ColumnDraft[]): boolean {
  const [first] = quarters;
  return [...(first?.profile.numbers.keys() ?? [])].some((line) => {
    const amounts = quarters.flatMap(({ profile }) => profile.numbers.get(line) ?? []);
    return amounts.some((amount, place) => amount < (amounts[place - 1] ?? amount));
  });
}

function quarterOf({ path }: ColumnDraft): number | undefined {
  const { base } = headingParts(path.at(-1) ?? "");
  const said = QUARTER.test(base) ? /[一二三四1-4]/u.exec(base)?.[0] : undefined;
  if (said === undefined) return undefined;
  return CHINESE.includes(said) ? CHINESE.indexOf(said) + 1 : Number(said);
}

function captionOf({ path }: ColumnDraft): string {
  return path.slice(0, -1).join(" ");
}
