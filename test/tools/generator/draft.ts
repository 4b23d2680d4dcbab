import type { CellAddress } from "../../../src/domain/cells/address";
import { formatA1, quoteSheet } from "../../../src/domain/cells/address";
import type { Ink, PaperCell } from "../paper/book";
import { PaperSheet } from "../paper/book";

/** What connects a cell to others; decides which kind of error breaks it. */
export type RuleKind =
  | "total"
  | "count-total"
  | "row-sum"
  | "difference"
  | "rate"
  | "share"
  | "average"
  | "score-rate"
  | "change"
  | "grade"
  | "rank"
  | "count"
  | "score"
  | "score-total"
  | "weight-total"
  | "link"
  | "total-link";

export type Value = string | number | null;

/** A cell that follows from others. */
export interface Rule {
  readonly kind: RuleKind;
  readonly at: CellAddress;
  readonly precedents: readonly CellAddress[];
  readonly compute: (values: readonly Value[]) => Value;
  /** Formula without "=" for cells that may be live. */
  readonly formula?: string;
  /** True: the cell holds the formula; false: somebody typed its result. */
  readonly live: boolean;
  /** How the result looks when it is typed: rounded, as per cent text … */
  readonly typed: (value: Value) => Value;
  readonly ink: Ink;
  readonly look: Partial<PaperCell>;
}

/** A workbook in the making: typed cells, and rules for those that follow from them. */
export class Draft {
  readonly sheets: PaperSheet[] = [];
  readonly rules = new Map<string, Rule>();
  private index: ReadonlyMap<string, readonly Rule[]> | undefined;

  sheet(name: string, state: PaperSheet["state"] = "visible"): PaperSheet {
    const sheet = new PaperSheet(name, state);
    this.sheets.push(sheet);
    return sheet;
  }

  /** States that a cell follows from others. Nothing is computed before `settle`. */
  follow(rule: Rule): void {
    this.rules.set(placeKey(rule.at), rule);
    this.index = undefined;
  }

  value(at: CellAddress): Value {
    const value = this.sheetOf(at.sheet).at(at.row, at.col)?.value ?? null;
    return typeof value === "boolean" ? null : value;
  }

  /** Computes every rule's cell from the typed ones. */
  settle(): void {
    const done = new Set<string>();
    const settleRule = (rule: Rule): void => {
      const key = placeKey(rule.at);
      if (done.has(key)) return;
      done.add(key);
      for (const precedent of rule.precedents) {
        const other = this.rules.get(placeKey(precedent));
        if (other !== undefined) settleRule(other);
      }
      this.write(rule);
    };
    for (const rule of this.rules.values()) settleRule(rule);
  }

  /** Recomputes what Excel would after `changed` was typed: live cells that depend on it, directly or not. */
  recalculate(changed: CellAddress): void {
    const dependents = new Set(this.dependents(changed, (rule) => rule.live).map(placeKey));
    const done = new Set<string>();
    const again = (key: string): void => {
      const rule = this.rules.get(key);
      if (rule === undefined || !dependents.has(key) || done.has(key)) return;
      done.add(key);
      for (const precedent of rule.precedents) again(placeKey(precedent));
      this.write(rule);
    };
    for (const key of dependents) again(key);
  }

  /** Every cell that follows from `at`, directly or through others, by rules that satisfy `through`. */
  dependents(at: CellAddress, through: (rule: Rule) => boolean = () => true): CellAddress[] {
    const found = new Map<string, CellAddress>();
    const queue = [at];
    for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
      for (const rule of this.following().get(placeKey(current)) ?? []) {
        if (!through(rule) || found.has(placeKey(rule.at))) continue;
        found.set(placeKey(rule.at), rule.at);
        queue.push(rule.at);
      }
    }
    return [...found.values()];
  }

  sheetOf(name: string): PaperSheet {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** The rules that read a cell, by cell. */
  private following(): ReadonlyMap<string, readonly Rule[]> {
    if (this.index !== undefined) return this.index;
    const index = new Map<string, Rule[]>();
    for (const rule of this.rules.values()) {
      for (const precedent of rule.precedents) {
        const key = placeKey(precedent);
        const readers = index.get(key);
        if (readers === undefined) index.set(key, [rule]);
        else readers.push(rule);
      }
    }
    this.index = index;
    return index;
  }

  private write(rule: Rule): void {
    const exact = this.compute(rule);
    const value = rule.live ? exact : rule.typed(exact);
    const look = rule.live && rule.formula !== undefined ? { ...rule.look, formula: rule.formula } : rule.look;
    this.sheetOf(rule.at.sheet).put(rule.at.row, rule.at.col, value, rule.ink, look);
  }

  /** The exact result: through typed cells' own rules, so that a typed rounding is not rounded again. */
  private compute(rule: Rule): Value {
    return rule.compute(
      rule.precedents.map((precedent) => {
        const other = this.rules.get(placeKey(precedent));
        return other === undefined || rule.live ? this.value(precedent) : this.exactOf(other);
      }),
    );
  }

  private exactOf(rule: Rule): Value {
    return rule.kind === "score" || rule.kind === "score-total" ? this.value(rule.at) : this.compute(rule);
  }
}

export function placeKey({ sheet, row, col }: CellAddress): string {
  return `${sheet}!${row},${col}`;
}

/** A reference as a formula on `from` writes it. */
export function refer(target: CellAddress, from: string): string {
  return target.sheet === from ? formatA1(target) : `${quoteSheet(target.sheet)}!${formatA1(target)}`;
}
