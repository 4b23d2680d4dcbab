import type { WorkbookPort } from "../../sheets/port";
import { runBatch } from "./host/run-batch";
import { readWorkbook } from "./reading/read-workbook";
import { applyChanges } from "./writing/apply-changes";

/** The workbook that is open in Excel. Live proxies of Excel never leave this folder. */
export function officePort(): WorkbookPort {
  return {
    read: () => runBatch(readWorkbook),
    apply: (changes) => runBatch((context) => applyChanges(context, changes)),
  };
}
