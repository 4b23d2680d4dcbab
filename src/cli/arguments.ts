import type { Language } from "../domain/lists";
import { LANGUAGES } from "../domain/lists";
import type { Result } from "../domain/result";
import type { RunSettings } from "../engine/outcome";
import { ok, refused } from "../domain/result";
import { say } from "../messages/fill";
import { CLI } from "../messages/cli";
import type { Refusal } from "../sheets/port";

const COMMANDS = ["score", "check", "map", "consolidate", "template", "unmark"] as const;
export type CommandName = (typeof COMMANDS)[number];
const FAIL_ON = ["error", "warning", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What was asked for. Paths and names are as typed. */
export interface Command {
  readonly name: CommandName;
  /** Workbooks, folders, or the template's name. */
  readonly targets: readonly string[];
  readonly lang: Language;
  readonly output?: string;
  readonly force: boolean;
  readonly marks: boolean;
  readonly profile?: string;
  readonly mapping?: string;
  readonly settings: RunSettings;
  readonly failOn: FailOn;
  /** A file, or "-" for standard output. */
  readonly json?: string;
  readonly save?: string;
}

export type Request = { readonly kind: "help"; readonly lang: Language } | { readonly kind: "version" } | Run;
export interface Run {
  readonly kind: "run";
  readonly command: Command;
}

/** Options with a value, and flags, by command. */
const OPTIONS: Readonly<Record<CommandName, readonly string[]>> = {
  score: ["--output", "--force", "--no-marks", "--profile", "--mapping", "--month", "--available", "--lang", "--json"],
  check: ["--profile", "--mapping", "--month", "--available", "--fail-on", "--lang", "--json"],
  map: ["--save", "--mapping", "--lang", "--json"],
  consolidate: ["--output", "--force", "--profile", "--lang", "--json"],
  template: ["--output", "--force", "--lang"],
  unmark: ["--output", "--force", "--lang"],
};
const FLAGS: ReadonlySet<string> = new Set(["--force", "--no-marks"]);

interface Split {
  readonly targets: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/** Reads the arguments after the program's name. A refusal names the argument it cannot follow. */
export function parseArguments(args: readonly string[]): Result<Request, Refusal> {
  const lang = languageOf(args);
  if (args.some((arg) => arg === "--help" || arg === "-h")) return ok({ kind: "help", lang });
  if (args[0] === "--version") return ok({ kind: "version" });
  const [first, ...rest] = args;
  if (first === undefined) return usage(CLI.noCommand[lang]);
  const name = COMMANDS.find((candidate) => candidate === first);
  if (name === undefined) return usage(say(CLI.unknownCommand, lang, { command: first }));
  const split = splitArguments(name, rest, lang);
  if (!split.ok) return split;
  const command = commandOf(name, split.value, lang);
  return command.ok ? ok({ kind: "run", command: command.value }) : command;
}

function usage(reason: string): Result<never, Refusal> {
  return refused({ code: "usage", facts: { reason } });
}

/** The language is needed for messages about the arguments themselves; a wrong one is refused later. */
export function languageOf(args: readonly string[]): Language {
  const inline = args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const wanted = inline ?? args[args.indexOf("--lang") + 1];
  return LANGUAGES.find((lang) => args.some((arg) => arg.startsWith("--lang")) && lang === wanted) ?? "zh";
}

function splitArguments(name: CommandName, args: readonly string[], lang: Language): Result<Split, Refusal> {
  const targets: string[] = [];
  const values = new Map<string, string>();
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    if (arg === "--") {
      targets.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      targets.push(arg);
      continue;
    }
    const equals = arg.indexOf("=");
    const written = arg.startsWith("--") && equals > 0 ? arg.slice(0, equals) : arg;
    const option = written === "-o" ? "--output" : written;
    if (!OPTIONS[name].includes(option)) return usage(say(CLI.unknownOption, lang, { command: name, option: written }));
    if (FLAGS.has(option)) {
      values.set(option, "");
      continue;
    }
    const value = equals > 0 && written !== arg ? arg.slice(equals + 1) : args[++index];
    if (value === undefined || value === "") return usage(say(CLI.missingValue, lang, { option: written }));
    values.set(option, value);
  }
  return ok({ targets, values });
}

function commandOf(name: CommandName, { targets, values }: Split, lang: Language): Result<Command, Refusal> {
  const failOn = oneOf(FAIL_ON, values.get("--fail-on") ?? "error");
  if (failOn === undefined) return usage(say(CLI.badValue, lang, { option: "--fail-on", choices: FAIL_ON.join(", ") }));
  if (values.has("--lang") && oneOf(LANGUAGES, values.get("--lang") ?? "") === undefined)
    return usage(say(CLI.badValue, lang, { option: "--lang", choices: LANGUAGES.join(", ") }));
  const settings = settingsOf(values);
  if (settings === undefined) return usage(say(CLI.badValue, lang, { option: "--month", choices: "1–12" }));
  const wrong = wrongTargets(name, targets, values, lang);
  if (wrong !== undefined) return usage(wrong);
  const output = values.get("--output");
  const profile = values.get("--profile");
  const mapping = values.get("--mapping");
  const json = values.get("--json");
  const save = values.get("--save");
  return ok({
    name,
    targets,
    lang,
    force: values.has("--force"),
    marks: !values.has("--no-marks"),
    failOn,
    settings,
    ...(output === undefined ? {} : { output }),
    ...(profile === undefined ? {} : { profile }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(json === undefined ? {} : { json }),
    ...(save === undefined ? {} : { save }),
  });
}

function wrongTargets(
  name: CommandName,
  targets: readonly string[],
  values: ReadonlyMap<string, string>,
  lang: Language,
): string | undefined {
  if (targets.length === 0) {
    if (name === "template") return CLI.missingName[lang];
    return say(name === "consolidate" ? CLI.missingFolder : CLI.missingBook, lang, { command: name });
  }
  if (targets.length > 1 && name !== "check" && name !== "map") return say(CLI.oneBook, lang, { command: name });
  if (!values.has("--output") && (name === "consolidate" || name === "template"))
    return say(CLI.missingOutput, lang, { command: name });
  return undefined;
}

/** Undefined for a month that is none. An amount is read when the workbook's unit is known. */
function settingsOf(values: Split["values"]): RunSettings | undefined {
  const month = values.get("--month");
  const available = values.get("--available");
  if (month !== undefined && !/^(?:[1-9]|1[0-2])$/.test(month)) return undefined;
  return {
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(available === undefined ? {} : { available }),
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined {
  return choices.find((choice) => choice === text);
}
