/**
 * The ribbon's functions. They run in a page of their own that shares no memory with the pane: what they find is left
 * in the workbook (marks, result sheets, ledger), where an open pane notices it.
 */
import { officeReady } from "../adapters/office/host/host-context";
import { tellOtherPages } from "../adapters/office/host/other-pages";
import { registerCommands, showPage } from "../adapters/office/host/ribbon-commands";
import { officePort } from "../adapters/office/office-port";
import { activeSelection, selectCells } from "../adapters/office/selection";
import type { Language } from "../domain/lists";
import { unmarkedMessage } from "../messages/marks";
import { refusalMessage } from "../messages/refusals";
import { ribbonPreferences } from "./preferences";
import type { Done, RibbonServices } from "./ribbon";
import { check, clearMarks, score, step } from "./ribbon";

/**
 * A ribbon function that says, in a small window, what Excel or the workbook would not let it do. `marks`: it puts marks
 * on the sheets or takes them away, which an open pane is told.
 */
function command(displayLanguage: string, run: (services: RibbonServices) => Done, marks = true): () => Promise<void> {
  const excel = { port: officePort(), show: selectCells, selection: activeSelection };
  return async () => {
    // Looked up at each press: the pane may have changed them since this page was loaded.
    const preferences = ribbonPreferences(displayLanguage);
    const done = await run({ ...excel, ...preferences });
    if (done.ok && marks) tellOtherPages();
    const words = wordsAbout(done, preferences.language);
    if (words !== undefined) await showPage(`message.html#${encodeURIComponent(words)}`);
  };
}

/** What the user must be told of a command that is over; undefined where all went well. */
function wordsAbout(done: Awaited<Done>, language: Language): string | undefined {
  if (!done.ok) return refusalMessage(done.refusal, language);
  const unmarked = done.value?.unmarked ?? [];
  return unmarked.length === 0 ? undefined : unmarkedMessage(unmarked, language);
}

async function start(): Promise<void> {
  const host = await officeReady();
  if (host === undefined) return;
  registerCommands({
    scoreWorkbook: command(host.displayLanguage, score),
    checkWorkbook: command(host.displayLanguage, check),
    nextAnomaly: command(host.displayLanguage, (services) => step(services, "next"), false),
    previousAnomaly: command(host.displayLanguage, (services) => step(services, "previous"), false),
    clearMarks: command(host.displayLanguage, clearMarks),
  });
}

void start();
