import { toldBy } from "../../../../test/support/outcome-of";
import { changed, INDICATORS } from "../example-sheets";

type Cells = Parameters<typeof changed<string | number>>[1];
const RULE = "注：定量指标得分=权重×完成率（最高不超过该指标权重）。";
const toldOf = (cells: Cells) => toldBy("target-missed", { 绩效指标: changed(INDICATORS, cells) });

test("full marks on a missed target are told where the sheet states the rule", () => {
  expect(toldOf({ A7: RULE, E5: "2400人" })).toEqual(["绩效指标!G5"]);
});

test.each<[string, Cells]>([
  ["the target was reached", { A7: RULE }],
  ["points were taken off", { A7: RULE, E5: "2400人", G5: 24 }],
  ["nobody says how points follow", { E5: "2400人" }],
  ["a limit was kept", { A7: RULE, C5: "投诉件数", D5: "≤30件", E5: "2件" }],
])("nothing is told where %s", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
