import type { Language } from "../domain/lists";
import type { PaneServices } from "../taskpane/services/pane-services";
import type { OpenFile } from "./file/book-file";

/** What the composition root gives the page. */
export interface WorkbenchParts {
  readonly open: OpenFile;
  /** Address of the folder with the samples. */
  readonly samples: string;
  /** Everything of the pane's services that does not depend on the open book. */
  readonly services: Omit<
    PaneServices,
    | "port"
    | "withLedger"
    | "show"
    | "selection"
    | "download"
    | "onEdit"
    | "edited"
    | "onRibbonRun"
    | "marksShown"
    | "onRibbonMarks"
    | "onLanguage"
  >;
  readonly saveBytes: (name: string, bytes: Uint8Array) => void;
  readonly language: Language;
  readonly version: string;
}
