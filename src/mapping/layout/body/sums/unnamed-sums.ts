import { saysTakenAway } from "../../../../domain/words/taken-away";
import type { LineFacts } from "../../view/line-facts";
import { labelKind } from "../../view/line-words";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";
import { isNear } from "./is-near";

/** "Total equity attributable to the owners of the parent": too long to be read as a total by its words alone. */
const BEGINS_AS_TOTAL = /^\s*total\b/iu;

/**
 * Lines without any words among records that have a name, and those that begin as a total at length: the sub-totals of
 * printed budgets, told by stating, in each of their figures, the sum of the records since the last caption or sum. One
 * record alone is summed only where another such line sums several. Where most of them are sums, the others are sums
 * that are wrong; else they are records whose name is missing.
 */
export function unnamedSums(
  table: RawTable,
  lines: readonly BodyLine[],
  facts: readonly LineFacts[],
): readonly BodyLine[] {
  const isUnnamed = ({ index, kind, label, numbers }: BodyLine): boolean =>
    kind === "data" && numbers > 0 && (BEGINS_AS_TOTAL.test(label) || facts[index - table.bodyTop]?.words.length === 0);
  const unnamed = lines.filter(isUnnamed);
  if (unnamed.length === 0 || unnamed.length * 2 > lines.filter(({ kind }) => kind === "data").length) return lines;
  const records = recordsAbove(lines, isUnnamed);
  const summed = new Map<BodyLine, number>();
  for (const line of unnamed) {
    const run = (records.get(line) ?? []).find((each) => statesSum(table, line, each));
    if (run !== undefined) summed.set(line, run.length);
  }
  if (![...summed.values()].some((count) => count > 1)) return lines;
  const settled = new Set(summed.size >= 2 && summed.size * 2 >= unnamed.length ? unnamed : summed.keys());
  return lines.map((line) => (settled.has(line) ? { ...line, kind: "subtotal", rank: 1 } : line));
}

/**
 * The named records between each line without a name and the line without figures before it, which may be a caption or one
 * more record of which there is nothing to state; those since what can only be a caption, or since the last sum; and those
 * since the last line without a name together with it, where sums go on from one another.
 */
function recordsAbove(
  lines: readonly BodyLine[],
  isUnnamed: (line: BodyLine) => boolean,
): ReadonlyMap<BodyLine, readonly (readonly BodyLine[])[]> {
  const above = new Map<BodyLine, readonly (readonly BodyLine[])[]>();
  let [near, far]: [BodyLine[], BodyLine[]] = [[], []];
  let before: BodyLine | undefined;
  for (const line of lines) {
    if (line.kind === "blank" || line.kind === "of_which") continue;
    if (line.kind === "data" && !isUnnamed(line)) {
      near.push(line);
      far.push(line);
      continue;
    }
    if (isUnnamed(line)) {
      const sinceCaption = near.length < far.length ? [far] : [];
      const goingOn = before === undefined || near.length === 0 ? [] : [[before, ...near]];
      above.set(line, [near, ...sinceCaption, ...goingOn]);
      before = line;
    }
    near = [];
    if (line.kind !== "group" || labelKind(line.label)?.kind === "group" || /[:：]\s*$/u.test(line.label)) far = [];
  }
  return above;
}

/**
 * Whether each figure of a line is the sum of those above it, and two of them at least are figures of some size. Of a line
 * that begins as a total one sum of several may be wrong, where another is right.
 */
function statesSum({ view, left, right }: RawTable, line: BodyLine, records: readonly BodyLine[]): boolean {
  if (records.length === 0) return false;
  const { index } = line;
  const says = BEGINS_AS_TOTAL.test(line.label);
  let [stated, wrong, ofSeveral] = [0, 0, 0];
  for (let field = left; field <= right; field += 1) {
    const figure = view.number(index, field);
    if (figure === undefined) continue;
    const figures = records.map(({ index: record, label }) => {
      const number = view.number(record, field) ?? 0;
      return number > 0 && saysTakenAway(label) ? -number : number;
    });
    const sum = figures.reduce((all, number) => all + number, 0);
    const isOfSeveral = figures.filter((number) => number !== 0).length > 1;
    if (isNear(sum, figure)) ofSeveral += isOfSeveral ? 1 : 0;
    else if (!says || !isOfSeveral || wrong > 0) return false;
    else wrong += 1;
    if (figure !== 0) stated += 1;
  }
  return stated >= 2 && (wrong === 0 || ofSeveral > 0);
}
