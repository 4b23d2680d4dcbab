import type { Result } from "../../../domain/result";
import { ok } from "../../../domain/result";
import type { Refusal } from "../../../sheets/port";
import { runBatch } from "./run-batch";

/** Cells whose contents were changed, and nothing was moved. */
export interface Touched {
  readonly sheetId: string;
  readonly address: string;
}

/** Cells were changed. */
export interface CellsChanged {
  /** By us (this pane or a ribbon command), not by the user. */
  readonly byUs: boolean;
  /** Undefined where rows, columns or cells came or went. */
  readonly touched: Touched | undefined;
}

/**
 * Calls back when cells change, and says who changed them: edits by the user make results stale, our own show an open
 * pane that a ribbon command has left something new. Gives a function that stops it.
 */
export async function watchCells(
  callback: (change: CellsChanged) => void,
): Promise<Result<() => Promise<void>, Refusal>> {
  const registered = await runBatch(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      const { worksheetId: sheetId, address } = event;
      callback({
        byUs: event.triggerSource === "ThisLocalAddin",
        touched: event.changeType === "RangeEdited" ? { sheetId, address } : undefined,
      });
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

/**
 * The same, begun now and begun again where Excel refused it (a cell was being edited): each call of the function that
 * comes back sees to it that the cells are watched. Costs a round trip only where they are not.
 */
export function keepWatching(callback: (change: CellsChanged) => void): () => Promise<void> {
  let begun: Promise<Result<unknown, Refusal>> | undefined;
  const watch = async (): Promise<void> => {
    begun ??= watchCells(callback);
    let watched = false;
    try {
      ({ ok: watched } = await begun);
    } finally {
      if (!watched) begun = undefined;
    }
  };
  // Whatever was in the way, the first reading tries again and says it.
  watch().catch(() => undefined);
  return watch;
}
