import { toldBy } from "../../../../test/support/outcome-of";
import { changed, INDICATORS } from "../example-sheets";

/** The first indicator lost points, and the form says why. */
const EXPLAINED = changed(INDICATORS, { E3: "10公里", G3: 25, H3: "汛期停工，已于次年补完" });
const toldOf = (rows: typeof EXPLAINED) => toldBy("missing-reason", { 绩效指标: rows });

test.each<[string, Parameters<typeof changed<string | number>>[1]]>([
  ["an empty cell", { E4: "95%", G4: 19 }],
  ["a dash", { E4: "95%", G4: 19, H4: "—" }],
  ["“none”", { E4: "95%", G4: 19, H4: "无" }],
])("points that were lost beside %s, where others are explained, are told", (_, cells) => {
  expect(toldOf(changed(EXPLAINED, cells))).toEqual(["绩效指标!G4"]);
});

test.each<[string, typeof EXPLAINED]>([
  ["where each loss has its reason", EXPLAINED],
  ["where full marks need none", changed(EXPLAINED, { H4: "无", H5: "无", H6: "—" })],
  ["where nobody gave reasons", changed(EXPLAINED, { H3: null, E4: "95%", G4: 19 })],
  ["where most losses stand without one", changed(EXPLAINED, { E4: "95%", G4: 19, G5: 28, G6: 18 })],
])("nothing is told %s", (_, rows) => {
  expect(toldOf(rows)).toEqual([]);
});
