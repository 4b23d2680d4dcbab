import { outcomeOf } from "../../../../../test/support/outcome-of";
import { changed, EXECUTION_RATES } from "../../example-sheets";

test.each([
  ["two decimals tell it", 199.4, "100%", "99.70%", "0.30%"],
  ["two decimals would read 100 % again", 199.996, "100.00%", "99.998%", "0.002%"],
  ["a third decimal would, too", 199.9999, "100%", "99.99995%", "0.00005%"],
])("the true rate is told with as many decimals as it takes to be below 100 %: %s", (_, spent, rate, expected, gap) => {
  const { findings } = outcomeOf({ 执行情况: changed(EXECUTION_RATES, { D5: spent, E5: rate }) });
  const found = findings.filter(({ kind }) => kind === "rate_rounding_hides_gap");
  expect(found.map((finding) => [finding.stated, finding.expected, finding.difference])).toEqual([
    [rate, expected, gap],
  ]);
});

test("lines whose figures are wrong in other ways do not say that the rate is of something else", () => {
  const { findings } = outcomeOf({
    执行情况: [
      ["项目名称", "东渠", "西库", "南站", "北泵", "中闸", "上游站", "总计"],
      ["预算数", 14392300, 13108900, 16246600, 12586800, 17244600, 3609600, 77188800],
      ["实际支出", 14392300, 13108900, 10921000, 12586800, 15197700, 3604200, 76093881],
      ["结余", 0, 0, 5325600, 0, 2046900, 5400, 7377900],
      ["预算执行率", "100%", "100%", "67%", "100%", "82%", "100%", "90%"],
    ],
  });
  const told = findings.filter(({ severity }) => severity !== "info").map(({ kind, at }) => [kind, at.col]);
  expect(told).toEqual([
    ["total_mismatch", 7],
    ["rate_mismatch", 5],
    ["rate_rounding_hides_gap", 6],
  ]);
});
