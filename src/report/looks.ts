import type { CellLook } from "../sheets/plan";

/** How the result sheets look; one place, so that ten sheets look like one report. */
export const TITLE: CellLook = { bold: true, size: 16, align: "center", vertical: "center", tone: "title" };
export const SUBTITLE: CellLook = { size: 10, align: "left", vertical: "center", tone: "muted" };
export const UNIT_LINE: CellLook = { size: 10, align: "right", vertical: "center", tone: "muted" };
export const SECTION: CellLook = { bold: true, size: 12, vertical: "center", tone: "group" };
export const HEADING: CellLook = {
  bold: true,
  size: 10,
  align: "center",
  vertical: "center",
  wrap: true,
  border: true,
  tone: "heading",
};
/** Indented: it would stand against the figure of the column before. */
export const TEXT: CellLook = { size: 10, align: "left", vertical: "center", wrap: true, border: true, indent: 1 };
export const CENTRED: CellLook = { size: 10, align: "center", vertical: "center", wrap: true, border: true };
export const NUMBER: CellLook = { size: 10, align: "right", vertical: "center", border: true };
export const NOTE: CellLook = { size: 10, align: "left", vertical: "top", wrap: true, tone: "note" };
export const LINK: CellLook = { ...TEXT, tone: "link" };

/**
 * Looks made from others are made once: a sheet of a million cells has some ten, and adapters tell them apart by
 * identity before they look into them.
 */
type Derived = WeakMap<CellLook, Map<string, CellLook>>;
const VARIANTS: Derived = new WeakMap();
const FORMATTED: Derived = new WeakMap();

function derived(look: CellLook, name: string, change: CellLook, all: Derived = VARIANTS): CellLook {
  let known = all.get(look);
  if (known === undefined) all.set(look, (known = new Map<string, CellLook>()));
  let made = known.get(name);
  if (made === undefined) known.set(name, (made = { ...look, ...change }));
  return made;
}

/** The same look for a line of totals. */
export function asTotal(look: CellLook): CellLook {
  return derived(look, "total", { bold: true, tone: "total" });
}

/** The same look for a subtotal or a group's line. */
export function asGroup(look: CellLook): CellLook {
  return derived(look, "group", { bold: true, tone: "group" });
}

/** The same look in bold. */
export function asBold(look: CellLook): CellLook {
  return derived(look, "bold", { bold: true });
}

/** The same look for a figure that is not as it should be. */
export function asBad(look: CellLook): CellLook {
  return derived(look, "bad", { tone: "bad" });
}

/** The same look, centred. */
export function asCentred(look: CellLook): CellLook {
  return derived(look, "centred", { align: "center", indent: 0 });
}

/** The same look with a number format of Excel. */
export function withFormat(look: CellLook, format: string): CellLook {
  return derived(look, format, { format }, FORMATTED);
}

/** "0.00" for 2 decimals, "0" for none. */
export const fixedFormat = byDecimals((decimals) => (decimals > 0 ? `0.${"0".repeat(decimals)}` : "0"));

/** "0.00%" for 2 decimals of per cent. */
export const percentFormat = byDecimals((decimals) => `${fixedFormat(decimals)}%`);

/** The format of a difference: its sign, and a dash for none. */
export function differenceOf(format: string): string {
  return `${format};-${format};"—"`;
}

/** As `fixedFormat`, for a difference. */
export const differenceFormat = byDecimals((decimals) => differenceOf(fixedFormat(decimals)));

/** A format for each number of decimals, spelled once: every figure of a sheet asks for its own. */
function byDecimals(spell: (decimals: number) => string): (decimals: number) => string {
  const spelled: string[] = [];
  return (decimals) => (spelled[decimals] ??= spell(decimals));
}

/** "#,##0.00". */
export function amountFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}
