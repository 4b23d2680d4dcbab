import type { Field, SheetRole } from "../../../src/domain/lists";
import type { Draft } from "./draft";
import type { Habits } from "./habits";
import { makeHabits, stretched } from "./habits";
import { headingsOf } from "./headings";
import type { LabelledProject, LabelledSheet, LabelledTable } from "./labels";
import type { Random } from "./random";
import { rounded } from "./rules";
import { gradeOf } from "./styles";
import type { ColumnSpec, LineSpec, MoneyStyle, RateStyle, TableSpec } from "./table-spec";
import { EN, ZH } from "./words";
import type { World, WorldProject } from "./world";

/** A unit of money: how it is written, and how many of it make one of the world's units (万元, or thousand dollars). */
export interface StudioUnit {
  readonly text: string;
  readonly scale: number;
}

const GRADES_ZH = ["优", "良", "中", "差"] as const;
const GRADES_EN = ["Excellent", "Good", "Fair", "Poor"] as const;

/** Everything a layout draws with: the facts, the dice, and columns headed as this book heads them. */
export class Studio {
  readonly unit: StudioUnit;
  readonly live: boolean;
  readonly rates: RateStyle;
  readonly moneyFormat: string;
  readonly habits: Habits;
  money: MoneyStyle = "number";

  constructor(
    readonly random: Random,
    readonly world: World,
    readonly draft: Draft,
  ) {
    this.habits = makeHabits(random.fork(), world.lang);
    this.live = random.chance(0.5);
    this.rates = this.live
      ? random.pick(["fraction", "fraction", "percent-number"] as const)
      : random.pick(["fraction", "percent-number", "text", "whole-text"] as const);
    this.moneyFormat = random.pick(["General", "0.00", "#,##0.00"]);
    this.unit = this.zh
      ? random.pick([
          { text: "万元", scale: 1 },
          { text: "万元", scale: 1 },
          { text: "元", scale: 10_000 },
        ])
      : random.pick([
          { text: "USD '000", scale: 1 },
          { text: "USD thousand", scale: 1 },
        ]);
  }

  get zh(): boolean {
    return this.world.lang === "zh";
  }

  /** Chooses between the two languages. */
  say<Words>(zh: Words, en: Words): Words {
    return this.zh ? zh : en;
  }

  get words(): typeof ZH | typeof EN {
    return this.zh ? ZH : EN;
  }

  get grades(): readonly [string, string, string, string] {
    return this.say<readonly [string, string, string, string]>(GRADES_ZH, GRADES_EN);
  }

  get unitLine(): string {
    return this.say(
      this.random.pick([`单位：${this.unit.text}`, `金额单位：${this.unit.text}`]),
      `Unit: ${this.unit.text}`,
    );
  }

  amount(value: number): number {
    return rounded(value * this.unit.scale, 2);
  }

  /** One heading for a field, the same on every call of a book is not promised: sheets differ in real books too. */
  heading(field: Field): string {
    const heading = stretched(this.random.pick(headingsOf(field, this.world.lang)), this.habits.headings);
    const isRate = field === "rate" || field === "share" || field === "change";
    return isRate && this.rates === "percent-number" ? heading + this.say("（%）", " (%)") : heading;
  }

  /** The usual column for a field; `over` changes what differs. */
  column(field: Field, over: Partial<ColumnSpec> = {}): ColumnSpec {
    return { field, heading: [this.heading(field)], ...this.usual(field), ...over };
  }

  columns(...fields: Field[]): ColumnSpec[] {
    return fields.map((field) => this.column(field));
  }

  private usual(field: Field): Partial<ColumnSpec> {
    const money = (value: (record: WorldProject) => number): Partial<ColumnSpec> => ({
      money: true,
      total: "sum",
      width: 15,
      value: (record) => this.amount(value(record)),
    });
    const points = (index: 0 | 1 | 2 | 3, maximum: number): Partial<ColumnSpec> => ({
      width: 12,
      maximum,
      value: (record) => record.scores[index],
    });
    switch (field) {
      case "seq":
        return { width: 7, value: (record) => this.world.projects.indexOf(record) + 1 };
      case "project_name":
        return { width: 44, value: (record) => record.name };
      case "project_code":
        return { width: 10, value: (record) => record.code };
      case "department":
        return { width: 22, value: (record) => record.department };
      case "category":
        return { width: 16, value: (record) => this.world.categories[record.group] ?? "" };
      case "budget_initial":
        return money((record) => record.initial);
      case "adjustment":
        return money((record) => record.adjustment);
      case "budget":
        return money((record) => record.budget);
      case "spent":
        return money((record) => record.spent);
      case "spent_prev_year":
        return money((record) => record.previous);
      case "balance":
        return {
          money: true,
          total: "rule",
          width: 15,
          rule: {
            type: "signed",
            kind: "difference",
            parts: [
              ["budget", 1],
              ["spent", -1],
            ],
          },
        };
      case "rate":
        return { width: 12, total: "rule", rule: { type: "ratio", kind: "rate", num: "spent", den: "budget" } };
      case "share":
        return { width: 12, total: "rule", rule: { type: "share", of: "budget" } };
      case "change":
        return {
          width: 14,
          total: "rule",
          rule: { type: "ratio", kind: "change", num: "spent", den: "spent_prev_year" },
        };
      case "score_input":
        return points(0, 20);
      case "score_process":
        return points(1, 20);
      case "score_output":
        return points(2, 30);
      case "score_outcome":
        return points(3, 30);
      case "score":
        return {
          width: 12,
          maximum: 100,
          rule: {
            type: "signed",
            kind: "row-sum",
            parts: [
              ["score_input", 1],
              ["score_process", 1],
              ["score_output", 1],
              ["score_outcome", 1],
            ],
          },
        };
      case "grade":
        return { width: 10, rule: { type: "grade", of: "score", words: this.grades } };
      case "rank":
        return { width: 8, rule: { type: "rank", of: "score" } };
      case "remark":
        return { width: 24, value: (record) => record.remark };
      default:
        return {};
    }
  }

  /** One data line for each project. */
  dataLines(projects: readonly WorldProject[] = this.world.projects): LineSpec[] {
    return projects.map((record) => ({ kind: "data", record }));
  }

  /** Data lines with a total below. */
  withTotal(lines: readonly LineSpec[]): LineSpec[] {
    const over = lines.flatMap(({ kind }, index) => (kind === "data" ? [index] : []));
    const caption = this.totalWord;
    if (!this.habits.totalFirst) return [...lines, { kind: "total", caption, over }];
    return [{ kind: "total", caption, over: over.map((line) => line + 1) }, ...lines];
  }

  get totalWord(): string {
    return this.say(this.random.pick(["合计", "总计", "合 计"]), this.random.pick(["Total", "Grand total"]));
  }

  /** A table with this book's styles. `exact`: with the given columns only, where something stands beside it. */
  table(
    spec: Pick<TableSpec, "sheet" | "titles" | "columns" | "lines" | "role"> & Partial<TableSpec>,
    fit: "exact" | "free" = "free",
  ): TableSpec {
    const hasMoney = spec.columns.some(({ money }) => money === true);
    return {
      id: "T1",
      top: 0,
      left: 0,
      orientation: "rows",
      unit: hasMoney ? { text: this.unit.text, line: this.unitLine, where: "line" } : null,
      live: this.live,
      rates: this.rates,
      money: this.money,
      moneyFormat: this.moneyFormat,
      rateFormula: this.habits.rateFormula,
      mergedTotals: this.habits.mergedTotals,
      ...(this.habits.annex === undefined || (spec.top ?? 0) > 0 || fit === "exact"
        ? {}
        : { annex: this.habits.annex }),
      ...spec,
      columns:
        fit === "exact" || spec.orientation === "transposed"
          ? spec.columns
          : [...spec.columns, ...this.habits.extraColumns],
    };
  }

  /** Budgets, spending and rates as a perfect reader extracts them. */
  moneyEntities(projects: readonly WorldProject[] = this.world.projects): LabelledProject[] {
    return projects.map(({ name, budget, spent }) =>
      this.zh
        ? { name, budget_wan: budget, spent_wan: spent, rate: rounded(spent / budget, 6) }
        : { name, budget, spent, rate: rounded(spent / budget, 6) },
    );
  }

  budgetEntities(projects: readonly WorldProject[] = this.world.projects): LabelledProject[] {
    return projects.map(({ name, budget }) => (this.zh ? { name, budget_wan: budget } : { name, budget }));
  }

  scoreEntities(projects: readonly WorldProject[] = this.world.projects): LabelledProject[] {
    return projects.map(({ name, scores }) => {
      const score = scores.reduce((sum, part) => sum + part, 0);
      return { name, score, grade: gradeOf(score, this.grades) };
    });
  }
}

/** A labelled sheet with tables of one role. */
export function labelledSheet(
  sheet: { readonly name: string; readonly state: LabelledSheet["state"] },
  role: SheetRole,
  tables: readonly LabelledTable[],
): LabelledSheet {
  return { sheet: sheet.name, state: sheet.state, role, tables };
}
