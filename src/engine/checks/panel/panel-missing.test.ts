import { toldBy } from "../../../../test/support/outcome-of";
import { changed, PANEL_SCORES } from "../example-sheets";

type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("panel-missing", { 评审打分: changed(PANEL_SCORES, cells) });

test("one score that the others gave is missed", () => {
  expect(toldOf({ D4: null })).toEqual(["评审打分!D4"]);
});

test.each<[string, Cells]>([
  ["nobody is missing", {}],
  ["the evaluator withdrew", { D4: "回避" }],
  ["the evaluator was absent", { D4: "缺席" }],
  ["a dash stands there", { D4: "—" }],
  ["projects were shared out among the evaluators", { C4: null, D5: null, E6: null }],
])("nothing is told where %s", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
