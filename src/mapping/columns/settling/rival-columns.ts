import type { Field } from "../../../domain/lists";
import type { MappingReason } from "../../../domain/table";
import type { ColumnDraft } from "../drafts/column-draft";
import { candidateFor, ownWords } from "../drafts/column-draft";
import type { FieldCandidate } from "../drafts/field-candidate";

/** Two columns that both claim a field, told apart by the words that say which of them is in force. */
interface Rivalry {
  readonly field: Field;
  /** The figure in force. */
  readonly later: RegExp;
  /** Of two figures in force the one that nothing follows: final beside adjusted. */
  readonly last?: RegExp;
  /** The figure before it, and what that is called when it has a field of its own. */
  readonly earlier: RegExp;
  readonly earlierField?: Field;
  /** Stated in words as often as in figures: 健全, ≥95%. */
  readonly inWords?: true;
  /** Only where a single year has a column of its own: 2024年 | 2025年 | 2026年 are what the whole is divided into. */
  readonly ofOneYear?: true;
}

const REVIEWED =
  /复核|复评|复审|审核|核定|核实|评价|财政|最终|最后|第三方|抽查|review|final|verified|audited|external|evaluat/i;
/** What no review follows. */
const LAST_WORD = /最终|最后|终评|审定|final/i;
const SELF_ASSESSED = /自评|自查|自我|单位评|初评|self|initial/i;
/** 自评评价等级 is still the unit's own. */
const REVIEWED_GRADE = new RegExp(`^(?!.*(?:${SELF_ASSESSED.source})).*(?:${REVIEWED.source})`, "i");

const RIVALRIES: readonly Rivalry[] = [
  {
    field: "budget",
    later:
      /(?:调整?|整合|调剂)后|调整(?:以后)?(?:的)?预算|调整(?:\(后\)|（后）)|可执行|最终|现行|变更后|revised|adjusted|final|current|latest|updated|amended/i,
    last: /最终|final/i,
    earlier:
      /^(?!.*(?:调整|调后|变更|可执行|最终|现行|合同|总投资|revised|adjusted|final|current|latest|updated|amended|contract)).*(?:预算|批复|批准|核定|下达|安排|计划|立项|补助|资助|分配|拨款|budget|approved|allocat|appropriat|planned|award|grant)/i,
    earlierField: "budget_initial",
  },
  {
    // What the project costs in all its years is no budget of the year that has a column of its own.
    field: "budget",
    later: /(?:本年|当年|今年|年度|(?:19|20)\d\d年?度?)(?!.*(?:累计|完成)).*(?:投资|资金|预算|安排|计划)/,
    earlier: /总投资|概算|项目总额|\btotal (?:project )?(?:cost|investment)\b/i,
    ofOneYear: true,
  },
  {
    // What the rule would give, beside what was granted.
    field: "budget",
    later: /核定|核准|审定|批复|批准/,
    earlier: /^(?!.*(?:核定|核准|审定|批复|批准)).*(?:应|测算)/,
  },
  { field: "score", later: REVIEWED, last: LAST_WORD, earlier: SELF_ASSESSED },
  { field: "grade", later: REVIEWED_GRADE, last: LAST_WORD, earlier: SELF_ASSESSED },
  {
    field: "actual",
    later: /本期|本次|本季|累计|current|latest|this (?:period|report|quarter)|cumulative|to date/i,
    last: /累计|cumulative|to date/i,
    earlier: /上期|上次|上季|previous|prior|last (?:period|report|quarter)/i,
  },
  {
    field: "target",
    later: /调整后?的?(?:年度|绩效)?(?:指标|目标)|(?:revised|adjusted) target/i,
    earlier: /年初|初始|initial|original/i,
    inWords: true,
  },
];

/** A column's claim counts as such from here on. */
const CLAIMS = 0.6;

/**
 * Approved budget beside revised budget, 自评得分 beside 复核得分: both headings surely mean the same field, and only side
 * by side do they tell which of them counts. The other one is the initial figure, or no field where there is none for it.
 */
export function withRivals(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return RIVALRIES.reduce(settled, withoutDegrees(unitsOfBoth(belowDeepestLevel(halvesOfAdjustment(drafts)))));
}

/**
 * 追加 beside 追减: both are adjustments, the second taken off. Where their difference stands beside them it is the adjustment,
 * and they are its parts.
 */
function halvesOfAdjustment(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const ups = drafts.filter((draft) => UP.test(ownWords(draft)));
  const downs = drafts.filter(isTakenOff);
  if (ups.length !== 1 || downs.length !== 1) return drafts;
  const halves = [...ups, ...downs];
  const hasNet = drafts.some((draft) => !halves.includes(draft) && claims(draft, "adjustment", 0.9));
  return drafts.map((draft) => {
    if (!halves.includes(draft)) return draft;
    const others = draft.candidates.filter(({ field }) => field !== "adjustment");
    const reason: MappingReason = {
      code: "heading-family",
      facts: { heading: draft.path.join(" / "), word: ownWords(draft) },
    };
    return { ...draft, candidates: hasNet ? others : [{ field: "adjustment", score: 0.98, reasons: [reason] }] };
  });
}

/** Whether a column holds what was added to or taken off a budget alone, so that it may stand beside the other. */
export function isHalfOfAdjustment(draft: ColumnDraft): boolean {
  return UP.test(ownWords(draft)) || isTakenOff(draft);
}

/** 追减, 收回资金: an adjustment that is taken off. */
export function isTakenOff(draft: ColumnDraft): boolean {
  return DOWN.test(ownWords(draft));
}

const DEEPEST_LEVEL = /^四级指标(?:名称)?$|^(?:level4|fourthlevel)(?:indicator)?$/;

/** Where indicators have a fourth level it names them: the third is a level above, and so are the weights left of it. */
function belowDeepestLevel(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const deepest = drafts.find((draft) => DEEPEST_LEVEL.test(ownWords(draft)));
  if (deepest === undefined) return drafts;
  const hasOwnWeight = drafts.some((draft) => draft.index > deepest.index && claims(draft, "weight"));
  return drafts.map((draft) => {
    if (draft.index >= deepest.index) return draft;
    const above = (field: Field): boolean => field === "indicator_name" || (field === "weight" && hasOwnWeight);
    return { ...draft, candidates: draft.candidates.filter(({ field }) => !above(field)) };
  });
}

/** 单位 below 目标 and again below 完成: both are what the figures are measured in, and no department. */
function unitsOfBoth(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const units = drafts.filter((draft) => /^(?:单位|unit)$/.test(ownWords(draft)));
  if (units.length < 2) return drafts;
  return drafts.map((draft) =>
    units.includes(draft)
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => field === "unit_of_measure") }
      : draft,
  );
}

const REACHED = /^(?:% ?(?:of target )?|per ?cent(?:age)? )?(?:achieve(?:d|ment)|attain(?:ed|ment))/i;

/** Achievement as percentages beside Actual, % achieved beside Achieved: how far the target was reached, and no actual. */
function withoutDegrees(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const hasActual = drafts.some(
    ({ path, profile }) =>
      path.some((text) => /^actuals?\b/i.test(text.trim())) ||
      (profile.percent === 0 && path.some((text) => /^achieved\b/i.test(text.trim()))),
  );
  if (!hasActual) return drafts;
  return drafts.map((draft) =>
    REACHED.test(ownWords(draft)) && draft.profile.percent > 0
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => field !== "actual") }
      : draft,
  );
}

const WHOSE = "(?:预算|年中|年度|本年|指标|资金)?";
const OF_WHAT = "(?:下达|安排|批复)?(?:数|额|金额|资金|预算|指标)?";
const UP = new RegExp(`^${WHOSE}(?:调增|追加|增加|increases?|additions?)${OF_WHAT}$`, "i");
const DOWN = new RegExp(`^${WHOSE}(?:调减|追减|减少|收回|核减|decreases?|reductions?|cuts?)${OF_WHAT}$`, "i");

function settled(drafts: readonly ColumnDraft[], rivalry: Rivalry): readonly ColumnDraft[] {
  const { field, earlierField, inWords = false } = rivalry;
  if (rivalry.ofOneYear === true && yearsIn(drafts, rivalry.later).size > 1) return drafts;
  const said = drafts.filter((draft) => claims(draft, field));
  const filled = said.filter(({ profile }) => (field === "grade" ? profile.filled > 0 : profile.numeric >= 0.5));
  // A form's funds may hold sums and parts alone, and no record to look at; an empty column beside a filled one says nothing.
  const claimants = said.every(({ profile }) => profile.filled === 0) ? said : inWords ? answered(said) : filled;
  const { before, inForce } = inOrder(claimants, rivalry);
  if (inForce.length !== 1 || before.length === 0) return drafts;
  const isTaken = (draft: ColumnDraft): boolean =>
    earlierField !== undefined && !before.includes(draft) && claims(draft, earlierField, 0.9);
  if (earlierField !== undefined && (before.length > 1 || drafts.some(isTaken))) return drafts;
  return drafts.map((draft) => (before.includes(draft) ? { ...draft, candidates: asEarlier(draft, rivalry) } : draft));
}

/** The years that the headings of one kind name. */
function yearsIn(drafts: readonly ColumnDraft[], kind: RegExp): ReadonlySet<string> {
  const headings = drafts.map(heading).filter((text) => kind.test(text));
  return new Set(headings.flatMap((text) => /(?:19|20)\d\d(?=年)/u.exec(text)?.[0] ?? []));
}

/** Columns as full as the fullest, and those that have nothing: 年初指标值 stays empty where all was set anew later. */
function answered(said: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const most = Math.max(...said.map(({ profile }) => profile.filled));
  const isScarce = said.some(({ profile: { filled } }) => filled > 0 && filled * 2 < most);
  return isScarce ? [] : said;
}

/** Which of the claimants state the figure in force, and which the one before it. */
function inOrder(
  claimants: readonly ColumnDraft[],
  { later, earlier, last }: Rivalry,
): { readonly before: readonly ColumnDraft[]; readonly inForce: readonly ColumnDraft[] } {
  const isEmptyBlock = claimants.every(({ profile }) => profile.filled === 0);
  const before = claimants.filter((draft) => earlier.test(heading(draft)));
  const inForce = claimants.filter(
    (draft) => later.test(heading(draft)) && !before.includes(draft) && (draft.profile.filled > 0 || isEmptyBlock),
  );
  const final = last === undefined ? [] : inForce.filter((draft) => last.test(ownWords(draft)));
  return inForce.length === 2 && final.length === 1
    ? { before: [...before, ...inForce.filter((draft) => !final.includes(draft))], inForce: final }
    : { before, inForce };
}

function asEarlier(draft: ColumnDraft, { field, earlierField }: Rivalry): readonly FieldCandidate[] {
  const claim = candidateFor(draft, field);
  const rest = draft.candidates.filter((one) => one.field !== field && one.field !== earlierField);
  if (claim === undefined || earlierField === undefined) return rest;
  return [{ ...claim, field: earlierField, score: Math.min(claim.score, 0.95) }, ...rest];
}

function claims(draft: ColumnDraft, field: Field, least = CLAIMS): boolean {
  const best = draft.candidates.reduce((most, { score }) => Math.max(most, score), 0);
  return draft.candidates.some((one) => one.field === field && one.score >= least && one.score >= best - 0.05);
}

function heading(draft: ColumnDraft): string {
  return draft.path.join(" ").normalize("NFKC");
}
