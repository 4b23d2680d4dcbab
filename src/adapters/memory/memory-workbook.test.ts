import { formatAt, formulaAt, valueAt } from "../../sheets/workbook";
import { workbookOf } from "./memory-workbook";

test("literals become values, formulas with their cached values, and formats", () => {
  const workbook = workbookOf({
    预算: {
      rows: [
        ["项目", "金额"],
        ["甲", { v: 0.98, fmt: "0.00%" }],
        [{ error: "#N/A" }, { f: "SUM(B2:B2)", v: 0.98 }],
      ],
      formats: { "B2:B3": "0.0" },
      merges: ["A1:B1"],
      hiddenRows: [1],
      state: "hidden",
    },
  });
  const grid = workbook.grids[0]!;
  expect(grid).toMatchObject({ sheet: "预算", state: "hidden", rowCount: 3, colCount: 2 });
  expect(valueAt(grid, 0, 1)).toBe("金额");
  expect(valueAt(grid, 2, 0)).toEqual({ error: "#N/A" });
  expect(valueAt(grid, 9, 9)).toBeNull();
  expect(formulaAt(grid, 2, 1)).toBe("SUM(B2:B2)");
  expect([0, 1, 2].map((row) => formatAt(workbook, grid, row, 1))).toEqual(["General", "0.00%", "0.0"]);
  expect(grid.merges).toEqual([{ sheet: "预算", top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(grid.hiddenRows.has(1)).toBe(true);
});

test("a range that is none is a mistake in the test and said so", () => {
  expect(() => workbookOf({ a: { rows: [], merges: ["A1:"] } })).toThrow("not a range: A1:");
});
