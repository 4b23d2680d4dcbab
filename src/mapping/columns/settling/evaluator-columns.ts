import { groupedBy } from "../../../domain/collections/groups";
import type { Field } from "../../../domain/lists";
import type { MappingReason } from "../../../domain/table";
import { namesSumOfCriteria } from "../../../domain/words/sum-of-criteria";
import { headingParts } from "../../headings/heading-text";
import { evaluatorNumber } from "../../headings/numbered-headings";
import { isPerson, PANEL_WORDS } from "../../headings/people";
import type { ColumnDraft } from "../drafts/column-draft";
import { ownHeading } from "../drafts/column-draft";
import { isDecided } from "./decided";

const MOST_POINTS = 150;
/** A column of one of several evaluators is worth as much as a heading that says 专家1. */
const SURE = 1;

/**
 * Recognises columns of several evaluators whose headings are free: names under 专家评分, criteria under each evaluator,
 * evaluators under each criterion, or names alone where an average over exactly these columns or a title about a panel
 * says so. Columns of one evaluator share a field: evaluator_1 with three criteria is evaluator_1 three times.
 */
export function withEvaluators(drafts: readonly ColumnDraft[], title: string): readonly ColumnDraft[] {
  if (drafts.length < 4) return drafts;
  const open = drafts.filter(({ candidates }) => !isDecided(candidates));
  const found = underCaptions(open) ?? inARow(open, title);
  if (found === undefined) return drafts;
  const numbers = numbered([...new Set(found.values())], drafts, found);
  return drafts.map((draft) => {
    const evaluator = found.get(draft);
    const number = evaluator === undefined ? undefined : numbers.get(evaluator);
    if (evaluator === undefined || number === undefined) return draft;
    const field: Field = `evaluator_${number}`;
    const reasons: readonly MappingReason[] = [
      { code: "evaluator", facts: { heading: draft.path.join(" / "), evaluator } },
    ];
    return { ...draft, candidates: [{ field, score: SURE, reasons }] };
  });
}

type Evaluators = ReadonlyMap<ColumnDraft, string>;

/** Of so many figures one may be no points: 825 for 82.5 does not take the evaluator away. */
const FEWEST_WITH_SLIP = 4;

function isScore({ profile }: ColumnDraft): boolean {
  const figures = [...profile.numbers.values()];
  const others = figures.filter((figure) => figure < 0 || figure > MOST_POINTS).length;
  return profile.numeric >= 0.5 && profile.percent < 0.5 && others <= (figures.length < FEWEST_WITH_SLIP ? 0 : 1);
}

/** Names under 专家评分, or two levels of evaluators and criteria whichever is above. */
function underCaptions(drafts: readonly ColumnDraft[]): Evaluators | undefined {
  const two = drafts.filter((draft) => draft.path.length >= 2 && isScore(draft));
  if (two.length < 2) return undefined;
  const groups = groupedBy(two, ({ path }) => path.at(-2) ?? "");
  const one = [...groups].filter(([caption]) => PANEL_WORDS.test(caption) && isPanelCaption(caption));
  const named = new Map(
    one.flatMap(([, members]) =>
      members.filter((draft) => !isTotal(ownHeading(draft))).map((draft) => [draft, ownHeading(draft)] as const),
    ),
  );
  if (named.size >= 2 && new Set(named.values()).size === named.size) return named;
  return crossed(groups);
}

/** 专家评分 stands over several; 专家1 is one of them. */
function isPanelCaption(caption: string): boolean {
  return evaluatorNumber(headingParts(caption).base) === undefined;
}

/** Two or more captions over the same headings: the ones that look like people are the evaluators. */
function crossed(groups: ReadonlyMap<string, readonly ColumnDraft[]>): Evaluators | undefined {
  const [first, ...others] = [...groups].filter(([, members]) => members.length >= 2);
  if (first === undefined || others.length === 0) return undefined;
  const leaves = first[1].map(ownHeading).join("\n");
  const alike = [first, ...others].filter(([, members]) => members.map(ownHeading).join("\n") === leaves);
  if (alike.length < 2) return undefined;
  const captions = alike.map(([caption]) => caption);
  const below = first[1].map(ownHeading).filter((leaf) => !isTotal(leaf));
  const entries = alike.flatMap(([, members]) => members);
  // Commitments and Disbursements look like names; nobody scores years.
  if (below.some((leaf) => isYear(leaf))) return undefined;
  if (captions.every(isPerson)) return new Map(entries.map((draft) => [draft, draft.path.at(-2) ?? ""]));
  if (below.length >= 2 && below.every(isPerson))
    return new Map(entries.filter((draft) => !isTotal(ownHeading(draft))).map((draft) => [draft, ownHeading(draft)]));
  return undefined;
}

function isYear(text: string): boolean {
  return /^(?:FY\s*)?(?:19|20)\d{2}(?:[-/–]\d{2,4})?\s*年?度?$/iu.test(text.trim());
}

/** 城关街道, 北塔街道 side by side are scored, and score nobody. */
const PLACE = /^\p{Script=Han}{2,8}(?:街道|社区|[省市县区旗州盟镇乡村])$/u;

/** Neighbouring columns of scores that mean nothing else. */
function inARow(drafts: readonly ColumnDraft[], title: string): Evaluators | undefined {
  for (const run of runsOf(drafts)) {
    if (isSumOf(run, drafts) || run.every((draft) => PLACE.test(ownHeading(draft)))) continue;
    const names = run.every((draft) => isPerson(ownHeading(draft)));
    const isPanel = (names && PANEL_WORDS.test(title)) || ((names || run.length >= 3) && isMeanOf(run, drafts));
    if (isPanel) return new Map(run.map((draft) => [draft, ownHeading(draft)]));
  }
  return undefined;
}

function runsOf(drafts: readonly ColumnDraft[]): readonly (readonly ColumnDraft[])[] {
  const runs: ColumnDraft[][] = [];
  let open: ColumnDraft[] = [];
  for (const draft of drafts) {
    const isFree = draft.path.length > 0 && isScore(draft) && draft.candidates.every(({ score }) => score < 0.6);
    if (isFree) open.push(draft);
    if (!isFree || draft === drafts.at(-1)) {
      if (open.length >= 2) runs.push(open);
      open = [];
    }
  }
  return runs;
}

function resultsOf(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return drafts.filter(({ candidates }) =>
    candidates.some(({ field, score }) => (field === "average" || field === "score") && score >= 0.5),
  );
}

function isMeanOf(run: readonly ColumnDraft[], drafts: readonly ColumnDraft[]): boolean {
  return resultsOf(drafts).some((result) => {
    const isTrimmedMean = share(run, result, (scores) => meanOf(withoutExtremes(scores))) >= 0.7;
    return isTrimmedMean || share(run, result, meanOf) >= 0.7;
  });
}

function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function withoutExtremes(scores: readonly number[]): readonly number[] {
  return scores.length < 3 ? scores : [...scores].sort((a, b) => a - b).slice(1, -1);
}

function isSumOf(run: readonly ColumnDraft[], drafts: readonly ColumnDraft[]): boolean {
  const results = resultsOf(drafts);
  return results.some((result) => share(run, result, (scores) => scores.reduce((sum, one) => sum + one, 0)) >= 0.5);
}

/** Share of the lines with all figures in which the result is what `compute` gives, within a rounding to whole tenths. */
function share(
  run: readonly ColumnDraft[],
  result: ColumnDraft,
  compute: (scores: readonly number[]) => number,
): number {
  let lines = 0;
  let good = 0;
  for (const [line, stated] of result.profile.numbers) {
    const scores = run.map((draft) => draft.profile.numbers.get(line)).filter((score) => score !== undefined);
    if (scores.length < 2) continue;
    lines += 1;
    if (Math.abs(compute(scores) - stated) <= 0.0501) good += 1;
  }
  return lines < 2 ? 0 : good / lines;
}

/** Whether a heading is the sum of an evaluator's criteria. */
function isTotal(heading: string): boolean {
  return namesSumOfCriteria(headingParts(heading).base);
}

/** The number that a heading gives its evaluator (专家3), else the next free one. */
function numbered(
  names: readonly string[],
  drafts: readonly ColumnDraft[],
  found: Evaluators,
): ReadonlyMap<string, number> {
  const said = (name: string) => evaluatorNumber(headingParts(name).base);
  const taken = new Set(names.map(said));
  for (const draft of drafts)
    if (!found.has(draft))
      for (const { field } of draft.candidates)
        if (field.startsWith("evaluator_")) taken.add(Number(field.slice("evaluator_".length)));
  const numbers = new Map<string, number>();
  let next = 1;
  for (const name of names) {
    const own = said(name);
    if (own !== undefined && ![...numbers.values()].includes(own)) {
      numbers.set(name, own);
      continue;
    }
    while (taken.has(next)) next += 1;
    taken.add(next);
    numbers.set(name, next);
  }
  return numbers;
}
