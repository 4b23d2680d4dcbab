import { ColumnDecimals } from "./column-decimals";

test.each<[string, readonly number[], number]>([
  ["no decimals", [], 0],
  ["halves among whole numbers", [0, 0, 1], 1],
  ["two decimals, some zeros dropped", [2, 2, 1, 2, 0], 2],
  ["one number with more than several others", [2, 2, 2, 2, 1, 4], 2],
  ["one number with more than few others", [2, 2, 2, 4], 4],
  ["several numbers with more", [2, 2, 2, 2, 3, 3], 3],
  ["one number with decimals among whole ones", [0, 0, 0, 0, 0, 2], 2],
  ["binary noise", [2, 2, 16], 2],
])("a column that has %s", (_, written, usual) => {
  const decimals = new ColumnDecimals();
  for (const each of written) decimals.add(each);
  expect(decimals.usual).toBe(usual);
});
