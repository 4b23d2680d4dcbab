import type { CellAddress, CellRange } from "../../../domain/cells/address";
import { formatPlace } from "../../../domain/cells/address";
import { firstCell } from "../../../domain/cells/area";
import { groupedBy } from "../../../domain/collections/groups";
import { isCellError, valueAt } from "../../../sheets/workbook";
import type { FormulaBook } from "../formula-book";
import { placeOf } from "../formula-book";
import type { FormulaTemplate } from "../formula-template";
import { areaOf } from "../formula-template";
import type { Expression } from "../syntax/expression";
import { everyPart } from "../syntax/expression";
import type { TellingError } from "./telling-errors";

/** Error values next to each other, as rectangles: columns or rows of equal extent with the same error are one. */
export function errorBlocks(errors: readonly TellingError[]): readonly TellingError[] {
  return joinedAlong(joinedAlong(errors, "row"), "column");
}

function joinedAlong(errors: readonly TellingError[], axis: "row" | "column"): readonly TellingError[] {
  const open = new Map<string, number>();
  const blocks: TellingError[] = [];
  const [from, to] = axis === "row" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  for (const each of [...errors].sort((a, b) => a.range[from] - b.range[from])) {
    const { range, error, severity, at } = each;
    const across = axis === "row" ? [range.left, range.right] : [range.top, range.bottom];
    const key = [at.sheet, error, severity, ...across].join("!");
    const index = open.get(key) ?? -1;
    const block = blocks[index];
    if (block?.range[to] === range[from] - 1) {
      const whole: CellRange = { ...block.range, [to]: range[to] };
      blocks[index] = { ...block, range: whole, cells: [...block.cells, ...each.cells] };
    } else open.set(key, blocks.push(each) - 1);
  }
  return blocks;
}

/** What several error values come from: a name or function that cannot be read, or a divisor that is empty or zero. */
export interface ErrorCause {
  readonly kind: "name" | "divisor";
  /** The name, or the divisor's address with its sheet. */
  readonly text: string;
}

/** Error values with one cause. */
export interface SharedCause {
  readonly cause: ErrorCause;
  readonly errors: readonly TellingError[];
}

/** The error values that come from one cause in several places, on any sheet; those of one severity together. */
export function sharedCauses(book: FormulaBook, errors: readonly TellingError[]): readonly SharedCause[] {
  const causeOf = causesIn(book);
  const causes = new Map(errors.map((error) => [error, causeOf(error)]));
  const alike = groupedBy(errors, (error) => {
    const cause = causes.get(error);
    return cause === undefined ? undefined : [error.severity, cause.kind, cause.text].join("!");
  });
  return [...alike.values()].flatMap((group) => {
    const cause = group[0] === undefined ? undefined : causes.get(group[0]);
    return cause === undefined || group.length < 2 ? [] : [{ cause, errors: group }];
  });
}

/** An unreadable name is one that no sound formula of the workbook uses. */
function causesIn(book: FormulaBook): (error: TellingError) => ErrorCause | undefined {
  let sound: ReadonlySet<string> | undefined;
  return ({ error, template, at }) => {
    if (error === "#DIV/0!") return causeFrom("divisor", zeroDivisor(book, template, at));
    if (error !== "#NAME?") return undefined;
    const known = (sound ??= new Set(soundTemplates(book).flatMap(namesIn)));
    return causeFrom(
      "name",
      namesIn(template).find((name) => !known.has(name)),
    );
  };
}

function causeFrom(kind: ErrorCause["kind"], text: string | undefined): ErrorCause | undefined {
  return text === undefined ? undefined : { kind, text };
}

/** The formulas of which some copy shows no error. */
function soundTemplates(book: FormulaBook): readonly FormulaTemplate[] {
  const sound = new Set<FormulaTemplate>();
  for (const { grid, templates } of book.sheets) {
    templates.forEach((template, key) => {
      if (sound.has(template)) return;
      const { row, col } = placeOf(grid.sheet, key);
      const value = valueAt(grid, row, col);
      if (value === null || !isCellError(value)) sound.add(template);
    });
  }
  return [...sound];
}

function namesIn({ expression }: FormulaTemplate): readonly string[] {
  return expression === undefined
    ? []
    : everyPart(expression).flatMap((part) => (part.kind === "call" || part.kind === "name" ? [part.name] : []));
}

/** The first cell that the formula divides by and that holds nothing to divide by. */
function zeroDivisor(book: FormulaBook, { expression }: FormulaTemplate, at: CellAddress): string | undefined {
  const divisors = (expression === undefined ? [] : everyPart(expression)).flatMap((part): readonly Expression[] =>
    part.kind === "binary" && part.operator === "/" ? everyPart(part.right) : [],
  );
  for (const divisor of divisors) {
    const area = divisor.kind === "reference" ? areaOf(divisor.reference, at) : undefined;
    const grid = area === undefined ? undefined : book.bySheet.get(area.sheet)?.grid;
    if (area === undefined || grid === undefined || area.top !== area.bottom || area.left !== area.right) continue;
    const value = valueAt(grid, area.top, area.left);
    if (value === null || value === 0 || value === "") return formatPlace(firstCell(area));
  }
  return undefined;
}
