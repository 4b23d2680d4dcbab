import type { Result } from "../../../domain/result";
import type { Refusal } from "../../../sheets/port";
import { runBatch } from "../host/run-batch";
import { ownIdOf } from "../own-sheets/own-id";
import { formatsOf, ourMarks } from "./marks";

/** Whether a mark of ours stands on any sheet of the user's, in two round trips. */
export function marksShown(): Promise<Result<boolean, Refusal>> {
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/names/name,items/names/formula");
    await context.sync();
    const found = worksheets.items.filter((sheet) => ownIdOf(sheet) === undefined).map(formatsOf);
    await context.sync();
    return found.some((formats) => ourMarks(formats).length > 0);
  });
}
