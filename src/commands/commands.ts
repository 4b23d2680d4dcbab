/**
 * The ribbon's functions. They run in a page of their own that shares no memory with the pane: what they find is left
 * in the workbook (marks, result sheets, ledger), where an open pane notices it.
 */
import { officeReady } from "../adapters/office/host-context";
import { officePort } from "../adapters/office/office-port";
import { registerCommands, showPage } from "../adapters/office/ribbon-commands";
import { activeSelection, selectCells } from "../adapters/office/selection";
import type { Language } from "../domain/lists";
import type { Result } from "../domain/result";
import { refusalMessage } from "../messages/refusals";
import type { Refusal } from "../sheets/port";
import type { RibbonServices } from "./ribbon";
import { check, clearMarks, score, step } from "./ribbon";

/** A ribbon function that says, in a small window, what Excel or the workbook would not let it do. */
function command(
  language: Language,
  run: (services: RibbonServices) => Promise<Result<undefined, Refusal>>,
): () => Promise<void> {
  const services = { port: officePort(), show: selectCells, selection: activeSelection, language };
  return async () => {
    const done = await run(services);
    if (!done.ok) await showPage(`message.html#${encodeURIComponent(refusalMessage(done.refusal, language))}`);
  };
}

async function start(): Promise<void> {
  const host = await officeReady();
  if (host === undefined) return;
  const language = host.displayLanguage.toLowerCase().startsWith("en") ? "en" : "zh";
  registerCommands({
    scoreWorkbook: command(language, score),
    checkWorkbook: command(language, check),
    nextAnomaly: command(language, (services) => step(services, "next")),
    previousAnomaly: command(language, (services) => step(services, "previous")),
    clearMarks: command(language, clearMarks),
  });
}

void start();
