import type { Area } from "../../../domain/cells/area";
import { hostCode, refusalOf } from "../host/host-refusal";
import type { Frame } from "./frames";
import { areaOf, rangeOf } from "./used-areas";

/** A sheet whose cells are read, and what is to be known of its arrays. */
export interface ArrayReader {
  readonly frame: Frame;
  readonly suspects: () => readonly Suspect[];
  readonly takeArray: (area: Area) => void;
}

/** A formula that may fill more cells than its own. Excel gives one entered as an array in each of its cells. */
export interface Suspect {
  /** From the first cell with the formula to the last one that shows the very same text. */
  readonly area: Area;
}

/** So many are asked for in one request, which stays far below Excel's 5 MB; a workbook with more has the rest unasked. */
const MOST_ASKED = 2_000;

/** Suspects of one sheet that follow each other down a column. */
interface Run {
  readonly reader: ArrayReader;
  readonly suspects: readonly Suspect[];
}

/**
 * Tells readers which areas array formulas fill, spilled ones and those entered with Ctrl+Shift+Enter. Two round trips
 * more, and none where no sheet holds an array formula: columns of ordinary formulas are ruled out as a whole first.
 */
export async function findArrays(context: Excel.RequestContext, readers: readonly ArrayReader[]): Promise<void> {
  const runs = readers.flatMap((reader) =>
    reader.frame.someArrays ? runsOf(reader.suspects()).map((suspects): Run => ({ reader, suspects })) : [],
  );
  if (runs.length === 0) return;
  try {
    const guilty = await withArrays(context, runs.slice(0, MOST_ASKED));
    await askEach(context, guilty.slice(0, MOST_ASKED));
  } catch (error) {
    // An Excel that cannot tell still gives everything else; without knowing, their cells count as typed.
    const refusal = refusalOf(error)?.code;
    if (hostCode(error) === undefined || (refusal !== undefined && refusal !== "api-missing")) throw error;
  }
}

/** The suspects of runs in which some cell holds an array formula. */
async function withArrays(
  context: Excel.RequestContext,
  runs: readonly Run[],
): Promise<readonly { readonly reader: ArrayReader; readonly area: Area }[]> {
  const asked = runs.map(({ reader, suspects }) => {
    const [first, last] = [suspects[0]?.area, suspects.at(-1)?.area];
    if (first === undefined || last === undefined) return undefined;
    const column = { top: first.top, left: first.left, bottom: last.top, right: first.left };
    return rangeOf(reader.frame.sheet, column).load("savedAsArray");
  });
  await context.sync();
  return runs.flatMap(({ reader, suspects }, index) =>
    asked[index]?.savedAsArray === false ? [] : suspects.map(({ area }) => ({ reader, area })),
  );
}

async function askEach(
  context: Excel.RequestContext,
  suspects: readonly { readonly reader: ArrayReader; readonly area: Area }[],
): Promise<void> {
  const takes = suspects.map(({ reader, area }) => {
    const { top, left } = area;
    const block = rangeOf(reader.frame.sheet, area).load("savedAsArray");
    const spilled = rangeOf(reader.frame.sheet, { top, left, bottom: top, right: left })
      .getSpillingToRangeOrNullObject()
      .load("rowIndex,columnIndex,rowCount,columnCount");
    return (): void => {
      if (!spilled.isNullObject) reader.takeArray(areaOf(spilled));
      else if (block.savedAsArray) reader.takeArray(area);
    };
  });
  await context.sync();
  for (const take of takes) take();
}

/** Suspects as runs down columns. */
function runsOf(suspects: readonly Suspect[]): readonly (readonly Suspect[])[] {
  const sorted = [...suspects].sort((a, b) => a.area.left - b.area.left || a.area.top - b.area.top);
  const runs: Suspect[][] = [];
  for (const suspect of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.area;
    if (run !== undefined && last?.left === suspect.area.left && last.top + 1 === suspect.area.top) run.push(suspect);
    else runs.push([suspect]);
  }
  return runs;
}
