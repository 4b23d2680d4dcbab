import type { Line } from "../../../../domain/table";
import { cellAt } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "./table-view";

/** Lines that a table puts together; two groups may have one name. */
export interface LineGroup {
  readonly name: string;
}

/** The group of each data line. */
export type Division = ReadonlyMap<Line, LineGroup>;

const UNNAMED: LineGroup = { name: "" };

/**
 * All ways in which a table groups its lines: by captions between them, or by a column of words, whose blank cells belong
 * to the group named above them.
 */
export function divisionsOf(context: ReadingContext, view: TableView): readonly Division[] {
  const words = [...view.table.columns, ...view.table.unmapped].map(({ index }) => byColumn(context, view, index));
  return [byCaptions(view), ...words].filter((division) => division !== undefined);
}

/** 一、营业收入, 二、利润总额: the chapters of a table, which stand above its captions and are parts of none. */
const CHAPTER = /^[一二三四五六七八九十]+[、.．]/u;

function byCaptions(view: TableView): Division | undefined {
  const division = new Map<Line, LineGroup>();
  let group = UNNAMED;
  let hasChapters = false;
  for (const line of view.table.lines) {
    if (line.kind === "group") group = { name: view.nameOf(line) };
    if (line.kind !== "data") continue;
    const isChapter = CHAPTER.test(view.nameOf(line));
    if (group === UNNAMED) hasChapters ||= isChapter;
    else if (hasChapters && isChapter) group = UNNAMED;
    if (group !== UNNAMED || !hasChapters) division.set(line, group);
  }
  return isDivided(division) ? division : undefined;
}

function byColumn(context: ReadingContext, view: TableView, index: number): Division | undefined {
  const division = new Map<Line, LineGroup>();
  const named = new Map<string, LineGroup>();
  let group = UNNAMED;
  for (const line of view.data) {
    const text = context.text(cellAt(view.table, line.index, index));
    if (text !== "") {
      const known = named.get(text);
      if (known === undefined) {
        if (!/\p{L}/u.test(text) || (named.size + 1) * 2 > view.data.length) return undefined;
        named.set(text, (group = { name: text }));
      } else group = known;
    }
    division.set(line, group);
  }
  return isDivided(division) ? division : undefined;
}

/** Two or more groups, of two lines or more on the average. */
function isDivided(division: Division): boolean {
  const groups = new Set(division.values());
  return groups.size > 1 && groups.size * 2 <= division.size;
}
