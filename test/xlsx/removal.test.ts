import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { refusalMessage } from "../../src/messages/refusals/refusals";
import { richWorkbook } from "./rich-workbook";
import { overviewPlan } from "./sample-plans";
import { type Parts, zipParts } from "./zip-parts";

const TITLE = overviewPlan.title;

/** What removing our sheets from the workbook says, once one of its parts shows what stands on a sheet of ours. */
function removing(part: string, was: string, is: string): string {
  const parts: Parts = richWorkbook();
  const text = parts[part];
  if (typeof text !== "string" || !text.includes(was)) throw new Error(`${part} has no ${was}`);
  const bytes = zipParts({ ...parts, [part]: text.replace(was, is) });
  const graded = opened(bytes).apply({ sheets: [overviewPlan] });
  if (!graded.ok) throw new Error(graded.refusal.code);
  const removed = opened(graded.value).apply({ sheets: [], marks: [], removesOurs: true });
  return removed.ok ? "removed" : refusalMessage(removed.refusal, "zh");
}

function opened(bytes: Uint8Array) {
  const book = openXlsx(bytes);
  if (!book.ok) throw new Error(book.refusal.code);
  return book.value;
}

const SHEET = "xl/worksheets/sheet1.xml";
const CHART = "xl/charts/chart1.xml";
const PIVOT = "xl/pivotCache/pivotCacheDefinition1.xml";

test.each([
  ["a chart", CHART, "数据!$B$2", `${TITLE}!$B$2`, "图表在 数据"],
  ["a chart, in quotes", CHART, "数据!$B$2", `'${TITLE}'!$B$2`, "图表在 数据"],
  ["a chart sheet", "xl/charts/chart2.xml", "数据!$B$2", `${TITLE}!$B$2`, "图表在 图表"],
  ["a pivot table", PIVOT, 'sheet="数据"', `sheet="${TITLE}"`, "数据透视表在 透视"],
  ["a conditional format", SHEET, "<formula>100<", `<formula>${TITLE}!$B$3<`, "迷你图在 数据!B2:B3"],
  ["a newer conditional format", SHEET, "<xm:f>参数!$A$1", `<xm:f>${TITLE}!$A$1`, "迷你图在 数据!D2"],
  ["a drop-down list", SHEET, '"乡村振兴,教育"', `${TITLE}!$A$3:$A$5`, "迷你图在 数据!A2:A3"],
  ["a sparkline", SHEET, "<xm:f>数据!B2", `<xm:f>${TITLE}!B2`, "迷你图在 数据!E2"],
])("%s of the user's that shows a result sheet is named, and nothing is removed", (_, part, was, is, place) => {
  expect(removing(part, was, is)).toContain(place);
});

test.each([
  ["a chart of another sheet", CHART, "数据!$B$2", `旧${TITLE}!$B$2`],
  ["a pivot table of another sheet", PIVOT, 'sheet="数据"', `sheet="${TITLE} (2)"`],
  ["a list that only reads like a sheet's name", SHEET, '"乡村振兴,教育"', `"${TITLE}"`],
])("%s does not hinder it", (_, part, was, is) => {
  expect(removing(part, was, is)).toBe("removed");
});
