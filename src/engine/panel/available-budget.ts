import type { CellAddress } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import type { Model } from "../../domain/model";
import { theOneQuantity } from "../../domain/quantity/the-one-quantity";
import type { MoneyUnit } from "../../domain/quantity/units";
import { readQuantity } from "../../sheets/reading/read-quantity";
import type { Workbook } from "../../sheets/workbook";
import { gridOf, valueAt } from "../../sheets/workbook";

/** The money there is for a selection, as a person or the workbook says it. */
export interface AvailableBudget {
  readonly amount: Exact;
  readonly unit?: MoneyUnit;
  readonly text: string;
  readonly at?: CellAddress;
}

const WORDS =
  /^(?:本次|本年度?|年度)?(?:可用|可安排|可支配|拟安排|可分配|计划安排)?(?:的)?(?:专项)?(?:资金|预算|财政资金)(?:总额|总规模|规模|额度|控制数|总量|总盘子|盘子|可用额度)?(?:[（(][^)）]*[)）])?\s*[:：]?\s*(.*)$/;
const TELLING = /可用|可安排|可支配|拟安排|可分配|计划安排|总额|规模|额度|控制数|总量|盘子/;
const ENGLISH =
  /^(?:total\s+)?(?:available\s+(?:budget|funds|funding|amount)|(?:budget|funds|funding)\s+available)\s*(?:[（(][^)）]*[)）])?\s*[:：]?\s*(.*)$/i;

interface BudgetSources {
  readonly said: string | undefined;
  readonly sheets: readonly string[];
  readonly model: Model;
  readonly workbook: Workbook;
}

const SAYS_AVAILABLE = /可用|可安排|可支配|可分配|拟安排|available/i;

/** Where there should be an amount and none can be read: 可用资金：待定, or a person's word that is no amount. */
export function unreadBudget(of: BudgetSources): { readonly text: string; readonly at?: CellAddress } | undefined {
  if (of.said !== undefined) return { text: of.said };
  for (const { sheet, texts } of of.model.sheets) {
    if (!of.sheets.includes(sheet)) continue;
    for (const { text, at } of texts) {
      const rest = SAYS_AVAILABLE.test(text)
        ? (WORDS.exec(text.trim()) ?? ENGLISH.exec(text.trim()))?.[1]?.trim()
        : undefined;
      if (rest === undefined) continue;
      if (rest !== "") {
        if (/[:：]/.test(text)) return { text: text.trim(), at };
        continue;
      }
      const grid = gridOf(of.workbook, at.sheet);
      const beside = grid === undefined ? null : valueAt(grid, at.row, at.col + 1);
      if (typeof beside === "string" && beside.trim() !== "") return { text: `${text.trim()} ${beside.trim()}`, at };
    }
  }
  return undefined;
}

/** What a person said, else what a line of the panel's own sheets says: 可安排资金：2000万元, in one cell or in two. */
export function availableBudget(of: BudgetSources): AvailableBudget | undefined {
  if (of.said !== undefined) return amountIn(of.said, of.model.mainUnit);
  for (const { sheet, texts } of of.model.sheets) {
    if (!of.sheets.includes(sheet)) continue;
    for (const { text, at } of texts) {
      const found = inLine(text.trim(), at, of.workbook, of.model.mainUnit);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function inLine(
  text: string,
  at: CellAddress,
  workbook: Workbook,
  mainUnit: MoneyUnit | undefined,
): AvailableBudget | undefined {
  const chinese = TELLING.test(text) ? WORDS.exec(text) : null;
  const rest = (chinese ?? ENGLISH.exec(text))?.[1]?.trim();
  if (rest === undefined) return undefined;
  if (rest !== "") {
    const amount = amountIn(rest, undefined);
    return amount === undefined ? undefined : { ...amount, text, at };
  }
  const grid = gridOf(workbook, at.sheet);
  for (let col = at.col + 1; grid !== undefined && col <= at.col + 3; col++) {
    const value = valueAt(grid, at.row, col);
    if (value === null) continue;
    const bracket = /[（(]([^)）]*)[)）]/.exec(text)?.[1];
    const named = bracket === undefined ? undefined : amountIn(`1${bracket}`, undefined)?.unit;
    const quantity = readQuantity(workbook, grid, at.row, col, named ?? mainUnit);
    if (quantity === undefined) return undefined;
    return {
      amount: quantity.value,
      ...(quantity.unit?.kind === "money" ? { unit: quantity.unit } : {}),
      text: `${text} ${quantity.text}`,
      at: { ...at, col },
    };
  }
  return undefined;
}

/** An amount as written, in its own unit or `unit`; undefined for what is no amount. */
export function amountIn(text: string, unit: MoneyUnit | undefined): AvailableBudget | undefined {
  const { one } = theOneQuantity(text);
  if (one === undefined || one.percent || one.value.isNegative()) return undefined;
  if (one.unit !== undefined && one.unit.kind !== "money") return undefined;
  const own = one.unit ?? unit;
  return { amount: one.value, ...(own === undefined ? {} : { unit: own }), text: text.trim() };
}
