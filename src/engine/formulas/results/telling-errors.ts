import type { CellAddress } from "../../../domain/cells/address";
import { countedBy } from "../../../domain/collections/groups";
import type { Severity } from "../../../domain/lists";
import type { CellValue } from "../../../sheets/workbook";
import { valueAt } from "../../../sheets/workbook";
import type { FormulaBook } from "../formula-book";
import { areasRead } from "../formula-template";
import type { ErrorValue } from "./error-values";
import { errorValues } from "./error-values";

/** #REF!, #NAME? and their like: the formula itself is broken. A division by zero often only waits for data. */
const SEVERITIES: Readonly<Record<string, Severity>> = { "#DIV/0!": "warning", "#N/A": "info" };

/** Copies that find what they look up, for the single one that does not to be a slip. */
const FEWEST_SOUND = 4;

/** An error value that is worth a word. */
export interface TellingError extends ErrorValue {
  readonly at: CellAddress;
  readonly severity: Severity;
}

/**
 * The first causes of error values, except in lines that wait for their data; zero divided by zero is reported once a
 * sheet.
 */
export function tellingErrors(book: FormulaBook): readonly TellingError[] {
  const zerosOn = new Set<string>();
  const all = errorValues(book);
  const cases = countedBy(all, ({ template }) => template);
  return all.flatMap((found): readonly TellingError[] => {
    const [at] = found.cells;
    if (at === undefined) return [];
    const isLone = found.cells.length === 1 && cases.get(found.template) === 1;
    const isOddOne = isLone && (book.copies.get(found.template) ?? 0) > FEWEST_SOUND;
    const severity = isOddOne && found.error === "#N/A" ? "warning" : (SEVERITIES[found.error] ?? "error");
    if (found.error !== "#DIV/0!") return [{ ...found, at, severity }];
    const inputs = inputsOf(found, at);
    if (inputs?.every(isEmpty) === true) return [];
    if (inputs?.every((value) => isEmpty(value) || value === 0) !== true) return [{ ...found, at, severity }];
    if (zerosOn.has(at.sheet)) return [];
    zerosOn.add(at.sheet);
    return [{ ...found, at, severity: "info" }];
  });
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === "";
}

/** Longer ranges are not looked through for figures. */
const LONGEST_RANGE = 2_000;

/** The values that a formula reads on its own sheet; undefined when it reads anything else. */
function inputsOf({ sheet: { grid }, template }: ErrorValue, at: CellAddress): readonly CellValue[] | undefined {
  const areas = areasRead(template, at);
  if (areas.length < template.references.length) return undefined;
  const values: CellValue[] = [];
  for (const { sheet, top, left, bottom, right } of areas) {
    if (sheet !== at.sheet || (bottom - top + 1) * (right - left + 1) > LONGEST_RANGE) return undefined;
    for (let row = top; row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1) values.push(valueAt(grid, row, col));
  }
  return values;
}
