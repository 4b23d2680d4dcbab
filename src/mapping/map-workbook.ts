import type { CellAddress } from "../domain/cells/address";
import { cellsIn } from "../domain/cells/area";
import type { Model } from "../domain/model";
import type { Sourced } from "../domain/sourced";
import type { FieldTable, MappedSheet } from "../domain/table";
import { isRecordTable } from "../domain/table";
import type { Grid, Workbook } from "../sheets/workbook";
import { userGrids, valueAt } from "../sheets/workbook";
import { withEarlierMonthsAside } from "./across/earlier-months";
import { withKnownNames } from "./across/known-names";
import { mainUnitOf } from "./across/main-unit";
import { mainYear, withOthersSetAside } from "./across/other-years";
import { assembleEntities } from "./entities/assemble";
import { withEvaluatorTables } from "./evaluator-tables";
import { HeadingLexicon } from "./headings/heading-lexicon";
import type { MappingOptions } from "./map-sheet";
import { mapSheet } from "./map-sheet";
import { questionsOf } from "./questions/questions";
import { isAboutFunds, withoutFields } from "./relevance/relevance";
import { statedRules } from "./rules/stated-rules";
import type { MappingTemplate } from "./template/mapping-template";
import { placesFor } from "./template/placed-tables";
import { yearIn } from "./text";

/** Headings mean the same in every workbook; a folder of forms repeats the same few hundred. */
const LEXICON = new HeadingLexicon();

/** Finds the tables in a bureau's sheets and says what each column means and what they together speak of. */
export function mapWorkbook(workbook: Workbook, options: MappingOptions = {}): Model {
  const lexicon = LEXICON;
  const grids = userGrids(workbook);
  const said = { ...options, ...(options.template && { template: templateHere(grids, options.template) }) };
  const readings = withKnownNames(grids.map((grid) => mapSheet(workbook, grid, lexicon, said)));
  const views = new Map(readings.map(({ sheet, view }) => [sheet.sheet, view]));
  const mapped = readings.map(({ sheet }) => sheet);
  const concernsFunds = mapped.some((sheet) =>
    sheet.tables.some((table) => isAboutFunds(table, views.get(sheet.sheet))),
  );
  if (!concernsFunds) return aboutSomethingElse(mapped);
  const records = readings.flatMap((reading) => reading.records);
  const year = mainYear(mapped);
  const { sheets, projects, scorecards, fundName } = assembleEntities(
    withEvaluatorTables(withEarlierMonthsAside(withOthersSetAside(mapped, year))),
    views,
  );
  const setAside = new Set(
    sheets.flatMap(({ tables }) => tables.flatMap((table) => (table.setAside === undefined ? [] : [table.id]))),
  );
  const mainUnit = mainUnitOf(sheets);
  const yearAt = year === undefined ? undefined : whereYear(sheets, year);
  return {
    sheets,
    projects,
    scorecards,
    ...(mainUnit === undefined ? {} : { mainUnit }),
    ...(fundName === undefined ? {} : { fundName }),
    ...(yearAt === undefined ? {} : { year: yearAt }),
    stated: statedRules([...allTexts(sheets), ...remarksOfForms(grids, sheets)]),
    questions: questionsOf(records.filter(({ table }) => !setAside.has(table.id))),
    concernsFunds,
  };
}

/** The template with its places as they are to be looked for in this workbook. */
function templateHere(grids: readonly Grid[], template: MappingTemplate): MappingTemplate {
  const { places } = template;
  return places === undefined
    ? template
    : {
        ...template,
        places: placesFor(
          grids.map(({ sheet }) => sheet),
          places,
        ),
      };
}

/** A workbook without projects, budgets or indicators: only its tables' geometry is given. */
function aboutSomethingElse(sheets: readonly MappedSheet[]): Model {
  return {
    sheets: withoutFields(sheets),
    projects: [],
    scorecards: [],
    // Which score makes which grade is said in the same words of whatever is assessed.
    stated: statedRules(allTexts(sheets)),
    questions: [],
    concernsFunds: false,
  };
}

function allTexts(sheets: readonly MappedSheet[]): readonly Sourced<string>[] {
  return sheets.flatMap((sheet) => sheet.texts.map(({ text, at }) => ({ value: text, at })));
}

/** Notes that stand inside a form belong to its fields and are no texts of the sheet. */
function remarksOfForms(grids: readonly Grid[], sheets: readonly MappedSheet[]): readonly Sourced<string>[] {
  return sheets.flatMap(({ sheet, tables }) => {
    const grid = grids.find((each) => each.sheet === sheet);
    return tables.flatMap((table) => {
      if (grid === undefined || isRecordTable(table)) return [];
      const remark = table.fields.get("remark")?.at;
      return [...(remark === undefined ? [] : [remark]), ...placesBelow(table)].flatMap((at) => {
        const text = valueAt(grid, at.row, at.col);
        return typeof text === "string" ? [{ value: text, at }] : [];
      });
    });
  });
}

/** The cells of a form below its indicators, where notes on scoring stand. */
function placesBelow({ area, indicators }: FieldTable): readonly CellAddress[] {
  return indicators === undefined ? [] : [...cellsIn({ ...area, top: indicators.area.bottom + 1 })];
}

function whereYear(sheets: readonly MappedSheet[], year: string): Sourced<string> | undefined {
  for (const { tables, texts } of sheets) {
    const title = tables.find((table) => table.year === year);
    if (title !== undefined) {
      const { sheet, top: row, left: col } = title.area;
      return { value: year, at: { sheet, row, col } };
    }
    const text = texts.find((one) => yearIn(one.text) === year);
    if (text !== undefined) return { value: year, at: text.at };
  }
  return undefined;
}
