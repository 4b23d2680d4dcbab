import type { Result } from "../../../domain/result";
import { ok, refused } from "../../../domain/result";
import type { Refusal } from "../../../sheets/port";
import { refusalOf } from "./host-refusal";

/** The requirement set that a whole run may be one step of undo from. */
const UNDO_GROUP_SET = "1.20";

/**
 * The one door to Excel. Runs a batch and turns the failures that Excel is known for into refusals; what is unknown is
 * a bug and is thrown on. Where Excel can, everything the batch does is one step of undo.
 */
export async function runBatch<Value>(
  batch: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value, Refusal>> {
  if (typeof Excel === "undefined") return refused({ code: "api-missing", facts: { host: "no Excel" } });
  try {
    return ok(await (hasSet(UNDO_GROUP_SET) ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch)));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refused(refusal);
  }
}

/**
 * Does work that one request cannot carry: queues a chunk, makes the round trip, hands the chunk on, and so forth. The
 * number of round trips is the number of chunks, which grows with bytes and with nothing else.
 */
export async function inChunks<Chunk, Loaded>(
  context: Excel.RequestContext,
  chunks: readonly Chunk[],
  queue: (chunk: Chunk) => Loaded,
  take: (loaded: Loaded, chunk: Chunk) => void,
): Promise<void> {
  const [chunk, ...rest] = chunks;
  if (chunk === undefined) return;
  const loaded = queue(chunk);
  await context.sync();
  take(loaded, chunk);
  await inChunks(context, rest, queue, take);
}

/** Whether this Excel has a requirement set ("1.20"). */
function hasSet(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
