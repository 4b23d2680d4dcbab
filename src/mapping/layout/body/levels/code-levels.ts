import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";
import { sumAt } from "../sums/sum-at";

/**
 * 205, 20502, 2050201, alone or before its name (205 教育支出): a class, a section and an item of the budget's
 * classification; codes of dates have other lengths.
 */
const CODE = /^(\d{3}(?:\d{2}){0,3})(?:\s*[-—]?\s*\p{Script=Han}.*)?$/u;
/** Fields from the left in which codes may stand. */
const LOOKED_AT = 3;

/**
 * Where codes tell the levels, a line whose code the next ones begin with is the sum of those. A line that its items make
 * in no column has only some of them listed: they are parts of it and not added up.
 */
export function levelsByCode(table: RawTable, lines: readonly BodyLine[]): readonly BodyLine[] {
  const codes = codesOf(table, lines);
  if (codes === undefined) return lines;
  const records = [...codes.keys()];
  const lengths = [...new Set([...codes.values()].map(({ length }) => length))].sort((a, b) => b - a);
  const children = childrenByParent(records, codes);
  if (children.size === 0 || lengths.length < 2) return lines;
  const partlyListed = new Set(
    [...children].flatMap(([parent, parts]) =>
      isSumOf(table, parent, parts) || listsAll(table, parts) ? [] : (codes.get(parent) ?? []),
    ),
  );
  const isPart = (code: string): boolean =>
    lengths.some((length) => length < code.length && partlyListed.has(code.slice(0, length)));
  const last = lines.at(-1);
  return lines.map((line): BodyLine => {
    const code = codes.get(line);
    if (code === undefined) return line === last && line.kind === "subtotal" ? { ...line, kind: "total" } : line;
    if (isPart(code)) return { ...line, kind: "of_which" };
    const isSum = children.has(line) && !partlyListed.has(code);
    return isSum ? { ...line, kind: "subtotal", rank: rankOf(lengths.indexOf(code.length)) } : line;
  });
}

function rankOf(depth: number): 1 | 2 | 3 {
  return depth <= 1 ? 1 : depth === 2 ? 2 : 3;
}

/** The code of each record, in the first field or fields that have one in every line; undefined where there is none. */
function codesOf(table: RawTable, lines: readonly BodyLine[]): ReadonlyMap<BodyLine, string> | undefined {
  for (const read of [codesIn, dividedInto(CLASS_SECTION_ITEM), dividedInto(CLASS_SECTION)]) {
    for (let field = table.left; field < Math.min(table.left + LOOKED_AT, table.right); field += 1) {
      const codes = read(table, lines, field);
      if (codes !== undefined && codes.size >= 3 && new Set(codes.values()).size === codes.size) return codes;
    }
  }
  return undefined;
}

/** The codes in a field; undefined as soon as a record has none there. */
function codesIn(
  { view }: RawTable,
  lines: readonly BodyLine[],
  field: number,
): ReadonlyMap<BodyLine, string> | undefined {
  const codes = new Map<BodyLine, string>();
  for (const line of lines) {
    if (line.kind !== "data") continue;
    const value = view.value(line.index, field);
    const text = typeof value === "number" ? String(value) : view.text(line.index, field);
    const code = CODE.exec(text)?.[1];
    if (code === undefined) return undefined;
    codes.set(line, code);
  }
  return codes;
}

/** What a class, a section and an item have each in a field of its own; kinds of expenses have no items. */
const CLASS_SECTION_ITEM = [/^\d{3}$/, /^\d{2}$/, /^\d{2}$/];
const CLASS_SECTION = CLASS_SECTION_ITEM.slice(0, 2);

/**
 * Codes in two or three fields, 类 款 项: 208 | 05 | 05, written out in each line or only where they change; undefined as
 * soon as a record has none.
 */
function dividedInto(divided: readonly RegExp[]) {
  return (table: RawTable, lines: readonly BodyLine[], field: number) => dividedCodesIn(table, lines, field, divided);
}

function dividedCodesIn(
  { view }: RawTable,
  lines: readonly BodyLine[],
  field: number,
  divided: readonly RegExp[],
): ReadonlyMap<BodyLine, string> | undefined {
  const codes = new Map<BodyLine, string>();
  let above: readonly string[] = [];
  for (const line of lines) {
    if (line.kind !== "data") continue;
    const own = divided.map((_, place) => {
      const value = view.value(line.index, field + place);
      return typeof value === "number" ? String(value).padStart(2, "0") : view.text(line.index, field + place).trim();
    });
    const from = own.findIndex((part) => part !== "");
    const written = own.slice(from).filter((part) => part !== "");
    const parts = [...above.slice(0, from), ...written];
    const isWhole = from !== -1 && parts.length === from + written.length && own[parts.length - 1] !== "";
    if (!isWhole || !parts.every((part, place) => divided[place]?.test(part))) return undefined;
    codes.set(line, parts.join(""));
    above = parts;
  }
  return codes;
}

/**
 * The lines that stand right below a line, their codes beginning with its own, by that line: of the highest level that
 * occurs there. Lines without any are left out.
 */
function childrenByParent(
  records: readonly BodyLine[],
  codes: ReadonlyMap<BodyLine, string>,
): ReadonlyMap<BodyLine, readonly BodyLine[]> {
  const children = new Map<BodyLine, BodyLine[]>();
  const above: BodyLine[] = [];
  const codeOf = (line: BodyLine | undefined): string => (line === undefined ? "" : (codes.get(line) ?? ""));
  for (const line of records) {
    const code = codeOf(line);
    while (above.length > 0 && !code.startsWith(codeOf(above.at(-1)))) above.pop();
    for (const parent of above) {
      const parts = children.get(parent) ?? [];
      const level = codeOf(parts[0]).length;
      if (parts.length === 0 || code.length < level) children.set(parent, [line]);
      else if (code.length === level) parts.push(line);
    }
    above.push(line);
  }
  return children;
}

/** So many lines of nothing are not written where only some of the items are listed. */
const FEWEST_OF_NOTHING = 2;

/** The form of the accounts, with 0 for each item that had nothing: all are listed, and a sum that they miss is wrong. */
function listsAll({ view, left, right }: RawTable, parts: readonly BodyLine[]): boolean {
  const ofNothing = parts.filter(({ index }) => {
    const figures: number[] = [];
    for (let field = left + 1; field <= right; field += 1) {
      const figure = view.number(index, field);
      if (figure !== undefined) figures.push(figure);
    }
    return figures.length > 0 && figures.every((figure) => figure === 0);
  });
  return ofNothing.length >= FEWEST_OF_NOTHING;
}

/** Whether the parts make the line in at least one field of figures. */
export function isSumOf(table: RawTable, line: BodyLine, parts: readonly BodyLine[]): boolean {
  const { view, left, right } = table;
  for (let field = left + 1; field <= right; field += 1) {
    const whole = view.number(line.index, field);
    if (whole === undefined || whole === 0) continue;
    if (Math.abs(sumAt(table, parts, field) - whole) <= 0.005 * (parts.length + 1)) return true;
  }
  return false;
}
