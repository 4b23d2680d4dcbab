import type { Result } from "../../domain/result";
import type { Refusal, WorkbookPort } from "../../sheets/port";
import type { OwnSheetId, Workbook } from "../../sheets/workbook";
import { runBatch } from "./host/run-batch";
import { ownIdOf } from "./own-sheets/own-id";
import { readWorkbook } from "./reading/read-workbook";
import { applyChanges, rehearse } from "./writing/apply-changes";

/** The workbook that is open in Excel. Live proxies of Excel never leave this folder. */
export function officePort(): WorkbookPort {
  // Writings follow each other: each finds what the one before has left.
  let writing: Promise<unknown> = Promise.resolve();
  return {
    read: () => runBatch(readWorkbook),
    rehearse: (changes) => runBatch((context) => rehearse(context, changes)),
    apply: (changes, isCancelled = () => false) => {
      const applied = writing.then(() => runBatch((context) => applyChanges(context, changes, isCancelled)));
      writing = applied.catch(() => undefined);
      return applied;
    },
  };
}

/** The open workbook with no other sheet than this one of ours, if it is there: quick, however large the workbook. */
export function readOwnSheet(id: OwnSheetId): Promise<Result<Workbook, Refusal>> {
  return runBatch((context) => readWorkbook(context, (sheet) => ownIdOf(sheet) === id));
}
