import { outcomeOf, toldBy } from "../../../../test/support/outcome-of";
import { changed, PANEL_SCORES } from "../example-sheets";

type Cells = Parameters<typeof changed<string | number>>[1];
const sheets = (cells: Cells) => ({ 评审打分: changed(PANEL_SCORES, cells) });

test.each<[string, Cells, string]>([
  ["one far below the others", { D4: 51 }, "评审打分!D4"],
  ["one far above the others", { C5: 99, D5: 62, E5: 60 }, "评审打分!C5"],
])("evaluators far apart are told at the one to ask: %s", (_, cells, expected) => {
  expect(toldBy("panel-spread", sheets(cells))).toEqual([expected]);
});

test("while nobody chose a rule it is a remark", () => {
  const found = outcomeOf(sheets({ D4: 51 })).findings.filter(({ check }) => check === "panel-spread");
  expect(found.map(({ severity }) => severity)).toEqual(["info"]);
});

test.each<[string, Cells]>([
  ["evaluators who see a project alike", {}],
  ["a score outside its scale, which is told as such", { D4: 780 }],
])("%s are not told", (_, cells) => {
  expect(toldBy("panel-spread", sheets(cells))).toEqual([]);
});
