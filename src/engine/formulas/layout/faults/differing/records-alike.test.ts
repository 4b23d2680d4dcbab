import type { PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../../../test/support/ordinary-books/told";

const OFFERS = [
  [640, 700, 655],
  [820, 760, 805],
  [455, 470, 430],
  [990, 940, 985],
  [610, 590, 640],
];

/** The cheapest of three offers, wherever it stands, by three formulas in each row; the first row has one of its own. */
function offers(own: string, others: Readonly<Record<number, string>> = {}): PlainRows {
  return [
    ["Item", "A", "B", "C", "From A", "From B", "From C"],
    ...OFFERS.map((prices, index): PlainRows[number] => {
      const r = String(index + 2);
      return [
        `Item ${r}`,
        ...prices,
        `=IF(B${r}<=C${r},IF(B${r}<=D${r},B${r},0),0)`,
        `=IF(C${r}<B${r},IF(C${r}<=D${r},C${r},0),0)`,
        index === 0 ? own : (others[index + 2] ?? `=IF(D${r}<B${r},IF(D${r}<C${r},D${r},0),0)`),
      ];
    }),
  ];
}

const RIGHT = "=IF(D2<B2,IF(D2<C2,D2,0),0)";

test.each<[string, PlainRows, readonly string[]]>([
  ["the formula of the other rows", offers(RIGHT), []],
  ["a figure in place of a cell", offers("=IF(D2<B2,IF(D2<700,D2,0),0)"), ["info G2 formula_inconsistent"]],
  ["the other cell", offers("=IF(D2<C2,IF(D2<C2,D2,0),0)"), ["error G2 formula_inconsistent"]],
  [
    "a figure, where another row has one as well",
    offers("=IF(D2<B2,IF(D2<700,D2,0),0)", { 6: "=IF(D6<B6,IF(D6<590,D6,0),0)" }),
    [],
  ],
])("the first of several records alike holds %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

/** Circuits of three phases and of one, by turns; what the current and the drop are depends on the voltage. */
function circuits(fifth: string, voltage = 400): PlainRows {
  const isThree = (row: number): boolean => row % 3 !== 0;
  return [
    ["Circuit", "Volts", "kW", "Length", "Current", "Drop", "Loading"],
    ...[11, 7.5, 2.4, 15, 5.5, 3, 4, 7.5, 2, 11, 15, 1.2, 4, 9].map((load, index): PlainRows[number] => {
      const row = index + 2;
      const r = String(row);
      const [volts, root] = isThree(row) ? [400, "SQRT(3)"] : [230, "2"];
      const drop = `=${root}*E${r}*D${r}*0.005/B${r}`;
      return [
        `C${r}`,
        row === 5 ? voltage : volts,
        load,
        12 + 3 * row,
        `=C${r}*1000/B${r}${isThree(row) ? "/SQRT(3)" : ""}`,
        row === 5 ? fifth : drop,
        `=E${r}/32`,
      ];
    }),
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["its own formula", circuits("=SQRT(3)*E5*D5*0.005/B5"), []],
  ["that of the other kind", circuits("=2*E5*D5*0.005/B5"), ["warning F5 formula_inconsistent"]],
  ["that of the other kind, to which it belongs", circuits("=2*E5*D5*0.005/B5", 230), ["info E5 formula_inconsistent"]],
])("a record among those of another kind holds %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});
