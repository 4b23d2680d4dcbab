import { toldBy } from "../../../../../test/support/outcome-of";
import { changed, PART_SCORES } from "../../example-sheets";

/** Below the averages the rates that they make of the full marks. */
const RATES = changed(PART_SCORES, {
  B8: "得分率",
  C8: "92.50%",
  D8: "90.00%",
  E8: "90.83%",
  F8: "85.83%",
  G8: "89.50%",
});
type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("score-rate", { 得分情况: changed(RATES, cells) });

test.each<[string, Cells, string]>([
  ["a rate with exchanged digits", { E8: "94.83%" }, "得分情况!E8"],
  ["the rate of the part beside it", { F8: "90.83%" }, "得分情况!F8"],
])("%s is told", (_, cells, expected) => {
  expect(toldOf(cells)).toEqual([expected]);
});

test.each<[string, Cells]>([
  ["rates of the averages", {}],
  ["rates with one decimal", { E8: "90.8%", F8: "85.8%" }],
  ["a rate of the average before it was rounded", { F7: 25.8, F8: "85.83%" }],
  ["rates of parts whose full marks nobody states", { F2: "效益", F8: "70.00%" }],
])("%s are not told", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
