/** What is measured about reading; each is right or wrong for one table, column or entity. */
export const FACT_KINDS = [
  "trade",
  "role",
  "tables",
  "heading",
  "extent",
  "unit",
  "column",
  "line",
  "project",
  "indicator",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One thing that the labels state and what was read instead. */
export interface Fact {
  readonly kind: FactKind;
  readonly where: string;
  readonly expected: string;
  readonly read: string;
}

/** Collects facts; equal as text is right. */
export class Facts {
  readonly all: Fact[] = [];

  state(kind: FactKind, where: string, expected: unknown, read: unknown): void {
    this.all.push({ kind, where, expected: told(expected), read: told(read) });
  }
}

export function isRight({ expected, read }: Fact): boolean {
  return expected === read;
}

function told(value: unknown): string {
  return value === undefined || value === null ? "none" : typeof value === "string" ? value : JSON.stringify(value);
}
