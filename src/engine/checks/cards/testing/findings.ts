import type { CellAddress } from "../../../../domain/cells/address";
import { parseA1 } from "../../../../domain/cells/address";
import { exact, HUNDRED } from "../../../../domain/figures/exact";
import type { ShownFigure } from "../../../../domain/figures/shown-figure";
import type { Explanation, Finding } from "../../../../domain/finding";
import type { FindingKind } from "../../../../domain/lists";
import type { Bond } from "../bond";

/** A finding as a test writes it: a kind, a place, and what is compared, as it is shown. */
export interface FindingLiteral {
  readonly kind: FindingKind;
  /** "表!C4" */
  readonly at: string;
  readonly stated?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly related?: readonly string[];
  readonly facts?: Finding["facts"];
  readonly check?: string;
  readonly variant?: string;
}

/** Texts that are figures ("1,234.50", "≤11", "99.7%") are figures of the finding too. */
export function finding(literal: FindingLiteral): Finding {
  const { kind, at, related = [], facts = {}, check = "", variant = "", ...compared } = literal;
  const figures = Object.fromEntries(
    Object.entries(compared).flatMap(([name, text]) => {
      const figure = figureOf(text);
      return figure === undefined ? [] : [[name, figure]];
    }),
  );
  return {
    id: `${kind}-${at}`,
    check,
    kind,
    class: "logical",
    severity: "error",
    at: cell(at),
    ...compared,
    figures,
    variant,
    facts,
    related: related.map(cell),
    explanations: [],
    evidence: [],
  };
}

function figureOf(text: string): ShownFigure | undefined {
  const [, digits, percent] = /^≤?(-?[\d,]+(?:\.\d+)?)(%?)$/u.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = exact(digits.replaceAll(",", ""));
  return { text, value: percent === "%" ? value.div(HUNDRED) : value, isPercent: percent === "%" };
}

/** The cell at "表!C4". */
export function cell(place: string): CellAddress {
  const [sheet = "", a1 = ""] = place.split("!");
  const address = parseA1(a1, sheet);
  if (address === undefined) throw new Error(`${place} is no cell`);
  return address;
}

/** What a bond binds, and what it says of it on its first finding. */
export function told({ findings, explanation }: Bond): readonly [readonly string[], Explanation] {
  const [leader] = findings;
  if (leader === undefined) throw new Error("a bond of nothing");
  return [findings.map(({ id }) => id), explanation(leader)];
}
