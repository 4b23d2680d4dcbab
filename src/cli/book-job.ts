import { checkWorkbook } from "../app/check-workbook";
import { bugEntry, contributionOf, refusedEntry } from "../app/consolidate";
import type { EvaluationOptions } from "../app/evaluation-options";
import { understandWorkbook } from "../app/map-workbook";
import { mappingText } from "../app/mapping-template";
import type { Language, Severity } from "../domain/lists";
import { shippedProfile } from "../engine/profile/shipped-profiles";
import { scoreModel } from "../engine/score-workbook-model";
import { CLI } from "../messages/cli";
import { bugMessage } from "../messages/refusals/bug";
import { refusalMessage } from "../messages/refusals/refusals";
import { say } from "../messages/text/fill";
import type { BookEntry } from "../report/consolidated/book-entry";
import type { Judged } from "../report/json/book-json";
import { bookJson, mapJson, refusedJson } from "../report/json/book-json";
import type { Json } from "../report/json/json-value";
import { indented, oneLine } from "../report/json/json-value";
import type { Refusal } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import type { FailOn } from "./arguments";
import type { BookFile } from "./files";
import { readBytes } from "./files";
import { modelText } from "./text/map-text";
import { outcomeText } from "./text/outcome-text";
import type { BookTools, Status } from "./tools";
import { STATUS } from "./tools";

/** One book to check, map or consolidate: plain data, so that it can go to a worker. */
export interface BookJob {
  readonly kind: "check" | "map" | "consolidate";
  readonly file: BookFile;
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly options: Pick<EvaluationOptions, "profile" | "mapping" | "settings">;
  /**
   * What is reported of the book: of a single one its text, and its JSON only on request, which takes as long as
   * checking; of one among many a line of JSON.
   */
  readonly tells: "text" | "text and JSON" | "line" | "nothing";
}

/** What became of a book: plain data, ready to print. */
export interface BookReport {
  readonly status: Status;
  /** The JSON in one line, of one book among many. */
  readonly line: string;
  /** The JSON for reading, of a single book, in pieces. */
  readonly pretty: readonly string[];
  /** For people, on standard output, of a single book. */
  readonly text: string;
  /** The mapping as the text of a template; of `map` only. */
  readonly mapping?: string;
  /** What the book gives to a consolidation; of `consolidate` only. */
  readonly entry?: BookEntry;
  /** For people, on standard error: why a book was refused. */
  readonly trouble: string;
}

/**
 * Reads, maps or checks one book. Nothing about a book stops the run: a bug of ours becomes status 3 and is reported.
 */
export async function runJob(tools: BookTools, job: BookJob): Promise<BookReport> {
  try {
    return await attempt(tools, job);
  } catch (bug) {
    const message = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
    const json = {
      schema: "fundscore/1",
      workbook: job.file.name,
      refusal: { code: "bug", message: firstLine(message) },
    };
    const trouble = `${job.file.name}: ${bugMessage(message, job.lang)}\n`;
    const told = report(job, () => json, { status: STATUS.bug, text: "", trouble });
    if (job.kind !== "consolidate") return told;
    return { ...told, entry: bugEntry(job.file.name, firstLine(message), job.lang) };
  }
}

async function attempt(tools: BookTools, job: BookJob): Promise<BookReport> {
  if (job.file.special === true) return refusedReport(job, { code: "not-a-workbook", facts: { file: job.file.name } });
  const bytes = await readBytes(job.file.path);
  if (!bytes.ok) return refusedReport(job, bytes.refusal);
  const book = tools.open(bytes.value, job.file.name);
  if (!book.ok) return refusedReport(job, book.refusal);
  const given = book.value.read();
  if (job.kind === "consolidate") return contribution(job, given);
  const options = { ...job.options, lang: job.lang };
  if (job.kind === "map") {
    const mapped = understandWorkbook(given, options);
    if (!mapped.ok) return refusedReport(job, mapped.refusal);
    const { model, compared } = mapped.value;
    const done = {
      status: STATUS.done,
      text: tellsText(job) ? modelText(model, job.lang) : "",
      trouble: "",
      mapping: mappingText(model),
    };
    // Whether a target is met follows from the directions alone, which every profile shares.
    const scored = scoreModel({ ...compared, profile: shippedProfile("general"), decisions: [] });
    return report(job, () => mapJson(job.file.name, model, scored), done);
  }
  const checked = checkWorkbook(given, options);
  if (!checked.ok) return refusedReport(job, checked.refusal);
  return checkedReport(job, checked.value);
}

/** What `consolidate` takes from a book; its findings do not count against the run. */
function contribution(job: BookJob, workbook: Workbook): BookReport {
  const given = contributionOf(workbook, job.file.name, { ...job.options, lang: job.lang });
  if (!given.ok) return refusedReport(job, given.refusal);
  return { ...checkedReport({ ...job, failOn: "never" }, given.value), entry: given.value.entry };
}

function checkedReport(job: BookJob, judged: Judged): BookReport {
  const { outcome } = judged;
  const severities = new Set(outcome.findings.map(({ severity }) => severity));
  const status = outcome.defects.length > 0 ? STATUS.bug : statusOf(severities, job.failOn);
  const trouble = outcome.defects
    .map(({ where, message }) => `${job.file.name}: ${bugMessage(`${where}: ${message}`, job.lang)}\n`)
    .join("");
  const text = tellsText(job) ? outcomeText(outcome, job.lang) : "";
  return report(job, () => bookJson(job.file.name, judged, job.lang), { status, text, trouble });
}

function refusedReport(job: BookJob, refusal: Refusal): BookReport {
  const trouble = `${say(CLI.refused, job.lang, { message: refusalMessage(refusal, job.lang) })}\n`;
  const json = () => refusedJson(job.file.name, refusal, job.lang);
  const told = report(job, json, { status: STATUS.refused, text: "", trouble });
  return job.kind === "consolidate" ? { ...told, entry: refusedEntry(job.file.name, refusal, job.lang) } : told;
}

function tellsText({ tells }: BookJob): boolean {
  return tells === "text" || tells === "text and JSON";
}

function report(job: BookJob, json: () => Json, rest: Omit<BookReport, "line" | "pretty">): BookReport {
  switch (job.tells) {
    case "text and JSON":
      return { ...rest, line: "", pretty: [...indented(json())] };
    case "line":
      return { ...rest, line: `${oneLine(json())}\n`, pretty: [] };
    case "text":
    case "nothing":
      return { ...rest, line: "", pretty: [] };
  }
}

/** 1 when something at or above the threshold was found. */
function statusOf(severities: ReadonlySet<Severity>, failOn: FailOn): Status {
  const found =
    failOn === "error"
      ? severities.has("error")
      : failOn === "warning" && (severities.has("error") || severities.has("warning"));
  return found ? STATUS.found : STATUS.done;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
