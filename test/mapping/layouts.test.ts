import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { mapWorkbook } from "../../src/mapping/map-workbook";
import { BLIND_LAYOUTS } from "./blind-layouts";
import { FOURTH_LAYOUTS } from "./fourth-layouts";
import { LAYOUTS } from "./layouts";
import { MORE_LAYOUTS } from "./more-layouts";
import { outline } from "./outline";
import { PROVINCE_FORMS } from "./province-forms";
import { STRANGER_LAYOUTS } from "./stranger-layouts";
import { THIRD_LAYOUTS } from "./third-layouts";

const ALL = [
  ...LAYOUTS,
  ...MORE_LAYOUTS,
  ...THIRD_LAYOUTS,
  ...FOURTH_LAYOUTS,
  ...PROVINCE_FORMS,
  ...STRANGER_LAYOUTS,
  ...BLIND_LAYOUTS,
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
];

test.each(ALL)("%s is told to be about funds or not", (name, layout) => {
  expect(mapWorkbook(workbookOf(layout.sheets)).concernsFunds).toBe(!ABOUT_SOMETHING_ELSE.includes(name));
});
