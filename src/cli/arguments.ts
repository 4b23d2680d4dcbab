import { parseArgs } from "node:util";
import { listed } from "../domain/listing";
import type { Language } from "../domain/lists";
import { LANGUAGES } from "../domain/lists";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { RunSettings } from "../engine/outcome/decisions";
import { CLI } from "../messages/cli";
import { say } from "../messages/text/fill";
import type { Refusal } from "../sheets/port";

const COMMANDS = ["score", "check", "map", "consolidate", "template", "unmark"] as const;
/** What the command line can be asked to do. */
export type CommandName = (typeof COMMANDS)[number];
const FAIL_ON = ["error", "warning", "never"] as const;
/** From which findings on `check` ends with status 1. */
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
  /** `unmark` removes the result sheets and the ledger, too. */
  readonly results: boolean;
}

/** What a command line asks for. */
export type Request = { readonly kind: "help"; readonly lang: Language } | { readonly kind: "version" } | Run;
/** A command with its options, checked. */
export interface Run {
  readonly kind: "run";
  readonly command: Command;
}

/** All options, as they are spelled. */
const OPTIONS = {
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  "no-marks": { type: "boolean" },
  profile: { type: "string" },
  mapping: { type: "string" },
  month: { type: "string" },
  available: { type: "string" },
  "fail-on": { type: "string" },
  lang: { type: "string" },
  json: { type: "string" },
  save: { type: "string" },
  results: { type: "boolean" },
} as const;
type OptionName = keyof typeof OPTIONS;

/** Which command takes which options. */
const TAKEN: Readonly<Record<CommandName, readonly OptionName[]>> = {
  score: ["output", "force", "no-marks", "profile", "mapping", "month", "available", "lang", "json"],
  check: ["profile", "mapping", "month", "available", "fail-on", "lang", "json"],
  map: ["save", "mapping", "lang", "json"],
  consolidate: ["output", "force", "profile", "lang", "json"],
  template: ["output", "force", "lang"],
  unmark: ["results", "output", "force", "lang"],
};

type Token = ReturnType<typeof tokensOf>[number];

interface Split {
  readonly targets: readonly string[];
  /** What follows each option; "" for a flag. */
  readonly values: ReadonlyMap<OptionName, string>;
}

/** Reads the arguments after the program's name. A refusal names the argument it cannot follow. */
export function parseArguments(args: readonly string[]): Result<Request, Refusal> {
  const lang = languageOf(args);
  if (args[0] === "help" || args.some((arg) => arg === "--help" || arg === "-h")) return ok({ kind: "help", lang });
  if (args[0] === "--version") return ok({ kind: "version" });
  const tokens = tokensOf(args);
  const first = tokens.find(({ kind }) => kind === "positional");
  if (first?.kind !== "positional") return usage(CLI.noCommand[lang]);
  const name = COMMANDS.find((candidate) => candidate === first.value);
  if (name === undefined)
    return usage(say(CLI.unknownCommand, lang, { command: first.value, known: listed(COMMANDS, lang) }));
  const split = splitArguments(
    name,
    tokens.filter((token) => token !== first),
    lang,
  );
  if (!split.ok) return split;
  const command = commandOf(name, split.value, lang);
  return command.ok ? ok({ kind: "run", command: command.value }) : command;
}

/** Options may stand before the command, too. */
function tokensOf(args: readonly string[]) {
  // Not strict: mistakes are reported by us, in the user's language.
  return parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function usage(reason: string): Result<never, Refusal> {
  return refused({ code: "usage", facts: { reason } });
}

/**
 * The language is needed for messages about the arguments themselves; a wrong one is refused later. Of two the last one
 * counts, as with every option.
 */
export function languageOf(args: readonly string[]): Language {
  const wanted = args.flatMap((arg, index) => {
    if (arg === "--lang") return args.slice(index + 1, index + 2);
    return arg.startsWith("--lang=") ? [arg.slice("--lang=".length)] : [];
  });
  return LANGUAGES.find((lang) => lang === wanted.at(-1)) ?? "zh";
}

function splitArguments(name: CommandName, tokens: readonly Token[], lang: Language): Result<Split, Refusal> {
  const targets: string[] = [];
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === "positional") targets.push(token.value);
    if (token.kind !== "option") continue;
    const option = TAKEN[name].find((taken) => taken === token.name);
    if (option === undefined) {
      const known = listed(
        TAKEN[name].map((taken) => `--${taken}`),
        lang,
      );
      return usage(say(CLI.unknownOption, lang, { command: name, option: token.rawName, known }));
    }
    const { value = "", inlineValue = false } = token;
    if (OPTIONS[option].type === "boolean") {
      // "--force=false" must not pass for "--force".
      if (inlineValue) return usage(say(CLI.noValue, lang, { option: token.rawName }));
    } else if (!isValue(option, value, inlineValue))
      return usage(say(CLI.missingValue, lang, { option: token.rawName }));
    values.set(option, value);
  }
  return ok({ targets, values });
}

/** A value begins with "-" only where it is written behind "=", or is the "-" of standard output, which is for JSON only. */
function isValue(option: OptionName, text: string, isInline: boolean): boolean {
  if (text === "-") return option === "json";
  return text !== "" && (isInline || !text.startsWith("-"));
}

function commandOf(name: CommandName, { targets, values }: Split, lang: Language): Result<Command, Refusal> {
  const failOn = oneOf(FAIL_ON, values.get("fail-on") ?? "error");
  if (failOn === undefined)
    return usage(say(CLI.badValue, lang, { option: "--fail-on", choices: listed(FAIL_ON, lang) }));
  if (values.has("lang") && oneOf(LANGUAGES, values.get("lang") ?? "") === undefined)
    return usage(say(CLI.badValue, lang, { option: "--lang", choices: listed(LANGUAGES, lang) }));
  const settings = settingsOf(values);
  if (settings === undefined) return usage(say(CLI.badValue, lang, { option: "--month", choices: "1–12" }));
  const wrong = wrongTargets(name, targets, values, lang);
  if (wrong !== undefined) return usage(wrong);
  const output = values.get("output");
  const profile = values.get("profile");
  const mapping = values.get("mapping");
  const json = values.get("json");
  const save = values.get("save");
  return ok({
    name,
    targets,
    lang,
    force: values.has("force"),
    marks: !values.has("no-marks"),
    results: values.has("results"),
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
  if (!values.has("output") && (name === "consolidate" || name === "template"))
    return say(CLI.missingOutput, lang, { command: name });
  return undefined;
}

/** Undefined for a month that is none. An amount is read when the workbook's unit is known. */
function settingsOf(values: Split["values"]): RunSettings | undefined {
  const month = values.get("month");
  const available = values.get("available");
  if (month !== undefined && !/^(?:[1-9]|1[0-2])$/.test(month)) return undefined;
  return {
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(available === undefined ? {} : { available }),
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined {
  return choices.find((choice) => choice === text);
}
