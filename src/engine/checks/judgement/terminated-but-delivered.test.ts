import { toldBy } from "../../../../test/support/outcome-of";
import { changed, EXECUTION } from "../example-sheets";

/** The second project spent all it had. */
const SPENT = changed(EXECUTION, { E3: "备注", E4: "按合同据实支付", D5: 200 });
const toldOf = (remark: string, spent = 200) =>
  toldBy("terminated-but-delivered", { 执行情况: changed(SPENT, { E5: remark, D5: spent }) });

test.each(["项目已终止实施", "项目提前终止，资金已收回", "2024年6月撤销项目", "The project was cancelled in June"])(
  "all was spent, yet: %s",
  (remark) => {
    expect(toldOf(remark)).toEqual(["执行情况!E5"]);
  },
);

test.each([
  "按进度支付，终止合同变更一项",
  "取消收费后由财政补助",
  "项目未终止，按计划完成",
  "不得提前终止，已按期验收",
  "若终止实施须收回资金",
])("this is no end of the project: %s", (remark) => {
  expect(toldOf(remark)).toEqual([]);
});

test("a project that ended and spent less than it had is as it should be", () => {
  expect(toldOf("项目已终止实施", 120)).toEqual([]);
});
