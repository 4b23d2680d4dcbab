import type { CellAddress } from "../../../../domain/cells/address";
import { addressKey } from "../../../../domain/cells/address";
import { largestOf } from "../../../../domain/collections/extremes";
import { theOnly } from "../../../../domain/collections/only";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { bareName } from "../words/names";

/** Shorter lists have no summary in prose. */
const FEWEST_LINES = 3;

/** A list of projects with what can be said of it as a whole. */
export interface ProjectList {
  readonly view: TableView;
  /** What it is called. */
  readonly title: string;
  readonly lines: number;
  /** What may be meant by the number of projects: lines, different names, the last number. */
  readonly counts: ReadonlySet<number>;
  /** Its lines are numbered without a gap: nothing of it is elsewhere. */
  readonly isNumbered: boolean;
  readonly totals: readonly Node[];
  readonly cells: readonly CellAddress[];
}

/** The lists of projects, long enough for a text to sum them up, and the summaries that count them. */
export function listsOf(context: ReadingContext): readonly ProjectList[] {
  return context.views.flatMap((view): readonly ProjectList[] => {
    const names = view.column("project_name");
    const { role, setAside, orientation } = view.table;
    if (setAside !== undefined || role === "indicators" || role === "lookup" || orientation !== "rows") return [];
    if (names === undefined) return summaryOf(context, view);
    if (view.data.length < FEWEST_LINES) return [];
    const cells = view.data.map((line) => view.at(line, names)).filter((at) => context.text(at) !== "");
    const numbers = view.data.map((line) => Number(view.text(line, "seq"))).filter(Number.isInteger);
    const last = largestOf(numbers, 0);
    return [
      {
        view,
        title: titleOf(context, view),
        lines: cells.length,
        counts: new Set([
          view.data.length,
          cells.length,
          new Set(cells.map((at) => bareName(context.text(at)))).size,
          last,
        ]),
        isNumbered: last === view.data.length && new Set(numbers).size === last,
        totals: totalsOf(view),
        cells,
      },
    ];
  });
}

/** 合计 of 项目数: as many projects as a list of them would have lines. */
function summaryOf(context: ReadingContext, view: TableView): readonly ProjectList[] {
  const total = theOnly(view.totals);
  const count = total === undefined ? undefined : view.of(total, "project_count");
  if (count === undefined || !count.value.isInteger()) return [];
  const lines = count.value.toNumber();
  const title = titleOf(context, view);
  return [
    { view, title, lines, counts: new Set([lines]), isNumbered: false, totals: totalsOf(view), cells: [count.at] },
  ];
}

function titleOf(context: ReadingContext, { table }: TableView): string {
  return context.text({ sheet: table.sheet, row: table.titleRows[0] ?? table.area.top, col: table.area.left });
}

function totalsOf(view: TableView): readonly Node[] {
  const columns = view.columns((field) => MONEY_FIELDS.has(field) || field === "rate");
  return view.totals.flatMap((line) => view.across(line, columns));
}

/** Texts that stand together, and the lists that they may speak of. */
interface Place {
  readonly texts: readonly { readonly text: string; readonly at: CellAddress }[];
  readonly lists: readonly ProjectList[];
  /** The title of the one list that can be meant. */
  readonly isOwn: boolean;
}

/** Titles speak of their own table; other texts of a list on their sheet, else of one elsewhere. */
export function* placesOf(context: ReadingContext, lists: readonly ProjectList[]): Iterable<Place> {
  for (const { sheet, texts } of context.model.sheets) {
    const here = lists.filter(({ view }) => view.table.sheet === sheet);
    const titles = here.map((list) => ({ list, texts: titlesOf(context, list.view) }));
    for (const { list, texts } of titles) yield { texts, lists: [list], isOwn: here.length === 1 };
    // A line that adds up all lines shows, as numbers do, that nothing of the list is elsewhere.
    for (const list of here)
      yield { texts: wordsOfTotals(list.view), lists: [{ ...list, isNumbered: true }], isOwn: true };
    const told = new Set(titles.flatMap((title) => title.texts.map(({ at }) => addressKey(at))));
    const others = texts.filter(({ at }) => !told.has(addressKey(at)));
    yield { texts: others, lists: here.length > 0 ? here : lists, isOwn: false };
  }
}

/** 合计 | 12个项目: what a line of totals says in words is about its own list. */
function wordsOfTotals(view: TableView): Place["texts"] {
  const names = view.column("project_name");
  return view.stated
    .filter(({ kind, covers = [] }) => kind === "total" && covers.length >= view.data.length)
    .flatMap((line) => {
      const word = names === undefined ? "" : view.said(line, names);
      // A bare 12个项目 tells of all of them because it stands in this line.
      const text = /^\s*\d/u.test(word) ? `合计${word}` : word;
      return names === undefined || word === "" ? [] : [{ text, at: view.at(line, names) }];
    });
}

function titlesOf(context: ReadingContext, { table }: TableView): Place["texts"] {
  return table.titleRows.flatMap((row) => {
    for (let col = table.area.left; col <= table.area.right; col += 1) {
      const at = { sheet: table.sheet, row, col };
      const text = context.text(at);
      if (text !== "") return [{ text, at }];
    }
    return [];
  });
}
