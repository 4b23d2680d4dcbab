import { checkWorkbook } from "../app/check-workbook";
import { changesOf, scoreWorkbook } from "../app/score-workbook";
import type { CellRange } from "../domain/cells/address";
import { firstCell } from "../domain/cells/area";
import { errorText } from "../domain/error-text";
import type { Language } from "../domain/lists";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import { bugMessage } from "../messages/refusals/bug";
import { refusalMessage } from "../messages/refusals/refusals";
import { unmarkedMessage } from "../messages/terms/marks";
import { cellsTypedOver, typedOverRefusal } from "../sheets/own/typed-over";
import type { LeftOut, Refusal, WorkbookPort } from "../sheets/port";
import type { OwnSheetId } from "../sheets/workbook";
import type { Direction } from "./anomaly-order";
import { anomalyFrom } from "./anomaly-order";

/** What the ribbon's functions need of Excel. */
export interface RibbonServices {
  readonly port: WorkbookPort;
  readonly show: (range: CellRange) => Promise<Result<undefined, Refusal>>;
  readonly selection: () => Promise<Result<CellRange, Refusal>>;
  readonly language: Language;
  /** Whether scoring highlights what was found. */
  readonly marks: boolean;
}

/** What a command had to leave out; undefined: nothing. */
export type Done = Promise<Result<LeftOut | undefined, Refusal>>;

/** How a command ended. */
export interface Ended {
  readonly succeeded: boolean;
  /** What the user must be told; undefined where all went well. */
  readonly words: string | undefined;
}

/** Waits for a command to end. A bug of ours is said like a refusal: a command has no pane where it could be seen otherwise. */
export async function ended(command: () => Done, language: Language): Promise<Ended> {
  try {
    const done = await command();
    if (!done.ok) return { succeeded: false, words: refusalMessage(done.refusal, language) };
    const unmarked = done.value?.unmarked ?? [];
    return { succeeded: true, words: unmarked.length === 0 ? undefined : unmarkedMessage(unmarked, language) };
  } catch (bug) {
    return { succeeded: false, words: bugMessage(errorText(bug), language) };
  }
}

/** Sheets that a check writes: what it found, and the ledger by which an open pane notices. */
const CHECK_SHEETS: ReadonlySet<OwnSheetId> = new Set<OwnSheetId>(["findings", "ledger"]);

/**
 * Scores the open workbook, writes all result sheets and highlights what was found, unless highlighting is turned off.
 * Where people typed into cells of ours it says so and leaves the decision to the pane.
 */
export async function score({ port, language, marks }: RibbonServices): Done {
  const workbook = await port.read();
  if (!workbook.ok) return workbook;
  const scored = scoreWorkbook(workbook.value, { lang: language, marks });
  if (!scored.ok) return scored;
  const { changes, typedOver } = scored.value;
  return typedOver.length > 0 ? refused(typedOverRefusal(typedOver)) : port.apply(changes);
}

/**
 * Checks the open workbook and highlights what was found; scores that were written before stay. What people typed into
 * the list of findings is left to the pane as well.
 */
export async function check({ port, language }: RibbonServices): Done {
  const workbook = await port.read();
  if (!workbook.ok) return workbook;
  const checked = checkWorkbook(workbook.value, { lang: language });
  if (!checked.ok) return checked;
  const { sheets: all, marks } = changesOf(checked.value, { lang: language, marks: true });
  const sheets = all.filter(({ id }) => CHECK_SHEETS.has(id));
  const typedOver = cellsTypedOver(workbook.value, sheets);
  if (typedOver.length > 0) return refused(typedOverRefusal(typedOver));
  return port.apply({ sheets, ...(marks === undefined ? {} : { marks }) });
}

/** Goes to the anomaly after or before the selected cell, as the workbook is now. Stays where there is none. */
export async function step({ port, show, selection, language }: RibbonServices, direction: Direction): Done {
  const workbook = await port.read();
  if (!workbook.ok) return workbook;
  const checked = checkWorkbook(workbook.value, { lang: language });
  if (!checked.ok) return checked;
  const selected = await selection();
  const here = selected.ok ? firstCell(selected.value) : undefined;
  const visible = workbook.value.grids.filter(({ state }) => state === "visible").map(({ sheet }) => sheet);
  const reachable = new Set(visible);
  const anomalies = checked.value.outcome.findings.map(({ at }) => at).filter(({ sheet }) => reachable.has(sheet));
  const target = anomalyFrom(anomalies, visible, here, direction);
  if (target === undefined) return ok(undefined);
  const { sheet, row, col } = target;
  return show({ sheet, top: row, left: col, bottom: row, right: col });
}

/** Removes the highlights and nothing else. */
export function clearMarks({ port }: RibbonServices): Done {
  return port.apply({ sheets: [], marks: [] });
}
