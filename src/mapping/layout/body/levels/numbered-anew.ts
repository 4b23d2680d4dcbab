import { CHINESE_NUMBER } from "../../view/line-words";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";
import type { Numbering } from "../lines/numbering";
import { numberingOf } from "../lines/numbering";
import { sumAt } from "../sums/sum-at";

const ROUNDING = 1e-6;

/**
 * 年初结转和结余 21.63, below it 一、一般公共预算 21.63, 二、政府性基金: where numbers begin anew below a line that has none, and the
 * numbered lines make it in each figure, they are its parts.
 */
export function partsNumberedAnew(table: RawTable, lines: readonly BodyLine[]): readonly BodyLine[] {
  const numbers = lines.map(({ label }) => numberingOf(label));
  const parts = new Set<BodyLine>();
  // Styles of numbers that have gone on above, up to two at least.
  const used = new Set<string>();
  numbers.forEach((first, place) => {
    if (first === undefined) return;
    if (first.number >= 2) used.add(first.style);
    const whole = lines[place - 1];
    if (first.number !== 1 || whole?.kind !== "data" || numbers[place - 1] !== undefined) return;
    if (CHINESE_NUMBER.test(whole.label) || !used.has(first.style)) return;
    const run = runFrom(lines, numbers, place, first);
    if (makes(table, whole, run)) run.forEach((line) => parts.add(line));
  });
  if (parts.size === 0) return lines;
  return lines.map((line) => {
    if (!parts.has(line)) return line;
    return { ...line, kind: line.kind === "data" ? "of_which" : "blank" };
  });
}

function runFrom(
  lines: readonly BodyLine[],
  numbers: readonly (Numbering | undefined)[],
  place: number,
  { style }: Numbering,
): readonly BodyLine[] {
  const run: BodyLine[] = [];
  for (let next = place; next < lines.length; next += 1) {
    const [line, own] = [lines[next], numbers[next]];
    if (line === undefined || own?.style !== style || own.number !== run.length + 1) break;
    if (line.kind !== "data" && line.kind !== "group") break;
    run.push(line);
  }
  return run;
}

function makes(table: RawTable, whole: BodyLine, parts: readonly BodyLine[]): boolean {
  const { view, left, right } = table;
  let stated = 0;
  for (let field = left; field <= right; field += 1) {
    const figure = view.number(whole.index, field);
    if (figure === undefined || figure === 0) continue;
    stated += 1;
    const sum = sumAt(table, parts, field);
    if (Math.abs(sum - figure) > ROUNDING + Math.abs(figure) * 1e-9) return false;
  }
  return stated > 0;
}
