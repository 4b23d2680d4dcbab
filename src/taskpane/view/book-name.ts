import type { BookView } from "./book/book-view";

/** What the workbook is called: its fund, or where none is named the first title in it. */
export function bookName({ fund, sheets }: BookView): string | undefined {
  return fund?.name ?? sheets.flatMap(({ tables }) => tables).find(({ title }) => title !== "")?.title;
}
