import type { Grade } from "../../../domain/lists";
import type { ScoreMethod } from "../../../engine/outcome/scores";
import type { PlaceView } from "./place-view";

/** A scorecard without a score, because nobody has filled it in yet. */
export interface UnfilledView {
  readonly key: string;
  /** What it lacks, in a sentence. */
  readonly text: string;
  readonly place: PlaceView;
}

/** A workbook's scores in one line: the fund's total, or that of the only form; else the mean of the projects. */
export type ScoreInShort =
  | { readonly kind: "total"; readonly total: string; readonly grade?: Grade }
  | { readonly kind: "mean"; readonly mean: string; readonly projects: number };

/** The scorecard of the fund or of one project. Points are decimal texts, rounded as the rule says. */
export interface ScorecardView {
  /** One of its own among the scorecards: a table may hold those of many projects. */
  readonly key: string;
  /** Undefined: it scores the fund as a whole. */
  readonly project?: string;
  readonly name: string;
  readonly total: string;
  readonly stated?: string;
  readonly weight: string;
  readonly grade: Grade;
  /** Why the grade is not final, in words. */
  readonly caveats: readonly string[];
  /** Points above the band's lower bound, and points missing to the next band. */
  readonly aboveBand: string;
  readonly toNextBand?: string;
  readonly lost: string;
  readonly points: readonly { readonly method: ScoreMethod; readonly points: string }[];
  readonly groups: readonly GroupView[];
  readonly indicators: readonly IndicatorView[];
}

/** What the indicators under one name of the first level come to. */
export interface GroupView {
  readonly name: string;
  readonly weight: string;
  readonly score: string;
  /** Part of the weight that was earned, 0 to 1, for drawing a bar only. */
  readonly part: number;
  readonly rate: string;
}

/** An indicator with its score and the proof of it. Target and actual are as the workbook writes them. */
export interface IndicatorView {
  readonly id: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly weight: string;
  readonly target: string;
  readonly actual: string;
  readonly ratio?: string;
  readonly score: string;
  readonly lost: string;
  readonly stated?: string;
  readonly method: ScoreMethod;
  /** Undefined: nobody can tell. */
  readonly met?: boolean;
  readonly over: boolean;
  readonly qualitative: boolean;
  /** The points that each tier of a qualitative indicator leaves open. */
  readonly tiers: Record<Tier, TierRange>;
  readonly decision?: { readonly reason: string; readonly by: string };
  /** A decision that no longer counts: a figure it rested on has changed. */
  readonly fallen?: { readonly reason: string; readonly by: string; readonly score: string };
  readonly proof: ProofView;
}

/** How far the target of a qualitative indicator was reached. */
export type Tier = "reached" | "partly" | "missed";

/** Points a tier may earn, as decimal texts. */
export interface TierRange {
  readonly from: string;
  readonly to: string;
  /** Whether `to` itself is earned by this tier; otherwise it begins the next one. */
  readonly toIncluded: boolean;
}

/** Why a score is what it is: rule and source, inputs with their cells, arithmetic, rounding. */
export interface ProofView {
  readonly rule: string;
  readonly source: string;
  readonly arithmetic: string;
  readonly rounding: string;
  /** Several places where an input is a sum of cells that do not stand together. */
  readonly inputs: readonly { readonly label: string; readonly text: string; readonly places: readonly PlaceView[] }[];
}

/** A project's line in a table of scores. */
export interface ProjectView {
  readonly key: string;
  readonly name: string;
  readonly total: string;
  readonly stated?: string;
  readonly rank: number;
  readonly grade?: Grade;
  readonly parts: readonly { readonly name: string; readonly score: string }[];
  readonly place: PlaceView;
}

/** The average of one part over all projects, and its share of the full marks. */
export interface AverageView {
  readonly part: string;
  readonly weight?: string;
  readonly average: string;
  readonly rate?: string;
}
