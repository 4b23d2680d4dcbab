import { MAX_COLS, MAX_ROWS } from "../../../domain/cells/address";
import type { Appearance, SheetAppearance } from "../../../sheets/appearance";
import { PLAIN } from "../../../sheets/appearance";
import type { OpcPackage } from "../package/opc-package";
import { PackageTrouble } from "../trouble";
import { nameCode } from "../xml/xml-bytes";
import { END, OPEN, XmlScanner } from "../xml/xml-scanner";
import { numberFrom } from "./cell-number";
import { referenceKey } from "./cell-reference";
import { readCellStyles } from "./cell-styles";
import { chartPlaces } from "./chart-places";
import { themeColors } from "./colors";
import type { WorkbookPart } from "./workbook-part";

const ROW = nameCode("row");
const CELL = nameCode("c");
const COLUMN = nameCode("col");
const VIEW = nameCode("sheetView");
const PANE = nameCode("pane");
const FORMAT = nameCode("sheetFormatPr");
const R = nameCode("r");
const S = nameCode("s");
const MIN = nameCode("min");
const MAX = nameCode("max");
const WIDTH = nameCode("width");
const HT = nameCode("ht");
const X_SPLIT = nameCode("xSplit");
const Y_SPLIT = nameCode("ySplit");
const STATE = nameCode("state");
const GRID_LINES = nameCode("showGridLines");
const DEFAULT_WIDTH = nameCode("defaultColWidth");
const DEFAULT_HEIGHT = nameCode("defaultRowHeight");

/** How a file's sheets look. Dressing: where it cannot be read, the sheets are plain and everything else goes on. */
export function readAppearance(parts: OpcPackage, book: WorkbookPart): Appearance {
  try {
    const related = (kind: string): Uint8Array | undefined => {
      const part = book.relationships.find((relationship) => relationship.kind === kind)?.part;
      return part === undefined ? undefined : parts.xml(part);
    };
    const styles = related("styles");
    const worksheets = book.sheets.filter(({ kind, part }) => kind === "worksheet" && parts.has(part));
    return {
      styles: styles === undefined ? [] : readCellStyles(styles, themeColors(related("theme"))),
      sheets: new Map(
        worksheets.map(({ name, part }) => [
          name,
          { ...sheetLines(parts.requiredXml(part)), charts: chartPlaces(parts, part) },
        ]),
      ),
    };
  } catch (trouble) {
    if (!(trouble instanceof PackageTrouble)) throw trouble;
    return PLAIN;
  }
}

function numberOf(scanner: XmlScanner, name: number): number {
  const index = scanner.attribute(name);
  return index < 0 ? NaN : numberFrom(scanner.bytes, scanner.valueStart(index), scanner.valueEnd(index));
}

function sheetLines(bytes: Uint8Array): Omit<SheetAppearance, "charts"> {
  const scanner = new XmlScanner(bytes);
  const styleIds: (number[] | undefined)[] = [];
  const heights = new Map<number, number>();
  const ground = new SheetGround();
  let row = -1;
  let col = -1;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === CELL) {
      const reference = scanner.attribute(R);
      const key = reference < 0 ? -1 : referenceKey(bytes, scanner.valueStart(reference), scanner.valueEnd(reference));
      col = key >= 0 && key < Infinity ? key % MAX_COLS : col + 1;
      const style = numberOf(scanner, S);
      if (style > 0 && row >= 0) (styleIds[row] ??= [])[col] = style;
    } else if (scanner.name === ROW) {
      const given = numberOf(scanner, R) - 1;
      row = given >= 0 && given < MAX_ROWS ? given : row + 1;
      col = -1;
      const height = numberOf(scanner, HT);
      if (height > 0) heights.set(row, height);
    } else ground.take(scanner);
  }
  return { styleIds, heights, ...ground.said() };
}

/** A width given to more columns than this at once is the sheet's ground, not their own. */
const MOST_COLUMNS = 200;

/** What a sheet says of its view and its columns, element by element. */
class SheetGround {
  readonly #widths = new Map<number, number>();
  #freeze: SheetAppearance["freeze"];
  #gridLines = true;
  #defaultWidth = NaN;
  #defaultHeight = NaN;

  take(scanner: XmlScanner): void {
    if (scanner.name === COLUMN) this.#takeColumns(scanner);
    else if (scanner.name === PANE && scanner.value(STATE)?.startsWith("frozen")) {
      this.#freeze = { rows: numberOf(scanner, Y_SPLIT) || 0, cols: numberOf(scanner, X_SPLIT) || 0 };
    } else if (scanner.name === VIEW) {
      const shown = scanner.value(GRID_LINES);
      this.#gridLines = shown !== "0" && shown !== "false";
    } else if (scanner.name === FORMAT) {
      this.#defaultWidth = numberOf(scanner, DEFAULT_WIDTH);
      this.#defaultHeight = numberOf(scanner, DEFAULT_HEIGHT);
    }
  }

  #takeColumns(scanner: XmlScanner): void {
    const width = numberOf(scanner, WIDTH);
    if (!(width > 0)) return;
    const first = numberOf(scanner, MIN);
    const last = Math.min(numberOf(scanner, MAX), MAX_COLS);
    if (last - first > MOST_COLUMNS) this.#defaultWidth = width;
    else for (let at = first; at <= last; at++) this.#widths.set(at - 1, width);
  }

  said(): Omit<SheetAppearance, "charts" | "styleIds" | "heights"> {
    return {
      widths: this.#widths,
      gridLines: this.#gridLines,
      ...(this.#freeze && { freeze: this.#freeze }),
      ...(this.#defaultWidth > 0 && { defaultWidth: this.#defaultWidth }),
      ...(this.#defaultHeight > 0 && { defaultHeight: this.#defaultHeight }),
    };
  }
}
