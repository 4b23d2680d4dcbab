import { cellPlace, placeOf } from "../../view/places";
import { splitAtPlaces } from "./split-at-places";

const cell = cellPlace({ sheet: "表1-2", row: 3, col: 1 });
const total = placeOf({ sheet: "表1-2", top: 2, left: 1, bottom: 4, right: 1 });

/** Places in brackets with the signs that hold to them, the rest as it is. */
const shown = (text: string, places: Parameters<typeof splitAtPlaces>[1]) =>
  splitAtPlaces(text, places)
    .map((piece) => (typeof piece === "string" ? piece : `[${piece.opening}${piece.place.label}${piece.closing}]`))
    .join("");

test.each([
  ["a place in a sentence", "差额正好是 表1-2!B4 的 4，可能漏计", "差额正好是 [表1-2!B4] 的 4，可能漏计"],
  ["a place at either end", "表1-2!B4与表1-2!B4", "[表1-2!B4]与[表1-2!B4]"],
  ["a longer row number", "见表1-2!B41", "见表1-2!B41"],
  ["a range that begins with it", "见表1-2!B4:B9", "见表1-2!B4:B9"],
  ["a range that is known itself", "见表1-2!B3:B5。", "见[表1-2!B3:B5。]"],
  [
    "a colon behind it",
    "the gap equals 4 in 表1-2!B4: perhaps left out",
    "the gap equals 4 in [表1-2!B4:] perhaps left out",
  ],
  ["brackets round it", "收回的 66.71（表1-2!B4），两处口径不同", "收回的 66.71[（表1-2!B4），]两处口径不同"],
  ["no place", "口径不一会使合计互相矛盾。", "口径不一会使合计互相矛盾。"],
])("%s", (_, text, expected) => {
  expect(shown(text, [cell, total])).toBe(expected);
});
