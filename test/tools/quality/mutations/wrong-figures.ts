import { checkWorkbook } from "../../../../src/app/check-workbook";
import type { CellAddress } from "../../../../src/domain/cells/address";
import { containsCell, sameCell } from "../../../../src/domain/cells/address";
import { exact } from "../../../../src/domain/figures/exact";
import type { Finding } from "../../../../src/domain/finding";
import type { Outcome } from "../../../../src/engine/outcome/outcome";
import { numberQuantity } from "../../../../src/sheets/reading/read-quantity";
import type { Workbook } from "../../../../src/sheets/workbook";
import { formatAt, valueAt } from "../../../../src/sheets/workbook";

/** A way in which a figure comes to be wrong; undefined where it changes nothing. */
export interface Wrong {
  readonly how: string;
  readonly of: (value: number, places: number) => number | undefined;
  /** A target that is missed or passed beyond belief is a remark: the score may stand all the same. */
  readonly isRemarkEnough: boolean;
}

export const WRONG = {
  hundredth: { how: "a hundredth off", of: hundredthMore, isRemarkEnough: false },
  unit: {
    how: "in another unit and rounded",
    // As somebody types it who has it in 亿元 among figures in 万元: two digits are left of it.
    of: (value) => Number((value / 10_000).toPrecision(2)),
    isRemarkEnough: true,
  },
  point: { how: "ten times too large", of: (value) => exact(value).times(10).toNumber(), isRemarkEnough: true },
  half: { how: "half of itself", of: (value, places) => Number((value / 2).toFixed(places)), isRemarkEnough: true },
  digits: { how: "with two digits exchanged", of: digitsExchanged, isRemarkEnough: true },
} as const satisfies Readonly<Record<string, Wrong>>;

/** A hundredth more, in the decimals that the cell shows; one of its last place at least. */
function hundredthMore(value: number, places: number): number {
  const place = exact(10).pow(-places);
  const more = exact(value).times("1.01").toDecimalPlaces(places);
  return (more.minus(value).abs().lt(place) ? exact(value).plus(place) : more).toNumber();
}

/** The first two neighbouring digits that differ change places; a nought does not come to stand in front. */
function digitsExchanged(value: number, places: number): number | undefined {
  const text = value.toFixed(places);
  const swapped = text.replace(/(?<first>[1-9])(?!\k<first>)(?<second>[1-9])/u, "$<second>$<first>");
  return swapped === text ? undefined : Number(swapped);
}

/** The workbook as an office would have typed it: no formula carries a change on. */
export function asTyped(workbook: Workbook): Workbook {
  return { ...workbook, grids: workbook.grids.map((grid) => ({ ...grid, formulas: new Map() })) };
}

/** A figure that was called proven, and is wrong without a finding that names it. */
export interface Unseen {
  readonly cell: CellAddress;
  readonly stated: number;
  readonly changed: number;
}

/** Changes some of the figures of a typed workbook that coverage calls proven, one at a time, and looks which nobody misses. */
export function unseenIn(
  workbook: Workbook,
  wrong: Wrong,
  tries: number,
): { readonly tried: number; readonly unseen: readonly Unseen[] } {
  const before = outcomeOf(workbook);
  const remarked = new Set(before.findings.map(({ id }) => id));
  const proven = provenCells(workbook, before);
  const step = Math.max(1, Math.floor(proven.length / tries));
  const changes = proven
    .filter((_, index) => index % step === 0)
    .flatMap((cell) => changeOf(workbook, cell, wrong) ?? []);
  const tells = ({ id, severity }: Finding): boolean =>
    wrong.isRemarkEnough ? !remarked.has(id) : severity !== "info";
  const unseen = changes.filter(({ cell, changed }) => {
    const { findings } = outcomeOf(withNumber(workbook, cell, changed));
    return !findings.some((finding) => tells(finding) && names(finding, cell));
  });
  return { tried: changes.length, unseen };
}

function provenCells(workbook: Workbook, { findings, confirmed }: Outcome): readonly CellAddress[] {
  const accusing = findings.filter(({ severity }) => severity !== "info");
  return workbook.grids
    .flatMap(({ sheet, values }) =>
      values.flatMap((cells, row) => (cells ?? []).map((_, col): CellAddress => ({ sheet, row, col }))),
    )
    .filter((cell) => confirmed.proven.has(cell) && !accusing.some((finding) => names(finding, cell)));
}

function changeOf(workbook: Workbook, cell: CellAddress, { of }: Wrong): Unseen | undefined {
  const grid = workbook.grids.find(({ sheet }) => sheet === cell.sheet);
  const stated = grid === undefined ? null : valueAt(grid, cell.row, cell.col);
  if (grid === undefined || typeof stated !== "number" || stated === 0) return undefined;
  const quantity = numberQuantity(stated, formatAt(workbook, grid, cell.row, cell.col));
  if (quantity === undefined) return undefined;
  const { decimals, percent } = quantity;
  // A figure in no format of its own shows the decimals that it has.
  const places = decimals === undefined ? exact(stated).decimalPlaces() : decimals + (percent ? 2 : 0);
  const changed = of(stated, places);
  return changed === undefined || changed === stated ? undefined : { cell, stated, changed };
}

function withNumber(workbook: Workbook, { sheet, row, col }: CellAddress, value: number): Workbook {
  const grids = workbook.grids.map((grid) =>
    grid.sheet !== sheet
      ? grid
      : {
          ...grid,
          values: grid.values.map((cells, index) =>
            index === row ? cells?.map((old, place) => (place === col ? value : old)) : cells,
          ),
        },
  );
  return { ...workbook, grids };
}

function names({ at, related, range }: Finding, cell: CellAddress): boolean {
  return [at, ...related].some((each) => sameCell(each, cell)) || (range !== undefined && containsCell(range, cell));
}

function outcomeOf(workbook: Workbook): Outcome {
  const checked = checkWorkbook(workbook, { lang: "zh" });
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.value.outcome;
}
