import { type Sheets, told } from "../../../../../test/support/outcome-of";
import { changed, EXECUTION, REGISTER } from "../../example-sheets";

/** Half of what the register gives the school is allotted this year. */
const HALF = changed(EXECUTION, { C5: 100, D5: 90 });

test.each<[string, Sheets, readonly string[]]>([
  ["nobody says so", { 清单: REGISTER, 执行: HALF }, ["cross_sheet_value_mismatch 执行!C5"]],
  [
    "a remark speaks of something else",
    { 清单: changed(REGISTER, { E3: "备注", E5: "已验收" }), 执行: HALF },
    ["cross_sheet_value_mismatch 执行!C5"],
  ],
  ["a remark says so", { 清单: changed(REGISTER, { E3: "备注", E5: "分两年实施" }), 执行: HALF }, []],
  [
    "a note names it and says so",
    { 清单: REGISTER, 执行: [...HALF, [], ["注：白石乡校舍安全加固项目分两年安排，本年下达100万元。"]] },
    [],
  ],
])("less than the register gives where %s", (_, sheets, expected) => {
  expect(told(sheets)).toEqual(expected);
});
