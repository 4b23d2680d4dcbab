import type { Exact } from "../../domain/exact";
import { exact } from "../../domain/exact";
import { groupedBy } from "../../domain/groups";
import { CONSOLIDATION } from "../../messages/consolidation";
import { say } from "../../messages/fill";
import { RESULT } from "../../messages/results";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import type { Live } from "../live";
import { MOST_SUMMED_RANGES, rounded, runsOf, sumOfRows, sumWhere } from "../live";
import { amountFormat, asTotal, CENTRED, NUMBER, TEXT, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import type { SheetDraft } from "../sheet-draft";
import type { MoneyEntry } from "./book-entry";
import type { Consolidation, FiledRecord } from "./consolidation";
import { newSheet, putFigure } from "./consolidation";

/** Cells of one record's amounts, for the register. */
export interface MoneyPlaces {
  readonly unit: string;
  readonly initial: Live | undefined;
  readonly budget: Live | undefined;
  readonly spent: Live | undefined;
  readonly rate: Live | undefined;
}

/** The line of a unit's totals, for the register. */
export interface MoneyTotal extends MoneyPlaces {
  readonly label: string;
}

export interface ExecutionPart {
  readonly plan: SheetPlan;
  readonly places: ReadonlyMap<FiledRecord, MoneyPlaces>;
  readonly totals: readonly MoneyTotal[];
  /** Decimals of all amounts. */
  readonly decimals: number;
}

const WIDTHS = [6, 42, 22, 10, 14, 14, 14, 10, 11, 34];
const COL = {
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
const AMOUNTS = ["initial", "budget", "spent"] as const;
type AmountKey = (typeof AMOUNTS)[number];
const RATE_DECIMALS = 2;
const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 6;

/** A line of amounts as it stands on the sheet. */
interface PutLine extends MoneyPlaces {
  readonly filed: FiledRecord;
  readonly row: number;
}

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

type Lang = Consolidation["lang"];
interface Manner {
  readonly decimals: number;
  readonly lang: Lang;
}

function headings(lang: Lang, name: string): readonly string[] {
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

function unitWords(unit: string, lang: Lang): string {
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

function putRate(
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

/** The sums of a unit's lines. The rate rests on the lines that have both budget and spending only when all have. */
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

function amountsIn(
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

function putSums(
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

/** The sums of each department's lines; none where nobody names one. */
function departmentLines(draft: SheetDraft, lines: readonly PutLine[], { decimals, lang }: Manner): void {
  const groups = groupedBy(lines, ({ filed }) => filed.record.department);
  if (groups.size < 2) return;
  draft.gap();
  draft.section(CONSOLIDATION.byDepartment[lang]);
  const texts = headings(lang, CONSOLIDATION.department[lang]);
  draft.headings(
    texts.map((text, col) => (col === COL.department ? CONSOLIDATION.projects[lang] : col >= COL.stated ? "" : text)),
  );
  const ends = { top: lines[0]?.row ?? 0, bottom: lines.at(-1)?.row ?? 0 };
  [...groups].forEach(([name, members], index) => departmentLine(draft, { name, members, index, decimals, ends }));
}

interface DepartmentLine {
  readonly name: string;
  readonly members: readonly PutLine[];
  readonly index: number;
  readonly decimals: number;
  /** First and last row of the projects. */
  readonly ends: { readonly top: number; readonly bottom: number };
}

function departmentLine(draft: SheetDraft, { name, members, index, decimals, ends }: DepartmentLine): void {
  const { row } = draft;
  draft.put(row, COL.number, index + 1, CENTRED);
  draft.put(row, COL.name, name, TEXT);
  draft.put(row, COL.department, members.length, withFormat(CENTRED, "0"));
  draft.put(row, COL.unit, members[0]?.unit ?? null, CENTRED);
  const sum = (key: AmountKey): Live | undefined => {
    const cells = amountsIn(members, key);
    if (cells.length === 0) return undefined;
    const column = { sheet: draft.title, left: COL[key], right: COL[key] };
    const total = sumOfRows(column, cells);
    if (runsOf(cells.map((cell) => cell.row)).length <= MOST_SUMMED_RANGES) return total;
    const departments = draft.range(ends.top, COL.department, ends.bottom, COL.department);
    return sumWhere(departments, draft.at(row, COL.name), { ...column, ...ends }, total.value);
  };
  putSums(draft, row, members, { sum, decimals, look: NUMBER });
  for (const col of [COL.stated, COL.file]) draft.put(row, col, null, TEXT);
  draft.row += 1;
}
