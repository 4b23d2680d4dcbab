import type { LabelledProject } from "../labels";
import type { Studio } from "../studio";
import { labelledSheet } from "../studio";
import { drawTable } from "../table-writer";
import type { Drawn } from "./layout";

type TableOfStudio = Parameters<Studio["table"]>[0];

/** Draws a sheet with one table and nothing else; `projects` is what a perfect reader takes from it. */
export function oneTable(
  studio: Studio,
  sheet: TableOfStudio["sheet"],
  table: Omit<TableOfStudio, "sheet">,
  projects: readonly LabelledProject[],
): Drawn {
  const { label } = drawTable(studio.draft, studio.table({ ...table, sheet }));
  return { sheets: [labelledSheet(sheet, table.role, [label])], projects };
}
