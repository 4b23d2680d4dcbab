import path from "node:path";
import type { EvaluationOptions } from "../../app/evaluation-options";
import { scoreWorkbook } from "../../app/score-workbook";
import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import type { Ledger } from "../../ledger/ledger";
import { readLedger } from "../../ledger/read-ledger";
import { CLI } from "../../messages/cli";
import { bugMessage } from "../../messages/refusals/bug";
import { refusalMessage } from "../../messages/refusals/refusals";
import { say } from "../../messages/text/fill";
import type { Judged } from "../../report/json/book-json";
import { bookJson, refusedJson } from "../../report/json/book-json";
import { indented } from "../../report/json/json-value";
import { typedOverRefusal } from "../../sheets/own/typed-over";
import type { Refusal } from "../../sheets/port";
import type { Command } from "../arguments";
import { besideInput, exists, isFolder, readBytes, sameFile, writeWhole } from "../files";
import { evaluationOptions } from "../options";
import type { Output } from "../output";
import { outcomeText } from "../text/outcome-text";
import type { BookTools, Status } from "../tools";
import { STATUS } from "../tools";
import { writeOutput } from "../write-output";

/** `score`: writes a graded copy of one workbook. */
export async function scoreBook(command: Command, output: Output, tools: BookTools): Promise<Result<Status, Refusal>> {
  const options = await evaluationOptions(command);
  if (!options.ok) return options;
  const input = command.targets[0] ?? "";
  const target = command.output ?? besideInput(input, "graded");
  const scored = await gradedCopy({ command, options: options.value, input, target }, output, tools);
  if (scored.ok) return report(command, output, target, scored.value);
  // A script that reads the JSON finds the refusal there, and not what an earlier run left.
  const told = await tellJson(command, output, () =>
    indented(refusedJson(path.basename(input), scored.refusal, command.lang)),
  );
  return told.ok ? scored : told;
}

interface Scoring {
  readonly command: Command;
  readonly options: Pick<EvaluationOptions, "profile" | "mapping" | "settings">;
  readonly input: string;
  readonly target: string;
}

/** Reads, scores and writes. */
async function gradedCopy(
  { command, options, input, target }: Scoring,
  output: Output,
  tools: BookTools,
): Promise<Result<Judged, Refusal>> {
  const bytes = await readBytes(input);
  if (!bytes.ok) return bytes;
  const allowed = await mayWrite(command, input, target);
  if (!allowed.ok) return allowed;
  const book = tools.open(bytes.value, input);
  if (!book.ok) return book;
  const workbook = book.value.read();
  const kept = await keepsDecisions(command, target, readLedger(workbook), tools);
  if (!kept.ok) return kept;
  const scored = scoreWorkbook(workbook, {
    ...options,
    lang: command.lang,
    marks: command.marks,
    file: input,
  });
  if (!scored.ok) return scored;
  const { changes, typedOver } = scored.value;
  if (typedOver.length > 0) output.err(`${refusalMessage(typedOverRefusal(typedOver), command.lang)}\n`);
  const graded = book.value.apply(changes);
  if (!graded.ok) return graded;
  const written = await writeOutput(target, graded.value, { lang: command.lang, output });
  return written.ok ? scored : written;
}

async function report(
  command: Command,
  output: Output,
  target: string,
  judged: Judged,
): Promise<Result<Status, Refusal>> {
  const { lang, json } = command;
  const { outcome } = judged;
  if (json !== "-") output.out(`${outcomeText(outcome, lang)}\n${say(CLI.written, lang, { file: target })}\n`);
  const pieces = () => indented(bookJson(path.basename(command.targets[0] ?? ""), judged, lang));
  const told = await tellJson(command, output, pieces);
  if (!told.ok) return told;
  for (const { where, message } of outcome.defects) output.err(`${bugMessage(`${where}: ${message}`, lang)}\n`);
  return ok(outcome.defects.length > 0 ? STATUS.bug : STATUS.done);
}

/** The JSON where it was asked for: into a file, or to standard output. */
async function tellJson(
  { json }: Command,
  output: Output,
  pieces: () => Iterable<string>,
): Promise<Result<undefined, Refusal>> {
  if (json === undefined) return ok(undefined);
  if (json !== "-") return writeWhole(json, pieces());
  for (const piece of pieces()) output.json(piece);
  return ok(undefined);
}

/**
 * The input is never overwritten unless -o names it and --force is given; a file that -o names is not overwritten
 * without --force either. The default output is ours to replace.
 */
export async function mayWrite(
  command: Command,
  input: string | undefined,
  target: string,
): Promise<Result<undefined, Refusal>> {
  if (command.force && command.output !== undefined) return ok(undefined);
  if (await isFolder(target)) return refused({ code: "is-a-folder", facts: { file: target } });
  if (input !== undefined && (await sameFile(input, target)))
    return refused({ code: "output-exists", facts: { input: target } });
  const taken = command.output !== undefined && (await exists(target));
  return taken ? refused({ code: "output-exists", facts: { taken: target } }) : ok(undefined);
}

/**
 * The default output is ours to replace, but for what people decided in it: who scores the original again would lose
 * reasons and scores that stand nowhere else. A file there that cannot be read holds none.
 */
async function keepsDecisions(
  { output, force }: Command,
  target: string,
  own: Ledger,
  tools: BookTools,
): Promise<Result<undefined, Refusal>> {
  if (output !== undefined || force || !(await exists(target))) return ok(undefined);
  const bytes = await readBytes(target);
  const there = bytes.ok ? tools.open(bytes.value, target) : bytes;
  if (!there.ok) return ok(undefined);
  const known = new Set(decisionsIn(own));
  const lost = decisionsIn(readLedger(there.value.read())).filter((decision) => !known.has(decision));
  return lost.length === 0
    ? ok(undefined)
    : refused({ code: "output-has-decisions", facts: { file: target, count: String(lost.length) } });
}

function decisionsIn({ scores, findings, checkpoints }: Ledger): readonly string[] {
  return [...scores, ...findings, ...checkpoints].map((decision) => JSON.stringify(decision));
}
