import { areasMeet } from "../../domain/cells/area";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { headingFingerprint } from "../headings/heading-text";
import { findTables } from "../layout/find-tables";
import { readTitles, titleTop } from "../layout/header/titles";
import type { PlacedTable, RawTable, Rect, Titles } from "../layout/view/raw-table";
import type { SheetView } from "../layout/view/sheet-view";
import { lastFilled } from "./template-end";
import type { MarkedTable, TemplatePlace } from "./template-place";
import { findPlace } from "./template-place";

/** The tables that were marked out on this sheet. Of two that meet the later word counts. */
export function placedTables(
  view: SheetView,
  places: readonly TemplatePlace[],
  lexicon: HeadingLexicon,
): readonly PlacedTable[] {
  let found: PlacedTable[] = [];
  places.forEach((place, at) => {
    if (place.sheet !== headingFingerprint(view.grid.sheet) && place.sheet !== ANY_SHEET) return;
    const looked = place.sideways === true ? view.turned() : view;
    const marked = findPlace(looked, place);
    const raw = marked && rawTable(looked, marked, lexicon);
    if (raw === undefined) return;
    const rect = rectOf(raw);
    found = [...found.filter((other) => !areasMeet(other.rect, rect)), { raw: { ...raw, place: at }, rect }];
  });
  return found;
}

/** Stands for a sheet's name where no sheet of the workbook has that name. */
const ANY_SHEET = "*";

/** Places whose sheet is called otherwise in this workbook are looked for in all its sheets. */
export function placesFor(sheets: readonly string[], places: readonly TemplatePlace[]): readonly TemplatePlace[] {
  const names = new Set(sheets.map(headingFingerprint));
  return places.map((place) => (names.has(place.sheet) ? place : { ...place, sheet: ANY_SHEET }));
}

function rawTable(view: SheetView, marked: MarkedTable, lexicon: HeadingLexicon): RawTable | undefined {
  const { headerLines, left, right, firstRecord, lastRecord } = marked;
  const first = headerLines[0] ?? 0;
  const bodyTop = (headerLines.at(-1) ?? first) + 1;
  const bottom = marked.bottom ?? foundBottom(view, marked, lexicon);
  const bodyBottom = Math.max(lastFilled(view, bodyTop, { left, right }, bottom), lastRecord ?? 0);
  if (bodyBottom < bodyTop || bodyTop >= view.lineCount) return undefined;
  const titles = titlesOver(view, view.sideways ? left : first, view.sideways ? [first, bodyBottom] : [left, right]);
  const records = {
    ...(firstRecord === undefined ? {} : { first: firstRecord }),
    ...(lastRecord === undefined ? {} : { last: lastRecord }),
  };
  return { view, headerLines, titles, bodyTop, bodyBottom, left, right, byWords: true, records };
}

/** Titles stand above a table also where it lies on its side. */
function titlesOver(view: SheetView, row: number, [left, right]: readonly [number, number]): Titles {
  const upright = view.sideways ? view.turned() : view;
  const above: Rect = { top: 0, left, bottom: upright.lineCount - 1, right };
  return readTitles(upright, titleTop(upright, row, 0, above), row - 1, above);
}

/** Where the table would end by itself: when next year's copy lacks what told the end. */
function foundBottom(view: SheetView, { headerLines, left, right }: MarkedTable, lexicon: HeadingLexicon): number {
  const top = headerLines[0] ?? 0;
  const below = findTables(view, { top, left, bottom: view.lineCount - 1, right }, lexicon);
  return below.find((raw) => raw.headerLines.includes(top))?.bodyBottom ?? view.lineCount - 1;
}

function rectOf({ view, headerLines, titles, bodyBottom, left, right }: RawTable): Rect {
  const titled = [...titles.rows, ...(titles.unitRow === undefined ? [] : [titles.unitRow])];
  return view.sideways
    ? { top: Math.min(left, ...titled), left: Math.min(...headerLines), bottom: right, right: bodyBottom }
    : { top: Math.min(...headerLines, ...titled), left, bottom: bodyBottom, right };
}
