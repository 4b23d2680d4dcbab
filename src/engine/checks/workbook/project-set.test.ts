import { type Sheets, told } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed, EXECUTION, REGISTER } from "../example-sheets";

const WITHOUT_LIBRARY = EXECUTION.filter(([, name]) => name !== "临海县公共图书馆免费开放经费");

const withRemark = (remark: string): RowsLiteral => changed(REGISTER, { E3: "备注", E6: remark });

test.each<[string, Sheets, readonly string[]]>([
  ["without a word", { 清单: REGISTER, 执行: WITHOUT_LIBRARY }, ["missing_project 清单!B6"]],
  [
    "with a remark about something else",
    { 清单: withRemark("按季拨付"), 执行: WITHOUT_LIBRARY },
    ["missing_project 清单!B6"],
  ],
  ["with a remark that it was ended", { 清单: withRemark("项目已终止"), 执行: WITHOUT_LIBRARY }, []],
  [
    "with a note that names it",
    { 清单: REGISTER, 执行: [...WITHOUT_LIBRARY, [], ["注：临海县公共图书馆免费开放经费不参与评价，未列入本表。"]] },
    [],
  ],
])("a project that another list leaves out %s", (_, sheets, expected) => {
  expect(told(sheets)).toEqual(expected);
});
