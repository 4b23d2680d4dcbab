import { exact } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import { CONSOLIDATION } from "../../messages/consolidation";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import type { SheetPlan } from "../../sheets/plan";
import type { Live } from "../live";
import { sumOfRows, sumWhere } from "../live";
import { amountFormat, asTotal, CENTRED, NUMBER, TEXT, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";
import type { MoneyEntry } from "./book-entry";
import type { Consolidation, FiledRecord } from "./consolidation";
import { newSheet, putFigure } from "./consolidation";
import { departmentLines } from "./department-lines";
import type { AmountKey, Manner, MoneyPlaces, PutLine } from "./money-lines";
import { AMOUNTS, amountsIn, COL, headings, putRate, putSums } from "./money-lines";

/** The line of a unit's totals, for the register. */
export interface MoneyTotal extends MoneyPlaces {
  readonly label: string;
}

/** The sheet of budgets and spending, and where other sheets find its figures. */
export interface ExecutionPart {
  readonly plan: SheetPlan;
  readonly places: ReadonlyMap<FiledRecord, MoneyPlaces>;
  readonly totals: readonly MoneyTotal[];
  /** Decimals of all amounts. */
  readonly decimals: number;
}

const WIDTHS = [6, 42, 22, 10, 14, 14, 14, 10, 11, 34];

const FEWEST_DECIMALS = 2;

const MOST_DECIMALS = 6;

/** Budget, spending and rate of every project, with totals by unit and by department. */
export function executionSheet({ lang, records }: Consolidation): ExecutionPart {
  const title = CONSOLIDATION.execution[lang];
  const draft = newSheet(title, WIDTHS);
  const withMoney = records.flatMap((filed) =>
    filed.record.money === undefined ? [] : [{ filed, money: filed.record.money }],
  );
  const decimals = decimalsOf(withMoney.map(({ money }) => money));
  const units = [...new Set(withMoney.map(({ money }) => unitWords(money.unit, lang)))];
  const [only] = units;
  const unitLine = units.length === 1 && only !== undefined ? say(RESULT.unit, lang, { unit: only }) : "";
  draft.heading(CONSOLIDATION.executionTitle[lang], "", unitLine);
  draft.headings(headings(lang, RESULT.project[lang]));
  draft.keepInView(draft.row, COL.department);
  draft.repeatOnPaper(0, draft.row - 1);
  const lines = withMoney.map(({ filed, money }, index) => moneyLine(draft, filed, money, { index, decimals, lang }));
  if (lines.length === 0) {
    draft.note(CONSOLIDATION.nothing[lang]);
    return { plan: draft.plan(), places: new Map(), totals: [], decimals };
  }
  const totals = units.map((unit) => totalLine(draft, lines, unit, { decimals, lang, all: units.length === 1 }));
  if (units.length === 1) departmentLines(draft, lines, { decimals, lang });
  return { plan: draft.plan(), places: new Map(lines.map((line) => [line.filed, line])), totals, decimals };
}

function unitWords(unit: string, lang: Language): string {
  return unit === "" ? CONSOLIDATION.noUnit[lang] : unit;
}

/** As many decimals as the figures have, so that rounding sums loses nothing. */
function decimalsOf(money: readonly MoneyEntry[]): number {
  let most = FEWEST_DECIMALS;
  for (const one of money)
    for (const key of AMOUNTS) {
      const decimal = one[key];
      if (decimal !== undefined) most = Math.max(most, exact(decimal).decimalPlaces());
    }
  return Math.min(MOST_DECIMALS, most);
}

function moneyLine(
  draft: SheetDraft,
  filed: FiledRecord,
  money: MoneyEntry,
  { index, decimals, lang }: Manner & { readonly index: number },
): PutLine {
  const { row } = draft;
  const look = withFormat(NUMBER, amountFormat(decimals));
  const unit = unitWords(money.unit, lang);
  draft.put(row, COL.number, index + 1, CENTRED);
  draft.put(row, COL.name, filed.record.project, TEXT);
  draft.put(row, COL.department, filed.record.department ?? null, TEXT);
  draft.put(row, COL.unit, unit, CENTRED);
  const [initial, budget, spent] = AMOUNTS.map((key) => putFigure(draft, row, COL[key], money[key], look));
  const rate = putRate(draft, row, money.over === "initial" ? initial : budget, spent, NUMBER);
  draft.put(row, COL.stated, money.statedRate ?? null, { ...NUMBER, wrap: false });
  draft.put(row, COL.file, filed.book.file, TEXT);
  draft.row += 1;
  return { filed, row, unit, initial, budget, spent, rate };
}

/** The sums of a unit's lines. */
function totalLine(
  draft: SheetDraft,
  lines: readonly PutLine[],
  unit: string,
  { decimals, lang, all }: Manner & { readonly all: boolean },
): MoneyTotal {
  const { row } = draft;
  const members = lines.filter((line) => line.unit === unit);
  const label = say(CONSOLIDATION.totalIn, lang, { unit });
  draft.putWide(row, COL.number, COL.department, label, asTotal(CENTRED));
  draft.put(row, COL.unit, unit, asTotal(CENTRED));
  const ends = { top: lines[0]?.row ?? row, bottom: lines.at(-1)?.row ?? row };
  const unitCells = draft.range(ends.top, COL.unit, ends.bottom, COL.unit);
  const sum = (key: AmountKey): Live | undefined => {
    const cells = amountsIn(members, key);
    if (cells.length === 0) return undefined;
    const column = { sheet: draft.title, left: COL[key], right: COL[key] };
    const total = sumOfRows(column, cells);
    if (all)
      return sumOfRows(
        column,
        lines.map((line) => ({ row: line.row, value: line[key]?.value ?? exact(0) })),
      );
    return sumWhere(unitCells, draft.at(row, COL.unit), { ...column, ...ends }, total.value);
  };
  const places = putSums(draft, row, members, { sum, decimals, look: asTotal(NUMBER) });
  draft.put(row, COL.stated, null, asTotal(NUMBER));
  draft.put(row, COL.file, null, asTotal(TEXT));
  draft.row += 1;
  return { label, unit, ...places };
}
