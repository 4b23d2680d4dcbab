import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { CellLiteral, RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const INCOME = [
  ["Subscriptions", 9600, 9870],
  ["Regatta fees", 2200, 1985.5],
  ["Bar", 1500, 1712.35],
  ["Donations", 500, 1250],
  ["Bank interest", 20, 31.18],
  ["Hire of boats", 300, 415],
  ["Training courses", 750, 682.4],
] as const;
const EXPENDITURE = [
  ["Boathouse rent", 4200, 4200],
  ["Insurance", 1850, 1911.4],
  ["Coach", 3000, 2750],
  ["Bar stock", 900, 986.25],
] as const;

/** What is better than planned is positive: more income, and less expenditure. */
function accounts(heading: string, changes: Readonly<Record<string, number>> = {}): RowsLiteral {
  const block = (name: string, lines: typeof INCOME | typeof EXPENDITURE, sign: number): CellLiteral[][] => {
    const rows = lines.map(([line, plan, actual]): [string, number, number, number] => [
      line,
      plan,
      actual,
      changes[line] ?? cents(sign * (actual - plan)),
    ]);
    const total = (col: 1 | 2 | 3): number => cents(rows.reduce((sum, row) => sum + row[col], 0));
    return [[name], ...rows, [`Total ${name.toLowerCase()}`, total(1), total(2), total(3)]];
  };
  return [
    ["Rowing Club – income and expenditure 2024 (£)"],
    ["Item", "Budget", "Actual", heading],
    ...block("Income", INCOME, 1),
    [],
    ...block("Expenditure", EXPENDITURE, -1),
  ];
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

describe.each(["Difference", "Variance", "Better / (worse)"])(
  "a column of “%s” stating what is favourable",
  (heading) => {
    test("is taken the other way round in the block of expenditure", () => {
      expect(toldWithExpected({ Accounts: accounts(heading) })).toEqual([]);
    });
  },
);

test.each<[string, Readonly<Record<string, number>>, string]>([
  ["in the block as first shown", { Bar: 221.35 }, "row_sum_mismatch Accounts!D6 → 212.35"],
  ["in the midst of the turned block", { Coach: 520 }, "row_sum_mismatch Accounts!D16 → 250"],
  ["of the sign alone", { "Regatta fees": 214.5 }, "row_sum_mismatch Accounts!D5 → -214.5"],
])("a slip %s is told against the direction of its block", (_, changes, finding) => {
  expect(toldWithExpected({ Accounts: accounts("Difference", changes) })).toContain(finding);
});

test.each<[string, string, readonly string[]]>([
  ["of income", "Income", []],
  ["of costs", "Other costs", ["row_sum_mismatch Accounts!D9 → -50"]],
])("a single line %s that is taken the other way round", (_, caption, findings) => {
  const rows: RowsLiteral = [
    ["Item", "Budget", "Actual", "Difference"],
    ["Costs", null, null, null],
    ...EXPENDITURE.map(([line, plan, actual]): CellLiteral[] => [line, plan, actual, cents(plan - actual)]),
    ["Total costs", 9950, 9847.65, 102.35],
    [caption, null, null, null],
    ["Hall", 1200, 1250, 50],
  ];
  expect(toldWithExpected({ Accounts: rows })).toEqual(findings);
});

test.each<[string, string, readonly string[]]>([
  ["of expenses below income", "Expenses", []],
  ["of something else", "Dinner", ["row_sum_mismatch Accounts!D3 → -3740"]],
])("of a few lines the one %s is taken the other way round", (_, name, findings) => {
  const rows: RowsLiteral = [
    ["", "Budget", "Actual", "Difference"],
    ["Income", 84900, 87021, 2121],
    [name, 61200, 57460, 3740],
    ["Result", 23700, 29561, 5861],
    ["Per participant", 93.7, 114.6, 20.9],
    ["Per day", 7900, 9853.7, 1953.7],
  ];
  expect(toldWithExpected({ Accounts: rows })).toEqual(findings);
});

const NET: readonly (readonly [string, number, number])[] = [
  ["Older people", 8420, 8511],
  ["Parks", 1260, 1204],
  ["Parking", -5530, -5555],
  ["Planning", 940, 993],
  ["Libraries", 2210, 2188],
  ["Legal", 731, 745],
];

function monitored(parking: number): RowsLiteral {
  return [
    ["Revenue budget monitoring (£000)"],
    ["Service", "Revised budget", "Forecast outturn", "Variance", "Variance %"],
    ...NET.map(([name, plan, outturn]): CellLiteral[] => {
      const variance = outturn - plan;
      const rate = name === "Parking" ? parking : Math.round((variance / plan) * 10_000) / 100;
      return [name, plan, outturn, variance, `${rate.toFixed(2)}%`];
    }),
  ];
}

test.each<[string, number, readonly string[]]>([
  ["as it stands", 0.45, []],
  ["on its magnitude", -0.45, []],
  ["wrongly", 0.54, ["rate_mismatch Monitor!E5 → 0.45%"]],
])("a rate on a negative budget taken %s", (_, parking, findings) => {
  expect(toldWithExpected({ Monitor: monitored(parking) })).toEqual(findings);
});
