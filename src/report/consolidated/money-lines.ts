import type { Exact } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import { CONSOLIDATION } from "../../messages/consolidation";
import { RESULT } from "../../messages/results";
import type { CellLook } from "../../sheets/plan";
import type { Live } from "../live";
import { rounded } from "../live";
import { amountFormat, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import type { SheetDraft } from "../sheet-draft";
import type { FiledRecord } from "./consolidation";

/** Cells of one record's amounts, for the register. */
export interface MoneyPlaces {
  readonly unit: string;
  readonly initial: Live | undefined;
  readonly budget: Live | undefined;
  readonly spent: Live | undefined;
  readonly rate: Live | undefined;
}

/** Columns of the sheet of execution. */
export const COL = {
  number: 0,
  name: 1,
  department: 2,
  unit: 3,
  initial: 4,
  budget: 5,
  spent: 6,
  rate: 7,
  stated: 8,
  file: 9,
} as const;

/** The amounts of a line, in the order of their columns. */
export const AMOUNTS = ["initial", "budget", "spent"] as const;

/** An amount that a line of the sheet has. */
export type AmountKey = (typeof AMOUNTS)[number];

const RATE_DECIMALS = 2;

/** A line of amounts as it stands on the sheet. */
export interface PutLine extends MoneyPlaces {
  readonly filed: FiledRecord;
  readonly row: number;
}

/** How the lines of the sheet are written. */
export interface Manner {
  /** Decimals of all amounts. */
  readonly decimals: number;
  readonly lang: Language;
}

/** The column headings, with `name` over the names. */
export function headings(lang: Language, name: string): readonly string[] {
  return [
    RESULT.number[lang],
    name,
    CONSOLIDATION.department[lang],
    CONSOLIDATION.moneyUnit[lang],
    CONSOLIDATION.initial[lang],
    CONSOLIDATION.inForce[lang],
    CONSOLIDATION.spent[lang],
    RESULT.executionRate[lang],
    RESULT.statedRate[lang],
    CONSOLIDATION.file[lang],
  ];
}

/** spent ÷ budget; a dash where one of them is missing or the budget is 0. */
export function putRate(
  draft: SheetDraft,
  row: number,
  budget: Live | undefined,
  spent: Live | undefined,
  look: CellLook,
): Live | undefined {
  if (budget !== undefined && spent !== undefined)
    return putPercentage(draft, row, COL.rate, { part: spent, whole: budget, decimals: RATE_DECIMALS, look });
  draft.put(row, COL.rate, "—", look);
  return undefined;
}

/** The lines that have an amount, with their rows. */
export function amountsIn(
  lines: readonly PutLine[],
  key: AmountKey,
): readonly { readonly row: number; readonly value: Exact }[] {
  return lines.flatMap((line) => {
    const amount = line[key];
    return amount === undefined ? [] : [{ row: line.row, value: amount.value }];
  });
}

interface Sums {
  readonly sum: (key: AmountKey) => Live | undefined;
  readonly decimals: number;
  readonly look: CellLook;
}

/** The sums of a group of lines. The rate rests on them only where every line has both budget and spending. */
export function putSums(
  draft: SheetDraft,
  row: number,
  members: readonly PutLine[],
  { sum, decimals, look }: Sums,
): Omit<MoneyPlaces, "unit"> {
  const [initial, budget, spent] = AMOUNTS.map((key) => {
    const total = sum(key);
    const amounts = withFormat(look, amountFormat(decimals));
    if (total !== undefined) return draft.putLive(row, COL[key], rounded(total, decimals), amounts);
    draft.put(row, COL[key], null, amounts);
    return undefined;
  });
  const divides = members.every(({ filed }) => filed.record.money?.over === "initial") ? "initial" : "budget";
  const isWhole = members.every((line) => line[divides] !== undefined && line.spent !== undefined);
  const rate = putRate(draft, row, isWhole ? (divides === "initial" ? initial : budget) : undefined, spent, look);
  return { initial, budget, spent, rate };
}
