import { toldBy } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";
import { fundParts } from "./fund-parts";

const _ = null;
/** The form of the check's example, whose sources make the whole. */
const FORM: RowsLiteral = changed(fundParts.example?.sheets.自评表 ?? [], { D6: 100 });
type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("fund-parts", { 自评表: changed(FORM, cells) });

test.each<[string, Cells, string]>([
  ["initial budget", { D6: 150 }, "自评表!D6"],
  ["budget", { E7: 80 }, "自评表!E6"],
])("sources that do not make the %s are told", (__, cells, expected) => {
  expect(toldOf(cells)).toEqual([expected]);
});

test.each<[string, Cells]>([
  ["sources that make the whole", {}],
  ["dashes for sources that nobody listed", { D7: "—", D8: "—", D9: "—" }],
  ["one source, which need not be all", { D8: _, D9: _ }],
])("nothing is told of %s", (__, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
