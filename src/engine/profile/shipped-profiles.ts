import { parseProfile } from "./parse-profile";
import type { Profile } from "./profile";
import general from "./profiles/general.json";
import guangdong2023 from "./profiles/guangdong-2023.json";
import selfEvaluation from "./profiles/self-evaluation.json";

/** Names of the profiles that come with the program, as `--profile` takes them. */
export const SHIPPED_PROFILES = ["general", "self-evaluation", "guangdong-2023"] as const;
/** A profile that comes with the program. */
export type ShippedProfile = (typeof SHIPPED_PROFILES)[number];

const SOURCES: Readonly<Record<ShippedProfile, unknown>> = {
  general,
  "self-evaluation": selfEvaluation,
  "guangdong-2023": guangdong2023,
};

/** Whether a name is one of theirs. */
export function isShippedProfile(name: string): name is ShippedProfile {
  return SHIPPED_PROFILES.some((shipped) => shipped === name);
}

/** A profile that comes with the program. A bad one is a bug of ours and is thrown. */
export function shippedProfile(name: ShippedProfile): Profile {
  const known = PARSED.get(name);
  if (known !== undefined) return known;
  const parsed = parseProfile(SOURCES[name]);
  if (!parsed.ok) throw new Error(`Shipped profile ${name}: ${parsed.refusal.path} ${parsed.refusal.problem}`);
  PARSED.set(name, parsed.value);
  return parsed.value;
}

/** Parsed once: nobody can change a profile. */
const PARSED = new Map<ShippedProfile, Profile>();
