/**
 * The ribbon's functions. They run in a page of their own that shares no memory with the pane: what they find is left
 * in the workbook (marks, result sheets, ledger), where an open pane notices it.
 */
import { officeReady } from "../adapters/office/host-context";
import { officePort } from "../adapters/office/office-port";
import { registerCommands, showPage } from "../adapters/office/ribbon-commands";
import { activeSelection, selectCells } from "../adapters/office/selection";
import type { Result } from "../domain/result";
import { refusalMessage } from "../messages/refusals";
import type { Refusal } from "../sheets/port";
import { ribbonPreferences } from "./preferences";
import type { RibbonServices } from "./ribbon";
import { check, clearMarks, score, step } from "./ribbon";

/** A ribbon function that says, in a small window, what Excel or the workbook would not let it do. */
function command(
  displayLanguage: string,
  run: (services: RibbonServices) => Promise<Result<unknown, Refusal>>,
): () => Promise<void> {
  const excel = { port: officePort(), show: selectCells, selection: activeSelection };
  return async () => {
    // Looked up at each press: the pane may have changed them since this page was loaded.
    const preferences = ribbonPreferences(displayLanguage);
    const { language } = preferences;
    const done = await run({ ...excel, ...preferences });
    if (!done.ok) await showPage(`message.html#${encodeURIComponent(refusalMessage(done.refusal, language))}`);
  };
}

async function start(): Promise<void> {
  const host = await officeReady();
  if (host === undefined) return;
  registerCommands({
    scoreWorkbook: command(host.displayLanguage, score),
    checkWorkbook: command(host.displayLanguage, check),
    nextAnomaly: command(host.displayLanguage, (services) => step(services, "next")),
    previousAnomaly: command(host.displayLanguage, (services) => step(services, "previous")),
    clearMarks: command(host.displayLanguage, clearMarks),
  });
}

void start();
