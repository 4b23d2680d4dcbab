import completion from "./facts/completion.json";
import directions from "./facts/directions.json";
import framework from "./facts/project-framework.json";
import projects from "./facts/projects.json";
import scorecard from "./facts/scorecard.json";
import subtotals from "./facts/stated-subtotals.json";
import words from "./facts/words.json";

/** The tables of the sample, in the order of their sheets. */
export type TableName =
  "projects" | "directions" | "targets" | "scores" | "execution" | "completion" | "framework" | "scorecard";

/** Headings and labels; figures and names stand in the other parts. */
interface Words {
  readonly sheets: Readonly<Record<TableName, string>>;
  readonly titles: Readonly<Record<TableName, string>>;
  readonly headings: Readonly<Record<TableName, readonly string[]>>;
  readonly unit: string;
  readonly pointsUnit: string;
  readonly total: string;
  readonly subtotal: string;
  /** Between a level's name and the word for subtotal. */
  readonly wordGap: string;
  readonly scorecardNote: string;
  /** A note under the first table; "" for none. */
  readonly note: string;
}

/**
 * What the report prints, table by table. All figures are strings exactly as printed: "500.00", "1,189.84" and
 * "300" are different ways to write money, and the sheets shall show them so.
 */
export interface Facts {
  readonly words: Words;
  readonly projects: typeof projects.projects;
  readonly executionTotal: typeof projects.executionTotal;
  readonly directions: typeof directions;
  readonly framework: typeof framework;
  readonly completion: typeof completion;
  readonly scorecard: typeof scorecard;
  readonly subtotals: typeof subtotals;
}

/** The report of the Guangdong fund for 2023, mistakes included. */
export const GUANGDONG: Facts = { words, ...projects, directions, framework, completion, scorecard, subtotals };
