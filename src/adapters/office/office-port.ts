import type { WorkbookPort } from "../../sheets/port";
import { applyChanges } from "./apply-changes";
import { readWorkbook } from "./read-workbook";
import { runBatch } from "./run-batch";

/** The workbook that is open in Excel. Live proxies of Excel never leave this folder. */
export function officePort(): WorkbookPort {
  return {
    read: () => runBatch(readWorkbook),
    apply: (changes) => runBatch((context) => applyChanges(context, changes)),
  };
}
