import type { Grade, Language } from "../../../domain/lists";
import type { CoverageView, FindingView, RadarView } from "./findings-view";
import type { CorrectionView, MappedSheetView, QuestionView } from "./mapping-view";
import type { PanelView } from "./panel-view";
import type { ProfileView } from "./profile-view";
import type { ExecutionView, ProgressView } from "./progress-view";
import type { AverageView, ProjectView, ScorecardView, ScoreInShort, UnfilledView } from "./scores-view";

/**
 * The workbook as the pane shows it: plain strings in the reader's language and places to go to, nothing that
 * computes. It crosses from the engine's worker to the screens, so it holds only what structured cloning keeps.
 */
export interface BookView {
  readonly language: Language;
  readonly fund?: { readonly name: string; readonly year?: string };
  readonly concernsFunds: boolean;
  /** No cell holds anything: there is nothing to understand, and nothing was misunderstood. */
  readonly blank?: true;
  readonly sheets: readonly MappedSheetView[];
  readonly questions: readonly QuestionView[];
  /** What a person or a template file said about the mapping, each to be taken back. */
  readonly corrections: readonly CorrectionView[];
  readonly profile: ProfileView;
  /** The profiles to choose from: those that come with the program, and the one in force. */
  readonly profiles: readonly { readonly id: string; readonly title: string }[];
  readonly scorecards: readonly ScorecardView[];
  /** Scorecards that nobody has filled in yet. */
  readonly unfilled: readonly UnfilledView[];
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
