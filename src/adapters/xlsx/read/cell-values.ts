import { formatA1 } from "../../../domain/cells/address";
import type { CellError, CellValue } from "../../../sheets/workbook";
import { PackageTrouble } from "../trouble";
import type { XmlScanner } from "../xml/xml-scanner";
import { isTrue, unescapeControls } from "../xml/xml-text";
import { decimalNumber, numberFrom } from "./cell-number";
import { serialOfIso } from "./iso-date";

/** What `v` elements mean, by the type of their cells. */
export class CellValues {
  readonly #scanner: XmlScanner;
  readonly #strings: readonly string[];
  readonly #date1904: boolean;
  /** One object for each kind of error, however many cells show it. */
  readonly #errors = new Map<string, CellError>();

  constructor(scanner: XmlScanner, context: { readonly strings: readonly string[]; readonly date1904: boolean }) {
    this.#scanner = scanner;
    this.#strings = context.strings;
    this.#date1904 = context.date1904;
  }

  /** The value whose end tag the scanner stands on, of a cell of this type at this place. */
  value(type: string, row: number, col: number): CellValue {
    const scanner = this.#scanner;
    switch (type) {
      case "s":
        return this.#sharedString(row, col);
      case "b":
        return isTrue(scanner.text().trim());
      case "e":
        return this.#error(scanner.text().trim());
      case "str":
      case "inlineStr":
        return unescapeControls(scanner.text());
      case "d": {
        const text = scanner.text().trim();
        return serialOfIso(text, this.#date1904) ?? text;
      }
      default:
        return this.#number();
    }
  }

  #number(): CellValue {
    const scanner = this.#scanner;
    if (scanner.plainText) {
      const number = numberFrom(scanner.bytes, scanner.textStart, scanner.textEnd);
      if (!Number.isNaN(number)) return number;
    }
    const text = scanner.text().trim();
    if (text === "") return null;
    const number = decimalNumber(text);
    return Number.isNaN(number) ? text : number;
  }

  #sharedString(row: number, col: number): CellValue {
    const scanner = this.#scanner;
    if (scanner.textStart === scanner.textEnd) return null;
    const index = this.#number();
    const text = typeof index === "number" ? this.#strings[index] : undefined;
    if (text === undefined)
      throw new PackageTrouble("damaged", { reason: "shared string", cell: formatA1({ row, col }) });
    return text;
  }

  #error(code: string): CellValue {
    let error = this.#errors.get(code);
    if (error === undefined) this.#errors.set(code, (error = { error: code }));
    return error;
  }
}
