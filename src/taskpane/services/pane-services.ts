import { createContext, useContext } from "react";
import type { CellRange } from "../../domain/cells/address";
import type { Language } from "../../domain/lists";
import type { Result } from "../../domain/result";
import type { CellEdit } from "../../sheets/cell-edit";
import type { SheetPlan } from "../../sheets/plan";
import type { Refusal, WorkbookPort } from "../../sheets/port";
import type { Workbook } from "../../sheets/workbook";
import type { BeginCollecting } from "./collecting";
import type { Engine } from "./engine";

/** What the pane needs of the world: built in a composition root, handed down by context. */
export interface PaneServices {
  readonly port: WorkbookPort;
  readonly engine: Engine;
  /** The workbook with its ledger's sheet at least, in a moment; undefined where it cannot be had now. */
  readonly withLedger: () => Promise<Workbook | undefined>;
  /** Goes to the cells and selects them. */
  readonly show: (range: CellRange) => Promise<Result<undefined, Refusal>>;
  /** What the user has selected. */
  readonly selection: () => Promise<Result<CellRange, Refusal>>;
  /** Calls back when the user changes cells; gives the way to stop it. */
  readonly onEdit: (callback: () => void) => () => void;
  readonly edited: EditedCells;
  /** A counter that grows when a ribbon command has left something new in the ledger. */
  readonly onRibbonRun: (callback: () => void) => () => void;
  /** Whether findings are highlighted on the sheets now; undefined where that is not known. */
  readonly marksShown: () => Promise<boolean | undefined>;
  /** Calls back when a ribbon command has put highlights on the sheets or taken them away. */
  readonly onRibbonMarks: (callback: () => void) => () => void;
  readonly hostLanguage: Language;
  /** Told in which language the pane speaks, for what stands around it. */
  readonly onLanguage?: (language: Language) => void;
  /** Follows the host's or the system's theme; gives the way to stop it. */
  readonly onTheme: (callback: (theme: ThemeName) => void) => () => void;
  /** Small settings of this browser only: language, name, marks. Never data of a workbook. */
  readonly preferences: Preferences;
  /** Saves a text the user asked for as a file. */
  readonly saveFile: (name: string, text: string) => void;
  /** Puts a text on the clipboard; false where host or browser refuses. */
  readonly copyText: (text: string) => Promise<boolean>;
  readonly books: Books;
  /** Begins a run over many other files. */
  readonly beginCollecting: BeginCollecting;
  /** Today as an ISO day; the clock lives in the root. */
  readonly today: () => string;
  /** The workbench offers its own way to download; undefined inside Excel. */
  readonly download?: () => void;
}

/** The cells that the user has changed: by what they hold, and not only that something was typed. */
export interface EditedCells {
  /** From now on only what comes is meant. */
  readonly forget: () => void;
  /** What they hold now; undefined where that cannot be told. */
  readonly now: () => Promise<readonly CellEdit[] | undefined>;
}

/** New workbooks beside the open one. */
export interface Books {
  /** Fetches what writes files, where that is not there yet; rejects when it cannot be had. */
  readonly prepare: () => Promise<unknown>;
  /** Hands the bytes of a new workbook to the user: a new window of Excel, a download of the page. */
  readonly hand: (name: string, bytes: Uint8Array) => Promise<Result<undefined, Refusal>>;
  /** Makes a workbook of these sheets and hands it to the user. */
  readonly openNew: (name: string, plans: readonly Omit<SheetPlan, "id">[]) => Promise<Result<undefined, Refusal>>;
}

/** How the pane is coloured; `contrast` takes the colours of the system. */
export type ThemeName = "light" | "dark" | "contrast";

type PreferenceKey = "language" | "name" | "marks" | "pane-width";

/** What this browser remembers of its user. */
export interface Preferences {
  get(key: PreferenceKey): string | undefined;
  set(key: PreferenceKey, value: string): void;
}

const Services = createContext<PaneServices | undefined>(undefined);
/** Stands around the whole pane; composition roots and tests put in what they have built. */
export const ServicesProvider = Services.Provider;

/** What the composition root has built for the pane. */
export function useServices(): PaneServices {
  const services = useContext(Services);
  if (services === undefined) throw new Error("ServicesProvider is missing above this component");
  return services;
}
