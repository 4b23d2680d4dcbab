import type { CellAddress } from "../domain/cells/address";
import type { CellColumns, CellLook, PlannedCell, SheetPlan } from "./plan";
import type { CellValue } from "./workbook";

/** The cells of a plan one by one; those of columns are in order, and are made only as they are asked for. */
export function eachCell(cells: SheetPlan["cells"]): Iterable<PlannedCell> {
  return "order" in cells ? { [Symbol.iterator]: () => cellsOf(cells) } : cells;
}

function* cellsOf({ order, rows, cols, values, attached, lookIndexes, looks }: CellColumns) {
  for (const index of order) {
    const row = rows[index] ?? 0;
    const col = cols[index] ?? 0;
    const value = values[index] ?? null;
    const look = looks[lookIndexes[index] ?? 0] ?? {};
    const more = attached[index];
    if (more === undefined) yield { row, col, value, look };
    else if (typeof more === "string") yield { row, col, value, look, formula: more };
    else yield { row, col, value, look, link: more };
  }
}

const EQUALS_SIGN = 0x3d;
const FIRST_ROOM = 256;

/** Columns of cells in the making. Cells may come in any order. */
export class CellColumnsDraft {
  #rows = new Uint32Array(FIRST_ROOM);
  #cols = new Uint16Array(FIRST_ROOM);
  #lookIndexes = new Uint16Array(FIRST_ROOM);
  readonly #values: CellValue[] = [];
  readonly #attached: CellColumns["attached"][number][] = [];
  readonly #looks = new Map<CellLook, number>();
  #rowCount = 0;

  /** `attached`: the formula that gives the value, or the cell that it links to. */
  put(row: number, col: number, value: CellValue, look: CellLook, attached?: string | CellAddress): void {
    // This also makes one text of the pieces that a formula was put together from; they would all be kept otherwise.
    if (typeof attached === "string" && attached.charCodeAt(0) === EQUALS_SIGN)
      throw new Error("a formula is planned with its equals sign");
    const index = this.#values.length;
    if (index === this.#rows.length) this.#grow();
    this.#rows[index] = row;
    this.#cols[index] = col;
    this.#lookIndexes[index] = this.#lookIndex(look);
    this.#values.push(value);
    this.#attached.push(attached);
    if (row >= this.#rowCount) this.#rowCount = row + 1;
  }

  #lookIndex(look: CellLook): number {
    let index = this.#looks.get(look);
    if (index === undefined) this.#looks.set(look, (index = this.#looks.size));
    return index;
  }

  #grow(): void {
    this.#rows = grown(this.#rows, new Uint32Array(this.#rows.length * 2));
    this.#cols = grown(this.#cols, new Uint16Array(this.#cols.length * 2));
    this.#lookIndexes = grown(this.#lookIndexes, new Uint16Array(this.#lookIndexes.length * 2));
  }

  columns(): CellColumns {
    const count = this.#values.length;
    const rows = this.#rows.slice(0, count);
    const cols = this.#cols.slice(0, count);
    return {
      order: orderOf(rows, cols, this.#rowCount),
      rows,
      cols,
      values: this.#values,
      attached: this.#attached,
      lookIndexes: this.#lookIndexes.slice(0, count),
      looks: [...this.#looks.keys()],
    };
  }
}

function grown<Column extends Uint16Array | Uint32Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

/**
 * Row by row, each from left to right; cells of one place stay in the order they came in. Loops count: to go through
 * millions of numbers one by one as a list makes an object for each.
 */
function orderOf(rows: Uint32Array, cols: Uint16Array, rowCount: number): Uint32Array {
  const starts = new Uint32Array(rowCount + 1);
  for (let index = 0; index < rows.length; index += 1) {
    const next = (rows[index] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let row = 1; row <= rowCount; row += 1) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  const ends = starts.slice();
  const order = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const start = starts[row] ?? 0;
    const col = cols[index] ?? 0;
    let place = ends[row] ?? 0;
    ends[row] = place + 1;
    // Most come from left to right.
    for (; place > start && (cols[order[place - 1] ?? 0] ?? 0) > col; place -= 1) order[place] = order[place - 1] ?? 0;
    order[place] = index;
  }
  return order;
}
