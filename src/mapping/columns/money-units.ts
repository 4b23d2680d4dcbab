import type { Field } from "../../domain/lists";
import { MONEY_FIELDS, RATE_FIELDS } from "../../domain/lists";
import { isOfAmounts, parseUnitLine, unitInHeading } from "../../domain/quantity/parse-unit";
import type { MoneyUnit, Unit } from "../../domain/quantity/units";
import { readQuantity } from "../../sheets/reading/read-quantity";
import type { SheetView } from "../layout/view/sheet-view";

/** The unit where it is one of amounts. */
export function asMoney(unit: Unit | undefined): MoneyUnit | undefined {
  return unit !== undefined && isOfAmounts(unit) ? unit : undefined;
}

/** The unit that a title itself states: 总体情况（单位：亿元）. */
export function unitOfTitle(title: string): MoneyUnit | undefined {
  for (const match of title.matchAll(/[（(]([^（()）]*)[)）]/g)) {
    const unit = asMoney(parseUnitLine(match[1] ?? ""));
    if (unit !== undefined) return unit;
  }
  const spelled = /单位[:：]\s*([^\s，,；;）)]{1,6})/.exec(title)?.[1];
  return spelled === undefined ? asMoney(unitInHeading(title)) : asMoney(parseUnitLine(spelled));
}

/** A unit that a note states for all amounts: 金额单位均为万元, all amounts in CNY million. */
export function unitOfNote(text: string): MoneyUnit | undefined {
  const chinese = /(?:金额|资金|货币|计量)?单位(?:均|统一)?(?:[为是]|[:：])\s*(亿元|万元|千元|百万元|元)/.exec(
    text,
  )?.[1];
  const counted =
    /(?:金额|资金|数据)(?:均|统一)?(?:以|按)["“]?(亿元|万元|千元|百万元|元)["”]?(?:为单位|计|列示|填列|填报)/.exec(
      text,
    )?.[1];
  const word = chinese ?? counted;
  if (word !== undefined) return asMoney(parseUnitLine(word));
  return /amounts?|figures/i.test(text) ? asMoney(parseUnitLine(text)) : undefined;
}

/** The unit that the headings say: the lowest that names one. */
export function unitOfHeadings(path: readonly string[]): Unit | undefined {
  for (const heading of [...path].reverse()) {
    const unit = unitInHeading(heading);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The unit that most amounts of a column carry in the cell itself. */
export function unitOfCells(view: SheetView, field: number, lines: readonly number[]): MoneyUnit | undefined {
  let found: MoneyUnit | undefined;
  let with_ = 0;
  let seen = 0;
  for (const line of lines.slice(0, 12)) {
    const { row, col } = view.address(line, field);
    const quantity = readQuantity(view.workbook, view.grid, row, col);
    if (quantity === undefined) continue;
    seen += 1;
    const unit = asMoney(quantity.unit);
    if (unit === undefined) continue;
    found ??= unit;
    if (unit.text === found.text) with_ += 1;
  }
  return with_ * 2 > seen ? found : undefined;
}

/** The unit of a column's figures: its headings' own, else the table's for money; nothing for names and texts. */
export function columnUnit(field: Field, path: readonly string[], table: MoneyUnit | undefined): Unit | undefined {
  const stated = unitOfHeadings(path);
  if (MONEY_FIELDS.has(field)) return asMoney(stated) ?? table;
  if (RATE_FIELDS.has(field))
    return stated?.kind === "percent" ? stated : field === "change" ? asMoney(stated) : undefined;
  if (field === "project_count") return stated?.kind === "count" ? stated : undefined;
  return undefined;
}
