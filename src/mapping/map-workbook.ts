import type { Model } from "../domain/model";
import type { Workbook } from "../sheets/workbook";
import { userGrids } from "../sheets/workbook";
import { HeadingLexicon } from "./heading-lexicon";
import { mapSheet } from "./map-sheet";

/** Finds the tables in a bureau's sheets and says what each column means. */
export function mapWorkbook(workbook: Workbook): Model {
  const lexicon = new HeadingLexicon();
  const readings = userGrids(workbook).map((grid) => mapSheet(workbook, grid, lexicon));
  return {
    sheets: readings.map(({ sheet }) => sheet),
    projects: [],
    scorecards: [],
    stated: {},
    questions: [],
    concernsFunds: true,
  };
}
