import fc from "fast-check";
import type { CellLook, PlannedCell } from "./plan";
import { CellColumnsDraft, eachCell } from "./planned-cells";

const LOOKS: readonly CellLook[] = [{ bold: true }, { border: true }, { format: "0.00" }];
const place = { row: fc.nat(30), col: fc.nat(20), value: fc.oneof(fc.string(), fc.integer(), fc.constant(null)) };
const look = fc.constantFrom(...LOOKS);
const link = fc.record({ sheet: fc.constant("汇总"), row: fc.nat(9), col: fc.nat(9) });
const cell: fc.Arbitrary<PlannedCell> = fc.oneof(
  fc.record({ ...place, look }),
  fc.record({ ...place, look, formula: fc.stringMatching(/^[A-Z0-9(),.]{0,40}$/) }),
  fc.record({ ...place, look, link }),
);

test("cells come out row by row and from left to right, those of one place as they came in", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 800 }), (cells) => {
      const draft = new CellColumnsDraft();
      for (const one of cells) draft.put(one.row, one.col, one.value, one.look ?? {}, one.formula ?? one.link);
      const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
      expect([...eachCell(draft.columns())]).toEqual(sorted);
    }),
  );
});

test("columns are plain data: another thread gets the same cells", () => {
  const draft = new CellColumnsDraft();
  draft.put(0, 0, "得分", { bold: true });
  draft.put(1, 0, 5, { border: true }, "SUM(A1:A2)");
  const columns = draft.columns();
  expect([...eachCell(structuredClone(columns))]).toEqual([...eachCell(columns)]);
});

test("cells can be gone through again", () => {
  const draft = new CellColumnsDraft();
  draft.put(3, 1, "得分", { bold: true });
  const cells = eachCell(draft.columns());
  expect([...cells]).toEqual([...cells]);
  expect([...cells]).toHaveLength(1);
});

test("a formula is planned without its sign", () => {
  expect(() => new CellColumnsDraft().put(0, 0, 1, {}, "=1")).toThrow("equals sign");
});
