import type { CellRange } from "../../domain/address";
import type { Field, FindingClass, Grade, Language, Severity, SheetRole } from "../../domain/lists";
import type { ScoreMethod } from "../../engine/outcome/scores";

/**
 * The workbook as the pane shows it: plain strings in the reader's language and places to go to, nothing that
 * computes. It crosses from the engine's worker to the screens, so it holds only what structured cloning keeps.
 */
export interface BookView {
  readonly language: Language;
  readonly fund?: { readonly name: string; readonly year?: string };
  readonly concernsFunds: boolean;
  readonly sheets: readonly SheetView[];
  readonly questions: readonly QuestionView[];
  /** What a person or a template file said about the mapping, each to be taken back. */
  readonly corrections: readonly CorrectionView[];
  readonly profile: ProfileView;
  /** The profiles to choose from: those that come with the program, and the one in force. */
  readonly profiles: readonly { readonly id: string; readonly title: string }[];
  readonly scorecards: readonly ScorecardView[];
  /** What all scores come to; undefined where nothing was scored. */
  readonly score?: ScoreInShort;
  /** How the projects' grades are spread, best grade first; empty below two projects. */
  readonly gradeCounts: readonly { readonly grade: Grade; readonly count: number }[];
  readonly projects: readonly ProjectView[];
  readonly averages: readonly AverageView[];
  readonly execution: readonly ExecutionView[];
  readonly panels: readonly PanelView[];
  readonly progress: readonly ProgressView[];
  readonly findings: readonly FindingView[];
  /** Open findings that could change a score, those that change a grade first. */
  readonly radar: readonly RadarView[];
  readonly coverage: CoverageView;
  /** Bugs of ours, shown apart from findings. */
  readonly defects: readonly string[];
  /** Result sheets were written at some time: the ledger says so. */
  readonly scored: boolean;
}

export interface CorrectionView {
  /** By this it is taken back. */
  readonly id: string;
  readonly text: string;
}

/** A place in the workbook with the name people read. */
export interface PlaceView {
  readonly label: string;
  readonly range: CellRange;
}

export interface SheetView {
  readonly sheet: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly role: SheetRole;
  readonly confidence: number;
  readonly tables: readonly TableView[];
}

export interface TableView {
  readonly id: string;
  readonly title: string;
  readonly role: SheetRole;
  readonly area: PlaceView;
  /** "3–4": heading rows as Excel numbers them; undefined in forms. */
  readonly headerRows?: string;
  readonly dataRows?: string;
  readonly unit?: string;
  readonly confidence: number;
  readonly setAside: boolean;
  /** Its place was marked out by a person. */
  readonly marked: boolean;
  /** A table of records; not a form or label–value pairs. */
  readonly isRecords: boolean;
  readonly columns: readonly ColumnView[];
}

export interface ColumnView {
  /** Column letters, row number of a transposed table, or the cell of a form's field. */
  readonly position: string;
  readonly index: number;
  readonly heading: string;
  /** Undefined: taken for nothing. */
  readonly field?: Field;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly place: PlaceView;
}

export interface QuestionView {
  readonly id: string;
  /** The column it is about; a choice is the field it shall be. */
  readonly table: string;
  readonly index: number;
  readonly text: string;
  readonly place: PlaceView;
  /** What a choice settles: the column's field, or how all month columns of the table read. */
  readonly about: "column" | "months";
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface ProfileView {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly source: string;
  /** How far the source was checked, where the profile says it. */
  readonly note?: string;
  readonly checked: boolean;
  readonly chosenBy: "option" | "ledger" | "workbook" | "default";
  /** Over-fulfilment cut-off as a percentage, when the rule has one that takes points: "150". */
  readonly cutOffPercent?: string;
  readonly json: string;
}

/** A workbook's scores in one line: the fund's total, or that of the only form; else the mean of the projects. */
export type ScoreInShort =
  | { readonly kind: "total"; readonly total: string; readonly grade: Grade }
  | { readonly kind: "mean"; readonly mean: string; readonly projects: number };

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

export interface GroupView {
  readonly name: string;
  readonly weight: string;
  readonly score: string;
  /** Part of the weight that was earned, 0 to 1, for drawing a bar only. */
  readonly part: number;
  readonly rate: string;
}

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

export interface ProjectView {
  readonly key: string;
  readonly name: string;
  readonly total: string;
  readonly stated?: string;
  readonly rank: number;
  readonly grade: Grade;
  readonly parts: readonly { readonly name: string; readonly score: string }[];
  readonly place: PlaceView;
}

export interface AverageView {
  readonly part: string;
  readonly weight?: string;
  readonly average: string;
  readonly rate?: string;
}

/** What the selection makes of a project. */
export type SelectionVerdict = "chosen" | "part" | "not-chosen" | "no-amount" | "below-least";

/** Several evaluators' scores made one, and who is chosen. Projects stand in rank order. */
export interface PanelView {
  readonly table: string;
  readonly title: string;
  readonly evaluators: number;
  readonly mean: string;
  readonly selection?: {
    readonly available: string;
    readonly granted: string;
    readonly rest: string;
    readonly unit: string;
    readonly rule: string;
    /** How many projects get money. */
    readonly chosen: number;
  };
  readonly projects: readonly {
    readonly key: string;
    readonly name: string;
    readonly rank: string;
    readonly score: string;
    /** Only where the evaluators are far apart. */
    readonly spread?: string;
    readonly choice?: { readonly verdict: SelectionVerdict; readonly granted: string; readonly asked?: string };
    readonly grade?: Grade;
    readonly place: PlaceView;
  }[];
}

/** A lamp by its word; the code is for its colour. */
export interface LampView {
  readonly code?: "red" | "yellow" | "green";
  readonly word: string;
}

/** Monthly execution up to a month; `behind` holds the projects without a green lamp, the worst first. */
export interface ProgressView {
  readonly table: string;
  readonly fund: string;
  readonly unit: string;
  readonly month: number;
  /** Where the month is from: named by a person, written in the table's title, or the last with a payment. */
  readonly monthBy: "person" | "title" | "data";
  readonly plan: string;
  readonly spent: string;
  readonly planned: string;
  readonly ratio: string;
  readonly lamp: LampView;
  readonly counts: { readonly red: number; readonly yellow: number; readonly green: number };
  readonly behind: readonly {
    readonly key: string;
    readonly name: string;
    readonly spent: string;
    readonly planned: string;
    readonly ratio: string;
    readonly lamp: LampView;
    readonly explanation?: string;
    readonly owes: boolean;
    readonly place: PlaceView;
  }[];
}

export interface ExecutionView {
  readonly fund: string;
  readonly unit: string;
  readonly basis: string;
  readonly budget: string;
  readonly spent: string;
  readonly rate: string;
  readonly balance: string;
  readonly otherBasis?: string;
  /** The cells that budget and spending are the sums of. */
  readonly budgetPlaces: readonly PlaceView[];
  readonly spentPlaces: readonly PlaceView[];
}

/** What a reviewer decided about a finding. A logical contradiction can only be marked for correction or accepted as seen. */
export type FindingVerdict = "to-correct" | "explained" | "accepted";

export interface FindingView {
  readonly id: string;
  readonly kind: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  readonly stated?: string;
  readonly expected?: string;
  /** What `expected` is called: a contradiction has an expected figure, a plausibility finding one to compare with. */
  readonly comparedWith: string;
  readonly difference?: string;
  readonly place: PlaceView;
  readonly related: readonly PlaceView[];
  readonly explanations: readonly { readonly text: string; readonly cells: readonly PlaceView[] }[];
  /** Findings with one cause share it: the id of the one that leads the card. */
  readonly cause: string;
  /** What score and grade become when it is resolved either way. */
  readonly radar?: string;
  readonly changesGrade?: boolean;
  readonly decision?: { readonly verdict: FindingVerdict; readonly reason: string; readonly by: string };
}

/** What becomes of total and grade when a finding is settled either way. */
export interface RadarView {
  /** Id of the finding. */
  readonly finding: string;
  readonly title: string;
  readonly place: PlaceView;
  readonly text: string;
  readonly changesGrade: boolean;
}

export interface CoverageView {
  readonly numbers: number;
  readonly proven: number;
  readonly supported: number;
  readonly contradicted: number;
  readonly isolated: number;
  readonly unread: number;
}
