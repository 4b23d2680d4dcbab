import type { BadField } from "../../../engine/profile/checked-json";
import type { ProfileEdit } from "../../../engine/profile/edited-profile";
import { editedProfile, withFields } from "../../../engine/profile/edited-profile";
import { parseProfile, readLoosely } from "../../../engine/profile/parse-profile";
import type { Profile } from "../../../engine/profile/profile";
import type { PartChange } from "../../../engine/profile/profile-parts";
import { withPart } from "../../../engine/profile/profile-parts";
import type { ProfileField } from "./profile-field";
import { keptValue } from "./profile-field";

/** A rule while it is edited: what it consists of, and what was typed into its fields. */
export interface ProfileDraft {
  readonly profile: Profile;
  readonly typed: Readonly<Record<string, string>>;
}

/** A draft read as a rule: its text, or the first thing wrong with it. */
export interface DraftReading {
  readonly json: string;
  readonly bad?: BadField;
}

/** Begins to edit a profile given as text; undefined for what is none. */
export function draftOf(json: string): ProfileDraft | undefined {
  const parsed = parseProfile(JSON.parse(json));
  return parsed.ok ? { profile: parsed.value, typed: {} } : undefined;
}

/** The draft with something typed. */
export function typedInto(draft: ProfileDraft, path: string, text: string): ProfileDraft {
  return { ...draft, typed: { ...draft.typed, [path]: text } };
}

/** The draft with a part changed; what was typed before is in it as far as it can be read. */
export function partChanged(draft: ProfileDraft, fields: readonly ProfileField[], change: PartChange): ProfileDraft {
  const read = readLoosely(withFields(draft.profile, editsOf(draft, fields)));
  return { profile: withPart(read, change), typed: {} };
}

/** The draft under a name of its own, as a ledger or a file keeps it. */
export function readDraft(draft: ProfileDraft, fields: readonly ProfileField[]): DraftReading {
  const json = editedProfile(draft.profile, editsOf(draft, fields));
  const parsed = parseProfile(JSON.parse(json));
  return parsed.ok ? { json } : { json, bad: parsed.refusal };
}

function editsOf({ typed }: ProfileDraft, fields: readonly ProfileField[]): readonly ProfileEdit[] {
  return fields.flatMap((field) => {
    const text = typed[field.path];
    return text === undefined || text === field.value ? [] : [{ path: field.path, value: keptValue(field, text) }];
  });
}
