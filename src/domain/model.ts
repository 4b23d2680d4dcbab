import type { CellAddress } from "./cells/address";
import type { Exact } from "./figures/exact";
import type { LineRule } from "./line-rule";
import type { Field, Grade } from "./lists";
import type { Quantity } from "./quantity/quantity";
import type { MoneyUnit } from "./quantity/units";
import type { Sourced } from "./sourced";
import type { MappedSheet } from "./table";

/** A figure of the workbook: what a mapped cell says in number. */
export interface Figure {
  readonly field: Field;
  readonly at: CellAddress;
  /** Id of the table it stands in. */
  readonly table: string;
  /** Index of its line; undefined in forms and key-value blocks. */
  readonly line?: number;
  readonly quantity: Quantity;
  /** Of a figure that no cell holds: the figures that it is the sum of. Its place is then that of the first. */
  readonly terms?: readonly Figure[];
}

/** One place where a project is named, with the figures of that record. */
export interface ProjectMention {
  readonly table: string;
  /** Index of the record's line; undefined where the whole table is about the project (a form). */
  readonly line?: number;
  readonly name: Sourced<string>;
  /** "1", "项目1" … as the record's number column gives it. */
  readonly number?: string;
  /** Same project beyond doubt, or only a near-miss of the name that a reviewer should see. */
  readonly match: "same" | "variant";
  readonly figures: readonly Figure[];
  readonly texts: readonly (Sourced<string> & { readonly field: Field })[];
}

/** A project as all sheets together speak of it. Its name is that of the register, else of its first mention. */
export interface Project {
  /** Normalised name; unique. */
  readonly key: string;
  readonly name: Sourced<string>;
  readonly number?: string;
  readonly mentions: readonly ProjectMention[];
}

/**
 * A target or an actual: the text or number in the cell, and the quantity in it if exactly one can be the meaning. May
 * read its cell only when asked: copy with `changedClaim`, not by spreading.
 */
export interface Claim {
  readonly at: CellAddress;
  readonly text: string;
  /** Undefined: empty of numbers, qualitative, or a sentence with several numbers (see `candidates`). */
  readonly quantity?: Quantity;
  /** Numbers of a sentence none of which is picked by guess. */
  readonly candidates: readonly Quantity[];
  /** True for words that state a level instead of a number: 健全, 达成预期指标, Established. */
  readonly qualitative: boolean;
}

/** The same claim with some of it changed. */
export function changedClaim({ at, text, quantity, candidates, qualitative }: Claim, changes: Partial<Claim>): Claim {
  return { at, text, ...(quantity === undefined ? {} : { quantity }), candidates, qualitative, ...changes };
}

/**
 * One third-level indicator with what was promised, delivered and scored. May read its cells only when asked: copy with
 * `changedIndicator`, not by spreading.
 */
export interface Indicator {
  /** "<table>/<line>": stable for the same content. */
  readonly id: string;
  readonly table: string;
  readonly line: number;
  /** Key of the project it belongs to; undefined: the fund itself. */
  readonly project?: string | undefined;
  /** With the first of the lines that name it one after another. */
  readonly level1?: Sourced<string> | undefined;
  readonly level2?: Sourced<string> | undefined;
  readonly name: Sourced<string>;
  readonly target?: Claim | undefined;
  readonly actual?: Claim | undefined;
  readonly unitText?: Sourced<string> | undefined;
  readonly weight?: Figure | undefined;
  /** Full marks that stand in no cell; only where there is no `weight`. */
  readonly impliedWeight?: ImpliedWeight | undefined;
  readonly score?: Figure | undefined;
  readonly reason?: Sourced<string> | undefined;
  readonly explanation?: Sourced<string> | undefined;
  /** What the criterion in its line (评分标准) says of its points. */
  readonly rule?: LineRule | undefined;
  /** 附加分, 加分项: points beyond the full marks. They count in the total, their full marks in no sum of weights. */
  readonly isExtra?: boolean;
  /** 不适用: the line says so and has no score. Neither its weight nor a score counts. */
  readonly isLeftOut?: boolean;
  /** True when it scores the budget execution rate (资金支出率, 预算执行率). */
  readonly isExecution: boolean;
  /** Ids of indicators in other tables that speak of the same thing: same project, same name. */
  readonly same?: readonly string[];
}

/** Full marks that stand in no cell of their own. */
export type ImpliedWeight = RemainderWeight | CaptionWeight;

/** Full marks that the caption of a level states: 产出指标（40分）, shared evenly among its scored indicators. */
export interface CaptionWeight {
  readonly value: Exact;
  readonly origin: "caption";
  /** The caption's points. */
  readonly whole: Exact;
  /** How many indicators share them. */
  readonly among: number;
  readonly caption: Sourced<string>;
}

/** Full marks of a form's row for the execution rate: what the indicators leave of a whole. */
export interface RemainderWeight {
  readonly value: Exact;
  /** Full marks of the whole form. */
  readonly whole: Exact;
  /** What its indicators have of them. */
  readonly others: Exact;
  /** Whether figures of the form itself bear it out, or nothing but the profile's rule for such rows speaks for it. */
  readonly origin: "form" | "rule";
}

/** The same indicator with some of it changed. */
export function changedIndicator(indicator: Indicator, changes: Partial<Indicator>): Indicator {
  const { id, table, line, project, level1, level2, name, target, actual, unitText, weight, score } = indicator;
  const { impliedWeight, reason, explanation, rule, isExtra, isLeftOut, isExecution, same } = indicator;
  return {
    id,
    table,
    line,
    project,
    level1,
    level2,
    name,
    target,
    actual,
    unitText,
    weight,
    ...(impliedWeight === undefined ? {} : { impliedWeight }),
    score,
    reason,
    explanation,
    ...(rule === undefined ? {} : { rule }),
    ...(isExtra === true ? { isExtra } : {}),
    ...(isLeftOut === true ? { isLeftOut } : {}),
    isExecution,
    ...(same === undefined ? {} : { same }),
    ...changes,
  };
}

/** A scorecard: indicators with weights that together make one mark, of the fund or of one project. */
export interface Scorecard {
  readonly table: string;
  readonly project?: string;
  /** What it is about where that is no project: 临江市市场监督管理局, 职业技能培训补贴. */
  readonly subject?: string;
  readonly indicators: readonly Indicator[];
  /** Subtotals and totals that the sheet states, by the level and name they stand for. */
  readonly stated: readonly {
    readonly level: 0 | 1 | 2;
    readonly name: string;
    readonly score?: Figure;
    readonly weight?: Figure;
  }[];
}

/** The total score that the sheet states, where it states one. */
export function statedTotal({ stated }: Pick<Scorecard, "stated">): Figure | undefined {
  return stated.find(({ level, score }) => level === 0 && score !== undefined)?.score;
}

/** Grade bands, weights and rules that the workbook's own notes state. */
export interface StatedRules {
  /** From 90分（含）以上为优 …: lower bounds of 优, 良, 中. */
  readonly gradeBands?: Sourced<readonly [Exact, Exact, Exact]>;
  /** A sentence that states how scores follow from targets, as recognised. */
  readonly scoring?: Sourced<"proportional-capped">;
  /** What a limit earns that was not kept: 反向指标按目标值÷实际值×分值. */
  readonly reverse?: Sourced<"ratio" | "linear-to-double" | "zero">;
  /** Share of the weight that 基本达成 earns, where a note says so. */
  readonly partialShare?: Sourced<Exact>;
  /** 达成（100%-80%）、部分达成（80%-60%）: the parts of the weight from which on the two upper tiers begin. */
  readonly tierBounds?: Sourced<readonly [reachedFrom: Exact, partlyFrom: Exact]>;
  readonly overFulfilment?: Sourced<StatedOverFulfilment>;
}

/** 完成率超过150%的，得分值的50%: from which ratio of actual to target on, and which share of the weight is left. */
export interface StatedOverFulfilment {
  readonly above: Exact;
  /** Missing where the note takes points off without saying how many. */
  readonly keep?: Exact;
}

/** A question to the user: two readings are close and the choice matters. */
export interface MappingQuestion {
  readonly id: string;
  readonly code: string;
  readonly at: CellAddress;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** The workbook as it was understood: the input of scoring, execution, checks and report. */
export interface Model {
  readonly sheets: readonly MappedSheet[];
  readonly projects: readonly Project[];
  readonly scorecards: readonly Scorecard[];
  /** The unit most amounts of the workbook are in; results are given in it. */
  readonly mainUnit?: MoneyUnit;
  readonly fundName?: Sourced<string>;
  readonly year?: Sourced<string>;
  readonly stated: StatedRules;
  readonly questions: readonly MappingQuestion[];
  /** False: nothing here is about projects, indicators or budgets; only general checks apply. */
  readonly concernsFunds: boolean;
}

/** From which score on a grade is given. */
export interface GradeBand {
  readonly grade: Grade;
  /** Lower bound, included. */
  readonly from: Exact;
}
