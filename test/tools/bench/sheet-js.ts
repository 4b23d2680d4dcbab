import { createRequire } from "node:module";
import path from "node:path";
import type { Sheet } from "./books";

/** The little of SheetJS that is measured; the package is installed by the benchmark only, never by `npm ci`. */
interface SheetJs {
  read(
    bytes: Uint8Array,
    options: object,
  ): { readonly Sheets: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  write(book: object, options: object): Uint8Array;
  readonly utils: {
    encode_cell(at: { readonly r: number; readonly c: number }): string;
    encode_range(
      from: { readonly r: number; readonly c: number },
      to: { readonly r: number; readonly c: number },
    ): string;
    book_new(): object;
    book_append_sheet(book: object, sheet: object, title: string): void;
  };
}

/** SheetJS from the folder it was installed in. */
export function sheetJs(folder: string): {
  sum(bytes: Uint8Array): number;
  write(sheet: Sheet): number;
} {
  const library: SheetJs = createRequire(path.join(folder, "package.json"))("xlsx");
  return {
    sum(bytes) {
      let sum = 0;
      for (const sheet of Object.values(library.read(bytes, { type: "buffer" }).Sheets)) {
        for (const cell of Object.values(sheet)) {
          if (typeof cell === "object" && cell !== null && "t" in cell && cell.t === "n" && "v" in cell)
            sum += Number(cell.v);
        }
      }
      return Math.round(sum);
    },
    write({ title, cells }) {
      const sheet: Record<string, unknown> = {};
      let last = { r: 0, c: 0 };
      for (const { row, col, value, formula, look } of cells) {
        const type = typeof value === "number" ? "n" : "s";
        sheet[library.utils.encode_cell({ r: row, c: col })] = {
          t: type,
          v: value,
          ...(formula === undefined ? {} : { f: formula }),
          ...(look?.format === undefined ? {} : { z: look.format }),
        };
        last = { r: Math.max(last.r, row), c: Math.max(last.c, col) };
      }
      sheet["!ref"] = library.utils.encode_range({ r: 0, c: 0 }, last);
      const book = library.utils.book_new();
      library.utils.book_append_sheet(book, sheet, title);
      return library.write(book, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true }).length > 0
        ? cells.length
        : 0;
    },
  };
}
