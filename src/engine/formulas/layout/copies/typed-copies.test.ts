import type { PlainRows } from "../../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../../test/support/ordinary-books/told";

test("figures beside a line of two computed rows are copies where each is what the formula makes of its own column", () => {
  const rows: PlainRows = [
    ["Bridges", 2001, 2002, 2003, 2004, 2005],
    ["Urban, weak", 16847, 17032, 16323, 15932, 15692],
    ["Urban, old", 30266, 30842, 26243, 26511, 27024],
    ["Rural, weak", 121018, 117502, 102375, 96048, 91991],
    ["Rural, old", 70089, 66751, 54150, 53489, 52808],
    ["All weak", 137865, 134534, 118698, 111980, "=F2+F4"],
    ["All old", 100355, 97593, 80393, 80000, "=F3+F5"],
  ];
  expect(told(rows)).toEqual(["info B6:E6 hardcoded_in_formula_range", "info B7:E7 hardcoded_in_formula_range"]);
});

/** Two years, the totals of the second typed. */
const years = (totals: readonly number[]): PlainRows => [
  ["", "This year", "", "Last year"],
  ["Land", 412.5, "", 398.2],
  ["Houses", 988.1, "", 1024.9],
  ["Fixed assets", "=SUM(B2:B3)", "", totals[0] ?? 0],
  ["Stock", 20.5, "", 19.5],
  ["Cash", 17.5, "", 18.5],
  ["Current assets", "=SUM(B5:B6)", "", totals[1] ?? 0],
  ["All assets", "=B4+B7", "", totals[2] ?? 0],
];

test("a small total is a copy where the others of its column are", () => {
  expect(told(years([1423.1, 38, 1461.1]))).toEqual([
    "info D4 hardcoded_in_formula_range",
    "info D7 hardcoded_in_formula_range",
    "info D8 hardcoded_in_formula_range",
  ]);
});

test("it may be chance where only one other is", () => {
  expect(told(years([1423.1, 38, 1500]))).not.toContain("info D7 hardcoded_in_formula_range");
});

/** Blocks with a total each, some of them typed. */
const blocks = (totals: readonly (readonly [string, string | number])[]): PlainRows =>
  totals.flatMap(([name, total], block): PlainRows => {
    const top = block * 4 + 1;
    const [own, others] = [120 + block * 31, 245 + block * 17];
    return [
      [`Block ${String(block)}`],
      ["Own", own, own * 3],
      ["Others", others, others * 2],
      [
        name,
        total === "=" ? `=SUM(B${String(top + 1)}:B${String(top + 2)})` : total,
        total === "=" ? `=SUM(C${String(top + 1)}:C${String(top + 2)})` : own * 3 + others * 2,
      ],
    ];
  });

test("a typed total is held against the calculated ones of its name", () => {
  const rows = blocks([
    ["Subtotal", "="],
    ["Subtotal", 413],
    ["Subtotal", "="],
  ]);
  expect(told(rows)).toEqual(["warning B8:C8 hardcoded_in_formula_range"]);
  expect(messages(rows)[0]).toContain("in a line of the same name");
});

test("typed totals between calculated ones of their name are told, however the sheet goes on below", () => {
  const rows = blocks([
    ["Subtotal", "="],
    ["Subtotal", 413],
    ["Subtotal", "="],
    ...[461, 509, 557, 605, 653, 701, 749].map((total): readonly [string, number] => ["Subtotal", total]),
  ]);
  expect(told(rows)).toEqual(["warning B8:C8 hardcoded_in_formula_range"]);
});

test("a total that is not what the calculated one of its name gives is told where the others of its row are", () => {
  const block = (name: string, total: PlainRows[number], strange = 64): PlainRows => [
    [name, "Lines", "Sampled", "Units"],
    ["a", 123, 115, 4821],
    ["b", 168, strange, 7702],
    ["Overall", ...total],
  ];
  const rows = [
    ...block("Spring", ["=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(D2:D3)"]),
    ...block("Autumn", [291, 179, 12523], 640),
  ];
  expect(told(rows)).toEqual([
    "error C8 hardcoded_in_formula_range",
    "warning B8 hardcoded_in_formula_range",
    "warning D8 hardcoded_in_formula_range",
  ]);
});

test.each([
  [
    "another name",
    blocks([
      ["Subtotal", "="],
      ["Survey", 413],
    ]),
  ],
  [
    "most of that name typed",
    blocks([["Subtotal", "="], ...[413, 461, 509, 557].map((total): readonly [string, number] => ["Subtotal", total])]),
  ],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

/** Six months of actual figures, of which one as given, and six of a twelfth of the year's budget each. */
const forecast = (month: number, figures: readonly number[]): PlainRows => [
  ["", "Budget", ...Array.from({ length: 12 }, (_, i) => `M${String(i + 1)}`)],
  ...[1140, 3672, 2604, 900].map((budget, line): PlainRows[number] => [
    `Item ${String(line)}`,
    budget,
    ...[-7, 12, -4, 9, 3, 5].map((more, i) =>
      i + 1 === month ? (figures[line] ?? 0) : budget / 12 + more * (line + 1),
    ),
    ...Array.from({ length: 6 }, () => `=ROUND($B${String(line + 2)}/12,0)`),
  ]),
];

test.each<[string, PlainRows, readonly string[]]>([
  ["by chance in one line", forecast(4, [97, 306, 220, 66]), []],
  [
    "in all lines",
    forecast(6, [95, 306, 217, 75]),
    [2, 3, 4, 5].map((row) => `warning H${String(row)} hardcoded_in_formula_range`),
  ],
])("a month of actual figures that are what the plan gives, %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

/** The same two years with current assets so small that their total has one digit. */
const smallYears = (total: number): PlainRows => [
  ["", "This year", "", "Last year"],
  ["Land", 412.5, "", 398.2],
  ["Houses", 988.1, "", 1024.9],
  ["Fixed assets", "=SUM(B2:B3)", "", 1423.1],
  ["Stock", 2.5, "", 3.5],
  ["Cash", 1.5, "", 4.5],
  ["Current assets", "=SUM(B5:B6)", "", total],
  ["All assets", "=B4+B7", "", 1431.1],
];

test("a total of one digit may be chance even where the others of its column are copies", () => {
  expect(told(smallYears(8))).toEqual(["info D4 hardcoded_in_formula_range", "info D8 hardcoded_in_formula_range"]);
});

test("what is left of a total, and a tax on it, in years behind us are no copies of the plan's formulas", () => {
  const rows: PlainRows = [
    ["", "2023", "2024", "2025 plan", "2026 plan"],
    ["Revenue", 9850, 10720, "=C2*(1+D11)", "=D2*(1+E11)"],
    ["Costs", 8630, 9200, "=D2*0.86", "=E2*0.86"],
    ["Profit", "=B2-B3", "=C2-C3", "=D2-D3", "=E2-E3"],
    ["Tax", 305, 380, "=ROUND(D4*25%,0)", "=ROUND(E4*25%,0)"],
    ["Fixed assets", 3750, 3800, "=C6+120", "=D6+120"],
    ["Stock", 850, 905, "=ROUND(D3*9%,0)", "=ROUND(E3*9%,0)"],
    ["Cash", 737, 1042, "=D10-SUM(D6:D7)", "=E10-SUM(E6:E7)"],
    ["Debts", 1980, 1860, "=C9-120", "=D9-120"],
    ["Balance", 5337, 5747, "=D9+D4+3000", "=E9+E4+3000"],
    ["Growth", null, "=C2/B2-1", 0.06, 0.05],
  ];
  expect(told(rows)).toEqual([]);
});

test("fees paid in part or in full are entries, whatever some of them were linked to", () => {
  const paid = ["=B2", 400, 765, 500, "=B6", 705, 400, 765, "=B10", 345];
  const rows: PlainRows = [
    ["Pupil", "Due", "Paid"],
    ...paid.map((one, i) => [`P${String(i)}`, [705, 765, 765, 765, 705, 705, 765, 765, 765, 705][i], one]),
  ];
  expect(told(rows)).toEqual([]);
});
