import { theOnly } from "../../../domain/collections/only";
import { headingParts } from "../../headings/heading-text";
import type { ColumnDraft } from "../drafts/column-draft";

/** What one office gave to the next. */
const PASSED_ON = /拨付|下拨|划拨|转拨|[已实]拨|\b(?:disburse|release|transfer)/iu;
/** What was bought or done with it. */
const USED =
  /使用|支用|支出|支付|列支|报销|报账|核销|兑付|开支|\b(?:utili[sz]ed|used|spent|expended|expenditures?)\b/iu;
/** 拨付率, 拨付进度: the table itself takes what was passed on for what was spent. */
const RATE = /率|进度|比例|%|\b(?:rate|ratio|per ?cent)/iu;

/** A claim to spending counts from here on. */
const CLAIMS = 0.6;

/**
 * 拨付数 beside 使用数: both are what became of the budget, but what was passed on and not used is not spent. No more is ever
 * used than was passed on; where figures say otherwise the two are different money, and headings decide as before.
 */
export function withoutPassedOn(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const headings = drafts.map(leaf);
  if (headings.some((heading) => RATE.test(heading) && PASSED_ON.test(heading))) return drafts;
  const spending = drafts.filter(isSpending);
  const given = spending.filter((draft) => PASSED_ON.test(leaf(draft)) && !USED.test(leaf(draft)));
  const used = spending.filter((draft) => USED.test(leaf(draft)) && !PASSED_ON.test(leaf(draft)));
  const only = theOnly(used);
  if (only === undefined || !given.every((draft) => coversAll(draft, only))) return drafts;
  return drafts.map((draft) =>
    given.includes(draft) ? { ...draft, candidates: draft.candidates.filter(({ field }) => field !== "spent") } : draft,
  );
}

function isSpending({ candidates, profile }: ColumnDraft): boolean {
  return profile.numeric >= 0.5 && candidates.some(({ field, score }) => field === "spent" && score >= CLAIMS);
}

function coversAll(given: ColumnDraft, used: ColumnDraft): boolean {
  return [...used.profile.numbers].every(([line, figure]) => figure <= (given.profile.numbers.get(line) ?? Infinity));
}

function leaf({ path }: ColumnDraft): string {
  const { base, latin } = headingParts(path.at(-1) ?? "");
  return `${base} ${latin}`;
}
