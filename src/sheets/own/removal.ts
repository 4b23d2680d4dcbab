import { formatPlace, MAX_COLS } from "../../domain/cells/address";
import { listing } from "../../domain/listing";
import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import type { WorkbookChanges } from "../plan";
import type { Refusal } from "../port";
import type { Grid, Workbook } from "../workbook";
import { sheetsOfOurs } from "./own-sheets";

/** What goes when everything of ours is removed from a workbook. */
export interface Removal {
  /** Titles of the result sheets and the ledger. */
  readonly sheets: readonly string[];
  /** Titles of copies that people made of them: these stay. */
  readonly copies: readonly string[];
  readonly changes: WorkbookChanges;
}

/** At most this many places are named; of more, only their number. */
const NAMED_PLACES = 5;

/**
 * Plans to remove everything of ours. Refused where a formula or name of the user's takes something from a result sheet,
 * which would be left with #REF!, and where no other sheet would be left to see.
 */
export function planRemoval(workbook: Workbook): Result<Removal, Refusal> {
  const { originals, copies } = sheetsOfOurs(workbook.grids, ({ sheet }) => sheet);
  const going = new Set(originals);
  const staying = workbook.grids.filter((grid) => !going.has(grid));
  if (staying.every(({ state }) => state !== "visible")) return refused({ code: "only-results", facts: {} });
  const uses = usesOf(
    originals.map(({ sheet }) => sheet),
    { ...workbook, grids: staying },
  );
  if (uses.length > 0) return refused(inUse(uses));
  return ok({
    sheets: originals.map(({ sheet }) => sheet),
    copies: copies.map(({ sheet }) => sheet),
    changes: { sheets: [], marks: [], removesOurs: true },
  });
}

function inUse(uses: readonly string[]): Refusal {
  const named = uses.slice(0, NAMED_PLACES);
  const more = uses.length - named.length;
  return { code: "results-in-use", facts: { places: listing(named), ...(more > 0 && { more: String(more) }) } };
}

/** The cells and names that take something from these sheets, as people read them. */
function usesOf(titles: readonly string[], { grids, names }: Workbook): readonly string[] {
  if (titles.length === 0) return [];
  const reference = referenceTo(titles);
  const cells = grids.flatMap((grid) => cellsUsing(reference, grid));
  const gone = new Set(titles);
  const named = names.filter(
    ({ sheet, refersTo }) => (sheet === undefined || !gone.has(sheet)) && reference.test(refersTo),
  );
  return [...cells, ...named.map(({ name }) => name)];
}

function cellsUsing(reference: RegExp, { sheet, formulas }: Grid): readonly string[] {
  return [...formulas].flatMap(([key, formula]) =>
    reference.test(formula) ? [formatPlace({ sheet, row: Math.floor(key / MAX_COLS), col: key % MAX_COLS })] : [],
  );
}

/** Matches formulas that take something from these sheets: 总览!A1, '总览'!A1, and as the end of a range of sheets: 'A:总览'!A1. */
export function referenceTo(titles: readonly string[]): RegExp {
  const alternatives = titles.map((title) =>
    title.replaceAll("'", "''").replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}_.])(?:${alternatives.join("|")})'?!`, "iu");
}
