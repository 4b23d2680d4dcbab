import type { PlainCell, PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../test/support/ordinary-books/told";

/** Points of a league, with what the federation says below the table. */
function league(points: Readonly<Record<number, string>>, note = ""): PlainRows {
  return [
    ["Team", "Won", "Drawn", "Points"],
    ...[5, 4, 6, 2, 3, 7, 1, 8, 2, 6].map((won, index) => {
      const row = String(index + 2);
      return [`Team ${String(index + 1)}`, won, 9 - won, points[index + 2] ?? `=3*B${row}+C${row}`];
    }),
    [],
    [note],
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["in one line", league({ 5: "=3*B5+C5-2" }), ["warning D5 formula_inconsistent"]],
  [
    "in two lines alike",
    league({ 5: "=3*B5+C5-2", 8: "=3*B8+C8-2" }),
    ["warning D5 formula_inconsistent", "warning D8 formula_inconsistent"],
  ],
  ["in half of the lines", league(Object.fromEntries([3, 5, 7, 9].map((r) => [r, `=3*B${r}+C${r}-2`]))), []],
  [
    "where a note names the line",
    league({ 5: "=3*B5+C5-2" }, "Team 4: two points deducted"),
    ["info D5 formula_inconsistent"],
  ],
])("a figure added to what the other lines calculate, %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

/** Beds in use of six wards; one ward was closed for a while, `remark` says so or not. */
function wards(odd: string, remark: PlainCell): PlainRows {
  return [
    ["Ward", "Beds", "Days", "Use", ""],
    ...Array.from({ length: 6 }, (_, i) => [
      `W${String(i)}`,
      20 + i,
      3100 + 97 * i,
      i === 3 ? odd : `=C${String(i + 2)}/(B${String(i + 2)}*182)`,
      i === 3 ? remark : null,
    ]),
  ];
}

test.each<[string, string, PlainCell, readonly string[]]>([
  ["another constant without a reason", "=C5/(B5*120)", null, ["warning D5 formula_inconsistent"]],
  ["a remark that only this row has", "=C5/(B5*120)", "closed for two months", ["info D5 formula_inconsistent"]],
  ["a remark excuses no wrong row", "=C5/(B4*182)", "closed for two months", ["error D5 formula_inconsistent"]],
])("a formula of its own: %s", (_, odd, remark, findings) => {
  expect(told(wards(odd, remark))).toEqual(findings);
});

/** Takings of ten days, the sum of one of them and some of the remarks written otherwise. */
function takings(sum: string, remarks: Readonly<Record<number, string>>): PlainRows {
  return [
    ["Day", "Lunch", "Supper", "Takings", "Remark"],
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((row): PlainRows[number] => [
      `D${String(row)}`,
      900 + 31 * row,
      400 + 17 * row,
      row === 6 ? sum : `=SUM(B${String(row)}:C${String(row)})`,
      remarks[row] ?? null,
    ]),
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["no remark", takings("=SUM(B6:C6)-200", {}), ["warning D6 formula_inconsistent"]],
  ["退餐200元", takings("=SUM(B6:C6)-200", { 4: "停水停业", 6: "退餐200元" }), ["info D6 formula_inconsistent"]],
  [
    "a remark of other words, like every third line",
    takings("=SUM(B6:C6)-200", { 3: "rain all day long", 6: "guests sent home", 9: "closed at eight" }),
    ["info D6 formula_inconsistent"],
  ],
  [
    "a remark on each line",
    takings("=SUM(B6:C6)-200", Object.fromEntries([2, 3, 4, 5, 6, 7].map((r) => [r, `day ${String(r)} open`]))),
    ["warning D6 formula_inconsistent"],
  ],
])("a figure taken off a sum, with %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("a figure taken off a sum is a remark where a note in its column names it", () => {
  const rows = (note: string): PlainRows => [
    ["", "A", "B", "C", "D", "E", "F"],
    ["Band 1", 10, 20, 30, 40, 50, 60],
    ["Band 2", 11, 22, 31, 47, 52, 68],
    ["Tax", ...["B", "C", "D", "E", "F", "G"].map((c) => `=SUM(${c}2:${c}3)${c === "D" ? "-18" : ""}`)],
    ["Note", null, null, note],
  ];
  expect(told(rows("allowance 18"))).toEqual(["info D4 formula_inconsistent"]);
  expect(told(rows("allowance"))).toEqual(["warning D4 formula_inconsistent"]);
});

/** Costs of eight months, the insurance a share of the wages, with a remark behind the rows or none. */
function months(cells: Readonly<Record<string, PlainCell>>, remark: PlainCell): PlainRows {
  const columns = ["B", "C", "D", "E", "F", "G", "H", "I"];
  return [
    ["", ...columns.map((_, i) => `M${String(i + 1)}`), "Remark"],
    ["Wages", 800, 820, 790, 860, 840, 855, 870, 810],
    ["Insurance", ...columns.map((col) => cells[col] ?? `=${col}2*0.2`), remark],
    ["Rent", ...columns.map((_, i) => 210 + i)],
    ["Post", ...columns.map((_, i) => 30 + 3 * i)],
    ["Sum", ...columns.map((col) => `=SUM(${col}2:${col}5)`)],
    [],
    ["Wages by day", ...columns.map((col) => `=${col}2/30`)],
  ];
}

test.each<[string, Readonly<Record<string, PlainCell>>, PlainCell, readonly string[]]>([
  ["no remark", { E: "=E2*0.2+38" }, null, ["warning E3 formula_inconsistent"]],
  ["a remark", { E: "=E2*0.2+38" }, "with a late fee", ["info E3 formula_inconsistent"]],
  ["a remark on a typed figure", { E: 150 }, "as told by the office", ["info E3 hardcoded_in_formula_range"]],
  [
    "a remark that may speak of another cell",
    { C: "=C2*0.2+11", F: "=F2*0.2+38" },
    "with a late fee",
    ["warning C3 formula_inconsistent", "warning F3 formula_inconsistent"],
  ],
  ["a remark excuses no wrong cell", { E: "=D2*0.2" }, "with a late fee", ["error E3 formula_inconsistent"]],
])("the only odd cell of a row that ends in a remark: %s", (_, cells, remark, findings) => {
  expect(told(months(cells, remark))).toEqual(findings);
});

/** Instalments of ten months, two of them the interest only. */
function instalments(note: PlainCell): PlainRows {
  return [
    ["#", "Interest", "Instalment", "Note", 500],
    ...Array.from({ length: 10 }, (_, i) => {
      const row = String(i + 2);
      const isHoliday = i === 4 || i === 5;
      return [i + 1, 61 - 3 * i, isHoliday ? `=B${row}` : "=$E$1", isHoliday ? note : null];
    }),
  ];
}

test("cells that read others are meant where each of them bears a remark", () => {
  expect(told(instalments("interest only"))).toEqual(["info C6:C7 formula_inconsistent"]);
  expect(told(instalments(null))).toEqual(["error C6:C7 formula_inconsistent"]);
});

/** Three bids for each thing; the lowest is taken, but for one. */
function bids(taken: string, remark: PlainCell): PlainRows {
  return [
    ["Thing", "A", "B", "C", "Lowest", "Taken", "Remark"],
    ...Array.from({ length: 9 }, (_, i) => {
      const row = String(i + 2);
      const prices = [310 + 17 * i, 325 + 13 * i, 298 + 21 * i];
      return [`T${row}`, ...prices, `=MIN(B${row}:D${row})`, i === 4 ? taken : `=E${row}`, i === 4 ? remark : null];
    }),
  ];
}

test.each<[string, string, PlainCell, string]>([
  ["another one is taken, as the remark says", "=B6", "lowest model out of stock", "info F6 formula_inconsistent"],
  ["another one is taken without a word", "=B6", null, "error F6 formula_inconsistent"],
  ["the price of another thing, whatever the remark says", "=E7", "out of stock", "error F6 formula_inconsistent"],
  ["the cell beside the right one", "=D6", "out of stock for weeks", "error F6 formula_inconsistent"],
])("a price chosen among several: %s", (_, taken, remark, finding) => {
  expect(told(bids(taken, remark))).toEqual([finding]);
});

/** Hours of nine shifts over midnight, the sixth and, with a remark or not, the third reckoned as those of a day. */
function shifts(remark: PlainCell): PlainRows {
  return [
    ["Who", "From", "To", "Break", "Hours", "Remark"],
    ...Array.from({ length: 9 }, (_, index): PlainRows[number] => {
      const row = String(index + 2);
      const byDay = index === 2 || index === 5;
      const hours = byDay ? `=C${row}-B${row}-D${row}` : `=MOD(C${row}-B${row},24)-D${row}`;
      return [`N${row}`, index === 2 ? 6 : 21 + (index % 3), 14 + (index % 2), 0.5, hours, index === 2 ? remark : null];
    }),
  ];
}

test.each<[string, PlainCell, readonly string[]]>([
  ["is no habit where the other one bears a remark", "day course", ["warning E7 formula_inconsistent"]],
  ["may be a habit where neither does", null, []],
])("one of two formulas without the MOD of the others %s", (_, remark, findings) => {
  expect(told(shifts(remark)).filter((each) => !each.startsWith("info"))).toEqual(findings);
});

/** Marks in four courses with their credits, the mean weighted by these; one pupil has a word in place of the first mark. */
function weighted(first: PlainCell, own: string): PlainRows {
  return [
    ["Pupil", "Maths", "Physics", "Music", "Sports", "Mean"],
    ["Credits", 5, 4, 3, 2],
    ...[71, 84, 66, 92, 58, 77, 80].map((mark, index): PlainRows[number] => {
      const row = String(index + 3);
      const marks = [row === "6" ? first : mark, mark - 9, 140 - mark, 61 + index];
      const formula = `=SUMPRODUCT(B${row}:E${row},$B$2:$E$2)/SUM($B$2:$E$2)`;
      return [`Pupil ${row}`, ...marks, row === "6" ? own : formula];
    }),
  ];
}

test.each<[string, PlainCell, string, readonly string[]]>([
  ["with its weight, where the mark is a word", "exempt", "=SUMPRODUCT(C6:E6,$C$2:$E$2)/SUM($C$2:$E$2)", []],
  [
    "with its weight, where the mark counts",
    92,
    "=SUMPRODUCT(C6:E6,$C$2:$E$2)/SUM($C$2:$E$2)",
    ["error F6 formula_inconsistent"],
  ],
])("a mark left out of a weighted mean %s", (_, first, own, findings) => {
  expect(told(weighted(first, own))).toEqual(findings);
});

/** Attendance and gifts of three quarters, each with a line below that adds up the gifts. */
function quarters(ofAttendance: readonly [string, string, string]): PlainRows {
  return [
    ["Sunday", "Attendance", "General", "Missions", "Building"],
    ...ofAttendance.flatMap((name, quarter): PlainRows => {
      const first = 2 + 6 * quarter;
      const range = (column: string): string => `(${column}${String(first)}:${column}${String(first + 4)})`;
      return [
        ...[101, 93, 120, 88, 110].map((count, week) => [
          `Week ${String(first + week)}`,
          count + quarter,
          2800 + 31 * week,
          410 - 7 * week,
          500 + 3 * week,
        ]),
        [
          `Quarter ${String(quarter + 1)}`,
          `=${name}${range("B")}`,
          ...["C", "D", "E"].map((column) => `=SUM${range(column)}`),
        ],
      ];
    }),
  ];
}

test.each<[string, readonly [string, string, string], readonly string[]]>([
  ["in every quarter", ["AVERAGE", "AVERAGE", "AVERAGE"], []],
  ["in one quarter only", ["SUM", "AVERAGE", "SUM"], ["warning B13 formula_inconsistent"]],
])("a mean among sums %s", (_, names, findings) => {
  expect(told(quarters(names))).toEqual(findings);
});

/** A scale of pay by steps, with 500 more in two of them; `note` stands behind the first of these. */
function steps(note: PlainCell): PlainRows {
  return [
    ["Step", "Pay", "Note"],
    [1, 41000],
    ...Array.from({ length: 14 }, (_, index): PlainRows[number] => {
      const above = String(index + 2);
      const own = [6, 11].includes(index) ? `=ROUND(B${above}*1.025,0)+500` : `=ROUND(B${above}*1.025,0)`;
      return [index + 2, own, index === 6 ? note : null];
    }),
  ];
}

test.each<[string, PlainCell, readonly string[]]>([
  ["named at one of both", "longevity 500 in steps 8 and 13", ["info B9", "info B14"]],
  ["named nowhere", null, ["warning B9", "warning B14"]],
])("a figure added in two lines, %s", (_, note, findings) => {
  expect(told(steps(note))).toEqual(findings.map((each) => `${each} formula_inconsistent`));
});
