import { toldBy } from "../../../../test/support/outcome-of";
import { changed, INDICATORS } from "../example-sheets";

type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("over-fulfilled", { 绩效指标: changed(INDICATORS, cells) });

test("three times what was promised is worth a second look", () => {
  expect(toldOf({ E5: "9600人" })).toEqual(["绩效指标!E5"]);
});

test.each<[string, Cells]>([
  ["a little more than was promised", { E5: "3600人" }],
  ["far less than was allowed", { C5: "投诉件数", D5: "≤30件", E5: "2件" }],
  ["half of what had to be exactly so many", { D5: "=3000人", E5: "9600人" }],
  ["much, where nothing was promised in figures", { D5: "明显增加", E5: "9600人" }],
])("%s is not", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
