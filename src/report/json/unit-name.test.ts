import { parseUnitLine } from "../../domain/quantity/parse-unit";
import { unitName } from "./unit-name";

test.each([
  ["USD '000", "USD '000"],
  ["Amounts in USD thousand", "USD '000"],
  ["(in thousands of US dollars)", "USD '000"],
  ["US$000", "USD '000"],
  ["in CNY 10,000", "CNY 10k"],
  ["Unit: RMB 10,000", "CNY 10k"],
  ["单位：万元", "万元"],
  ["单位：亿元", "亿元"],
  ["£'000", "£'000"],
  ["Unit: USD million", "USD million"],
])("%s is named %s", (line, name) => {
  const unit = parseUnitLine(line);
  expect(unit?.kind === "money" ? unitName(unit) : unit).toBe(name);
});
