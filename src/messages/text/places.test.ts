import { parseA1 } from "../../domain/cells/address";
import { placesText } from "./places";

test.each([
  ["one cell", ["甲!D4"], "甲!D4"],
  ["two beside each other", ["甲!D4", "甲!D5"], "甲!D4、D5"],
  ["three in a column and one apart", ["甲!D4", "甲!D5", "甲!D6", "甲!F4"], "甲!D4:D6、F4"],
  ["two sheets", ["甲!D4", "乙!B2", "甲!D9"], "甲!D4、D9、乙!B2"],
])("places are named with their sheet once: %s", (_, places, text) => {
  const cells = places.flatMap((place) => {
    const [sheet = "", cell = ""] = place.split("!");
    return parseA1(cell, sheet) ?? [];
  });
  expect(placesText(cells, "zh")).toBe(text);
});
