import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

/** Ordinary tables as figures only: what their own lines follow with exceptions that are meant, and that one slip is still told. */

const sum = (figures: readonly number[]): number =>
  Math.round(100 * figures.reduce((all, each) => all + each, 0)) / 100;

/** Pigs of a farm, month by month; `closing` stands below 期末存栏 for the year. */
function stock(closing: number): RowsLiteral {
  const months = [
    [386, 160, 60, 2],
    [484, 21, 90, 7],
    [408, 28, 0, 6],
    [430, 196, 120, 4],
    [502, 147, 85, 2],
    [562, 175, 120, 4],
  ].map(([opening = 0, come = 0, sold = 0, dead = 0]) => [opening, come, sold, dead, opening + come - sold - dead]);
  return [
    ["月份", "期初存栏（头）", "增加（头）", "出栏（头）", "死亡（头）", "期末存栏（头）"],
    ...months.map((line, index) => [`${String(index + 1)}月`, ...line]),
    ["合计", 386, ...[1, 2, 3].map((col) => sum(months.map((line) => line[col] ?? 0))), closing],
  ];
}

test.each<[string, number, readonly string[]]>([
  ["the last one", 613, []],
  ["neither the last nor the sum", 623, ["total_mismatch 存栏!F8"]],
])("below closing stocks stands %s", (_, closing, expected) => {
  expect(told({ 存栏: stock(closing) })).toEqual(expected);
});

/** Marks with the credits of each course in the first line, and their means below. */
function marks(label: string | null, mean: number): RowsLiteral {
  const pupils = [
    [82, 96, 74, 86],
    [88, 89, 71, 57],
    [60, 65, 70, 71],
    [58, 77, 90, 87],
    [61, 63, 57, 85],
    [65, 67, 58, 86],
  ];
  const meanOf = (col: number): number => sum(pupils.map((line) => line[col] ?? 0)) / pupils.length;
  return [
    ["学号", "姓名", "高数", "英语", "物理", "体育"],
    ["学分", label, 5, 4, 3, 2],
    ...pupils.map((line, index) => [`2023${String(index)}`, `学生${String(index)}`, ...line]),
    ["平均分", null, mean, ...[1, 2, 3].map(meanOf)],
  ];
}

test.each<[string, string | null, number, readonly string[]]>([
  ["leave out the line of credits, which has no name", null, 69, []],
  ["are wrong by themselves", null, 71, ["average_mismatch 成绩!C9"]],
])("means that %s", (_, label, mean, expected) => {
  expect(told({ 成绩: marks(label, mean) })).toEqual(expected);
});

/** Pay of posts, some of them part-time; the line below takes the mean of each post, or of each full-time one. */
function pay(mean: number): RowsLiteral {
  const posts = [
    [12, 1, 48210.5],
    [4, 0.5, 21340.25],
    [9, 1, 45120],
    [7, 0.8, 35690.4],
    [14, 1, 51870.75],
  ];
  const column = (col: number): readonly number[] => posts.map((line) => line[col] ?? 0);
  return [
    ["Teacher", "Step", "FTE", "Pay"],
    ...posts.map((line, index) => [`Teacher ${String(index)}`, ...line]),
    ["Total", null, sum(column(1)), sum(column(2))],
    ["Average", sum(column(0)) / 5, null, mean],
  ];
}

test.each<[string, number, readonly string[]]>([
  ["of each post", 202231.9 / 5, []],
  ["of each full-time post", 202231.9 / 4.3, []],
  ["of nobody knows what", 202231.9 / 4.5, ["average_mismatch Staff!D8"]],
])("mean pay %s", (_, mean, expected) => {
  expect(told({ Staff: pay(mean) })).toEqual(expected);
});

const HOUSEHOLD: Readonly<Record<string, readonly (readonly [string, number, number, number, number])[]>> = {
  Income: [
    ["Wages", 4200, 4231, 4195, 4193],
    ["Interest", 15, 15, 18, 21],
  ],
  Home: [
    ["Mortgage", 1450, 1450, 1450, 1457.5],
    ["Water", 60, 48, 65, 68],
    ["Repairs", 300, 295.5, 331, 335],
  ],
  Food: [
    ["Groceries", 250, 281, 238, 242],
    ["Dining out", 40, 71, 35.5, 39.5],
  ],
  Transport: [
    ["Fuel", 120, 108, 125, 129],
    ["Parking", 85, 80.5, 90, 88],
  ],
};

/** A household of four months: groups with totals, and "Total expenses" of all groups but Income, changed by `slip` in April. */
function household(name: string, slip: number): RowsLiteral {
  const groups = Object.entries(HOUSEHOLD);
  const totals = groups.map(([, lines]) => [1, 2, 3, 4].map((col) => sum(lines.map((line) => Number(line[col])))));
  const spent = [0, 1, 2, 3].map((col) => sum(totals.slice(1).map((total) => total[col] ?? 0)));
  return [
    ["Item", "January amount", "February amount", "March amount", "April amount"],
    ...groups.flatMap(([group, lines], index): RowsLiteral => [
      [group, null, null, null, null],
      ...lines,
      [`Total ${group.toLowerCase()}`, ...(totals[index] ?? [])],
    ]),
    [name, ...spent.slice(0, 3), (spent[3] ?? 0) + slip],
  ];
}

test.each<[string, string, number, readonly string[]]>([
  ["that its name says to be of expenses", "Total expenses", 0, []],
  ["and by 12 too much in one month", "Total expenses", 12, ["E19"]],
])("a total of all groups but the first, %s", (_, name, slip, expected) => {
  expect(told({ Budget: household(name, slip) })).toEqual(expected.map((at) => `total_mismatch Budget!${at}`));
});

/** Meters of pumps; one of them went round, its figure at the end is `end`. */
function pumps(end: number, litres: number): RowsLiteral {
  const meters = [
    [120345.2, 1250.4],
    [553120.9, 834.7],
    [999650.2, litres],
    [301888.4, 1522.1],
    [746210.5, 967.3],
    [88412.7, 402.6],
  ];
  return [
    ["Pump", "Meter start", "Meter end", "Litres"],
    ...meters.map(([start = 0, used = 0], index) => [
      `P${String(index + 1)}`,
      start,
      index === 2 ? end : sum([start, used]),
      used,
    ]),
  ];
}

test.each<[string, number, number, readonly string[]]>([
  ["is read as it went round", 412.6, 762.4, []],
  ["is no round of its wheels", 412.6, 962.4, ["row_sum_mismatch Shift!C4"]],
])("a meter that ends below its start %s", (_, end, litres, expected) => {
  expect(told({ Shift: pumps(end, litres) })).toEqual(expected);
});

/** Gifts of each Sunday and what that is per head; the lines of quarters hold sums, and how many came on average. */
function gifts(ofQuarter: number, ofLast: number): RowsLiteral {
  const weeks = [
    [101, 2813.5],
    [93, 2790.25],
    [120, 3410],
    [88, 2655.75],
    [110, 3127],
    [97, 2904.5],
  ];
  const quarter = (name: string, perHead: number): RowsLiteral[number] => [
    name,
    sum(weeks.map(([count = 0]) => count)) / weeks.length,
    sum(weeks.map(([, amount = 0]) => amount)),
    perHead,
  ];
  const sundays = weeks.map(([count = 0, amount = 0], index) => [
    `Week ${String(index + 1)}`,
    count,
    amount,
    index === 5 ? ofLast : amount / count,
  ]);
  return [["Sunday", "Attendance", "Offerings", "Per head"], ...sundays, quarter("Quarter 1", ofQuarter)];
}

test.each<[string, number, readonly string[]]>([
  ["follow from the lines", 2904.5 / 97, []],
  ["but one line does not", 2904.5 / 87, ["rate_mismatch Gifts!D7"]],
])("amounts per head, with a quarter of means, %s", (_, ofLast, expected) => {
  expect(told({ Gifts: gifts(17701 / 609, ofLast) })).toEqual(expected);
});

/** Pay of clerks: regular and overtime less what goes before tax; the fourth is off by 250. */
function register(remark: string | null, adjustment: number | null): RowsLiteral {
  const clerks = [2850, 1483.2, 2637.36, 2376.8, 1154.56, 2269.52, 3450, 2385.68];
  return [
    ["Employee", "Regular", "Adjustment", "Pre-tax", "Gross", null],
    ...clerks.map((regular, index): RowsLiteral[number] => {
      const before = [125, 50, 0, 125, 50, 0, 75, 100][index] ?? 0;
      const gross = sum([regular, -before, index === 3 ? 250 : 0]);
      return [
        `E${String(index)}`,
        regular,
        index === 3 ? adjustment : null,
        before,
        gross,
        index === 3 ? remark : null,
      ];
    }),
  ];
}

test.each<[string, string | null, readonly string[]]>([
  ["as the remark behind it says", "referral bonus 250", []],
  ["without a word", null, ["row_sum_mismatch Register!E5"]],
])("a line that is off by 250 %s", (_, remark, expected) => {
  expect(told({ Register: register(remark, null) })).toEqual(expected);
});

/** Marks with their total, and how many sat each paper below. */
function papers(sat: number): RowsLiteral {
  const pupils = [
    [82, 96, 74],
    [88, 89, 71],
    [60, 65, 70],
    [58, 77, 90],
    [61, 63, 57],
  ];
  return [
    ["姓名", "语文", "数学", "英语", "总分"],
    ...pupils.map((marks, index) => [`学生${String(index)}`, ...marks, sum(marks)]),
    ["参考人数", 5, 5, 5, sat],
  ];
}

test("beside the numbers of those who sat each paper stands how many they are, and no sum", () => {
  expect(told({ 成绩: papers(5) })).toEqual([]);
});
