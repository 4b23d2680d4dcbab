import { addTo } from "../../../../domain/collections/groups";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";
import type { KnownFields } from "../lines/known-fields";
import { isNear } from "../sums/is-near";
import { sumAt } from "../sums/sum-at";

/** How official papers number what stands inside what: 一、 （一） 1. （1）. */
const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}(?:[、.,](?!\d)|$)/u,
  /^[(][一二三四五六七八九十]{1,3}[)]/u,
  /^\d{1,2}(?:[、.,](?!\d)|$)/u,
  /^[(]\d{1,2}[)]/u,
];
/** Of the lines that head others so many must be their sums; the others may be wrong. */
const MOST = 3 / 4;

/**
 * 一、教育支出 over （一）普通教育 over 1. and 2.: a line is the sum of those right below it that are numbered one level deeper.
 * Only where levels stand inside levels, and where figures bear the numbers out; one level of captions is read as captions.
 */
export function levelsByNumbers(table: RawTable, lines: readonly BodyLine[], known: KnownFields): readonly BodyLine[] {
  const levels = new Map<BodyLine, number>();
  for (const line of lines) {
    if (line.kind !== "data") continue;
    const level = levelOf(table, line, known);
    if (level === undefined || line.numbers === 0) return lines;
    levels.set(line, level);
  }
  const parts = partsByLine(levels);
  const heads = [...parts.keys()];
  if (!heads.some((head) => parts.get(head)?.some((part) => parts.has(part)))) return lines;
  const fields = fieldsAddedUp(table, parts);
  const sums = heads.filter((head) => isMostlySumOf(table, head, parts.get(head) ?? [], fields));
  if (sums.length < MOST * heads.length) return lines;
  const last = lines.at(-1);
  return lines.map((line): BodyLine => {
    if (parts.has(line))
      return { ...line, kind: "subtotal", rank: rankOf(line, parts), leads: true, adds: recordsOf(line, parts) };
    return line === last && line.kind === "subtotal" ? { ...line, kind: "total", rank: 3 } : line;
  });
}

type PartsByLine = ReadonlyMap<BodyLine, readonly BodyLine[]>;

/** Whether the parts make at least half of the amounts that a line states: an account of which only some items are listed does not. */
function isMostlySumOf(
  table: RawTable,
  line: BodyLine,
  parts: readonly BodyLine[],
  fields: readonly number[],
): boolean {
  const verdicts = fields.flatMap((field) => makes(table, line, parts, field) ?? []);
  const met = verdicts.filter(Boolean).length;
  return met > 0 && met * 2 >= verdicts.length;
}

/** The fields in which at least half of the lines are the sums of their parts: a rate written as a plain number is in none. */
function fieldsAddedUp(table: RawTable, parts: PartsByLine): readonly number[] {
  const fields: number[] = [];
  for (let field = table.left; field <= table.right; field += 1) {
    const verdicts = [...parts].flatMap(([line, own]) => makes(table, line, own, field) ?? []);
    if (verdicts.length > 0 && verdicts.filter(Boolean).length * 2 >= verdicts.length) fields.push(field);
  }
  return fields;
}

/** Whether the parts of a line make what it states in a field; undefined where it states nothing. */
function makes(table: RawTable, line: BodyLine, parts: readonly BodyLine[], field: number): boolean | undefined {
  const { view } = table;
  const whole = view.isPercent(line.index, field) ? undefined : view.number(line.index, field);
  if (whole === undefined || whole === 0) return undefined;
  return isNear(sumAt(table, parts, field), whole);
}

/** The records at the end of all branches below a line, however deep each of them goes. */
function recordsOf(line: BodyLine, parts: PartsByLine): readonly number[] {
  return (parts.get(line) ?? []).flatMap((part) => (parts.has(part) ? recordsOf(part, parts) : [part.index]));
}

/** How deep a line is numbered, in the column of numbers or before its name. */
function levelOf({ view }: RawTable, line: BodyLine, { seq }: KnownFields): number | undefined {
  const number = seq === undefined ? undefined : view.number(line.index, seq);
  const said = seq === undefined ? line.label : number === undefined ? view.text(line.index, seq) : String(number);
  const level = LEVELS.findIndex((numbered) => numbered.test(said.normalize("NFKC").trim()));
  return level === -1 ? undefined : level;
}

/** The lines of the next level that follow a line before one of its own level or a higher one; for lines that have some. */
function partsByLine(levels: ReadonlyMap<BodyLine, number>): PartsByLine {
  const parts = new Map<BodyLine, BodyLine[]>();
  const open: { readonly line: BodyLine; readonly level: number }[] = [];
  for (const [line, level] of levels) {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1)?.line;
    if (parent !== undefined) addTo(parts, parent, line);
    open.push({ line, level });
  }
  return parts;
}

function rankOf(line: BodyLine, parts: PartsByLine): 1 | 2 | 3 {
  const deepest = Math.max(0, ...(parts.get(line) ?? []).map((part) => (parts.has(part) ? rankOf(part, parts) : 0)));
  return deepest === 0 ? 1 : deepest === 1 ? 2 : 3;
}
