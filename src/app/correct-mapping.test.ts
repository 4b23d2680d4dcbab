import { WORKING_TABLE } from "../../test/support/working-table";
import { workbookOf } from "../adapters/memory/memory-workbook";
import type { CellRange } from "../domain/cells/address";
import { parseRangeA1 } from "../domain/cells/address";
import type { Model } from "../domain/model";
import type { RecordTable, Table } from "../domain/table";
import { isRecordTable } from "../domain/table";
import { mapWorkbook } from "../mapping/map-workbook";
import type { Workbook } from "../sheets/workbook";
import type { Correction } from "./correct-mapping";
import { correctedMapping } from "./correct-mapping";
import { keptTemplate, mappingText } from "./mapping-template";
import { saidCorrections } from "./said-corrections";

/** A working table with a line of remarks under its headings, and figures of another matter below its records. */
const THIS_YEAR = workbookOf({
  "2024年执行": [...WORKING_TABLE, ["", "备查", 55, 66]],
  说明: [
    ["项目名称", "预算数"],
    ["去年的甲项目", 1],
    ["去年的乙项目", 2],
  ],
});

/** Next year: another title, an empty row more, a column more, three records. */
const NEXT_YEAR = workbookOf({
  "2025年执行": [
    ["某县2025年项目资金"],
    [],
    ["序号", "项目名称", "主管部门", "预算数", "支出数"],
    ["", "（按批复）", "", "（万元）", "（万元）"],
    ["例", "示例项目", "", 1, 1],
    [1, "丙县绿化工程", "县林业局", 60, 50],
    [2, "丁县照明工程", "县城管局", 80, 70],
    [3, "戊县校舍工程", "县教育局", 40, 40],
    ["", "测算用", "", 7, 7],
    ["合计", "", "", 180, 160],
    ["", "备查", "", 55, 66],
  ],
});

const TABLE = "2024年执行#1";

function at(a1: string, sheet = "2024年执行"): CellRange {
  const range = parseRangeA1(a1, sheet);
  if (range === undefined) throw new Error(a1);
  return range;
}

interface Said {
  readonly model: Model;
  readonly kept: string | undefined;
}

/** What is understood after corrections, each made in what the one before it led to. */
function after(workbook: Workbook, ...corrections: readonly Correction[]): Said {
  let said: Said = { model: mapWorkbook(workbook), kept: undefined };
  for (const correction of corrections) {
    const kept = correctedMapping({ workbook, ...said }, correction);
    if (!kept.ok) throw new Error(kept.refusal.code);
    said = { kept: kept.value, model: mapWorkbook(workbook, { template: keptTemplate(kept.value) }) };
  }
  return said;
}

function records({ sheets }: Model): readonly RecordTable[] {
  return sheets.flatMap((sheet) => sheet.tables).filter(isRecordTable);
}

/** Heading rows and records as Excel numbers them. */
function rows(model: Model, id = TABLE): string {
  const table = records(model).find((one) => one.id === id);
  const data = table?.lines.filter(({ kind }) => kind === "data").map(({ index }) => index + 1);
  return `${table?.headerLines.map((line) => line + 1).join("+")} | ${data?.join(",")}`;
}

const HEADINGS: Correction = { kind: "headings", table: TABLE, range: at("A2:D3") };
const DATA: Correction = { kind: "records", table: TABLE, range: at("A5:D6"), edge: "both" };

test.each<[string, readonly Correction[], string]>([
  ["nothing was said", [], "2 | 3,4,5,6,7,9"],
  ["records are named from the first to the last", [DATA], "2 | 5,6"],
  ["only the first record is named", [{ ...DATA, range: at("B5"), edge: "first" }], "2 | 5,6,7,9"],
  ["only the last record is named", [{ ...DATA, range: at("B6"), edge: "last" }], "2 | 3,4,5,6"],
  [
    "first and last are named one after the other",
    [
      { ...DATA, range: at("B5"), edge: "first" },
      { ...DATA, range: at("B6"), edge: "last" },
    ],
    "2 | 5,6",
  ],
  ["two rows are said to hold the headings", [HEADINGS], "2+3 | 4,5,6,7,9"],
  ["headings and then records are said", [HEADINGS, DATA], "2+3 | 5,6"],
  ["a range without the last lines is said to be the table", [{ kind: "range", range: at("A2:D6") }], "2 | 3,4,5,6"],
  ["a range and then its records are said", [{ kind: "range", range: at("A1:D8") }, DATA], "2 | 5,6"],
])("%s: headings and records follow", (_, corrections, expected) => {
  expect(rows(after(THIS_YEAR, ...corrections).model)).toBe(expected);
});

test("totals outside the named records stay totals of the table", () => {
  const [table] = records(after(THIS_YEAR, DATA).model);
  expect(table?.lines.map(({ index, kind }) => [index + 1, kind])).toEqual([
    [5, "data"],
    [6, "data"],
    [8, "total"],
  ]);
});

test("next year's copy with rows and columns moved is read by the same corrections, from the ledger or a template file", () => {
  const { kept, model } = after(THIS_YEAR, HEADINGS, DATA);
  for (const text of [kept, mappingText(model, kept)]) {
    const next = mapWorkbook(NEXT_YEAR, { template: keptTemplate(text) });
    expect(rows(next, "2025年执行#1")).toBe("3+4 | 6,7,8");
    expect(next.projects.map(({ name }) => name.value)).toEqual(["丙县绿化工程", "丁县照明工程", "戊县校舍工程"]);
  }
});

test("a table that nobody could find is found once it was marked and its columns were named", () => {
  const workbook = workbookOf({
    表: [["台账"], [1, "甲路", 100, 90], ["码", "活儿", "盘子", "走账"], [1, "甲路", 100, 90], [2, "乙桥", 200, 150]],
  });
  const range = at("A3:D5", "表");
  const said = (index: number, field: "project_name" | "budget" | "spent"): Correction => ({
    kind: "column",
    table: "表#1",
    index,
    field,
  });
  const { model } = after(
    workbook,
    { kind: "range", range },
    said(1, "project_name"),
    said(2, "budget"),
    said(3, "spent"),
  );
  expect(rows(model, "表#1")).toBe("3 | 4,5");
  expect(model.projects.map(({ name }) => name.value)).toEqual(["甲路", "乙桥"]);
});

test("of two tables side by side with the same headings the marked one is meant", () => {
  const line = ["项目名称", "预算数"];
  const workbook = workbookOf({
    表: [
      [...line, null, ...line],
      ["甲路", 1, null, "丙渠", 3],
      ["乙桥", 2, null, "丁站", 4],
      ["试算", 9, null, "试算", 9],
    ],
  });
  const { model } = after(workbook, { kind: "range", range: at("D1:E3", "表") });
  expect(rows(model, "表#2")).toBe("1 | 2,3");
  expect(rows(model, "表#1")).toBe("1 | 2,3,4");
});

test.each<[string, CellRange]>([
  ["a single row", at("A5:D5")],
  ["figures without a heading", at("C5:D6")],
  ["an empty place", at("H20:J30")],
])("a range of %s is refused as no table, with its place", (_, range) => {
  const model = mapWorkbook(THIS_YEAR);
  const result = correctedMapping({ workbook: THIS_YEAR, model, kept: undefined }, { kind: "range", range });
  expect(result).toMatchObject({ ok: false, refusal: { code: "not-a-table", facts: { sheet: "2024年执行" } } });
});

test("a sheet that is said to hold no data gives no table, and can be taken back", () => {
  const aside = after(THIS_YEAR, { kind: "role", sheet: "说明", role: "notes" });
  expect(aside.model.sheets.map(({ role, tables }) => [role, tables.length])).toEqual([
    ["expenditures", 1],
    ["notes", 0],
  ]);
  const back = after(
    THIS_YEAR,
    { kind: "role", sheet: "说明", role: "notes" },
    { kind: "role", sheet: "说明", role: "lookup" },
  );
  expect(back.model.sheets[1]).toMatchObject({ role: "lookup", tables: [{ role: "lookup" }] });
});

test("only what was said is kept, and each of it can be taken back to what was found", () => {
  const corrections: readonly Correction[] = [
    { kind: "column", table: TABLE, index: 2, field: "budget_initial" },
    { kind: "role", sheet: "2024年执行", role: "projects" },
    { kind: "unit", table: TABLE, unit: "元" },
    DATA,
  ];
  const found = mapWorkbook(THIS_YEAR);
  const said = after(THIS_YEAR, ...corrections);
  const list = saidCorrections(keptTemplate(said.kept));
  expect(list.map(({ about }) => about)).toEqual(["place", "role", "unit", "column"]);
  expect(records(said.model)[0]).toMatchObject({ role: "projects", moneyUnit: { text: "元" } });
  const undone = after(
    THIS_YEAR,
    ...corrections,
    ...list.map(({ id }): Correction => ({ kind: "as-found", said: id })).reverse(),
  );
  expect(undone).toEqual({ kept: undefined, model: found });
  expect(after(THIS_YEAR, ...corrections, { kind: "as-found" })).toEqual({ kept: undefined, model: found });
});

test("headings of two years keep their own fields", () => {
  const workbook = workbookOf({
    表: [
      ["项目名称", "2023年支出", "2024年支出"],
      ["甲路", 1, 2],
      ["乙桥", 3, 4],
    ],
  });
  const { model } = after(
    workbook,
    { kind: "column", table: "表#1", index: 1, field: "spent_prev_year" },
    { kind: "column", table: "表#1", index: 2, field: "spent" },
  );
  expect(records(model)[0]?.columns.map(({ field }) => field)).toEqual(["project_name", "spent_prev_year", "spent"]);
});

test("a column without a heading is named by the one beside it", () => {
  const workbook = workbookOf({
    表: [
      ["项目名称", "预算数", null],
      ["甲路", 1, 0.5],
      ["乙桥", 3, 2],
    ],
  });
  const { model } = after(workbook, { kind: "column", table: "表#1", index: 2, field: "spent" });
  expect(records(model)[0]?.columns.map(({ field }) => field)).toEqual(["project_name", "budget", "spent"]);
});

const FORM = workbookOf({
  自评: [
    ["项目支出绩效自评表"],
    ["项目名称", "河道整治工程", null, "主管部门", "县水利局", null],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "执行率", null],
    ["年度资金总额", 100, 100, 90, 0.9, null],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "备注分"],
    ["产出", "数量", "整治长度", "≥10公里", "12公里", 5],
    ["效益", "社会", "受益人口", "≥1万人", "2万人", 4],
  ],
});

test("columns and labels of a form are corrected like those of any table", () => {
  const form = (model: Model): Table | undefined => model.sheets[0]?.tables[0];
  const id = form(mapWorkbook(FORM))?.id ?? "";
  const { model } = after(
    FORM,
    { kind: "column", table: id, index: 5, field: "score" },
    { kind: "label", table: id, label: "主管部门", field: "implementing_unit" },
  );
  const table = form(model);
  if (table === undefined || isRecordTable(table)) throw new Error("no form");
  expect(table.indicators?.columns.find(({ index }) => index === 5)?.field).toBe("score");
  expect([...table.fields.keys()]).toContain("implementing_unit");
  expect([...table.fields.keys()]).not.toContain("department");
});

/** Two tables of the same projects: each is evidence for what the other's column of names means. */
const TWO_TABLES = workbookOf({
  清单: [
    ["序号", "项目名称", "主管部门", "预算数"],
    [1, "河道整治工程", "水务局", 60],
    [2, "校舍维修工程", "教育局", 80],
    [3, "公路养护工程", "交通局", 40],
  ],
  执行: [
    ["编号", "项目名称", "全年预算", "全年支出", "支出率"],
    [1, "河道整治工程", 60, 57, "95%"],
    [2, "校舍维修工程", 80, 80, "100%"],
    [3, "公路养护工程", 40, 38, "95%"],
  ],
});

test.each(["remark", "category", "none"] as const)(
  "a column of names that a user says is %s stays that, though another table gives its names to projects",
  (field) => {
    const { model } = after(TWO_TABLES, { kind: "column", table: "清单#1", index: 1, field });
    const [list] = records(model);
    expect(list?.columns.find(({ index }) => index === 1)?.field ?? "none").toBe(field);
  },
);
