import type { CellAddress } from "../domain/cells/address";
import type { Exact } from "../domain/figures/exact";
import { exact } from "../domain/figures/exact";
import type { GradeBand, Scorecard } from "../domain/model";
import type { RadarEntry } from "../engine/radar/radar-entry";
import type { Grid, WrittenSheetId } from "../sheets/workbook";
import { formatAt, valueAt } from "../sheets/workbook";
import type { InputsTable } from "./inputs-table";
import type { Live } from "./live";
import { cellLive, constant, over, rounded, times } from "./live";
import type { ResultSources } from "./result-sources";

/** All that the result sheets are made of. */
export interface ReportContext extends ResultSources {
  readonly titles: Readonly<Record<WrittenSheetId, string>>;
  readonly inputs: InputsTable;
  /** Amounts of the execution sheet by project, undefined for the fund's own, for scores that rest on them. */
  readonly executed: ReadonlyMap<string | undefined, readonly ExecutedAmounts[]>;
  /** The workbook's scorecards as they were read, by `scorecardKey`. */
  readonly scorecardModels: ReadonlyMap<string, Scorecard>;
  /** Scores of panels as cells of the panel sheet. */
  readonly panelScores: readonly PanelScoreCells[];
  /** Open findings that could change a score, those that change a grade first. */
  readonly radar: readonly RadarEntry[];
  readonly bands: readonly GradeBand[];
  /** The user's sheets by name. */
  readonly grids: ReadonlyMap<string, Grid>;
}

/** Which scorecard it is: a table may hold one for each of many projects. */
export function scorecardKey({ table, project }: Pick<Scorecard, "table" | "project">): string {
  return `${table}\u0000${project ?? ""}`;
}

/** The cells of a panel's scores. */
export interface PanelScoreCells {
  /** Id of the table that stands for the panel. */
  readonly table: string;
  /** By `formatPlace` of the cell that names the project: two lines of a table may name one project. */
  readonly scores: ReadonlyMap<string, Live>;
}

/** Budget and spending as cells of the execution sheet. */
export interface ExecutedAmounts {
  readonly budget: Live;
  readonly spent: Live;
}

/** Where a figure comes from, for the inputs table if it cannot be referred to. */
export interface Provenance {
  readonly at: CellAddress | undefined;
  /** What the figure is: an indicator's or project's name and a role. */
  readonly what: string;
  readonly role: string;
  /** The text it was read from. */
  readonly text: string;
}

/** Provenance that spells the text only where somebody asks: most figures are referred to, and nobody does. */
export class Shown implements Provenance {
  constructor(
    readonly at: CellAddress | undefined,
    readonly what: string,
    readonly role: string,
    private readonly shown: { readonly text: string } | undefined,
  ) {}

  get text(): string {
    return this.shown?.text ?? "";
  }
}

/**
 * A figure of the user's workbook for formulas: a reference where the cell holds the number itself (or the number in
 * another power of ten, as 元 for 万元), else a reference to the inputs table, where the parsed number stands once.
 */
export function sourceLive(context: ReportContext, value: Exact, from: Provenance): Live {
  const stored = from.at === undefined ? undefined : numberIn(context, from.at);
  if (from.at !== undefined && stored !== undefined) {
    if (stored.eq(value)) return cellLive(from.at, value);
    const scaled = scaledLive(from.at, stored, value);
    if (scaled !== undefined) return scaled;
  }
  return context.inputs.figure(value, from);
}

function scaledLive(at: CellAddress, stored: Exact, value: Exact): Live | undefined {
  if (stored.isZero() || value.isZero()) return undefined;
  for (const factor of [10_000, 1_000, 100, 100_000_000, 10].map(exact)) {
    if (stored.times(factor).eq(value)) return times(cellLive(at, stored), constant(factor));
    if (value.times(factor).eq(stored)) return over(cellLive(at, stored), constant(factor));
  }
  return undefined;
}

/** The number a user's cell holds; undefined for text, blanks and our own sheets. */
export function numberIn(context: ReportContext, at: CellAddress): Exact | undefined {
  const grid = context.grids.get(at.sheet);
  const value = grid === undefined ? null : valueAt(grid, at.row, at.col);
  return typeof value === "number" && Number.isFinite(value) ? exact(value) : undefined;
}

/** So many decimals of a user's figure are shown on without rounding; quotients that Excel stored have more. */
const MOST_DECIMALS = 10;

/** A number cell of the user as it stands; one with endless decimals is rounded, as every formula of ours is. */
export function shownLive(at: CellAddress, stored: Exact): Live {
  const live = cellLive(at, stored);
  return stored.decimalPlaces() > MOST_DECIMALS ? rounded(live, MOST_DECIMALS) : live;
}

/** What a user's cell shows when it is text or a number; "" otherwise. */
export function cellText(context: ReportContext, at: CellAddress | undefined): string {
  const grid = at === undefined ? undefined : context.grids.get(at.sheet);
  const value = grid === undefined || at === undefined ? null : valueAt(grid, at.row, at.col);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The number format of a user's cell. */
export function sourceFormat(context: ReportContext, at: CellAddress): string {
  const grid = context.grids.get(at.sheet);
  return grid === undefined ? "General" : formatAt(context.workbook, grid, at.row, at.col);
}
