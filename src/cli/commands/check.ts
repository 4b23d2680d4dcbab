import path from "node:path";
import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import { CLI } from "../../messages/cli";
import { say } from "../../messages/text/fill";
import type { Refusal } from "../../sheets/port";
import type { Command } from "../arguments";
import type { BookJob, BookReport } from "../book-job";
import type { BookFile } from "../files";
import { booksIn, isFolder, writeWhole } from "../files";
import { evaluationOptions } from "../options";
import type { Output } from "../output";
import { ProgressBar } from "../progress-bar";
import type { Runner } from "../run-jobs";
import { runJobs } from "../run-jobs";
import type { Status } from "../tools";
import { STATUS } from "../tools";

/** Gives as many runners as there is work for. */
export type Runners = (jobs: number) => readonly Runner[];

/** `check` and `map`: read only, one book or many. */
export async function readBooks(
  command: Command & { readonly name: "check" | "map" },
  output: Output,
  runners: Runners,
): Promise<Result<Status, Refusal>> {
  const options = await evaluationOptions(command);
  if (!options.ok) return options;
  const found = await booksOf(command);
  if (!found.ok) return found;
  const { books, many } = found.value;
  if (many && command.save !== undefined)
    return refused({ code: "usage", facts: { reason: CLI.onlyOneForm[command.lang] } });
  const jobs = books.map((file): BookJob => ({
    kind: command.name,
    file,
    lang: command.lang,
    failOn: command.failOn,
    options: options.value,
    tells: many ? "line" : command.json === undefined ? "text" : "text and JSON",
  }));
  return many ? manyBooks(command, jobs, output, runners) : oneBook(command, jobs, output, runners);
}

async function booksOf(
  command: Command,
): Promise<Result<{ readonly books: readonly BookFile[]; readonly many: boolean }, Refusal>> {
  const books: BookFile[] = [];
  let many = command.targets.length > 1;
  for (const target of command.targets) {
    if (!(await isFolder(target))) {
      books.push({ path: target, name: command.targets.length === 1 ? path.basename(target) : target });
      continue;
    }
    many = true;
    const found = await booksIn(target);
    if (!found.ok) return found;
    const inside = found.value;
    if (inside.length === 0)
      return refused({ code: "usage", facts: { reason: say(CLI.noBooks, command.lang, { folder: target }) } });
    // Of several folders each may have a book of that name.
    const prefix = command.targets.length === 1 ? "" : `${withSlashes(target)}/`;
    for (const book of inside) books.push({ ...book, name: `${prefix}${book.name}` });
  }
  return ok({ books, many });
}

/** The folder as given, with "/" on every system and without one at its end. */
function withSlashes(folder: string): string {
  return folder.split(path.sep).join("/").replace(/\/+$/u, "");
}

/** A single book: text for people, and JSON where it is asked for. */
async function oneBook(
  command: Command,
  jobs: readonly BookJob[],
  output: Output,
  runners: Runners,
): Promise<Result<Status, Refusal>> {
  let last: BookReport | undefined;
  await runJobs(jobs, runners(1), (report) => {
    last = report;
  });
  if (last === undefined) return ok(STATUS.done);
  output.err(last.trouble);
  if (command.json === "-") last.pretty.forEach(output.json);
  else output.out(last.text);
  if (command.json !== undefined && command.json !== "-") {
    const written = await writeWhole(command.json, last.pretty);
    if (!written.ok) return written;
  }
  if (command.save !== undefined && last.mapping !== undefined) {
    const saved = await writeWhole(command.save, last.mapping);
    if (!saved.ok) return saved;
  }
  return ok(last.status);
}

/** Several books: one JSON object a line, and the highest status met. */
async function manyBooks(
  command: Command,
  jobs: readonly BookJob[],
  output: Output,
  runners: Runners,
): Promise<Result<Status, Refusal>> {
  const lines: string[] = [];
  const toFile = command.json !== undefined && command.json !== "-";
  let status: Status = STATUS.done;
  const bar = new ProgressBar(jobs.length, output.draw, output.watched);
  await runJobs(jobs, runners(jobs.length), (report) => {
    bar.clear();
    if (toFile) lines.push(report.line);
    else output.json(report.line);
    output.err(report.trouble);
    if (report.status > status) status = report.status;
    bar.step();
  });
  bar.clear();
  if (toFile) {
    const written = await writeWhole(command.json, lines.join(""));
    if (!written.ok) return written;
  }
  return ok(status);
}
