import { cellKey, parseRangeA1 } from "../../../../domain/cells/address";
import type { CellEdit } from "../../../../sheets/cell-edit";
import type { Grid } from "../../../../sheets/workbook";
import { nameCode } from "../../xml/xml-bytes";
import { CLOSE, END, XmlScanner } from "../../xml/xml-scanner";

/** Names of cell markup as the scanner returns them: the cell, its address or row number, the area of a formula. */
export const CELL = nameCode("c");
export const R = nameCode("r");
export const REF = nameCode("ref");
const FORMULA = nameCode("f");
const S = nameCode("s");
const T = nameCode("t");
const CM = nameCode("cm");
const SI = nameCode("si");

/** What of a cell's markup lives on when its value changes. */
export interface CellMarkup {
  readonly style?: number;
  /** `cm`: what kind of formula it is, for formulas that are kept. */
  readonly metadata?: string;
  /** Where its `f` element stands. */
  readonly formula?: { readonly start: number; readonly end: number };
  readonly shared?: { readonly id: string; readonly isFirst: boolean };
}

/** Reads the cell that the scanner stands on and leaves it on the cell's last tag. */
export function readCell(scanner: XmlScanner): CellMarkup {
  const style = scanner.value(S);
  const metadata = scanner.value(CM);
  let formula: CellMarkup["formula"];
  let shared: CellMarkup["shared"];
  if (!scanner.isEmptyElement()) {
    const depth = scanner.depth;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE) {
        if (scanner.depth < depth) break;
        continue;
      }
      if (scanner.name !== FORMULA) {
        if (!scanner.isEmptyElement()) scanner.skipElement();
        continue;
      }
      const start = scanner.tagStart;
      const id = scanner.value(T) === "shared" ? scanner.value(SI) : undefined;
      if (id !== undefined) shared = { id, isFirst: scanner.attribute(REF) >= 0 };
      if (!scanner.isEmptyElement()) scanner.skipElement();
      formula = { start, end: scanner.tagEnd };
    }
  }
  return {
    ...(style !== undefined && { style: Number(style) }),
    ...(metadata !== undefined && { metadata }),
    ...(formula && { formula }),
    ...(shared && { shared }),
  };
}

/** Numbers of shared formulas whose first cell, which holds the text, gets another formula or none. */
export function overwrittenMasters(
  bytes: Uint8Array,
  pending: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>,
  grid: Grid,
): ReadonlySet<string> {
  const orphans = new Set<string>();
  const scanner = new XmlScanner(bytes);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE || scanner.name !== CELL) continue;
    const place = parseRangeA1(scanner.value(R) ?? "", "");
    const edit = place && pending.get(place.top)?.get(place.left);
    if (place === undefined || edit === undefined) continue;
    const { shared } = readCell(scanner);
    const same = edit.formula !== undefined && edit.formula === grid.formulas.get(cellKey(place.top, place.left));
    if (shared?.isFirst === true && !same) orphans.add(shared.id);
  }
  return orphans;
}
