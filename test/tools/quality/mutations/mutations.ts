import type { CellAddress } from "../../../../src/domain/cells/address";
import { formatA1, parseRangeA1 } from "../../../../src/domain/cells/address";
import type { Field, FindingKind } from "../../../../src/domain/lists";
import { MONEY_FIELDS } from "../../../../src/domain/lists";
import { formulaBookOf, templateAt } from "../../../../src/engine/formulas/formula-book";
import { formulaHere } from "../../../../src/engine/formulas/present";
import type { CellValue, Workbook } from "../../../../src/sheets/workbook";
import { formulaAt, gridOf, valueAt } from "../../../../src/sheets/workbook";
import type { Random } from "../../generator/random";
import type { Place } from "./places";
import type { Change } from "./spoil";

/** One cell changed by hand, and what a checker should say of it. */
export interface Mutation {
  readonly name: string;
  readonly place: Place;
  readonly change: Change;
  /** Stored results are left as they were. */
  readonly stale?: boolean;
  readonly kinds: readonly FindingKind[];
  /** Cells where a finding counts. */
  readonly accept: readonly CellAddress[];
}

export interface Subject {
  readonly workbook: Workbook;
  readonly places: readonly Place[];
  readonly random: Random;
}

const SCORE_PARTS: readonly Field[] = ["score_input", "score_process", "score_output", "score_outcome"];
const RESULTS: readonly Field[] = ["rate", "share", "balance", "score", "average", "budget"];
const COMPARED: readonly Field[] = ["budget", "spent", "score"];

/** All single changes of a workbook whose contradiction can be seen in it. */
export function* mutationsOf(subject: Subject): Iterable<Mutation> {
  for (const place of subject.places) {
    const value = held(subject, place);
    const formula = formulaOf(subject, place);
    if (formula !== undefined) yield* ofFormula(subject, place, formula, value);
    else if (isFigure(value)) yield* ofTyped(subject, place, value);
    else if (typeof value === "string") yield* ofWord(subject, place, value);
  }
}

function held({ workbook }: Subject, { at }: Place): CellValue {
  const grid = gridOf(workbook, at.sheet);
  return grid === undefined ? null : valueAt(grid, at.row, at.col);
}

function formulaOf({ workbook }: Subject, { at }: Place): string | undefined {
  const grid = gridOf(workbook, at.sheet);
  return grid === undefined ? undefined : formulaAt(grid, at.row, at.col);
}

const FIGURE = /^(-?[\d,]+(?:\.(\d+))?)(.*)$/u;

function isFigure(value: CellValue): value is string | number {
  return typeof value === "number" || (typeof value === "string" && FIGURE.test(value));
}

/** The figure with another number in it, written as it was. */
function rewritten(value: string | number, change: (number: number) => number): string | number {
  if (typeof value === "number") return tidy(change(value));
  const [, digits = "", decimals = "", tail = ""] = FIGURE.exec(value) ?? [];
  const next = change(Number(digits.replaceAll(",", "")));
  const text = next.toFixed(decimals.length);
  return (digits.includes(",") ? text.replace(/\B(?=(\d{3})+(?!\d))/gu, ",") : text) + tail;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function numberIn(value: string | number): number {
  return typeof value === "number" ? value : Number((FIGURE.exec(value)?.[1] ?? "0").replaceAll(",", ""));
}

/** Ways in which hands go wrong with a number. */
const SLIPS: readonly (readonly [string, (value: number, random: Random) => number])[] = [
  ["digit", (value, random) => value + random.pick([1, 2, 5, 9, 10, 90]) * (value > 100 ? 1 : 0.1)],
  ["small", (value) => value + (Math.abs(value) > 10 ? 0.3 : 0.2)],
  ["less", (value) => value * 0.83],
  ["more", (value) => value * 1.09],
  ["ten", (value) => value * 10],
];

function* ofTyped(subject: Subject, place: Place, value: string | number): Iterable<Mutation> {
  const kinds = kindsOf(subject, place);
  if (kinds === undefined) return;
  const accept = acceptOf(subject, place);
  for (const [name, slip] of SLIPS) {
    const next = rewritten(value, (number) => slip(number, subject.random));
    if (next === value) continue;
    if (place.field === "project_count" && !Number.isInteger(numberIn(next))) continue;
    yield { name: `${groupOf(place)} ${name}`, place, change: { at: place.at, value: next }, kinds, accept };
  }
  if (MONEY_FIELDS.has(place.field) && Math.abs(numberIn(value)) > 1) {
    for (const [name, factor] of [
      ["unit up", 10_000],
      ["unit down", 0.0001],
    ] as const) {
      const next = rewritten(value, (number) => number * factor);
      if (numberIn(next) === 0) continue;
      yield {
        name: `${groupOf(place)} ${name}`,
        place,
        change: { at: place.at, value: next },
        kinds: [...kinds, "unit_mismatch"],
        accept,
      };
    }
  }
  if (place.field === "rate" && place.line === "data" && (value === "100.00%" || typeof value === "string")) {
    const rate = numberIn(value);
    if (rate >= 99.5 && rate < 100) {
      yield {
        name: "rate rounded to 100%",
        place,
        change: { at: place.at, value: "100%" },
        kinds: ["rate_rounding_hides_gap"],
        accept,
      };
    }
  }
}

function groupOf({ field, line, role }: Place): string {
  const what = MONEY_FIELDS.has(field) ? "money" : SCORE_PARTS.includes(field) ? "score_part" : field;
  return `${role} ${line} ${what}`;
}

/** The kinds under which a wrong typed figure may be reported; undefined where nothing in the book contradicts it. */
function kindsOf(subject: Subject, place: Place): readonly FindingKind[] | undefined {
  const { field, line, role } = place;
  const isMoney = MONEY_FIELDS.has(field);
  if (line === "total" || line === "subtotal") {
    if (field === "project_count") return ["count_mismatch"];
    if (field === "weight") return ["weights_not_100"];
    if (field === "rate") return ["rate_mismatch", "rate_rounding_hides_gap", "hardcoded_in_formula_range"];
    if (field === "share") return ["share_mismatch"];
    if (isMoney) return ["total_mismatch", "cross_sheet_total_mismatch"];
    return field === "score" ? ["score_total_mismatch", "row_sum_mismatch"] : undefined;
  }
  if (line === "average") return ["average_mismatch"];
  if (line === "rate") return ["rate_mismatch", "average_mismatch"];
  if (line === "field") return fieldKinds(subject, place);
  if (line !== "data") return undefined;
  if (field === "rate") return hasAll(subject, place, ["budget", "spent"]) ? ["rate_mismatch"] : undefined;
  if (field === "share") return ["share_mismatch"];
  if (field === "project_count") return ["count_mismatch"];
  if (field === "weight") return ["weights_not_100", "score_exceeds_weight"];
  if (field === "score" && role === "indicators") {
    return ["score_exceeds_weight", "score_total_mismatch", "score_mismatch", "target_missed_full_score"];
  }
  if (field === "score" || SCORE_PARTS.includes(field)) {
    if (!inRecord(subject, place).some((other) => SCORE_PARTS.includes(other.field))) {
      return hasTwin(subject, place) ? ["cross_sheet_value_mismatch"] : undefined;
    }
    return ["row_sum_mismatch", "score_exceeds_weight", "average_mismatch"];
  }
  if (!isMoney || !isContradicted(subject, place)) return undefined;
  return [
    "total_mismatch",
    "rate_mismatch",
    "share_mismatch",
    "row_sum_mismatch",
    "cross_sheet_value_mismatch",
    "cross_sheet_total_mismatch",
    "spend_exceeds_budget",
    "unit_mismatch",
  ];
}

function fieldKinds(subject: Subject, { field, role }: Place): readonly FindingKind[] | undefined {
  if (role === "form") {
    if (field === "spent" || field === "budget") {
      return [
        "total_mismatch",
        "row_sum_mismatch",
        "cross_sheet_value_mismatch",
        "rate_mismatch",
        "unit_mismatch",
        "spend_exceeds_budget",
      ];
    }
    return field === "exec_weight" ? ["weights_not_100", "score_mismatch"] : undefined;
  }
  if (field === "rate") return ["rate_mismatch"];
  if (field === "project_count") return ["count_mismatch"];
  return subject.places.length > 20 && MONEY_FIELDS.has(field)
    ? ["cross_sheet_total_mismatch", "unit_mismatch"]
    : undefined;
}

function inRecord({ places }: Subject, { table, record }: Place): readonly Place[] {
  return places.filter((other) => other.table === table && other.record === record);
}

function hasAll(subject: Subject, place: Place, fields: readonly Field[]): boolean {
  const own = new Set(
    inRecord(subject, place)
      .filter((other) => isFigure(held(subject, other)))
      .map(({ field }) => field),
  );
  return fields.every((field) => own.has(field));
}

/** A typed total, rate, share or balance, or the same project elsewhere, says otherwise. */
function isContradicted(subject: Subject, place: Place): boolean {
  const typedTotal = subject.places.some(
    (other) =>
      other.table === place.table &&
      other.across === place.across &&
      (other.line === "total" || other.line === "subtotal") &&
      isFigure(held(subject, other)) &&
      formulaOf(subject, other) === undefined,
  );
  const typedRate = inRecord(subject, place).some(
    (other) =>
      (other.field === "rate" || (other.field === "share" && place.field === "budget")) &&
      (place.field === "budget" || place.field === "spent") &&
      isFigure(held(subject, other)) &&
      formulaOf(subject, other) === undefined,
  );
  return typedTotal || typedRate || hasTwin(subject, place);
}

function hasTwin(subject: Subject, place: Place): boolean {
  return twins(subject, place).length > 0;
}

/** The same field of the same project in other tables. */
function twins(subject: Subject, place: Place): readonly Place[] {
  if (!COMPARED.includes(place.field)) return [];
  const name = nameIn(subject, place);
  if (name === undefined) return [];
  return subject.places.filter(
    (other) =>
      other.table !== place.table &&
      (other.field === place.field || (place.field === "score" && other.field === "total_score")) &&
      isFigure(held(subject, other)) &&
      nameIn(subject, other) === name,
  );
}

function nameIn(subject: Subject, place: Place): string | undefined {
  const own =
    place.line === "field"
      ? subject.places.find(({ table, field }) => table === place.table && field === "project_name")
      : place.line === "data"
        ? inRecord(subject, place).find(({ field }) => field === "project_name")
        : undefined;
  const name = own === undefined ? null : held(subject, own);
  return typeof name === "string" ? name : undefined;
}

/** The cell itself, what is computed from it, and where the same figure stands. */
function acceptOf(subject: Subject, place: Place): readonly CellAddress[] {
  const { table, across, line } = place;
  const beside = inRecord(subject, place).filter(
    ({ field }) =>
      RESULTS.includes(field) || (SCORE_PARTS.includes(field) && place.field === "score") || place.field === "weight",
  );
  const along = subject.places.filter(
    (other) => other.table === table && other.across === across && (line === "data" ? other.line !== "data" : true),
  );
  const indicators =
    place.role === "indicators"
      ? subject.places.filter((other) => other.table === table && other.across === across)
      : [];
  return [place, ...beside, ...along, ...indicators, ...twins(subject, place)].map(({ at }) => at);
}

function* ofFormula(subject: Subject, place: Place, formula: string, value: CellValue): Iterable<Mutation> {
  const accept = [place.at, ...neighbours(place.at)];
  const kinds: readonly FindingKind[] = ["hardcoded_in_formula_range"];
  if (typeof value === "number" && value !== 0) {
    const results: readonly FindingKind[] = [...kinds, ...(kindsOf(subject, place) ?? [])];
    for (const [name, factor] of [
      ["typed over less", 0.93],
      ["typed over more", 1.21],
    ] as const) {
      const next = tidy(Number((value * factor).toFixed(4)));
      yield {
        name: `formula ${groupOf(place)} ${name}`,
        place,
        change: { at: place.at, value: next },
        kinds: results,
        accept: [...accept, ...acceptOf(subject, place)],
      };
    }
    const stale = tidy(value * 1.07 + 1);
    yield {
      name: `formula ${groupOf(place)} stale`,
      place,
      change: { at: place.at, value: stale, formula },
      stale: true,
      kinds: ["stale_cached_value"],
      accept: [place.at],
    };
  }
  yield* ofRange(place, formula);
  yield* ofReference(subject, place);
}

const SUM = /^SUM\(([A-Z]+\d+:[A-Z]+\d+)\)$/u;

/** The last or first cell of a summed range left out. */
function* ofRange(place: Place, formula: string): Iterable<Mutation> {
  const area = parseRangeA1(SUM.exec(formula)?.[1] ?? "", place.at.sheet);
  if (area === undefined) return;
  const isColumn = area.left === area.right;
  if ((isColumn ? area.bottom - area.top : area.right - area.left) < 2) return;
  for (const [name, cut] of [
    ["last left out", isColumn ? { ...area, bottom: area.bottom - 1 } : { ...area, right: area.right - 1 }],
    ["first left out", isColumn ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 }],
  ] as const) {
    const text = `SUM(${formatA1({ row: cut.top, col: cut.left })}:${formatA1({ row: cut.bottom, col: cut.right })})`;
    const lost = name.startsWith("last") ? { row: area.bottom, col: area.right } : { row: area.top, col: area.left };
    yield {
      name: `formula SUM ${name}`,
      place,
      change: { at: place.at, formula: text },
      kinds: ["sum_range_incomplete", "formula_inconsistent"],
      accept: [place.at, { ...place.at, ...lost }],
    };
  }
}

/** The formula of the line above, not shifted: it refers to the wrong row. */
function* ofReference(subject: Subject, place: Place): Iterable<Mutation> {
  if (place.line !== "data") return;
  const book = formulaBookOf(subject.workbook);
  const sheet = book.bySheet.get(place.at.sheet);
  const template = sheet === undefined ? undefined : templateAt(sheet, place.at.row, place.at.col);
  const above = { ...place.at, row: place.at.row - 1 };
  if (sheet === undefined || template === undefined || templateAt(sheet, above.row, above.col) !== template) return;
  yield {
    name: `formula ${groupOf(place)} of the line above`,
    place,
    change: { at: place.at, formula: formulaHere(template, above).slice(1) },
    kinds: ["formula_inconsistent"],
    accept: [place.at],
  };
}

function neighbours(at: CellAddress): readonly CellAddress[] {
  return [
    { ...at, row: at.row - 1 },
    { ...at, row: at.row + 1 },
    { ...at, col: at.col - 1 },
    { ...at, col: at.col + 1 },
  ];
}

const GRADES: readonly (readonly string[])[] = [
  ["优", "良", "中", "差"],
  ["Excellent", "Good", "Fair", "Poor"],
];

function* ofWord(subject: Subject, place: Place, value: string): Iterable<Mutation> {
  if (place.field === "grade") {
    const bands = GRADES.find((words) => words.includes(value)) ?? [];
    for (const other of bands.filter((word) => word !== value)) {
      yield {
        name: "grade",
        place,
        change: { at: place.at, value: other },
        kinds: ["grade_mismatch"],
        accept: inRecord(subject, place).map(({ at }) => at),
      };
    }
  }
  if (place.field !== "project_name" || place.line !== "data" || place.role === "indicators") return;
  const namesakes = subject.places.filter(
    (other) => other.field === "project_name" && other.table !== place.table && held(subject, other) === value,
  );
  const places = [place, ...namesakes].map(({ at }) => at);
  const shorter = value.replace(/(?:专项资金|补助资金|项目|工程|经费)$/u, "").replace(/ \w+$/u, "");
  if (namesakes.length > 0 && shorter !== value) {
    yield {
      name: "name shortened",
      place,
      change: { at: place.at, value: shorter },
      kinds: ["project_name_variant"],
      accept: places,
    };
    const swapped = value.slice(0, 2) + (value[3] ?? "") + (value[2] ?? "") + value.slice(4);
    if (swapped !== value) {
      yield {
        name: "name with swapped signs",
        place,
        change: { at: place.at, value: swapped },
        kinds: ["project_name_variant"],
        accept: places,
      };
    }
  }
  const others = subject.places.filter(
    (other) =>
      other.table === place.table && other.line === "data" && other.field === "project_name" && other !== place,
  );
  const other = others.length === 0 ? undefined : subject.random.pick(others);
  const twin = other === undefined ? null : held(subject, other);
  if (other !== undefined && typeof twin === "string") {
    const theirs = subject.places.filter((each) => each.field === "project_name" && held(subject, each) === twin);
    yield {
      name: "name of another row",
      place,
      change: { at: place.at, value: twin },
      kinds: ["duplicate_project"],
      accept: [...places, ...theirs.map(({ at }) => at)],
    };
  }
  if (namesakes.length > 0) {
    yield {
      name: "name of another project",
      place,
      change: { at: place.at, value: "海棠湾湿地修复与监测示范工程" },
      kinds: ["missing_project"],
      accept: places,
    };
  }
}
