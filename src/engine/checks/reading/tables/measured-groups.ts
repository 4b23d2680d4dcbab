import type { CellAddress } from "../../../../domain/cells/address";
import { addTo } from "../../../../domain/collections/groups";
import type { Exact } from "../../../../domain/figures/exact";
import { exact } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { point } from "../../../../domain/figures/interval";
import { MONEY_FIELDS } from "../../../../domain/lists";
import { remembered } from "../../../../domain/remembered";
import type { FieldColumn, Line } from "../../../../domain/table";
import { MONEY_OF_NO_UNIT } from "../figures/manner";
import { sumNode } from "../figures/sum-node";
import { freeColumnsLike } from "./free-columns";
import type { TableView } from "./table-view";

/** Lines of a table by the word that they share. */
export type Groups = ReadonlyMap<string, readonly Line[]>;

/** What can be said of a group of lines: how many there are, or what a column of them makes. */
export interface Measure {
  readonly of: "count" | "amount";
  /** The heading of the column that is added up; "" where lines are counted. */
  readonly heading: string;
  readonly measure: (lines: readonly Line[]) => Measured | undefined;
}

/** What a group makes by one measure. */
export interface Measured {
  readonly value: Exact;
  readonly range: Interval;
  readonly cells: readonly CellAddress[];
  /** An amount whose unit nobody names: 单位：个、万元 says it of no column. */
  readonly isUnitless: boolean;
}

/** Fewer than two groups leave nothing to hold a figure against; so many different words are a text in each line. */
const FEWEST_GROUPS = 2;
const MOST_GROUPS = 40;

/** Thousands of lines share a few words. */
const isWord = remembered((text) => /^\p{Script=Han}[\p{L}\d（）()]{1,19}$/u.test(text));

/** The groups that the words of each column make, grades left out: they are counted by a check of their own. */
export function groupsByColumn(view: TableView): readonly Groups[] {
  const columns = [...view.table.columns.filter(({ field }) => field !== "grade"), ...view.table.unmapped];
  return columns.flatMap((column): Groups[] => {
    const groups = new Map<string, Line[]>();
    for (const line of view.data) {
      const word = view.word(line, column);
      if (word !== "" && isWord(word)) addTo(groups, word, line);
    }
    return groups.size < FEWEST_GROUPS || groups.size > MOST_GROUPS ? [] : [groups];
  });
}

/** The lines beneath each caption inside a table, by the line of the caption. */
export function linesByCaption(view: TableView): ReadonlyMap<Line, readonly Line[]> {
  const groups = new Map<Line, Line[]>();
  let caption: Line | undefined;
  for (const line of view.table.lines) {
    if (line.kind === "group") caption = line;
    else if (line.kind === "total") caption = undefined;
    else if (line.kind === "data" && caption !== undefined) addTo(groups, caption, line);
  }
  return groups;
}

/** Whether a cell's figure is held for wrong: nothing that it is part of can be held against a text. */
type IsDoubted = (at: CellAddress) => boolean;

/** All that can be said of a group of the table's lines. */
export function measuresOf(view: TableView, isDoubted: IsDoubted): readonly Measure[] {
  const counted: Measure = {
    of: "count",
    heading: "",
    measure: (lines) => {
      const value = exact(lines.length);
      const index = view.table.columns[0]?.index ?? view.table.area.left;
      const cells = lines.map((line) => view.at(line, { index }));
      return { value, range: point(value), cells, isUnitless: false };
    },
  };
  const counts = [...view.columns((field) => field === "project_count"), ...freeColumnsLike(view, "project_count")];
  const amounts = [...view.columns((field) => MONEY_FIELDS.has(field)), ...freeColumnsLike(view, "budget")];
  return [
    counted,
    ...counts.map((column) => addedUp(view, isDoubted, "count", column)),
    ...amounts.map((column) => addedUp(view, isDoubted, "amount", column)),
  ];
}

function addedUp(view: TableView, isDoubted: IsDoubted, of: Measure["of"], column: FieldColumn): Measure {
  return {
    of,
    heading: column.heading,
    measure: (lines) => {
      const nodes = view.figures(lines, column);
      const sum = nodes.some(({ at }) => isDoubted(at)) ? undefined : sumNode(nodes);
      if (sum === undefined || !sum.dimension.startsWith(of === "count" ? "count" : "money")) return undefined;
      const cells = nodes.map(({ at }) => at);
      return { value: sum.value, range: sum.asInput, cells, isUnitless: sum.dimension === MONEY_OF_NO_UNIT };
    },
  };
}
