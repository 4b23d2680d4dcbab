import type { EvaluationOptions } from "../app/evaluation-options";
import { readMapping } from "../app/mapping-template";
import { resolveProfile } from "../app/resolve-profile";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import { amountIn } from "../engine/panel/available-budget";
import { isShippedProfile } from "../engine/profile/shipped-profiles";
import type { KeptProfile } from "../ledger/ledger";
import { CLI } from "../messages/cli";
import { say } from "../messages/text/fill";
import type { Refusal } from "../sheets/port";
import type { Command } from "./arguments";
import { exists, readText } from "./files";

/** Profile and mapping of a command, read and checked before any book is. */
export async function evaluationOptions(
  command: Command,
): Promise<Result<Pick<EvaluationOptions, "profile" | "mapping" | "settings">, Refusal>> {
  const profile = await profileOption(command);
  if (!profile.ok) return profile;
  const mapping = command.mapping === undefined ? ok(undefined) : await readText(command.mapping);
  if (!mapping.ok) return mapping;
  const template =
    mapping.value === undefined ? undefined : readMapping(mapping.value, command.mapping ?? "", command.lang);
  if (template?.ok === false) return template;
  const { available } = command.settings;
  if (available !== undefined && amountIn(available, undefined) === undefined)
    return refused({ code: "usage", facts: { reason: say(CLI.badAmount, command.lang, { amount: available }) } });
  return ok({
    ...(Object.keys(command.settings).length === 0 ? {} : { settings: command.settings }),
    ...(profile.value === undefined ? {} : { profile: profile.value }),
    ...(mapping.value === undefined ? {} : { mapping: mapping.value }),
  });
}

/** A shipped name goes before a file of the same name. */
async function profileOption(command: Command): Promise<Result<KeptProfile | undefined, Refusal>> {
  const { profile, lang } = command;
  if (profile === undefined) return ok(undefined);
  const isFile = !isShippedProfile(profile) && (/[./\\]/.test(profile) || (await exists(profile)));
  const text = isFile ? await readText(profile) : undefined;
  if (text?.ok === false) return text;
  const kept: KeptProfile = text === undefined ? { id: profile } : { json: text.value };
  const resolved = resolveProfile(kept, profile, lang);
  return resolved.ok ? ok(kept) : resolved;
}
