import { formatPlace } from "../../../src/domain/cells/address";
import type { Finding } from "../../../src/domain/finding";
import { wordsOf } from "../../../src/engine/checks/words";
import { FACT_KINDS, isRight } from "./facts";
import type { Verdict } from "./judge-findings";
import type { Measured } from "./measure";

/** The summary: accuracy of reading by kind of fact, then recall, precision and F1 by kind of finding. */
export function scoreboard(all: readonly Measured[]): string {
  return [readingTable(all), "", findingTable(all), "", accusedLine(all)].join("\n");
}

function readingTable(all: readonly Measured[]): string {
  const lines = FACT_KINDS.map((kind) => {
    const facts = all.flatMap(({ facts: own }) => own.filter((fact) => fact.kind === kind));
    const right = facts.filter(isRight).length;
    return `${kind.padEnd(12)}${String(right).padStart(7)} / ${String(facts.length).padEnd(7)}${percent(right, facts.length)}`;
  });
  return [`${"reading".padEnd(12)}  right / all`, ...lines].join("\n");
}

function findingTable(all: readonly Measured[]): string {
  const kinds = new Set(
    all.flatMap(({ verdict }) => [
      ...[...verdict.found, ...verdict.missed, ...verdict.misnamed.map(({ error }) => error)].map(({ kind }) => kind),
      ...[...verdict.surplus, ...verdict.misnamed.map(({ finding }) => finding)].map(({ kind }) => kind),
    ]),
  );
  const heading = ["finding".padEnd(30), "found", "missed", "misnamed", "surplus", "recall", "precision", "F1"];
  const rows = [...kinds].sort().map((kind) => findingLine(all, kind, (own) => own === kind));
  return [heading.join("  "), ...rows, findingLine(all, "all", () => true)].join("\n");
}

function findingLine(all: readonly Measured[], name: string, isOf: (kind: string) => boolean): string {
  const count = (pick: (verdict: Verdict) => readonly { readonly kind: string }[]): number =>
    all.reduce((sum, { verdict }) => sum + pick(verdict).filter(({ kind }) => isOf(kind)).length, 0);
  const found = count((verdict) => verdict.found);
  const missed = count((verdict) => verdict.missed);
  const misnamed = count((verdict) => verdict.misnamed.map(({ error }) => error));
  const wrongName = count((verdict) => verdict.misnamed.map(({ finding }) => finding));
  const surplus = count((verdict) => verdict.surplus);
  const wanted = found + missed + misnamed;
  const claimed = found + surplus + wrongName;
  return [
    name.padEnd(30),
    String(found).padStart(5),
    String(missed).padStart(6),
    String(misnamed).padStart(8),
    String(surplus).padStart(7),
    percent(found, wanted).padStart(6),
    percent(found, claimed).padStart(9),
    percent(2 * found, wanted + claimed),
  ].join("  ");
}

function accusedLine(all: readonly Measured[]): string {
  const clean = all.filter(({ subject }) => subject.labels.clean);
  const accused = clean.filter(({ verdict }) => verdict.surplus.length > 0);
  const defects = all.flatMap(({ subject, defects: own }) =>
    own.map((defect) => `defect in ${subject.name}: ${defect}`),
  );
  return [
    `workbooks ${all.length}, clean ${clean.length}, clean ones with a finding at warning or error: ${accused.length}`,
    ...accused.map(({ subject }) => `  ${subject.name}`),
    ...defects,
  ].join("\n");
}

/** Everything that went wrong in a workbook, one line each; the name holds the seed of generated ones. */
export function misses({ subject, facts, verdict }: Measured): string[] {
  const { name } = subject;
  return [
    ...facts
      .filter((fact) => !isRight(fact))
      .map(({ kind, where, expected, read }) => `${name}  ${kind} ${where}: ${expected}, read ${read}`),
    ...verdict.missed.map((error) => `${name}  missed ${error.kind} ${error.sheet}!${error.cell}: ${error.note}`),
    ...verdict.misnamed.map(
      ({ error, finding }) => `${name}  misnamed ${error.kind} ${error.sheet}!${error.cell}: ${told(finding)}`,
    ),
    ...verdict.surplus.map((finding) => `${name}  surplus ${told(finding)}`),
  ];
}

function told(finding: Finding): string {
  return `${finding.kind} ${formatPlace(finding.at)}: ${wordsOf(finding, "zh").message}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
}
