import { toldBy } from "../../../../test/support/outcome-of";
import { changed, EXECUTION, REGISTER } from "../example-sheets";

const toldOf = (name: string) =>
  toldBy("name-variant", { 项目清单: REGISTER, 执行情况: changed(EXECUTION, { B5: name }) });

test.each(["白石乡校舍安全加固工程项目", "白石乡校舍安全加固", "白石乡校舍安加固项目"])(
  "one project written in two ways: %s",
  (name) => {
    expect(toldOf(name)).toEqual(["执行情况!B5"]);
  },
);

test.each(["白石乡校舍安全加固项目", " 白石乡校舍安全加固项目 ", "“白石乡校舍安全加固项目”"])(
  "the same name: %s",
  (name) => {
    expect(toldOf(name)).toEqual([]);
  },
);

test("a list of another year may have the old name", () => {
  const former = changed(EXECUTION, { A1: "2023年度项目支出执行情况表", B5: "白石乡校舍安全加固工程项目" });
  expect(toldBy("name-variant", { 项目清单: REGISTER, 执行情况: EXECUTION, 上年执行情况: former })).toEqual([]);
});
