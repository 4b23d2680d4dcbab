import { namedPlaces, placesOf } from "./places";

const cell = (row: number, col: number, sheet = "执行") => ({ sheet, row, col });
const labels = (cells: Parameters<typeof placesOf>[0]) => placesOf(cells).map(({ label }) => label);

test.each([
  ["one below the other", [cell(2, 2), cell(3, 2), cell(4, 2)], ["执行!C3:C5"]],
  ["side by side", [cell(6, 1), cell(6, 2), cell(6, 3)], ["执行!B7:D7"]],
  ["a single one", [cell(0, 0)], ["执行!A1"]],
  ["in two columns", [cell(2, 2), cell(3, 2), cell(2, 4), cell(3, 4), cell(4, 4)], ["执行!C3:C4", "执行!E3:E5"]],
  ["on two sheets", [cell(2, 2), cell(3, 2), cell(2, 2, "追加")], ["执行!C3:C4", "追加!C3"]],
])("cells %s are shown as ranges", (_, cells, expected) => {
  expect(labels(cells)).toEqual(expected);
});

test.each([
  ["down a column", [cell(2, 1), cell(3, 1), cell(4, 1)], ["执行!B3:B5"]],
  ["along a row, behind one that is named first", [cell(6, 7), cell(6, 1), cell(6, 2)], ["执行!H7", "执行!B7:C7"]],
  ["with a gap", [cell(2, 1), cell(4, 1)], ["执行!B3", "执行!B5"]],
  ["round a corner", [cell(2, 1), cell(3, 1), cell(3, 2)], ["执行!B3:B4", "执行!C4"]],
  ["on two sheets", [cell(2, 1), cell(3, 1, "追加")], ["执行!B3", "追加!B4"]],
  ["none", [], []],
])("cells %s keep their order, neighbours together", (_, cells, expected) => {
  expect(namedPlaces(cells).map(({ label }) => label)).toEqual(expected);
});
