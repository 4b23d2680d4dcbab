/** Number format codes in the order of their first use; 0 is General. */
export class FormatTable {
  readonly codes: string[];
  readonly #ids: Map<string, number>;

  constructor(codes: readonly string[] = ["General"]) {
    this.codes = [...codes];
    this.#ids = new Map(codes.map((code, id) => [code, id]));
  }

  idOf(code: string): number {
    const known = this.#ids.get(code);
    if (known !== undefined) return known;
    this.#ids.set(code, this.codes.length);
    return this.codes.push(code) - 1;
  }
}

/** Gives a cell its format; `formatIds` by rows, as a grid has them. */
export function setFormat(formatIds: (number[] | undefined)[], row: number, col: number, id: number): void {
  const ids = (formatIds[row] ??= []);
  while (ids.length < col) ids.push(0);
  ids[col] = id;
}
