import type { Profile } from "./profile";
import { profileHash } from "./profile-hash";

/** A field of a profile and its new value: "overFulfilment.above", "grades.bands[1].from". Undefined takes the field away. */
export interface ProfileEdit {
  readonly path: string;
  readonly value: string | boolean | number | readonly string[] | undefined;
}

const EDITED = "-edited";

/**
 * The profile with fields changed, as JSON text that a ledger or a file can keep. It gets an id of its own and says which
 * profile it was made from, so that nobody takes its results for those of the rule as published. Nothing is checked here:
 * whoever reads the text does that and names the bad field.
 */
export function editedProfile(profile: Profile, edits: readonly ProfileEdit[]): string {
  return JSON.stringify(withFields(asEdited(profile), edits));
}

/** The profile's JSON with fields changed, under the same name. It may be none any more: nothing is checked. */
export function withFields(profile: Profile, edits: readonly ProfileEdit[]): unknown {
  const json: unknown = JSON.parse(JSON.stringify(profile));
  for (const { path, value } of edits) setField(json, path.split(/[.[\]]+/u).filter(Boolean), value);
  return json;
}

/** The profile under a name of its own, with the one it was first made from in its source. */
export function asEdited(profile: Profile): Profile {
  if (profile.id.endsWith(EDITED)) return profile;
  const { id, title, source } = profile;
  const from = `${id} ${profileHash(profile)}`;
  return {
    ...profile,
    id: `${id.slice(0, 64 - EDITED.length)}${EDITED}`,
    title: { zh: `${title.zh}（已修改）`, en: `${title.en} (edited)` },
    source: { ...source, note: `改自 ${from} / edited from ${from}`, checked: false },
  };
}

function setField(of: unknown, path: readonly string[], value: ProfileEdit["value"]): void {
  const [name, ...rest] = path;
  if (name === undefined || typeof of !== "object" || of === null) return;
  if (rest.length === 0 && value === undefined) {
    Reflect.deleteProperty(of, name);
    return;
  }
  if (rest.length > 0) setField(Object.entries(of).find(([key]) => key === name)?.[1], rest, value);
  else Object.assign(of, { [name]: value });
}
