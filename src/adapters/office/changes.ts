import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import type { Refusal } from "../../sheets/port";
import { runBatch } from "./run-batch";

/** Cells were changed. */
export interface CellsChanged {
  /** By us (this pane or a ribbon command), not by the user. */
  readonly byUs: boolean;
}

/**
 * Calls back when cells change, told apart by who changed them: the user's edits make results stale, our own tell an
 * open pane that a ribbon command has left something new. Gives the way to stop it.
 */
export async function watchCells(
  callback: (change: CellsChanged) => void,
): Promise<Result<() => Promise<void>, Refusal>> {
  const registered = await runBatch(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      callback({ byUs: event.triggerSource === "ThisLocalAddin" });
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  if (!registered.ok) return registered;
  const handler = registered.value;
  return ok(async () => {
    await runBatch(async () => {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    });
  });
}

/** Calls back when the user changes cells; what we write ourselves does not count. */
export function onUserChange(callback: () => void): Promise<Result<() => Promise<void>, Refusal>> {
  return watchCells(({ byUs }) => {
    if (!byUs) callback();
  });
}
