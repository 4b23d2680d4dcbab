import path from "node:path";
import { bugEntry, consolidate } from "../../app/consolidate";
import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import { CLI } from "../../messages/cli";
import { CONSOLIDATION } from "../../messages/consolidation";
import { say } from "../../messages/text/fill";
import type { BookEntry } from "../../report/consolidated/book-entry";
import type { Refusal } from "../../sheets/port";
import type { Command } from "../arguments";
import type { BookJob } from "../book-job";
import type { BookFile } from "../files";
import { booksIn, isFolder, writeWhole } from "../files";
import { evaluationOptions } from "../options";
import type { Output } from "../output";
import { ProgressBar } from "../progress-bar";
import { runJobs } from "../run-jobs";
import type { BookTools, Status } from "../tools";
import { STATUS } from "../tools";
import { writeOutput } from "../write-output";
import type { Runners } from "./check";
import { mayWrite } from "./score";

/** `consolidate`: one workbook of all forms of a folder. A file that cannot be read is listed in it and stops nothing. */
export async function consolidateFolder(
  command: Command,
  output: Output,
  tools: BookTools,
  runners: Runners,
): Promise<Result<Status, Refusal>> {
  const { lang } = command;
  const folder = command.targets[0] ?? "";
  const target = command.output ?? "";
  const options = await evaluationOptions(command);
  if (!options.ok) return options;
  const books = await booksOf(folder, target, command);
  if (!books.ok) return books;
  const allowed = await mayWrite(command, folder, target);
  if (!allowed.ok) return allowed;
  const jobs = books.value.map((file): BookJob => ({
    kind: "consolidate",
    file,
    lang,
    failOn: "never",
    options: options.value,
    tells: command.json === undefined ? "nothing" : "line",
  }));
  const gathered = await gather(command, jobs, output, runners);
  const { sheets, files, records, unread } = consolidate(gathered.entries, lang);
  const written = await writeOutput(target, tools.create(sheets), { lang, output });
  if (!written.ok) return written;
  const told = await tellJson(command, gathered.lines, output);
  if (!told.ok) return told;
  if (command.json !== "-") {
    const read = String(files - unread.length);
    output.out(`${say(CONSOLIDATION.done, lang, { read, records: String(records), output: target })}\n`);
    const leftOut = { unread: String(unread.length), sheet: CONSOLIDATION.unread[lang] };
    if (unread.length > 0) output.out(`${say(CONSOLIDATION.leftOut, lang, leftOut)}\n`);
  }
  return ok(gathered.status);
}

/** The folder's workbooks. A consolidation that an earlier run wrote into the folder is not one of them. */
async function booksOf(
  folder: string,
  target: string,
  { lang }: Command,
): Promise<Result<readonly BookFile[], Refusal>> {
  if (!(await isFolder(folder)))
    return refused({ code: "usage", facts: { reason: say(CLI.noFolder, lang, { folder }) } });
  const found = await booksIn(folder);
  if (!found.ok) return found;
  const books = found.value.filter((book) => path.resolve(book.path) !== path.resolve(target));
  return books.length === 0
    ? refused({ code: "usage", facts: { reason: say(CLI.noBooks, lang, { folder }) } })
    : ok(books);
}

interface Gathered {
  readonly entries: readonly BookEntry[];
  readonly lines: readonly string[];
  readonly status: Status;
}

async function gather(command: Command, jobs: readonly BookJob[], output: Output, runners: Runners): Promise<Gathered> {
  const entries: BookEntry[] = [];
  const lines: string[] = [];
  let status: Status = STATUS.done;
  const bar = new ProgressBar(jobs.length, output.draw, output.watched);
  await runJobs(jobs, runners(jobs.length), (report, index) => {
    const file = jobs[index]?.file.name ?? "";
    entries.push(report.entry ?? bugEntry(file, report.trouble.trim().split("\n")[0] ?? "", command.lang));
    lines.push(report.line);
    if (report.trouble !== "") {
      bar.clear();
      output.err(report.trouble);
    }
    if (report.status > status) status = report.status;
    bar.step();
  });
  bar.clear();
  return { entries, lines, status };
}

async function tellJson(
  { json }: Command,
  lines: readonly string[],
  output: Output,
): Promise<Result<undefined, Refusal>> {
  if (json === undefined) return ok(undefined);
  if (json !== "-") return writeWhole(json, lines.join(""));
  for (const line of lines) output.json(line);
  return ok(undefined);
}
