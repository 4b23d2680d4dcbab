import type { CellReading, Reading, SheetReading } from "./reading";

export interface Difference {
  /** What differs: "value", "type", "date", "formula", "merge" … */
  readonly what: string;
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Serial numbers of a peer that goes through instants are right to about a second. */
const SECOND = 1 / 86_400;

/** All differences between two readings of one workbook. */
export function differences(ours: Reading, theirs: Reading): Difference[] {
  const names = (reading: Reading) => reading.sheets.map(({ name }) => name).join(" | ");
  const found: Difference[] = [];
  if (names(ours) !== names(theirs))
    found.push({ what: "sheets", where: "", ours: names(ours), theirs: names(theirs) });
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    if (other !== undefined) found.push(...aboutSheet(sheet, other), ...aboutCells(sheet, other));
  }
  return found;
}

function aboutSheet(ours: SheetReading, theirs: SheetReading): Difference[] {
  const held = (lists: readonly (string | number)[]) => [...lists].map(String).sort().join(" ");
  const one = (what: string, a: string, b: string) => (a === b ? [] : [{ what, where: ours.name, ours: a, theirs: b }]);
  return [
    ...one("state", ours.state ?? "", theirs.state ?? ours.state ?? ""),
    ...(theirs.merges === undefined ? [] : one("merges", held(ours.merges ?? []), held(theirs.merges))),
    ...(theirs.hiddenRows === undefined
      ? []
      : one("hidden rows", held(ours.hiddenRows ?? []), held(theirs.hiddenRows))),
    ...(theirs.hiddenCols === undefined
      ? []
      : one("hidden columns", held(ours.hiddenCols ?? []), held(theirs.hiddenCols))),
    ...(theirs.arrays === undefined ? [] : one("arrays", held(ours.arrays ?? []), held(theirs.arrays))),
  ];
}

function aboutCells(ours: SheetReading, theirs: SheetReading): Difference[] {
  const addresses = new Set([...Object.keys(ours.cells), ...Object.keys(theirs.cells)]);
  return [...addresses].flatMap((address) => {
    const where = `${ours.name}!${address}`;
    return aboutCell(where, ours.cells[address] ?? {}, theirs.cells[address] ?? {});
  });
}

function aboutCell(where: string, ours: CellReading, theirs: CellReading): Difference[] {
  const found: Difference[] = [];
  const what = valuesDiffer(ours.value, theirs.value);
  if (what !== undefined) found.push({ what, where, ours: ours.value ?? "nothing", theirs: theirs.value ?? "nothing" });
  if (ours.formula !== theirs.formula)
    found.push({ what: "formula", where, ours: ours.formula ?? "nothing", theirs: theirs.formula ?? "nothing" });
  return found;
}

function valuesDiffer(ours: string | undefined, theirs: string | undefined): string | undefined {
  if (ours === theirs) return undefined;
  if (ours === undefined || theirs === undefined) return ours === "s:" || theirs === "s:" ? "empty text" : "presence";
  const types = ours.slice(0, 2) + theirs.slice(0, 2);
  const [a, b] = [Number(ours.slice(2)), Number(theirs.slice(2))];
  if (types === "n:n:") return close(a, b, 0) ? undefined : "value";
  if (/^[nd]:[nd]:$/.test(types)) {
    if (!close(a, b, SECOND)) return "date value";
    return types === "d:d:" ? undefined : "date";
  }
  return ours.slice(0, 2) === theirs.slice(0, 2) ? "value" : "type";
}

function close(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack + 1e-14 * Math.max(Math.abs(a), Math.abs(b));
}
