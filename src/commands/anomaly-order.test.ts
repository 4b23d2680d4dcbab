import { parseA1 } from "../domain/cells/address";
import { anomalyFrom } from "./anomaly-order";

const cell = (text: string) => {
  const [sheet = "", a1 = ""] = text.split("!");
  const address = parseA1(a1, sheet);
  if (address === undefined) throw new Error(text);
  return address;
};
const SHEETS = ["汇总", "明细"];
const ANOMALIES = ["明细!A1", "汇总!C2", "汇总!B9", "汇总!A2"].map(cell);

test.each([
  ["the next one in the same row", "汇总!A2", "next", "汇总!C2"],
  ["the next one in a later row", "汇总!C2", "next", "汇总!B9"],
  ["the first one of the next sheet", "汇总!B9", "next", "明细!A1"],
  ["round to the first from the last", "明细!A1", "next", "汇总!A2"],
  ["the one before", "汇总!B9", "previous", "汇总!C2"],
  ["round to the last from the first", "汇总!A2", "previous", "明细!A1"],
  ["the first below a cell without an anomaly", "汇总!A1", "next", "汇总!A2"],
  ["the last one from a sheet that is not in the workbook", "总览!A1", "previous", "明细!A1"],
] as const)("goes to %s", (_, here, direction, expected) => {
  expect(anomalyFrom(ANOMALIES, SHEETS, cell(here), direction)).toEqual(cell(expected));
});

test("goes to the first or last one when nothing is selected, and nowhere when there is none", () => {
  expect(anomalyFrom(ANOMALIES, SHEETS, undefined, "next")).toEqual(cell("汇总!A2"));
  expect(anomalyFrom(ANOMALIES, SHEETS, undefined, "previous")).toEqual(cell("明细!A1"));
  expect(anomalyFrom([], SHEETS, cell("汇总!A1"), "next")).toBeUndefined();
});
