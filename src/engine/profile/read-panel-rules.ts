import type { CheckedJson, CheckedObject } from "./checked-json";
import type { PanelRule, Profile, SelectionRule } from "./profile";
import { MOST_POINTS } from "./read-points";
import { readSource } from "./read-source";

/** The lamps of monthly execution. */
export function readProgress(reader: CheckedJson, root: CheckedObject): NonNullable<Profile["progress"]> {
  const progress = reader.child(root, "progress", ["source", "redBelow", "yellowBelow", "explain"]);
  const redBelow = reader.decimal(progress, "redBelow", 0, 10);
  const yellowBelow = reader.decimal(progress, "yellowBelow", 0, 10);
  if (Number(redBelow) > Number(yellowBelow)) reader.fail("progress.redBelow", "out-of-order", `≤ ${yellowBelow}`);
  return {
    source: readSource(reader, progress),
    redBelow,
    yellowBelow,
    ...(progress.fields.has("explain") ? { explain: reader.oneOf(progress, "explain", ["red", "yellow"]) } : {}),
  };
}

/** How the scores of several evaluators become one. */
export function readPanel(reader: CheckedJson, root: CheckedObject): PanelRule {
  const panel = reader.child(root, "panel", ["source", "mean", "places", "spreadAbove", "leastScores"]);
  const loose = reader.child(panel, "mean", ["kind", "from"]);
  const kind = reader.oneOf(loose, "kind", ["as-stated", "mean", "trimmed"]);
  const mean = reader.child(panel, "mean", kind === "trimmed" ? ["kind", "from"] : ["kind"]);
  return {
    source: readSource(reader, panel),
    mean: kind === "trimmed" ? { kind, from: reader.whole(mean, "from", 3, 100) } : { kind },
    places: reader.whole(panel, "places", 0, 8),
    spreadAbove: reader.decimal(panel, "spreadAbove", 0, 1),
    leastScores: reader.whole(panel, "leastScores", 1, 100),
  };
}

/** Which ranked projects are chosen. */
export function readSelection(reader: CheckedJson, root: CheckedObject): SelectionRule {
  const selection = reader.child(root, "selection", ["source", "doesNotFit", "ties", "least"]);
  const doesNotFit = reader.oneOf(selection, "doesNotFit", ["stop", "skip", "part"]);
  const ties = reader.oneOf(selection, "ties", ["together", "smaller-first", "as-listed"]);
  // Nobody can share a rest among equals without a rule of its own.
  if (doesNotFit === "part" && ties === "together")
    reader.fail("selection.ties", "not-one-of", "smaller-first, as-listed");
  const least = reader.optionalDecimal(selection, "least", 0, MOST_POINTS);
  return { source: readSource(reader, selection), doesNotFit, ties, ...(least === undefined ? {} : { least }) };
}
