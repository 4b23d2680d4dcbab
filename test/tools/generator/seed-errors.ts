import type { CellAddress } from "../../../src/domain/cells/address";
import { formatA1 } from "../../../src/domain/cells/address";
import type { Draft } from "./draft";
import { placeKey } from "./draft";
import { swappedMembers } from "./errors/directions";
import { hardcoded, neighbourRow, shortRange, staleResult, subtotalsTwice } from "./errors/formulas";
import { numberAsText, overspent, repeatedProject, roundedUpRate, shortenedName, unitSlip } from "./errors/inputs";
import { actualMissing, scoreAboveWeight, scoreAgainstRule, weightChanged } from "./errors/scorecards";
import type { SeededError, Seeder } from "./errors/seeding";
import { typedResult } from "./errors/typed-results";
import type { LabelledError, LabelledPlace } from "./labels";
import type { Drawn } from "./layouts/layout";
import type { Random } from "./random";

/** Every way of spoiling a workbook. */
const SEEDERS: readonly Seeder[] = [
  typedResult("total"),
  typedResult("count-total"),
  typedResult("row-sum"),
  typedResult("difference"),
  typedResult("rate"),
  typedResult("share"),
  typedResult("average"),
  typedResult("grade"),
  typedResult("rank"),
  typedResult("score-total"),
  typedResult("link"),
  typedResult("total-link"),
  hardcoded,
  neighbourRow,
  shortRange,
  subtotalsTwice,
  staleResult,
  roundedUpRate,
  overspent,
  unitSlip,
  shortenedName,
  repeatedProject,
  numberAsText,
  weightChanged,
  scoreAboveWeight,
  scoreAgainstRule,
  actualMissing,
  swappedMembers,
];

/** Spoils a finished workbook in up to `wanted` places that do not touch each other, and says how. */
export function seedErrors(draft: Draft, drawn: Drawn, random: Random, wanted: number): LabelledError[] {
  const errors: LabelledError[] = [];
  const touched = new Set<string>();
  const free = (at: CellAddress): boolean => {
    if (touched.has(placeKey(at))) return false;
    return draft.dependents(at).every((cell) => !touched.has(placeKey(cell)));
  };
  for (const seeder of random.shuffled(SEEDERS)) {
    if (errors.length >= wanted) break;
    const seeded = seeder({ draft, drawn, random, free });
    if (seeded === undefined) continue;
    errors.push(labelOf(seeded, `E${errors.length + 1}`));
    for (const cell of [seeded.at, ...seeded.accept, ...seeded.derived]) touched.add(placeKey(cell));
  }
  return errors;
}

function labelOf(error: SeededError, id: string): LabelledError {
  return {
    id,
    sheet: error.at.sheet,
    cell: formatA1(error.at),
    kind: error.kind,
    severity: error.severity,
    stated: error.stated,
    correct: error.correct,
    accept: [error.at, ...error.accept].map(placeOf),
    derived: error.derived.map(placeOf),
    note: error.note,
  };
}

function placeOf(cell: CellAddress): LabelledPlace {
  return { sheet: cell.sheet, range: formatA1(cell) };
}
