/**
 * The ribbon's functions. They run in a page of their own that shares no memory with the pane: what they find is left
 * in the workbook (marks, result sheets, ledger), where an open pane notices it.
 */
import { hostLanguage, registerCommands, showPage, whenInExcel } from "../adapters/office/host";
import { officePort } from "../adapters/office/office-port";
import { activeSelection, selectCells } from "../adapters/office/selection";
import type { Result } from "../domain/result";
import { refusalMessage } from "../messages/refusals";
import type { Refusal } from "../sheets/port";
import type { RibbonServices } from "./ribbon";
import { check, clearMarks, score, step } from "./ribbon";

/** Runs a function and says, in a small window, what Excel or the workbook would not let it do. */
function command(run: (services: RibbonServices) => Promise<Result<undefined, Refusal>>): () => Promise<void> {
  return async () => {
    const language = hostLanguage();
    const done = await run({ port: officePort(), show: selectCells, selection: activeSelection, language });
    if (!done.ok) showPage(`message.html#${encodeURIComponent(refusalMessage(done.refusal, language))}`);
  };
}

async function start(): Promise<void> {
  if (!(await whenInExcel())) return;
  registerCommands({
    scoreWorkbook: command(score),
    checkWorkbook: command(check),
    nextAnomaly: command((services) => step(services, "next")),
    previousAnomaly: command((services) => step(services, "previous")),
    clearMarks: command(clearMarks),
  });
}

void start();
