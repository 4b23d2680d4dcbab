import { toldBy } from "../../../../test/support/outcome-of";
import { changed, PANEL_SCORES } from "../example-sheets";

type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("panel-scale", { 评审打分: changed(PANEL_SCORES, cells) });

test.each([780, 100.5, -6])("a score of %s is outside 0 to 100", (score) => {
  expect(toldOf({ D4: score })).toEqual(["评审打分!D4"]);
});

test("a heading that states the full marks sets the scale", () => {
  const marks = { C3: 40, D3: 42, E3: 44, C4: 38, D4: 58, E4: 42, C5: 47, D5: 46, E5: 46 };
  expect(toldOf({ A1: "项目专家评审打分表（满分50分）", ...marks })).toEqual(["评审打分!D4"]);
});

test.each<[string, Cells]>([
  ["nothing and the full marks themselves", { D4: 100, D5: 0 }],
  ["a scale that most scores exceed", { C3: 140, D3: 138, C4: 136, E4: 145 }],
])("%s are within the scale", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
