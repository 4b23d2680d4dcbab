import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { CellReading, Reading, SheetReading } from "./reading";
import { spelled } from "./reading";

interface SheetJsCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
  /** Area of an array formula. */
  readonly F?: string;
}
type SheetJsSheet = Readonly<Record<string, unknown>>;
interface SheetJs {
  read(
    bytes: Uint8Array,
    options: object,
  ): {
    readonly SheetNames: readonly string[];
    readonly Sheets: Readonly<Record<string, SheetJsSheet>>;
    readonly Workbook?: { readonly Sheets?: readonly { readonly name: string; readonly Hidden?: number }[] };
  };
  readonly utils: { encode_range(range: object): string };
}

const STATES = ["visible", "hidden", "veryHidden"];

/** What SheetJS, installed in `folder`, finds. */
export function readSheetJs(file: string, folder: string): Reading {
  const library: SheetJs = createRequire(path.join(folder, "package.json"))("xlsx");
  const options = { type: "buffer", cellFormula: true, cellHTML: false, cellText: true, cellStyles: true };
  const book = library.read(readFileSync(file), options);
  return {
    sheets: book.SheetNames.flatMap((name, index): SheetReading[] => {
      const sheet = book.Sheets[name] ?? {};
      if (sheet["!type"] === "chart") return [];
      const merges = Array.isArray(sheet["!merges"]) ? (sheet["!merges"] as object[]) : [];
      return [
        {
          name,
          state: STATES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible",
          cells: cellsOf(sheet),
          merges: merges.map((range) => library.utils.encode_range(range)),
        },
      ];
    }),
  };
}

function cellsOf(sheet: SheetJsSheet): Record<string, CellReading> {
  const cells: Record<string, CellReading> = {};
  for (const [address, entry] of Object.entries(sheet)) {
    if (address.startsWith("!") || typeof entry !== "object" || entry === null || !("t" in entry)) continue;
    const cell = entry as SheetJsCell;
    const value = cell.t === "e" ? `e:${String(cell.w)}` : spelled(cell.v);
    // Every cell of an array's area carries its formula; only the first one has it in the file.
    const formula = cell.F === undefined || cell.F.split(":")[0] === address ? cell.f : undefined;
    if (value === undefined && formula === undefined) continue;
    cells[address] = { ...(value !== undefined && { value }), ...(formula !== undefined && { formula }) };
  }
  return cells;
}
