import { parseArgs } from "node:util";
import type { CellAddress } from "../../../../src/domain/cells/address";
import { formatPlace, sameCell } from "../../../../src/domain/cells/address";
import type { Finding } from "../../../../src/domain/finding";
import { wordsOf } from "../../../../src/engine/checks/words";
import { formulaBookOf } from "../../../../src/engine/formulas/formula-book";
import { dependentsOf } from "../../../../src/engine/formulas/results/dependents";
import type { Workbook } from "../../../../src/sheets/workbook";
import { Random } from "../../generator/random";
import { askedSubjects, SUBJECT_OPTIONS } from "../asked-subjects";
import { examine } from "../examine";
import type { Subject as Labelled } from "../subjects";
import type { Mutation } from "./mutations";
import { mutationsOf } from "./mutations";
import { placesOf, shownPlace } from "./places";
import { repaired } from "./repair";
import { spoiled, stored } from "./spoil";

interface Tally {
  found: number;
  exact: number;
  misnamed: number;
  missed: number;
  surplus: number;
}

const USAGE = `usage: node test/tools/run.mjs test/tools/quality/mutations/mutate.ts FOLDER | --generate N [--seed S]
       [--only CHANGE] [--book NAME] [--share 0.2] [--verbose]`;

/** Changes one cell of a labelled workbook at a time and looks whether that cell is accused. */
function main(): void {
  const asked = parseArgs({
    allowPositionals: true,
    options: {
      ...SUBJECT_OPTIONS,
      only: { type: "string", default: "" },
      book: { type: "string", default: "" },
      share: { type: "string", default: "1" },
      verbose: { type: "boolean", short: "v", default: false },
    },
  });
  const { values } = asked;
  const tallies = new Map<string, Tally>();
  const random = new Random(Number(values.seed));
  for (const subject of askedSubjects(asked, USAGE, { errors: 0 })) {
    if (!subject.name.includes(values.book)) continue;
    const base = repaired(subject.workbook, subject.labels);
    const before = examine(base).findings.filter(isAccusing);
    for (const finding of before) console.log(`${subject.name} before any change: ${told(finding)}`);
    const places = placesOf(subject.labels);
    for (const mutation of mutationsOf({ workbook: base, places, random })) {
      if (!mutation.name.includes(values.only) || !random.chance(Number(values.share))) continue;
      const line = judge(subject, base, before, mutation, tallies);
      if (values.verbose && line !== undefined) console.log(line);
    }
  }
  if (tallies.size > 0) print(tallies);
}

function isAccusing({ severity }: Finding): boolean {
  return severity !== "info";
}

function told(finding: Finding): string {
  return `${finding.kind} ${formatPlace(finding.at)} ${wordsOf(finding, "zh").message}`;
}

function judge(
  { name }: Labelled,
  base: Workbook,
  before: readonly Finding[],
  mutation: Mutation,
  tallies: Map<string, Tally>,
): string | undefined {
  const { change, place, kinds, accept } = mutation;
  const book = mutation.stale === true ? stored(base, [change]) : spoiled(base, [change]);
  const found = examine(book).findings;
  const fresh = found.filter(
    (finding) =>
      isAccusing(finding) && !before.some((old) => old.kind === finding.kind && sameCell(old.at, finding.at)),
  );
  const consequences = dependentsOf(formulaBookOf(book), [place.at]);
  const touches = (finding: Finding, cells: readonly CellAddress[]): boolean =>
    cells.some((cell) => sameCell(cell, finding.at) || isInside(cell, finding));
  const near = fresh.filter((finding) => touches(finding, accept));
  const right = near.filter(({ kind }) => kinds.includes(kind));
  const surplus = fresh.filter((finding) => !touches(finding, accept) && !touches(finding, consequences));
  const tally = tallies.get(mutation.name) ?? { found: 0, exact: 0, misnamed: 0, missed: 0, surplus: 0 };
  tallies.set(mutation.name, tally);
  if (right.length > 0) tally.found += 1;
  else if (near.length > 0) tally.misnamed += 1;
  else tally.missed += 1;
  if (right.some(({ at }) => sameCell(at, place.at))) tally.exact += 1;
  tally.surplus += surplus.length;
  if (right.length > 0 && surplus.length === 0 && near.length === right.length) return undefined;
  const what = change.formula ?? JSON.stringify(change.value);
  const verdict = right.length > 0 ? "beside" : near.length > 0 ? "misnamed" : "missed";
  const others = fresh.filter((finding) => !right.includes(finding));
  return `${name} ${verdict} ${mutation.name} ${shownPlace(place)} := ${what}${others.map((each) => `\n    ${told(each)}`).join("")}`;
}

function isInside(cell: CellAddress, { range }: Finding): boolean {
  return (
    range !== undefined &&
    range.sheet === cell.sheet &&
    range.top <= cell.row &&
    cell.row <= range.bottom &&
    range.left <= cell.col &&
    cell.col <= range.right
  );
}

function print(tallies: ReadonlyMap<string, Tally>): void {
  const all: Tally = { found: 0, exact: 0, misnamed: 0, missed: 0, surplus: 0 };
  console.log(`${"change".padEnd(50)}   all  found  there  misnamed  missed  surplus`);
  for (const [name, tally] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    row(name, tally);
    for (const key of ["found", "exact", "misnamed", "missed", "surplus"] as const) all[key] += tally[key];
  }
  row("all", all);
}

function row(name: string, { found, exact, misnamed, missed, surplus }: Tally): void {
  const figures = [
    String(found + misnamed + missed).padStart(5),
    String(found).padStart(6),
    String(exact).padStart(6),
    String(misnamed).padStart(9),
    String(missed).padStart(7),
    String(surplus).padStart(8),
  ];
  console.log(name.padEnd(50) + figures.join(""));
}

main();
