import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import type { BadField, CheckedObject } from "./checked-json";
import { CheckedJson } from "./checked-json";
import type { Profile } from "./profile";
import { readPanel, readProgress, readSelection } from "./read-panel-rules";
import {
  readDirections,
  readExecution,
  readGrades,
  readOverFulfilment,
  readRounding,
  readTiers,
  readWeights,
} from "./read-scoring-rules";
import { readSource } from "./read-source";

/**
 * A rule profile out of any JSON value, strictly: no field missing, none unknown, every number within its bounds,
 * thresholds in order. Refused with the path of the first bad field. The result is built anew, nothing of the input's
 * objects is kept.
 */
export function parseProfile(json: unknown): Result<Profile, BadField> {
  const reader = new CheckedJson();
  const profile = readProfile(reader, json);
  return reader.problem === undefined ? ok(profile) : refused(reader.problem);
}

/**
 * A rule as far as it can be read: what cannot is replaced by something harmless. For a rule that a person is still
 * editing, never to score by.
 */
export function readLoosely(json: unknown): Profile {
  return readProfile(new CheckedJson(), json);
}

function readProfile(reader: CheckedJson, json: unknown): Profile {
  const root = reader.object(json, "", [
    ...["schema", "id", "title", "source", "weights", "directions", "tiers", "overFulfilment", "execution", "rounding"],
    ...["grades", "progress", "panel", "selection"],
  ]);
  const schema = reader.oneOf(root, "schema", ["fundscore-profile/1"]);
  const title = reader.child(root, "title", ["zh", "en"]);
  return {
    schema,
    id: readId(reader, root),
    title: { zh: reader.text(title, "zh"), en: reader.text(title, "en") },
    source: readSource(reader, root),
    ...(root.fields.has("weights") ? { weights: readWeights(reader, root) } : {}),
    directions: readDirections(reader, root),
    tiers: readTiers(reader, root),
    overFulfilment: readOverFulfilment(reader, root),
    execution: readExecution(reader, root),
    rounding: readRounding(reader, root),
    grades: readGrades(reader, root),
    ...(root.fields.has("progress") ? { progress: readProgress(reader, root) } : {}),
    ...(root.fields.has("panel") ? { panel: readPanel(reader, root) } : {}),
    ...(root.fields.has("selection") ? { selection: readSelection(reader, root) } : {}),
  };
}

function readId(reader: CheckedJson, root: CheckedObject): string {
  const id = reader.text(root, "id");
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) reader.fail("id", "not-a-text", "a–z, 0–9, -");
  return id;
}
