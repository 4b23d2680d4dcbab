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
