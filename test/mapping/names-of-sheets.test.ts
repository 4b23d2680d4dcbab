import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import type { Model } from "../../src/domain/model";
import { mapWorkbook } from "../../src/mapping/map-workbook";

const PROJECTS = [
  ["项目名称", "预算金额（万元）", "支出金额（万元）"],
  ["甲县道路改造工程", 100, 90],
  ["乙县供水工程", 200, 180],
];

function modelOf(name: string, rows: readonly (readonly (string | number | null)[])[]): Model {
  return mapWorkbook(workbookOf({ 执行: PROJECTS, [name]: rows }));
}

/** What sheets are called is read in either letters: their names stay as they are written. */
describe.each([
  ["simplified", { notes: "填报说明", old: "备份", marks: "成绩单" }],
  ["traditional", { notes: "填報說明", old: "備份", marks: "成績單" }],
])("names of sheets in %s letters", (_letters, names) => {
  test("a sheet of texts called notes holds notes", () => {
    const { sheets } = modelOf(names.notes, [["由各单位填写"], ["二月底前报送"]]);
    expect(sheets[1]?.role).toBe("notes");
  });

  test("a copy kept of a table is set aside", () => {
    const { sheets } = modelOf(names.old, PROJECTS);
    expect(sheets[1]?.tables[0]?.setAside).toBe("duplicate-copy");
  });

  test("what stands on a sheet of marks is no fund's", () => {
    const marks = mapWorkbook(
      workbookOf({
        [names.marks]: [
          ["指标名称", "目标值", "分值", "得分"],
          ["阅读", 90, 40, 35],
          ["写作", 90, 60, 58],
        ],
      }),
    );
    expect(marks.concernsFunds).toBe(false);
  });
});
