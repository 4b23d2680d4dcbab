import type { Field } from "../../../domain/lists";
import type { Quantity } from "../../../domain/quantity/quantity";
import { theOneQuantity } from "../../../domain/quantity/the-one-quantity";
import { FAMILIES } from "../../headings/table-families";
import { isComparison } from "../../layout/view/comparisons";
import type { RawTable } from "../../layout/view/raw-table";
import type { ColumnDraft } from "../drafts/column-draft";
import { isOtherFigure } from "../drafts/heading-offers";

/** Enough lines to tell what a column holds, and the least that tell anything. */
const SAMPLE = 40;
const FEWEST = 3;
const MOSTLY = 0.6;
/** A reading this sure holds its column. */
const CLAIMS = 0.6;
/** What contents alone are believed, where no heading says anything. */
const TOLD = 0.75;
/** What stood before, what is still ahead, what others reached, what was taken off: neither targets, results nor points. */
const OF_OTHER_MATTERS =
  /上年|去年|往年|上一?期|基[期线准]|历史|预计|预期|计划|中期|累计|行业|全国|扣|减|差[异距额]|\b(?:baseline|forecast|previous|planned|deducted)\b/i;

const INDICATORS = FAMILIES.find(({ id }) => id === "indicators");
const NAMES: readonly Field[] = ["indicator_l1", "indicator_l2", "indicator_name"];

/**
 * What the columns of indicators hold, where their headings are of no known words: ≥20公里 is a target, 21公里 beside it
 * what was reached, the texts before it the names, and points of which others are never more the weights.
 */
export function withIndicatorContents(
  drafts: readonly ColumnDraft[],
  { view }: RawTable,
  lines: readonly number[],
): readonly ColumnDraft[] {
  const sample = lines.slice(0, SAMPLE);
  if (sample.length < FEWEST || !drafts.some(isUnclaimed)) return drafts;
  const textAt = (line: number, { index }: ColumnDraft): string => view.text(line, index);
  const isTarget = (draft: ColumnDraft): boolean =>
    shareOf(sample, (line) => isComparison(textAt(line, draft))) >= MOSTLY;
  const target = drafts.find((draft) => claims(draft, "target")) ?? drafts.find((one) => isFree(one) && isTarget(one));
  const isNamed = NAMES.some((field) => drafts.some((draft) => claims(draft, field)));
  if (!isNamed && (target === undefined || !(isTarget(target) || isMonitored(drafts)))) return drafts;
  const told = new Map<ColumnDraft, Field>();
  const tell = (field: Field, draft: ColumnDraft | undefined): void => {
    if (draft !== undefined && !drafts.some((one) => claims(one, field))) told.set(draft, field);
  };
  const free = (): readonly ColumnDraft[] => drafts.filter((draft) => isFree(draft) && !told.has(draft));
  tell(
    "operator",
    drafts.find((draft) => draft.profile.operators > MOSTLY && isUnclaimed(draft)),
  );
  if (target !== undefined) {
    tell("target", target);
    const behind = free().filter(({ index }) => index > target.index);
    tell(
      "actual",
      behind.find((draft) => answers(sample, textAt, target, draft)),
    );
    const isSure = isTarget(target) || isMonitored(drafts);
    tell("indicator_name", isSure ? free().filter(isNameBefore(target)).at(-1) : undefined);
  }
  // Counts of any things fit into each other as points do: without targets a heading has to say that it is points.
  const points = target === undefined ? free().filter(saysPoints) : free();
  for (const [draft, field] of toldPoints(drafts, points, sample)) tell(field, draft);
  return told.size === 0 ? drafts : drafts.map((draft) => withField(draft, told.get(draft)));
}

/** Baseline, target and what was reached beside each other: only indicators have all three. */
function isMonitored(drafts: readonly ColumnDraft[]): boolean {
  const hasBaseline = drafts.some(({ path }) => path.some((heading) => BASELINE.test(heading)));
  return hasBaseline && drafts.some((one) => claims(one, "target")) && drafts.some((one) => claims(one, "actual"));
}

const BASELINE = /\bbaseline\b|基[线期准]值?/i;

/** Nothing that indicators have is claimed by its heading, nor does it speak of other matters. */
function isFree(draft: ColumnDraft): boolean {
  const { path } = draft;
  if (path.some((heading) => OF_OTHER_MATTERS.test(heading)) || isOtherFigure(path.at(-1) ?? "")) return false;
  return isUnclaimed(draft);
}

function isUnclaimed({ candidates }: ColumnDraft): boolean {
  return candidates.every(({ field, score }) => score * (INDICATORS?.factor(field) ?? 1) < CLAIMS);
}

function claims({ candidates }: ColumnDraft, field: Field): boolean {
  return candidates.some((candidate) => candidate.field === field && candidate.score >= CLAIMS);
}

function withField(draft: ColumnDraft, field: Field | undefined): ColumnDraft {
  if (field === undefined) return draft;
  const others = draft.candidates.filter((candidate) => candidate.field !== field);
  return {
    ...draft,
    candidates: [...others, { field, score: TOLD, reasons: [{ code: "contents-only", facts: { field } }] }],
  };
}

function shareOf(lines: readonly number[], is: (line: number) => boolean): number {
  return lines.filter(is).length / lines.length;
}

function isNameBefore(target: ColumnDraft): (draft: ColumnDraft) => boolean {
  return ({ index, profile }) =>
    index < target.index && profile.numeric < 0.2 && profile.density > 0.9 && profile.distinct > 0.9;
}

/** Whether most lines say in one column what the other asks: the same unit with a figure of its own, or the same words. */
function answers(
  lines: readonly number[],
  textAt: (line: number, draft: ColumnDraft) => string,
  target: ColumnDraft,
  draft: ColumnDraft,
): boolean {
  let withUnits = 0;
  const share = shareOf(lines, (line) => {
    const [asked, said] = [textAt(line, target), textAt(line, draft)];
    if (asked === "" || said === "" || isComparison(said)) return false;
    const [one, other] = [theOneQuantity(asked).one, theOneQuantity(said).one];
    if (one === undefined || other === undefined) return asked === said;
    if (!isMeasured(one) || unitKey(one) !== unitKey(other)) return false;
    withUnits += 1;
    return true;
  });
  return share >= MOSTLY && withUnits >= 2;
}

function isMeasured(quantity: Quantity): boolean {
  return quantity.unit !== undefined || quantity.percent;
}

function unitKey({ unit, percent }: Quantity): string {
  return unit === undefined ? (percent ? "%" : "") : unit.text;
}

/** Weights and scores among columns of points: the one is never more than the other, and weights add up to tens. */
function toldPoints(
  drafts: readonly ColumnDraft[],
  free: readonly ColumnDraft[],
  lines: readonly number[],
): readonly (readonly [ColumnDraft, Field])[] {
  const points = free.filter(({ profile }) => profile.numeric > MOSTLY && profile.least >= 0 && profile.most <= 100);
  const weight = drafts.find((draft) => claims(draft, "weight"));
  const score = drafts.find((draft) => claims(draft, "score"));
  if (weight !== undefined && score !== undefined) return [];
  const weights = weight === undefined ? points.filter((draft) => addUpToTens(draft, lines)) : [weight];
  for (const whole of weights) {
    const part = score ?? points.find((draft) => draft !== whole && draft.index > whole.index && isPart(draft, whole));
    if (part !== undefined && isPart(part, whole))
      return [
        [whole, "weight"],
        [part, "score"],
      ];
  }
  return [];
}

/** 打分, 核定分, points given. */
const POINTS = /分$|^(?:打|评|计|赋|核)分|\b(?:points?|marks?|score)\b/iu;

function saysPoints({ path }: ColumnDraft): boolean {
  return POINTS.test(path.at(-1) ?? "");
}

function addUpToTens({ profile }: ColumnDraft, lines: readonly number[]): boolean {
  const sum = lines.reduce((total, line) => total + (profile.numbers.get(line) ?? 0), 0);
  return sum > 0 && sum <= 100 && Math.abs(sum - Math.round(sum / 10) * 10) < 1e-6;
}

/**
 * Never more, and mostly the same, as most indicators of a form have full marks; fewer are enough below a word for
 * points beside sure weights.
 */
function isPart(part: ColumnDraft, whole: ColumnDraft): boolean {
  const pairs = [...part.profile.numbers].flatMap(([line, value]) => {
    const most = whole.profile.numbers.get(line);
    return most === undefined ? [] : [[value, most] as const];
  });
  const full = pairs.filter(([value, most]) => value === most).length;
  const isEnough = full * 2 >= pairs.length || (claims(whole, "weight") && saysPoints(part));
  return pairs.length >= FEWEST && pairs.every(([value, most]) => value <= most) && isEnough;
}
