import { largestOf, smallestOf } from "../../../domain/collections/extremes";
import { addOne } from "../../../domain/collections/groups";
import type { SheetView } from "../../layout/view/sheet-view";
import { isPlaceholder, looseNumber } from "../../text";
import type { TextKind } from "./cell-kinds";
import { isDateText, kindsOfText, ordinal } from "./cell-kinds";

/** What the records of a column hold, told from a sample of them. Shares are of the filled cells, 0 … 1. */
export interface ColumnProfile {
  readonly filled: number;
  /** Filled cells ÷ cells looked at. */
  readonly density: number;
  readonly numeric: number;
  readonly percent: number;
  readonly integer: number;
  readonly negative: number;
  readonly dates: number;
  /** 1, 2, 3 … or 项目1, 项目2 …: a running number. */
  readonly running: boolean;
  readonly grades: number;
  readonly operators: number;
  readonly level1: number;
  readonly level2: number;
  readonly lists: number;
  /** Lists of which every part may be a project's name or number. */
  readonly nameLists: number;
  /** 万元, 元, USD: what amounts are counted in. */
  readonly moneyUnits: number;
  /** Texts that end as names of projects do. */
  readonly projectLike: number;
  /** 项目3, Project 3: names that are only numbers of projects. */
  readonly numberedNames: number;
  /** Organisations, places, years and quarters: who got something or when, and no project. */
  readonly whoOrWhen: number;
  /** Texts that are nothing but a year or a part of one. */
  readonly periods: number;
  readonly distinct: number;
  readonly meanLength: number;
  readonly least: number;
  readonly most: number;
  /** Whether there are more numbers that are no points, above `MOST_POINTS`, than a slip (190 for 19) would account for. */
  readonly beyondPoints: boolean;
  /** The numbers by line, for arithmetic between columns. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** Points are out of 100, or 120 with extras; a higher number is no score. */
const MOST_POINTS = 130;

/** 约96.5%: a figure all the same. */
const HEDGE = /^\s*(?:大约|约|近|超过|超|逾|达到|达|≈|~|about |approx\.? )\s*(?=\d)/i;

/** What the given lines hold in a field; none of it where all of them are empty there. */
export function profileColumn(view: SheetView, field: number, lines: readonly number[]): ColumnProfile {
  const cells: FilledCell[] = [];
  const numbers = new Map<number, number>();
  const kindCounts = new Map<TextKind, number>();
  for (const line of lines) {
    const cell = readCell(view, line, field);
    if (cell === undefined) continue;
    cells.push(cell);
    if (cell.number !== undefined) numbers.set(line, cell.number);
    for (const kind of cell.kinds) addOne(kindCounts, kind);
  }
  const values = [...numbers.values()];
  const texts = cells.map(({ text }) => text);
  const share = (part: number): number => (cells.length === 0 ? 0 : part / cells.length);
  const shareOfKind = (kind: TextKind): number => share(kindCounts.get(kind) ?? 0);
  return {
    filled: cells.length,
    density: lines.length === 0 ? 0 : cells.length / lines.length,
    numeric: share(numbers.size),
    percent: share(cells.filter(({ isPercent }) => isPercent).length),
    integer: share(values.filter(Number.isInteger).length),
    negative: share(values.filter((number) => number < 0).length),
    dates: share(cells.filter(({ isDate }) => isDate).length),
    running: cells.length >= 2 && followers(cells) >= cells.length - 1,
    grades: shareOfKind("grade"),
    operators: shareOfKind("operator"),
    level1: shareOfKind("level1"),
    level2: shareOfKind("level2"),
    lists: shareOfKind("list"),
    nameLists: shareOfKind("nameList"),
    moneyUnits: shareOfKind("moneyUnit"),
    projectLike: shareOfKind("projectLike"),
    numberedNames: shareOfKind("numberedName"),
    whoOrWhen: shareOfKind("whoOrWhen"),
    periods: shareOfKind("period"),
    distinct: share(new Set(texts).size),
    meanLength: share(texts.reduce((sum, { length }) => sum + length, 0)),
    least: smallestOf(values),
    most: largestOf(values),
    beyondPoints: areBeyondPoints(values),
    numbers,
  };
}

/** Of fewer numbers a single one may well show what all of them are. */
const FEWEST_BESIDE_SLIP = 4;
/** So large a part of the numbers may be slips. */
const MOST_SLIPS = 0.1;

function areBeyondPoints(values: readonly number[]): boolean {
  const beyond = values.filter((number) => number > MOST_POINTS).length;
  if (beyond === 1 && values.length >= FEWEST_BESIDE_SLIP) return false;
  return beyond > values.length * MOST_SLIPS;
}

/** One cell of a column as far as the profile goes. A date has neither a number nor kinds, a number has no kinds. */
interface FilledCell {
  readonly text: string;
  readonly isDate: boolean;
  readonly number: number | undefined;
  readonly isPercent: boolean;
  readonly kinds: readonly TextKind[];
  /** What the cell counts, if it is of a running number. */
  readonly ordinal: number | undefined;
}

const NO_KINDS: readonly TextKind[] = [];

/** Undefined where nothing is stated: an empty cell, a dash. */
function readCell(view: SheetView, line: number, field: number): FilledCell | undefined {
  const value = view.value(line, field);
  if (value === null || (typeof value === "string" && isPlaceholder(value))) return undefined;
  const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  const loose = typeof value === "string" ? looseNumber(value.replace(HEDGE, "")) : undefined;
  const number = typeof value === "number" ? value : loose?.value;
  const isDate = view.isDate(line, field) || (typeof value !== "number" && isDateText(text));
  // All cells are made alike, field by field: of thousands of them each is read a dozen times.
  return {
    text,
    isDate,
    number: isDate ? undefined : number,
    isPercent: !isDate && number !== undefined && (loose?.percent === true || view.isPercent(line, field)),
    kinds: isDate || number !== undefined ? NO_KINDS : kindsOfText(text),
    ordinal: number ?? ordinal(text),
  };
}

/** How many cells count on from the one before them, the first one among them. */
function followers(cells: readonly FilledCell[]): number {
  const counted = cells.flatMap(({ ordinal }) => ordinal ?? []);
  return counted.filter((value, index) => index === 0 || value === (counted[index - 1] ?? 0) + 1).length;
}
