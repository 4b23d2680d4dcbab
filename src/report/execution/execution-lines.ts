import type { CellAddress } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import { sumOf } from "../../domain/figures/exact";
import type { ExecutionLine } from "../../engine/outcome/execution";
import { RESULT } from "../../messages/results";
import type { CellLook } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { cellText, numberIn, shownLive, sourceLive } from "../context";
import type { Live } from "../live";
import { minus, MOST_SUMMED_RANGES, plus, rounded, runsOf, sumOfRows } from "../live";
import { amountFormat, asTotal, CENTRED, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import type { SheetDraft } from "../sheet-draft";
import { putSource } from "../source-link";

/** Widths of the columns of the execution sheet, in characters. */
export const WIDTHS = [6, 46, 13, 13, 12, 11, 11, 24, 13];
/** Its columns. */
export const COL = {
  number: 0,
  name: 1,
  budget: 2,
  spent: 3,
  balance: 4,
  rate: 5,
  stated: 6,
  remark: 7,
  source: 8,
} as const;

/** The sheet of a fund's amounts in the making. */
export interface ExecutionDraft {
  readonly context: ReportContext;
  readonly draft: SheetDraft;
  /** Decimals of the amounts. */
  readonly decimals: number;
  /** The lines have figures only: what the workbook says of each, and where, has no columns. */
  readonly bare?: boolean;
}

/** Cells of a line's amounts. */
export interface AmountCells {
  readonly budget: Live;
  readonly spent: Live;
  readonly balance: Live;
  /** Undefined for a budget of 0. */
  readonly rate: Live | undefined;
}

/** A line of amounts as it stands on the sheet. */
export interface PutLine extends AmountCells {
  readonly line: ExecutionLine;
  readonly row: number;
}

/** A numbered line whose amounts are the sums of `members` where these give them, else those of the user's cells. */
export function putLine(
  sheet: ExecutionDraft,
  line: ExecutionLine,
  index: number,
  members: readonly PutLine[] = [],
): PutLine {
  const { draft } = sheet;
  draft.put(draft.row, COL.number, index + 1, CENTRED);
  draft.put(draft.row, COL.name, line.name, TEXT);
  return putAmounts(sheet, line, members, NUMBER);
}

/** The fund's line: the sums of the projects. */
export function putTotal(sheet: ExecutionDraft, total: ExecutionLine, projects: readonly PutLine[]): PutLine {
  const { context, draft } = sheet;
  draft.putWide(draft.row, COL.number, COL.name, RESULT.total[context.lang], asTotal(CENTRED));
  return putAmounts(sheet, total, projects, asTotal(NUMBER));
}

/** The figures of a line, from the amounts on. Takes the row. */
function putAmounts(sheet: ExecutionDraft, line: ExecutionLine, members: readonly PutLine[], look: CellLook): PutLine {
  const { context, draft, decimals } = sheet;
  const { row } = draft;
  const money = withFormat(look, amountFormat(decimals));
  const text: CellLook = look.tone === "total" ? asTotal(TEXT) : TEXT;
  const budget = draft.putLive(row, COL.budget, amountOf(sheet, line, "budget", members), money);
  const spent = draft.putLive(row, COL.spent, amountOf(sheet, line, "spent", members), money);
  const balance = draft.putLive(row, COL.balance, rounded(minus(budget, spent), decimals), money);
  const rate = putRate(sheet, budget, spent, look);
  if (sheet.bare !== true) {
    putStatedRate(context, draft, line, look);
    draft.put(row, COL.remark, line.remark ?? null, text);
    putSource(draft, row, COL.source, sourceOf(line), text);
  }
  draft.row += 1;
  return { line, row, budget, spent, balance, rate };
}

/** The cell that a line's amounts are looked up at; undefined for one that is made of others. */
function sourceOf({ budgetAt, spentAt }: ExecutionLine): CellAddress | undefined {
  return budgetAt ?? spentAt;
}

/** Nothing but figures is known of the line. */
export function isBare(line: ExecutionLine): boolean {
  return line.statedRate === undefined && line.remark === undefined && sourceOf(line) === undefined;
}

/** spent ÷ budget as the profile rounds it. */
export function putRate({ context, draft }: ExecutionDraft, budget: Live, spent: Live, look: CellLook) {
  const decimals = context.outcome.profile.profile.rounding.ratePercent;
  return putPercentage(draft, draft.row, COL.rate, { part: spent, whole: budget, decimals, look });
}

/** Most decimals of a stated percentage that are shown on. */
const MOST_RATE_DECIMALS = 4;

/** The rate as the workbook has it: a number by reference, a text as it is written. */
function putStatedRate(
  context: ReportContext,
  draft: SheetDraft,
  { statedRate: stated }: ExecutionLine,
  look: CellLook,
): void {
  const { row } = draft;
  const number = stated === undefined ? undefined : numberIn(context, stated.at);
  if (stated === undefined) draft.put(row, COL.stated, null, look);
  else if (number === undefined) draft.put(row, COL.stated, stated.quantity.text, look);
  else {
    const { percent, decimals = 2 } = stated.quantity;
    const format = percent ? percentFormat(Math.min(MOST_RATE_DECIMALS, decimals)) : "General";
    draft.putLive(row, COL.stated, shownLive(stated.at, number), withFormat(look, format));
  }
}

type AmountKind = "budget" | "spent";

function amountOf(sheet: ExecutionDraft, line: ExecutionLine, kind: AmountKind, members: readonly PutLine[]): Live {
  return sumOfMembers(sheet, members, kind, line) ?? amountFrom(sheet, line, kind);
}

function amountFrom({ context, decimals }: ExecutionDraft, line: ExecutionLine, kind: AmountKind): Live {
  const role = RESULT[kind][context.lang];
  const from = (value: Exact, at: CellAddress | undefined) =>
    sourceLive(context, value, { at, what: line.name, role, text: cellText(context, at) });
  const terms = (kind === "budget" ? line.budgetTerms : line.spentTerms) ?? [];
  if (terms.length > 1 && sumOf(terms.map(({ amount }) => amount)).eq(line[kind]))
    return rounded(
      terms.map(({ at, amount }) => from(amount, at)).reduce((sum, term) => plus(sum, term)),
      decimals,
    );
  return from(line[kind], kind === "budget" ? line.budgetAt : line.spentAt);
}

/** The sum of project lines, where it gives the line's amount. */
function sumOfMembers(
  { draft, decimals }: ExecutionDraft,
  members: readonly PutLine[],
  kind: AmountKind,
  line: ExecutionLine,
): Live | undefined {
  if (members.length === 0) return undefined;
  const column = { sheet: draft.title, left: COL[kind], right: COL[kind] };
  const cells = members.map((put) => ({ row: put.row, value: put[kind].value }));
  if (runsOf(cells.map(({ row }) => row)).length > MOST_SUMMED_RANGES) return undefined;
  const sum = rounded(sumOfRows(column, cells), decimals);
  return sum.value.eq(line[kind]) ? sum : undefined;
}
