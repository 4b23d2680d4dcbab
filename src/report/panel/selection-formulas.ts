import type { CellAddress } from "../../domain/cells/address";
import { formatA1 } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import { exact, sumOf } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { Choice, PanelScore } from "../../engine/outcome/panel";
import type { SelectionRule } from "../../engine/profile/profile";
import type { Live } from "../live";
import type { SheetDraft } from "../sheet-draft";
import { fixedColumn, formula } from "./panel-formula";
import { VERDICTS } from "./selection-words";

/** Columns of the selection: it stands below the scores, in the order in which projects are taken. */
export const COL = {
  order: 0,
  rank: 1,
  name: 2,
  score: 3,
  amount: 4,
  cumulative: 5,
  granted: 6,
  rest: 7,
  verdict: 8,
} as const;

/** Where the panel's scores stand on the same sheet: their rows, and the columns of score and amount. */
export interface ScorePlaces {
  readonly top: number;
  readonly bottom: number;
  readonly score: number;
  readonly amount: number;
}

/** A ranked project with its choice, in the order of the selection. */
export interface RankedProject extends PanelScore {
  readonly choice: Choice;
  readonly rank: number;
  readonly score: Exact;
}

/** A line of the block with all that its formulas refer to. */
export interface SelectionLine {
  readonly scores: ScorePlaces;
  readonly rule: SelectionRule;
  /** "$D$20": the money there is. */
  readonly available: string;
  readonly money: Exact;
  /** First and last row of the block. */
  readonly top: number;
  readonly bottom: number;
  /** Decimals of the amounts. */
  readonly decimals: number;
  readonly lines: readonly RankedProject[];
  readonly line: RankedProject;
  readonly index: number;
}

/** What a project asks for; a request of nothing is none. */
export function askedFor({ amount }: PanelScore): Exact | undefined {
  return amount === undefined || amount.lte(0) ? undefined : amount;
}

type LineCells = ReturnType<typeof cellsOf>;

/** Cells of a line and ranges of the block as they read in formulas. */
function cellsOf(draft: SheetDraft, { top, bottom, index }: SelectionLine) {
  const row = top + index;
  const one = (col: number): CellAddress => draft.at(row, col);
  const column = (col: number, last: number) => fixedColumn({ sheet: draft.title, left: col }, top, last);
  return {
    rank: formatA1(one(COL.rank)),
    score: formatA1(one(COL.score)),
    amount: formatA1(one(COL.amount)),
    cumulative: formatA1(one(COL.cumulative)),
    granted: formatA1(one(COL.granted)),
    all: (col: number) => column(col, bottom),
    upTo: (col: number) => column(col, row),
    before: (col: number) => column(col, row - 1),
  };
}

/** What is asked for up to this line; with equals together, up to the last of its rank. */
export function cumulative(draft: SheetDraft, at: SelectionLine): Live {
  const cells = cellsOf(draft, at);
  const together = at.rule.ties === "together";
  const value = sumOf(
    at.lines
      .filter((line, index) => (together ? line.rank <= at.line.rank : index <= at.index))
      .map((line) => askedFor(line) ?? exact(0)),
  );
  const sum = together
    ? `SUMIF(${cells.all(COL.rank)},"<="&${cells.rank},${cells.all(COL.amount)})`
    : `SUM(${cells.upTo(COL.amount)})`;
  return formula(`ROUND(${sum},${at.decimals})`, value);
}

/** What this line gets under the rule. */
export function grantedText(draft: SheetDraft, at: SelectionLine): string {
  const cells = cellsOf(draft, at);
  const share = shareText(cells, at);
  const { least } = at.rule;
  const scored = least === undefined ? share : `IF(${cells.score}<${least},0,${share})`;
  return `IF(N(${cells.amount})<=0,0,${scored})`;
}

/** What a line with an amount and a sufficient score gets of the money that is left when its turn comes. */
function shareText(cells: LineCells, { rule, available, index, decimals }: SelectionLine): string {
  const isFirst = index === 0;
  switch (rule.doesNotFit) {
    case "stop":
      return `IF(${cells.cumulative}<=${available},${cells.amount},0)`;
    case "part": {
      const before = isFirst ? "0" : `SUM(${cells.before(COL.amount)})`;
      return `ROUND(MAX(0,MIN(${cells.amount},${available}-${before})),${decimals})`;
    }
    case "skip": {
      const together = rule.ties === "together";
      const granted = together
        ? `SUMIF(${cells.before(COL.rank)},"<"&${cells.rank},${cells.before(COL.granted)})`
        : `SUM(${cells.before(COL.granted)})`;
      const asked = together ? `SUMIF(${cells.all(COL.rank)},${cells.rank},${cells.all(COL.amount)})` : cells.amount;
      return `IF(ROUND(${isFirst ? "0" : granted}+${asked},${decimals})<=${available},${cells.amount},0)`;
    }
  }
}

/** The formula, without "=", for the word that says what the selection makes of a project. */
export function verdictText(draft: SheetDraft, at: SelectionLine, lang: Language): string {
  const { rule } = at;
  const cells = cellsOf(draft, at);
  const word = (verdict: Choice["verdict"]) => `"${VERDICTS[verdict][lang]}"`;
  const given = `IF(${cells.granted}=${cells.amount},${word("chosen")},IF(${cells.granted}>0,${word("part")},${word("not-chosen")}))`;
  const scored = rule.least === undefined ? given : `IF(${cells.score}<${rule.least},${word("below-least")},${given})`;
  return `IF(N(${cells.amount})<=0,${word("no-amount")},${scored})`;
}
