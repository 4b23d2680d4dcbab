import { exact, sumOf } from "../../domain/figures/exact";
import { GRADES } from "../../domain/lists";
import type { CheckedJson, CheckedObject } from "./checked-json";
import type { Profile } from "./profile";
import { MOST_POINTS, positive } from "./read-points";
import { readSource } from "./read-source";

/** Weights that the rule fixes; they add up to its total. */
export function readWeights(reader: CheckedJson, root: CheckedObject): NonNullable<Profile["weights"]> {
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

/** What a missed target earns, by its direction. */
export function readDirections(reader: CheckedJson, root: CheckedObject): Profile["directions"] {
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

/** What the tiers of a qualitative target earn. */
export function readTiers(reader: CheckedJson, root: CheckedObject): Profile["tiers"] {
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

/** What an actual far above its target earns; each kind has fields of its own. */
export function readOverFulfilment(reader: CheckedJson, root: CheckedObject): Profile["overFulfilment"] {
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

/** How the execution rate is computed. */
export function readExecution(reader: CheckedJson, root: CheckedObject): Profile["execution"] {
  const execution = reader.child(root, "execution", [
    ...["source", "basis", "cap", "explainBelow", "usualWeights", "assumedWeight"],
  ]);
  if (!reader.bool(execution, "cap")) reader.fail("execution.cap", "out-of-range", "true");
  const explainBelow = reader.optionalDecimal(execution, "explainBelow", 0, 1);
  const assumedWeight = reader.optionalDecimal(execution, "assumedWeight", 0, MOST_POINTS);
  return {
    source: readSource(reader, execution),
    basis: reader.oneOf(execution, "basis", ["adjusted", "initial"]),
    cap: true,
    ...(explainBelow === undefined ? {} : { explainBelow }),
    ...(execution.fields.has("usualWeights")
      ? { usualWeights: reader.decimals(execution, "usualWeights", 0, MOST_POINTS) }
      : {}),
    ...(assumedWeight === undefined ? {} : { assumedWeight }),
  };
}

/** Decimals of scores and rates. */
export function readRounding(reader: CheckedJson, root: CheckedObject): Profile["rounding"] {
  const rounding = reader.child(root, "rounding", ["source", "indicator", "total", "average", "ratePercent"]);
  return {
    source: readSource(reader, rounding),
    indicator: reader.whole(rounding, "indicator", 0, 8),
    total: reader.whole(rounding, "total", 0, 8),
    average: reader.whole(rounding, "average", 0, 8),
    ratePercent: reader.whole(rounding, "ratePercent", 0, 8),
  };
}

/** Bands from best to worst, the last one from 0. */
export function readGrades(reader: CheckedJson, root: CheckedObject): Profile["grades"] {
  const grades = reader.child(root, "grades", ["source", "bands", "outOf", "ownScaleUpTo"]);
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
  const ownScaleUpTo = reader.optionalDecimal(grades, "ownScaleUpTo", 0, 1);
  return { source: readSource(reader, grades), bands, outOf, ...(ownScaleUpTo === undefined ? {} : { ownScaleUpTo }) };
}
