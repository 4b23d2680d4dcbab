import { formatRangeA1 } from "../../domain/cells/address";
import { Stretches } from "./stretches";

/** Marks of a drawn sheet, row by row, as ranges. */
function rangesOf(...drawn: readonly string[]): readonly string[] {
  const stretches = new Stretches("表");
  drawn.forEach((line, row) => {
    line.split("|").forEach((mark, col) => {
      if (mark === "x") stretches.add(row, col);
    });
  });
  return stretches.rectangles().map(formatRangeA1);
}

test.each<[string, readonly string[], readonly string[]]>([
  ["nothing", [".|.|.", ".|.|."], []],
  ["one cell", [".|.|.", ".|x|."], ["B2"]],
  ["columns side by side", [".|x|x", ".|x|x", ".|x|x"], ["B1:C3"]],
  ["a gap in a column and one between columns", ["x|.|x", ".|.|x", "x|.|x"], ["A1", "C1:C3", "A3"]],
  ["columns of different length", ["x|x", "x|x", "x|."], ["B1:B2", "A1:A3"]],
])("cells are named by the rectangles they make: %s", (_, drawn, ranges) => {
  expect([...rangesOf(...drawn)].sort()).toEqual([...ranges].sort());
});
