import type { Result } from "../../../domain/result";
import type { Refusal } from "../../../sheets/port";
import { runBatch } from "./run-batch";

/** Piece by piece: one call with a whole file as arguments would be too much for the engine. */
const PIECE = 0x8000;

/** Opens the bytes of an .xlsx file as a new workbook in a window of its own. The open one stays as it is. */
export function openNewWorkbook(bytes: Uint8Array): Promise<Result<undefined, Refusal>> {
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return runBatch(async () => {
    await Excel.createWorkbook(btoa(binary));
    return undefined;
  });
}
