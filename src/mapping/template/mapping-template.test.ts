import { workbookOf } from "../../adapters/memory/memory-workbook";
import { columnOf, isRecordTable } from "../../domain/table";
import { mapWorkbook } from "../map-workbook";
import { saveTemplate, writeTemplate } from "./mapping-template";
import { parseTemplate } from "./parse-template";

const THIS_YEAR = workbookOf({
  "2024年执行": [
    ["序号", "项目名称", "盘子（万元）", "走账（万元）", "2024年备查"],
    [1, "甲县道路改造工程", 100, 90, 7],
    [2, "乙县供水工程", 200, 150, 8],
  ],
});
const NEXT_YEAR = workbookOf({
  二五年: [
    ["项目资金表"],
    [],
    ["走账(万元)", "2025年备查", "项目名称", "盘子", "序号"],
    [50, 9, "丙县绿化工程", 60, 1],
    [70, 3, "丁县照明工程", 80, 2],
  ],
});

test("next year's copy with moved columns, renamed sheets and other rows reads by the saved template", () => {
  const corrected = mapWorkbook(THIS_YEAR, {
    template: {
      schema: "fundscore-mapping/1",
      tables: [{ columns: { 序号: "auto", 项目名称: "auto", 盘子: "budget", 走账: "spent", 备查: "none" } }],
    },
  });
  const parsed = parseTemplate(JSON.parse(writeTemplate(saveTemplate(corrected))));
  if (!parsed.ok) throw new Error(parsed.refusal.path);
  const model = mapWorkbook(NEXT_YEAR, { template: parsed.value });
  const [table] = model.sheets.flatMap((sheet) => sheet.tables).filter(isRecordTable);
  if (table === undefined) throw new Error("no table found");
  expect(columnOf(table, "budget")?.index).toBe(3);
  expect(columnOf(table, "spent")?.index).toBe(0);
  expect(table.unmapped.map((column) => column.heading)).toEqual(["2025年备查"]);
  expect(table.moneyUnit?.text).toBe("万元");
  expect(model.questions).toEqual([]);
});

test.each([
  ["no object", 5, "", "wrong-type"],
  ["another schema", { schema: "x", tables: [] }, "schema", "unknown-value"],
  ["no tables", { schema: "fundscore-mapping/1" }, "tables", "missing"],
  ["a key nobody knows", { schema: "fundscore-mapping/1", tables: [], more: 1 }, "more", "unknown-key"],
  ["a role nobody knows", table({ role: "x", columns: {} }), "tables[0].role", "unknown-value"],
  ["no columns", table({ role: "scores" }), "tables[0].columns", "missing"],
  [
    "a field nobody knows",
    table({ role: "scores", columns: { 得分: "x" } }),
    "tables[0].columns.得分",
    "unknown-value",
  ],
  ["a unit that is no text", table({ role: "scores", unit: 1, columns: {} }), "tables[0].unit", "wrong-type"],
])("a template with %s is refused with the place", (_case, json, path, problem) => {
  expect(parseTemplate(json)).toEqual({ ok: false, refusal: { path, problem } });
});

function table(entry: unknown): unknown {
  return { schema: "fundscore-mapping/1", tables: [entry] };
}
