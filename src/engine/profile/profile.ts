import type { Grade, InLanguages } from "../../domain/lists";

/** Where a rule comes from, and whether somebody compared it with the official text. */
export interface RuleSource {
  /** 文号 or name of the document. */
  readonly document: string;
  /** Clause or page. */
  readonly clause?: string;
  readonly note?: string;
  readonly checked: boolean;
}

/**
 * How a fund or notice scores. Data, never code: decimals are strings so that nothing is rounded on the way.
 * A part of a weight is written as a decimal ("0.5"), ratios likewise ("1.5" = 150 %).
 */
export interface Profile {
  readonly schema: "fundscore-profile/1";
  readonly id: string;
  readonly title: InLanguages;
  readonly source: RuleSource;
  /** First-level weights that the rule fixes; absent: the workbook's weights are taken as they are. */
  readonly weights?: {
    readonly source: RuleSource;
    readonly level1: readonly { readonly names: readonly string[]; readonly weight: string }[];
    /** Weight of the execution indicator where the form has a fixed row for it. */
    readonly execution?: string;
    readonly total: string;
  };
  readonly directions: {
    readonly source: RuleSource;
    /** Target to be reached or exceeded. `proportional`: weight × actual ÷ target. */
    readonly atLeast: { readonly missed: "proportional" | "zero"; readonly passMark?: string };
    /** Target not to be exceeded. `ratio`: weight × target ÷ actual. `linear-to-double`: 1 − (a − t) ÷ t, nothing from 2t on. */
    readonly atMost: { readonly missed: "ratio" | "linear-to-double" | "zero" };
    /** Exactly. `as-at-least`: treated as ≥ (the ministry's module does that). */
    readonly exactly: { readonly missed: "as-at-least" | "by-deviation" | "zero" };
    /** Target 0: met when the actual is 0, else nothing. */
    readonly zeroTarget: "all-or-nothing";
    /** Inside the bounds: full. */
    readonly range: { readonly missed: "nearest-bound" | "zero" };
    /** Without operator a count or amount is `at-least`; a rate of 100 % is `exactly`. */
    readonly withoutOperator: "at-least";
  };
  /** Qualitative tiers as parts of the weight: reached [upper…1], partly [lower…upper), missed [0…lower). */
  readonly tiers: {
    readonly source: RuleSource;
    readonly reachedFrom: string;
    readonly partlyFrom: string;
    /** Words that name a tier when they stand in the actual. */
    readonly words: {
      readonly reached: readonly string[];
      readonly partly: readonly string[];
      readonly missed: readonly string[];
    };
    /** What a tier word earns when the rule fixes it (基本达成 = 80 %); absent: the stated score is taken. */
    readonly partlyScore?: string;
    readonly reachedScore?: string;
  };
  /** What happens when the actual is far above an at-least target. Compared unrounded; exactly the cut-off is not "over". */
  readonly overFulfilment:
    | { readonly kind: "none"; readonly source: RuleSource }
    | { readonly kind: "flag"; readonly source: RuleSource; readonly above: string; readonly requireReason: boolean }
    | {
        readonly kind: "step";
        readonly source: RuleSource;
        readonly above: string;
        readonly keep: string;
        /** A reason accepted by the evaluator restores full marks. */
        readonly reasonRestores: boolean;
      }
    | {
        readonly kind: "linear";
        readonly source: RuleSource;
        readonly above: string;
        /** Part of the weight lost for each 1.0 of ratio above the cut-off. */
        readonly lossPerUnit: string;
        readonly keepAtLeast: string;
        readonly reasonRestores: boolean;
      };
  readonly execution: {
    readonly source: RuleSource;
    /** Which budget the rate divides by. */
    readonly basis: "adjusted" | "initial";
    /** The rate never earns more than the weight. */
    readonly cap: true;
    /** Below this rate an explanation is demanded. */
    readonly explainBelow?: string;
    /** Full marks that such rows usually have: a form that states none is held against each of them. */
    readonly usualWeights?: readonly string[];
    /**
     * Full marks of a form's own row for the rate that states none, where the indicators leave just as many of a hundred;
     * absent: none are taken for granted.
     */
    readonly assumedWeight?: string;
  };
  readonly rounding: {
    readonly source: RuleSource;
    /** Decimals of an indicator's score, rounded half up. */
    readonly indicator: number;
    readonly total: number;
    readonly average: number;
    /** Decimals of a rate in per cent. */
    readonly ratePercent: number;
  };
  readonly grades: {
    readonly source: RuleSource;
    /** From best to worst; `from` is included; the last one is "0". */
    readonly bands: readonly { readonly grade: Grade; readonly from: string }[];
    /** Full marks the bands are out of. */
    readonly outOf: string;
    /**
     * Where no score of a table is above this part of `outOf`, the scores are on a scale of their own (1 to 5, 1 to 10) and get
     * no grade; absent: as the general profile says.
     */
    readonly ownScaleUpTo?: string;
  };
  /**
   * Lamps for monthly execution: spending ÷ planned spending up to the month. Below `redBelow` red, below `yellowBelow`
   * yellow, else green. A project whose lamp is `explain` or worse owes an explanation; absent: none is demanded.
   */
  readonly progress?: {
    readonly source: RuleSource;
    readonly redBelow: string;
    readonly yellowBelow: string;
    readonly explain?: "red" | "yellow";
  };
  /** How the scores of several evaluators become one. */
  readonly panel?: PanelRule;
  /** Which ranked projects are chosen for the money there is (突出重点、择优选择). */
  readonly selection?: SelectionRule;
}

/** How the scores of several evaluators become one. */
export interface PanelRule {
  readonly source: RuleSource;
  /**
   * `trimmed`: without one highest and one lowest score where at least `from` (3 or more) are given, else all count.
   * `as-stated`: as the workbook's own averages are computed, where they follow one way; else the plain mean.
   */
  readonly mean: { readonly kind: "as-stated" | "mean" } | { readonly kind: "trimmed"; readonly from: number };
  /** Decimals of the panel's score, rounded half up. Projects are ranked by the rounded score; equal ones share a rank: 1, 1, 3. */
  readonly places: number;
  /** Highest − lowest above this part of the full marks is to be looked at. */
  readonly spreadAbove: string;
  /** Fewer scores than this make no panel score and no rank. */
  readonly leastScores: number;
}

/** Which ranked projects are chosen for the money there is. */
export interface SelectionRule {
  readonly source: RuleSource;
  /**
   * Projects are taken in rank order. One that does not fit in what is left: `stop` ends the selection, `skip` passes it
   * over so that later ones that fit are taken, `part` gives it what is left and ends the selection.
   */
  readonly doesNotFit: "stop" | "skip" | "part";
  /**
   * Projects of equal rank: `together` all or none of them, `smaller-first` by amount, `as-listed` as the table lists
   * them. `part` goes with the last two only.
   */
  readonly ties: "together" | "smaller-first" | "as-listed";
  /** Lowest panel score that may be chosen, included. */
  readonly least?: string;
}
