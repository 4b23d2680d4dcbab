import type { Language } from "../../domain/lists";
import type { Consolidated } from "../../report/consolidated/consolidated-sheets";
import type { Step } from "../words/pane-words";

/** What came of a run over many files, with the bytes of the workbook that was made of them. */
export interface Collected extends Omit<Consolidated, "sheets"> {
  readonly bytes: Uint8Array;
}

/** One run over many files, in a thread of its own: however large a file is, the page goes on answering. */
export interface Collecting {
  /** Reads and evaluates a file; says the steps of it. One that is no workbook is kept as such, with the reason. */
  readonly add: (bytes: Uint8Array, file: string, onStep: (step: Step) => void) => Promise<void>;
  /** One workbook of all that was added. */
  readonly finish: () => Promise<Collected>;
  /** Ends the run at once, also in the midst of a file. Nothing that was asked for is answered any more. */
  readonly stop: () => void;
}

/** Begins a run; its words are in this language. */
export type BeginCollecting = (language: Language) => Collecting;
