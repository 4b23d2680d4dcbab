/**
 * Cells labelled by people, in the form of the annotated EUSES workbooks of the ExceLint project: a JSON list of
 * { Workbook, Worksheet, Address, BugKind, Notes }. `Notes` may name the cells that are wrong if these are right
 * ("dual = C6, C7"): such a pair counts for the smaller of its two sides, whichever of them is reported.
 */
export interface Annotation {
  readonly Workbook: string;
  readonly Worksheet: string;
  readonly Address: string;
  readonly BugKind: string;
  readonly Notes: string;
}

/** Formulas that disagree with their like, and formulas that are missing. */
export const INCONSISTENT: ReadonlySet<string> = new Set(["ref", "refi", "calc"]);
export const MISSING: ReadonlySet<string> = new Set(["cwfe", "fwce"]);

/** One fault: it is found when any of its cells is reported, and counts for at most `count` reported cells. */
export interface Fault {
  readonly cells: ReadonlySet<string>;
  readonly count: number;
}

/** What is labelled on one sheet. Cells are addressed as "C6". */
export interface SheetTruth {
  readonly faults: readonly Fault[];
  /** Every cell labelled with anything but "no bug". */
  readonly doubtful: ReadonlySet<string>;
}

/** "c6" and "C6:D7" as single cells. */
export function cellsOf(text: string): readonly string[] {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]*)(\d+))?$/.exec(text.trim().toUpperCase());
  if (match === null) return [];
  const [, left = "", top = "", right, bottom] = match;
  const [from, to] = [columnOf(left), columnOf(right === undefined || right === "" ? left : right)];
  const cells: string[] = [];
  for (let row = Number(top); row <= Number(bottom ?? top); row += 1) {
    for (let col = from; col <= to; col += 1) cells.push(`${lettersOf(col)}${row}`);
  }
  return cells;
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((col, letter) => col * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(col: number): string {
  return col === 0 ? "" : lettersOf(Math.floor((col - 1) / 26)) + String.fromCharCode(65 + ((col - 1) % 26));
}

/** The labels by "workbook|sheet", both in small letters, for the kinds that are asked for. */
export function truthOf(
  annotations: readonly Annotation[],
  kinds: ReadonlySet<string>,
): ReadonlyMap<string, SheetTruth> {
  const bySheet = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const key = sheetKey(annotation.Workbook, annotation.Worksheet);
    bySheet.set(key, [...(bySheet.get(key) ?? []), annotation]);
  }
  return new Map(
    [...bySheet].map(([key, all]) => [
      key,
      {
        faults: faultsOf(all.filter(({ BugKind }) => kinds.has(BugKind))),
        doubtful: new Set(all.filter(({ BugKind }) => BugKind !== "no").flatMap(({ Address }) => cellsOf(Address))),
      },
    ]),
  );
}

export function sheetKey(workbook: string, sheet: string): string {
  return `${workbook}|${sheet.trim()}`.toLowerCase();
}

/** Cells that name the same duals are one side; both sides together are one fault. */
function faultsOf(labelled: readonly Annotation[]): readonly Fault[] {
  const pairs: { own: Set<string>; dual: Set<string> }[] = [];
  const single: string[] = [];
  for (const { Address, Notes } of labelled) {
    const [cell] = cellsOf(Address);
    const text = /dual\s*=\s*(.*)$/.exec(Notes)?.[1] ?? "";
    const duals = text.split(",").flatMap(cellsOf);
    if (cell === undefined) continue;
    if (duals.length === 0) {
      single.push(cell);
      continue;
    }
    const known = pairs.find(({ own, dual }) => own.has(cell) || duals.some((each) => dual.has(each)));
    const converse = pairs.find(({ own, dual }) => dual.has(cell) || duals.some((each) => own.has(each)));
    const pair = known ?? converse;
    if (pair === undefined) pairs.push({ own: new Set([cell]), dual: new Set(duals) });
    else {
      (pair === known ? pair.own : pair.dual).add(cell);
      for (const each of duals) (pair === known ? pair.dual : pair.own).add(each);
    }
  }
  const paired = new Set(pairs.flatMap(({ own, dual }) => [...own, ...dual]));
  return [
    ...pairs.map(({ own, dual }) => ({ cells: new Set([...own, ...dual]), count: Math.min(own.size, dual.size) })),
    ...single.filter((cell) => !paired.has(cell)).map((cell) => ({ cells: new Set([cell]), count: 1 })),
  ];
}
