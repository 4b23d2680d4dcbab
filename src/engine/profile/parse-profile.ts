import { exact, sumOf } from "../../domain/exact";
import { GRADES } from "../../domain/lists";
import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import type { BadField, CheckedObject } from "./checked-json";
import { CheckedJson } from "./checked-json";
import type { PanelRule, Profile, RuleSource, SelectionRule } from "./profile";

const MOST_POINTS = 10_000;

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

function readSource(reader: CheckedJson, of: CheckedObject): RuleSource {
  const source = reader.child(of, "source", ["document", "clause", "note", "checked"]);
  return {
    document: reader.text(source, "document"),
    ...(source.fields.has("clause") ? { clause: reader.text(source, "clause") } : {}),
    ...(source.fields.has("note") ? { note: reader.text(source, "note") } : {}),
    checked: reader.bool(source, "checked"),
  };
}

function readWeights(reader: CheckedJson, root: CheckedObject): NonNullable<Profile["weights"]> {
  const weights = reader.child(root, "weights", ["source", "level1", "execution", "total"]);
  const level1 = reader.list(weights, "level1").map(({ value, path }) => {
    const entry = reader.object(value, path, ["names", "weight"]);
    const names = reader.texts(entry, "names");
    if (names.length === 0) reader.fail(`${path}.names`, "missing");
    return { names, weight: positive(reader, entry, "weight") };
  });
  const execution = reader.optionalDecimal(weights, "execution", 0, MOST_POINTS);
  const total = positive(reader, weights, "total");
  const sum = sumOf([...level1.map((entry) => entry.weight), execution ?? "0"].map(exact));
  if (!sum.eq(exact(total))) reader.fail("weights.total", "does-not-add-up", sum.toFixed());
  return { source: readSource(reader, weights), level1, ...(execution === undefined ? {} : { execution }), total };
}

function positive(reader: CheckedJson, of: CheckedObject, name: string): string {
  const value = reader.decimal(of, name, 0, MOST_POINTS);
  if (Number(value) === 0) reader.fail(`${of.path}.${name}`, "out-of-range", `0 < … ≤ ${MOST_POINTS}`);
  return value;
}

function readDirections(reader: CheckedJson, root: CheckedObject): Profile["directions"] {
  const directions = reader.child(root, "directions", [
    ...["source", "atLeast", "atMost", "exactly", "zeroTarget", "range", "withoutOperator"],
  ]);
  const atLeast = reader.child(directions, "atLeast", ["missed", "passMark"]);
  const passMark = reader.optionalDecimal(atLeast, "passMark", 0, 0.99);
  return {
    source: readSource(reader, directions),
    atLeast: {
      missed: reader.oneOf(atLeast, "missed", ["proportional", "zero"]),
      ...(passMark === undefined ? {} : { passMark }),
    },
    atMost: {
      missed: reader.oneOf(reader.child(directions, "atMost", ["missed"]), "missed", [
        "ratio",
        "linear-to-double",
        "zero",
      ]),
    },
    exactly: {
      missed: reader.oneOf(reader.child(directions, "exactly", ["missed"]), "missed", [
        "as-at-least",
        "by-deviation",
        "zero",
      ]),
    },
    zeroTarget: reader.oneOf(directions, "zeroTarget", ["all-or-nothing"]),
    range: { missed: reader.oneOf(reader.child(directions, "range", ["missed"]), "missed", ["nearest-bound", "zero"]) },
    withoutOperator: reader.oneOf(directions, "withoutOperator", ["at-least"]),
  };
}

function readTiers(reader: CheckedJson, root: CheckedObject): Profile["tiers"] {
  const tiers = reader.child(root, "tiers", [
    ...["source", "reachedFrom", "partlyFrom", "words", "partlyScore", "reachedScore"],
  ]);
  const reachedFrom = reader.decimal(tiers, "reachedFrom", 0, 1);
  const partlyFrom = reader.decimal(tiers, "partlyFrom", 0, 1);
  if (Number(partlyFrom) > Number(reachedFrom)) reader.fail("tiers.partlyFrom", "out-of-order", `≤ ${reachedFrom}`);
  const words = reader.child(tiers, "words", ["reached", "partly", "missed"]);
  const reachedScore = reader.optionalDecimal(tiers, "reachedScore", Number(reachedFrom), 1);
  const partlyScore = reader.optionalDecimal(tiers, "partlyScore", Number(partlyFrom), Number(reachedScore ?? 1));
  return {
    source: readSource(reader, tiers),
    reachedFrom,
    partlyFrom,
    words: {
      reached: reader.texts(words, "reached"),
      partly: reader.texts(words, "partly"),
      missed: reader.texts(words, "missed"),
    },
    ...(partlyScore === undefined ? {} : { partlyScore }),
    ...(reachedScore === undefined ? {} : { reachedScore }),
  };
}

function readOverFulfilment(reader: CheckedJson, root: CheckedObject): Profile["overFulfilment"] {
  const every = ["kind", "source"];
  const loose = reader.child(root, "overFulfilment", [
    ...[...every, "above", "requireReason", "keep", "reasonRestores", "lossPerUnit", "keepAtLeast"],
  ]);
  const kind = reader.oneOf(loose, "kind", ["none", "flag", "step", "linear"]);
  const own = {
    none: every,
    flag: [...every, "above", "requireReason"],
    step: [...every, "above", "keep", "reasonRestores"],
    linear: [...every, "above", "lossPerUnit", "keepAtLeast", "reasonRestores"],
  }[kind];
  const over = reader.child(root, "overFulfilment", own);
  const source = readSource(reader, over);
  if (kind === "none") return { kind, source };
  const above = reader.decimal(over, "above", 1, 1_000);
  if (kind === "flag") return { kind, source, above, requireReason: reader.bool(over, "requireReason") };
  const reasonRestores = reader.bool(over, "reasonRestores");
  if (kind === "step") return { kind, source, above, keep: reader.decimal(over, "keep", 0, 1), reasonRestores };
  const lossPerUnit = reader.decimal(over, "lossPerUnit", 0, 1_000);
  return { kind, source, above, lossPerUnit, keepAtLeast: reader.decimal(over, "keepAtLeast", 0, 1), reasonRestores };
}

function readExecution(reader: CheckedJson, root: CheckedObject): Profile["execution"] {
  const execution = reader.child(root, "execution", ["source", "basis", "cap", "explainBelow"]);
  if (!reader.bool(execution, "cap")) reader.fail("execution.cap", "out-of-range", "true");
  const explainBelow = reader.optionalDecimal(execution, "explainBelow", 0, 1);
  return {
    source: readSource(reader, execution),
    basis: reader.oneOf(execution, "basis", ["adjusted", "initial"]),
    cap: true,
    ...(explainBelow === undefined ? {} : { explainBelow }),
  };
}

function readRounding(reader: CheckedJson, root: CheckedObject): Profile["rounding"] {
  const rounding = reader.child(root, "rounding", ["source", "indicator", "total", "average", "ratePercent"]);
  return {
    source: readSource(reader, rounding),
    indicator: reader.whole(rounding, "indicator", 0, 8),
    total: reader.whole(rounding, "total", 0, 8),
    average: reader.whole(rounding, "average", 0, 8),
    ratePercent: reader.whole(rounding, "ratePercent", 0, 8),
  };
}

function readGrades(reader: CheckedJson, root: CheckedObject): Profile["grades"] {
  const grades = reader.child(root, "grades", ["source", "bands", "outOf"]);
  const outOf = positive(reader, grades, "outOf");
  const bands = reader.list(grades, "bands").map(({ value, path }) => {
    const band = reader.object(value, path, ["grade", "from"]);
    return { grade: reader.oneOf(band, "grade", GRADES), from: reader.decimal(band, "from", 0, Number(outOf)) };
  });
  if (bands.length === 0) reader.fail("grades.bands", "missing");
  bands.forEach((band, index) => {
    const better = bands[index - 1];
    if (better === undefined) return;
    if (!exact(band.from).lt(exact(better.from)))
      reader.fail(`grades.bands[${index}].from`, "out-of-order", `< ${better.from}`);
    if (GRADES.indexOf(band.grade) <= GRADES.indexOf(better.grade))
      reader.fail(`grades.bands[${index}].grade`, "out-of-order", GRADES.join(" "));
  });
  const worst = bands.at(-1);
  if (worst !== undefined && Number(worst.from) !== 0)
    reader.fail(`grades.bands[${bands.length - 1}].from`, "out-of-range", "0");
  return { source: readSource(reader, grades), bands, outOf };
}

function readProgress(reader: CheckedJson, root: CheckedObject): NonNullable<Profile["progress"]> {
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

function readPanel(reader: CheckedJson, root: CheckedObject): PanelRule {
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

function readSelection(reader: CheckedJson, root: CheckedObject): SelectionRule {
  const selection = reader.child(root, "selection", ["source", "doesNotFit", "ties", "least"]);
  const doesNotFit = reader.oneOf(selection, "doesNotFit", ["stop", "skip", "part"]);
  const ties = reader.oneOf(selection, "ties", ["together", "smaller-first", "as-listed"]);
  // Nobody can share a rest among equals without a rule of its own.
  if (doesNotFit === "part" && ties === "together")
    reader.fail("selection.ties", "not-one-of", "smaller-first, as-listed");
  const least = reader.optionalDecimal(selection, "least", 0, MOST_POINTS);
  return { source: readSource(reader, selection), doesNotFit, ties, ...(least === undefined ? {} : { least }) };
}
