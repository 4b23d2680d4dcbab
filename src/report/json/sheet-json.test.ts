import type { Line, LineKind, RecordTable } from "../../domain/table";
import { sheetJson } from "./sheet-json";

function tableOf(kinds: readonly LineKind[]): RecordTable {
  const lines = kinds.map((kind, place): Line => ({ index: place + 1, kind }));
  return {
    id: "表#1",
    sheet: "表",
    role: "expenditures",
    orientation: "rows",
    titleRows: [],
    title: "",
    area: { sheet: "表", top: 0, left: 0, bottom: kinds.length, right: 1 },
    confidence: 1,
    headerLines: [0],
    columns: [{ index: 0, field: "project_name", heading: "项目名称", confidence: 1, reasons: [] }],
    unmapped: [{ index: 1, heading: "经办" }],
    lines,
  };
}

const CASES: readonly (readonly [string, readonly LineKind[], string | null])[] = [
  ["records with a total below them", ["data", "data", "total"], "A2:B3"],
  ["a total above the records", ["total", "data", "data"], "A3:B4"],
  [
    "groups with captions and subtotals below",
    ["group", "data", "subtotal", "group", "data", "subtotal", "total"],
    "A2:B6",
  ],
  ["subtotals above their records", ["subtotal", "data", "subtotal", "data", "total"], "A2:B5"],
  ["parts of the last record", ["data", "of_which", "total"], "A2:B3"],
  ["parts of the total", ["data", "data", "total", "of_which"], "A2:B3"],
  ["averages and rates below", ["data", "data", "average", "rate"], "A2:B3"],
  ["a blank line between records", ["data", "blank", "data", "blank"], "A2:B4"],
  ["nothing but a total", ["total"], null],
];

test.each(CASES)("the range of records with %s", (_name, kinds, range) => {
  const json = sheetJson({
    sheet: "表",
    state: "visible",
    role: "expenditures",
    tables: [tableOf(kinds)],
    confidence: 1,
    texts: [],
  });
  expect(json).toMatchObject({ tables: [{ data_range: range }] });
});
