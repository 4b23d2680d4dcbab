import type { BodyLine } from "./body-line";
import type { RawTable } from "./raw-table";

/** 205, 20502, 2050201: a class, a section and an item of the budget's classification; codes of dates have other lengths. */
const CODE = /^\d{3}(?:\d{2}){0,3}$/;
/** Fields from the left in which codes may stand. */
const LOOKED_AT = 3;

/**
 * Where codes tell the levels, a line whose code the next ones begin with is the sum of those. A line that its items make
 * in no column has only some of them listed: they are parts of it and not added up.
 */
export function levelsByCode(table: RawTable, lines: readonly BodyLine[]): readonly BodyLine[] {
  const records = lines.filter(({ kind }) => kind === "data");
  const codes = codesOf(table, records);
  if (codes === undefined) return lines;
  const lengths = [...new Set([...codes.values()].map(({ length }) => length))].sort((a, b) => b - a);
  const isParent = (line: BodyLine): boolean => childrenOf(line, records, codes).length > 0;
  const parents = records.filter(isParent);
  if (parents.length === 0 || lengths.length < 2) return lines;
  const partlyListed = parents.filter((line) => !isSumOf(table, line, childrenOf(line, records, codes)));
  const isPart = (code: string): boolean =>
    partlyListed.some((line) => code !== codes.get(line) && code.startsWith(codes.get(line) ?? code));
  const last = lines.at(-1);
  return lines.map((line): BodyLine => {
    const code = codes.get(line);
    if (code === undefined) return line === last && line.kind === "subtotal" ? { ...line, kind: "total" } : line;
    if (isPart(code)) return { ...line, kind: "of_which" };
    const isSum = isParent(line) && !partlyListed.includes(line);
    return isSum ? { ...line, kind: "subtotal", rank: rankOf(lengths.indexOf(code.length)) } : line;
  });
}

function rankOf(depth: number): 1 | 2 | 3 {
  return depth <= 1 ? 1 : depth === 2 ? 2 : 3;
}

/** The code of each record, in the first field that holds nothing else; undefined where there is none. */
function codesOf(table: RawTable, records: readonly BodyLine[]): ReadonlyMap<BodyLine, string> | undefined {
  for (let field = table.left; field < Math.min(table.left + LOOKED_AT, table.right); field += 1) {
    const codes = new Map<BodyLine, string>();
    for (const line of records) {
      const value = table.view.value(line.index, field);
      const text = typeof value === "number" ? String(value) : table.view.text(line.index, field);
      if (CODE.test(text)) codes.set(line, text);
    }
    const isOfCodes = codes.size >= 3 && codes.size === records.length && new Set(codes.values()).size === codes.size;
    if (isOfCodes) return codes;
  }
  return undefined;
}

/** The lines right below, of the next level that occurs under it. */
function childrenOf(
  line: BodyLine,
  records: readonly BodyLine[],
  codes: ReadonlyMap<BodyLine, string>,
): readonly BodyLine[] {
  const own = codes.get(line) ?? "";
  const under: { readonly line: BodyLine; readonly code: string }[] = [];
  for (const other of records.slice(records.indexOf(line) + 1)) {
    const code = codes.get(other) ?? "";
    if (own === "" || !code.startsWith(own)) break;
    under.push({ line: other, code });
  }
  const next = Math.min(...under.map(({ code }) => code.length));
  return under.filter(({ code }) => code.length === next).map((each) => each.line);
}

/** Whether the parts make the line in at least one field of figures. */
function isSumOf({ view, left, right }: RawTable, line: BodyLine, parts: readonly BodyLine[]): boolean {
  for (let field = left + 1; field <= right; field += 1) {
    const whole = view.number(line.index, field);
    if (whole === undefined || whole === 0) continue;
    const sum = parts.reduce((total, { index }) => total + (view.number(index, field) ?? 0), 0);
    if (Math.abs(sum - whole) <= 0.005 * (parts.length + 1)) return true;
  }
  return false;
}
