import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { mapWorkbook } from "../../src/mapping/map-workbook";
import { BLIND_LAYOUTS } from "./blind-layouts";
import { PUBLISHED_LAYOUTS } from "./published-layouts";
import { COUNTY_LAYOUTS } from "./county-layouts";
import { LAYOUTS } from "./layouts";
import { HARDER_LAYOUTS } from "./harder-layouts";
import { outline } from "./outline";
import { PROVINCE_FORMS } from "./province-forms";
import { STRANGER_LAYOUTS } from "./stranger-layouts";
import { NEIGHBOURING_TABLES } from "./neighbouring-tables";

const ALL = [
  ...LAYOUTS,
  ...HARDER_LAYOUTS,
  ...NEIGHBOURING_TABLES,
  ...PUBLISHED_LAYOUTS,
  ...PROVINCE_FORMS,
  ...STRANGER_LAYOUTS,
  ...BLIND_LAYOUTS,
  ...COUNTY_LAYOUTS,
].map((layout) => [layout.name, layout] as const);

test.each(ALL)("%s is understood without help", (_name, layout) => {
  expect(outline(mapWorkbook(workbookOf(layout.sheets)))).toEqual(layout.expected);
});

const ABOUT_SOMETHING_ELSE = [
  "pupils' marks",
  "a stock list with prices",
  "sales by month",
  "a payroll",
  "a time sheet that names projects",
  "long text list without any figure",
  "a stock report",
  "an income statement with a budget",
  "a list of contracts",
  "budget and actual by quarter",
  "a budget of something else than money, quantity by quantity",
];

test.each(ALL)("%s is told to be about funds or not", (name, layout) => {
  expect(mapWorkbook(workbookOf(layout.sheets)).concernsFunds).toBe(!ABOUT_SOMETHING_ELSE.includes(name));
});
