import type { TemplateName } from "../../app/template-names";
import type { UncheckedClass } from "../../domain/finding";
import type { Field, Grade, Severity, SheetRole } from "../../domain/lists";
import type { ScoreMethod } from "../../engine/outcome/scores";
import type { RefusalCode } from "../../sheets/port";
import type { FieldMatter } from "../view/book/field-groups";
import type { FindingVerdict, WhyNotExplained } from "../view/book/findings-view";
import type { SelectionVerdict } from "../view/book/panel-view";
import type { ScoreInShort } from "../view/book/scores-view";

/** Every word of the pane. A language is complete or it does not compile; holes are function parameters. */
export interface PaneWords {
  readonly product: string;
  readonly tabs: Record<"home" | "mapping" | "scores" | "findings" | "settings", string>;
  readonly severity: Record<Severity, string>;
  /** So many findings of a severity, as short as on a button. */
  readonly severityCount: (severity: Severity, count: number) => string;
  readonly method: Record<ScoreMethod, string>;
  readonly role: Record<SheetRole, string>;
  readonly field: (field: Field) => string;
  /** A label and what it stands for, with the language's own colon. */
  readonly labelled: (label: string, text: string) => string;
  /** Sentences or names in a row. */
  readonly listed: (items: readonly string[]) => string;
  readonly score: (score: ScoreInShort) => string;
  /** What opens the rest of a row that was cut. */
  readonly copied: string;
  readonly notCopied: string;
  readonly more: (count: number) => string;
  /** Letters that work in the pane, wherever it is shown. */
  readonly keyboard: {
    readonly title: string;
    /** What every day's work needs, and what comes after it where there is room. */
    readonly keys: readonly KeyWords[];
    readonly more: readonly KeyWords[];
  };
  readonly home: {
    readonly welcome: string;
    readonly welcomeSteps: readonly { readonly name: string; readonly what: string }[];
    /** What is never done to a workbook. */
    readonly promise: string;
    /** Of a workbook that was scored, or decided about, before. */
    readonly former: {
      readonly scored: string;
      readonly kept: string;
      readonly total: string;
      readonly rule: string;
      readonly decisions: string;
      readonly count: (decisions: number, newest: string | undefined) => string;
      readonly corrections: string;
      readonly places: (count: number) => string;
      readonly what: (scored: boolean) => string;
      readonly whatDecisions: string;
    };
    readonly notRead: string;
    readonly read: string;
    readonly score: string;
    readonly scoreAgain: string;
    /** How long a run has taken so far. */
    readonly elapsed: (seconds: number) => string;
    readonly stepOf: (at: number, of: number) => string;
    readonly cancel: string;
    readonly cancelled: string;
    /** On the way to stop a run, once it writes. */
    /** Cancelled while the workbook was written, and not back yet. */
    readonly stopping: string;
    readonly cancelledTooLate: string;
    readonly kept: string;
    readonly takenBack: string;
    /** Between two things said one after the other. */
    readonly pause: string;
    readonly notFunds: string;
    readonly year: (year: string) => string;
    readonly understood: (sheets: number, of: number) => string;
    readonly butColumns: (sheets: number, of: number, columns: number) => string;
    readonly unscored: string;
    readonly scored: string;
    /** Why the results may be out of date, on every screen, and on Home over the way to newer ones. */
    readonly stale: Record<"edited" | "cancelled", { readonly said: string; readonly next: string }>;
    readonly recheck: string;
    readonly unwritten: string;
    readonly defects: (where: readonly string[]) => string;
    readonly written: (sheets: number) => string;
    /** Protected sheets that could not be marked. */
    readonly unmarked: (sheets: readonly string[]) => string;
    readonly seeOverview: string;
    readonly otherRule: (stated: string, computed: string) => string;
    readonly chooseRule: string;
    /** Another rule agrees better: in how much, and the button that takes it. */
    readonly betterRule: (words: string) => string;
    readonly takeRule: string;
    readonly next: string;
    readonly nextFindings: (count: number) => string;
    readonly nextFindingsWhat: string;
    readonly nextMap: string;
    readonly nextMapWhat: string;
    readonly nextQuestions: (count: number) => string;
    readonly nextQuestionsWhat: string;
    readonly nextNothing: string;
    /** Of a workbook in which no cell holds anything. */
    readonly blank: string;
    readonly fillWhat: string;
    readonly seeFindings: string;
    readonly seeCoverage: string;
    /** What silence rests on: so many of all numbers agree with others. */
    readonly agree: (count: number, of: number) => string;
    readonly settled: (settled: number, of: number) => string;
    readonly download: string;
    readonly total: string;
    /** Above the mean score of several projects. */
    readonly meanOf: (projects: number) => string;
    readonly grades: string;
    readonly execution: string;
    readonly balance: string;
    readonly steps: Record<Step, string>;
  };
  readonly collect: {
    readonly title: string;
    readonly what: string;
    readonly choose: string;
    readonly progress: (done: number, of: number) => string;
    /** How long the rest will take, in words no finer than it is known. */
    readonly left: (seconds: number) => string;
    /** All files are read; the new workbook is being made. */
    readonly making: string;
    /** A run was stopped before its end. */
    readonly cancelled: string;
    readonly unread: (why: string, todo: string) => string;
    readonly done: (files: number, records: number, unread: number) => string;
    readonly fileName: string;
    readonly template: string;
    readonly templateWhat: string;
    readonly which: string;
    readonly create: string;
    readonly templates: Record<TemplateName, string>;
  };
  readonly mapping: {
    readonly intro: string;
    readonly sure: (percent: number) => string;
    /** Where headings and data stand: "3–4", numbers of rows, or letters of columns in a transposed table. */
    readonly headings: (lines: string, transposed: boolean) => string;
    readonly data: (lines: string, transposed: boolean) => string;
    readonly unit: string;
    readonly noUnit: string;
    readonly hidden: string;
    readonly setAside: string;
    readonly unmapped: string;
    readonly fieldGroups: Readonly<Record<FieldMatter, string>>;
    readonly unmappedCount: (count: number) => string;
    readonly role: string;
    readonly noTable: string;
    readonly takenFor: string;
    readonly useSelection: string;
    readonly selectionWhat: string;
    readonly selectionNowhere: (place: string) => string;
    readonly selectionUnmapped: (place: string) => string;
    readonly goTo: string;
    readonly template: string;
    readonly templateWhat: string;
    readonly saveTemplate: string;
    readonly loadTemplate: string;
    readonly unread: string;
    readonly none: string;
    readonly empty: string;
    readonly question: string;
    /** What the selection can be used as. */
    readonly uses: Record<SelectionUse, string>;
    readonly selectionTable: (title: string) => string;
    readonly sheetRole: (sheet: string) => string;
    /** The choice for a sheet on which nothing is to be read. */
    readonly noData: string;
    readonly marked: string;
    readonly tableUnit: string;
    readonly corrections: (count: number) => string;
    readonly correctionsWhat: string;
    readonly takeBack: string;
    readonly takeBackAll: string;
  };
  readonly panel: {
    readonly title: string;
    readonly evaluators: (count: number, mean: string) => string;
    readonly chosen: (chosen: number, of: number) => string;
    readonly available: string;
    readonly granted: string;
    readonly rest: string;
    /** What became of a project; `amount` and `asked` with their unit. */
    readonly verdicts: Record<SelectionVerdict, (amount: string, asked: string) => string>;
    readonly spread: (points: string) => string;
    readonly changeAvailable: string;
    readonly availableHint: string;
  };
  readonly progress: {
    readonly title: string;
    readonly upTo: string;
    /** The choice that leaves the month to the table, with what it comes to; unknown while a person names another. */
    readonly foundMonth: Readonly<Record<"person" | "title" | "data", (month: number) => string>>;
    readonly month: (month: number) => string;
    readonly upToMonth: (month: number) => string;
    readonly total: (upTo: string, state: string) => string;
    readonly state: (spent: string, planned: string, unit: string) => string;
    readonly behind: string;
    readonly noneBehind: string;
    readonly because: (reason: string) => string;
    readonly owes: string;
  };
  readonly scores: {
    readonly unread: string;
    readonly empty: string;
    readonly emptyWhat: string;
    readonly part: string;
    readonly average: string;
    readonly weight: string;
    readonly rate: string;
    readonly stated: (score: string) => string;
    readonly outOf: (weight: string) => string;
    readonly aboveBand: (points: string, grade: Grade) => string;
    readonly toNext: (points: string) => string;
    readonly lost: (points: string) => string;
    readonly composition: string;
    readonly radar: string;
    readonly radarWhat: (count: number, hanging: number) => string;
    readonly radarGrade: string;
    readonly radarAll: (count: number) => string;
    readonly indicators: string;
    /** What the line under an indicator's name shows. */
    readonly indicatorFacts: string;
    /** Stands over the scorecards of several projects. */
    readonly scorecards: string;
    readonly projects: string;
    readonly averages: string;
    readonly execution: string;
    readonly sortBy: string;
    readonly sorts: Record<"sheet" | "lost" | "score" | "name", string>;
    readonly rule: string;
    readonly source: string;
    readonly arithmetic: string;
    readonly rounding: string;
    readonly cutOff: string;
    readonly cutOffNone: string;
    /** The end of the slider where nothing is ever cut. */
    readonly noCutOff: string;
    readonly cutOffPreview: (score: string) => string;
    readonly keepCutOff: string;
    readonly override: string;
    readonly restore: string;
    readonly tier: string;
    readonly tiers: Record<"reached" | "partly" | "missed", string>;
    readonly newScore: string;
    readonly scoreBetween: (from: string, to: string, toIncluded: boolean) => string;
    /** A project's place among all, the best being 1. */
    readonly rank: (place: number) => string;
    /** Why projects have no grade. */
    readonly ungraded: string;
    readonly projectSorts: Record<"sheet" | "rank" | "name", string>;
    readonly reason: string;
    readonly by: string;
    /** An entry that is still empty when it is to be saved; `label` is its own. */
    readonly needed: (label: string) => string;
    readonly save: string;
    readonly cancel: string;
    readonly undo: string;
    readonly decided: (by: string, reason: string) => string;
    readonly fallen: (by: string, reason: string) => string;
    readonly fallenShort: string;
  };
  readonly findings: {
    readonly empty: string;
    readonly emptyWhat: string;
    /** Of a workbook in which no number can be held against another. */
    readonly nothingCompared: string;
    readonly nothingComparedWhat: string;
    readonly unread: string;
    readonly noneMatch: string;
    /** Instead of that where the reader looks at what is open, and nothing is. */
    readonly allSettled: string;
    readonly allSettledWhat: string;
    readonly noneMatchWhat: string;
    readonly showAll: string;
    readonly search: string;
    readonly filters: string;
    readonly severity: string;
    readonly filterAll: string;
    readonly status: string;
    readonly statuses: Record<"all" | "open" | "decided", string>;
    readonly arrangement: string;
    readonly arrangements: Record<"sheet" | "kind" | "severity", string>;
    /** Which card of how many, and how many findings stand on all of them. */
    readonly at: (position: number, of: number, findings: number) => string;
    readonly toSettle: (count: number) => string;
    readonly count: (shown: number, all: number) => string;
    /** Behind the count, where findings of one cause share a card. */
    readonly merged: (count: string, cards: number) => string;
    readonly stated: string;
    readonly difference: string;
    readonly why: string;
    readonly advice: string;
    readonly causes: string;
    /** What score and grade become either way. */
    readonly effect: string;
    readonly related: string;
    /** The first line of a copied finding. */
    readonly copiedHead: (severity: string, place: string, title: string) => string;
    readonly copyOne: string;
    readonly copyShown: string;
    /** The first line of copied findings: of which workbook, how many. */
    readonly copiedTitle: (book: string, count: string) => string;
    readonly sameCause: (count: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly keys: string;
    readonly highlight: string;
    readonly decide: string;
    /** What one does. */
    readonly actions: Record<FindingVerdict, string>;
    /** What has been done. */
    readonly verdicts: Record<FindingVerdict, string>;
    readonly decided: (verdict: string, reason: string, by: string) => string;
    readonly fallen: (decided: string) => string;
    readonly fallenShort: string;
    readonly reasonHint: string;
    /** Why no explanation is taken here. */
    readonly cannotExplain: Record<WhyNotExplained, string>;
    readonly takeBack: string;
    readonly coverage: string;
    readonly coverageWhat: string;
    /** What a reader can do about the numbers that nobody checked. */
    readonly unchecked: Readonly<Record<UncheckedClass, string>>;
    readonly classes: Record<"proven" | "supported" | "contradicted" | "isolated" | "unread", string>;
  };
  readonly settings: {
    readonly language: string;
    readonly followExcel: string;
    readonly marks: string;
    readonly marksWhat: string;
    readonly clearMarks: string;
    readonly marksCleared: string;
    readonly marksShown: string;
    /** The choice whether scoring highlights findings. */
    readonly marksOnScoring: string;
    /** Removing everything of ours from the workbook. */
    readonly removal: {
      readonly title: string;
      readonly what: string;
      readonly begin: string;
      readonly ask: string;
      readonly goes: (sheets: readonly string[]) => string;
      readonly goesToo: string;
      readonly decisions: (count: number) => string;
      readonly corrections: (count: number) => string;
      readonly copies: (sheets: readonly string[]) => string;
      /** Inside Excel, which does not tell what charts and lists are made from. */
      readonly mayShow: string;
      /** Inside Excel. */
      readonly noUndo: string;
      /** In the page, where the file that was opened stays as it is. */
      readonly fileStays: string;
      readonly confirm: string;
      readonly stay: string;
      readonly done: (sheets: number) => string;
      readonly nothing: string;
    };
    readonly profile: string;
    readonly editProfile: string;
    readonly editWhat: string;
    readonly saveProfile: string;
    readonly mayBeEmpty: string;
    readonly removeRow: string;
    readonly noWeights: string;
    readonly newWeight: string;
    readonly addWeight: string;
    readonly addGrade: string;
    readonly discard: string;
    readonly backTo: (title: string) => string;
    readonly exportDraft: string;
    readonly liveTotal: (score: string) => string;
    readonly exportProfile: string;
    readonly importProfile: string;
    readonly unchecked: string;
    readonly person: string;
    readonly name: string;
    readonly nameWhat: string;
    readonly privacy: string;
  };
  readonly trouble: {
    readonly refusal: string;
    readonly bug: string;
    readonly bugWhat: string;
    /** What to do in the pane, where the general advice speaks of the command line. */
    readonly instead: Readonly<Partial<Record<RefusalCode, string>>>;
    /** Instead of that advice where questions of mapping stand open and nothing can be scored. */
    readonly answerFirst: (questions: number) => string;
    readonly toMapping: string;
    /** Instead of a score that is shown while something is being changed. */
    readonly noPreview: string;
    readonly retry: string;
    readonly dismiss: string;
  };
}

/** One or more keys, and what they do. */
export interface KeyWords {
  readonly keys: readonly string[];
  readonly what: string;
}

/** What selected cells can be said to be. */
export type SelectionUse = "range" | "headings" | "records" | "firstRecord" | "lastRecord";

/** What a run can be at, in the order in which a full one goes through them; the pane shows how far it is. */
export const STEPS = ["read", "map", "score", "check", "plan", "write", "mark"] as const;
/** One step of a run; removing our sheets is a run of one step. */
export type Step = (typeof STEPS)[number] | "remove";
