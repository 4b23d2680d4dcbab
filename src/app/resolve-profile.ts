import { listing } from "../domain/listing";
import type { Language } from "../domain/lists";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import { parseProfile } from "../engine/profile/parse-profile";
import type { Profile } from "../engine/profile/profile";
import { isShippedProfile, SHIPPED_PROFILES, shippedProfile } from "../engine/profile/shipped-profiles";
import type { KeptProfile } from "../ledger/ledger";
import { fieldProblemWords, noJsonWords, UNKNOWN_NAME } from "../messages/refusals/field-problems";
import type { Refusal } from "../sheets/port";
import { readJson } from "./read-json";

/** The profile that an option or a ledger names. `place`: file or sheet, for the message. */
export function resolveProfile(kept: KeptProfile, place: string, lang: Language): Result<Profile, Refusal> {
  if ("id" in kept)
    return isShippedProfile(kept.id)
      ? ok(shippedProfile(kept.id))
      : badProfile(kept.id, { reason: UNKNOWN_NAME[lang], known: listing(SHIPPED_PROFILES) });
  const json = readJson(kept.json);
  if (!json.ok) return badProfile(place, { reason: noJsonWords(json.refusal, lang) });
  const parsed = parseProfile(json.value);
  if (parsed.ok) return parsed;
  const { path } = parsed.refusal;
  // Without a path the whole of it is meant.
  return badProfile(place, {
    ...(path === "" ? {} : { path }),
    reason: fieldProblemWords(parsed.refusal, lang),
  });
}

function badProfile(file: string, facts: Readonly<Record<string, string>>): Result<never, Refusal> {
  return refused({ code: "bad-profile", facts: { file, ...facts } });
}
