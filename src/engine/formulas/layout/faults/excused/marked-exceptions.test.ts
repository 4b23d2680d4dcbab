import type { PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { told, toldInTables } from "../../../../../../test/support/ordinary-books/told";

/** Commission = sales × rate, but for some that are typed with a word beside them. */
function commissions(typed: Readonly<Record<number, readonly [number, string]>>): PlainRows {
  const sales = [5100, 6200, 7300, 8400, 9500, 4600, 5700, 6800, 7900, 8100];
  return [
    ["Salesperson", "Sales", "Rate", "Commission", "Note"],
    ...sales.map((amount, index) => {
      const row = index + 2;
      const [figure, note] = typed[row] ?? [];
      return [`R${index}`, amount, index % 4 === 0 ? 0.04 : 0.03, figure ?? `=B${row}*C${row}`, note ?? null];
    }),
    ["Total", "=SUM(B2:B11)", null, "=SUM(D2:D11)"],
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  [
    "remarks of several words that only these lines have: remarks",
    commissions({ 5: [900, "left in May"], 8: [1250, "maternity leave"] }),
    ["info D5 hardcoded_in_formula_range", "info D8 hardcoded_in_formula_range"],
  ],
  [
    "one remark that says the figure was agreed on: a remark",
    commissions({ 6: [900, "agreed manually"] }),
    ["info D6 hardcoded_in_formula_range"],
  ],
  [
    "a 0 and a word where one other line has a remark, too: a remark",
    commissions({ 6: [0, "not yet paid"] }).map((line, row) => (row === 8 ? [...line.slice(0, 4), "new"] : line)),
    ["info D6 hardcoded_in_formula_range"],
  ],
  [
    "one remark that names the figure: a remark",
    commissions({ 6: [900, "capped at 900"] }),
    ["info D6 hardcoded_in_formula_range"],
  ],
  [
    "the only remark far and wide, whatever it says: a remark",
    commissions({ 6: [900, "new customer"] }),
    ["info D6 hardcoded_in_formula_range"],
  ],
  [
    "no remark: errors",
    commissions({ 5: [900, ""], 8: [1250, ""] }),
    ["error D5 hardcoded_in_formula_range", "error D8 hardcoded_in_formula_range"],
  ],
])("a figure set by hand with %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

/** What each school gives up of its budget; academies give up nothing. */
function deducted(names: Readonly<Record<number, string>>, figure = 0): PlainRows {
  const pupils = [310, 284, 402, 198, 336, 251, 417, 289, 365, 274];
  return [
    ["School", "Pupils", "De-delegation"],
    ...pupils.map((count, index) => {
      const row = index + 2;
      const name = names[row];
      return name === undefined
        ? [`${["Abbey", "Dean", "Firs"][index % 3] ?? "Grange"} Primary`, count, `=-ROUND(B${row}*28.5,0)`]
        : [name, count, figure];
    }),
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  [
    "zeros of lines that share a part of their names: remarks",
    deducted({ 5: "Ivy Lane Academy", 8: "Kings Academy" }),
    ["info C5 hardcoded_in_formula_range", "info C8 hardcoded_in_formula_range"],
  ],
  [
    "zeros of lines that share two characters: remarks",
    deducted({ 5: "育才民办小学", 8: "民办星星学校" }),
    ["info C5 hardcoded_in_formula_range", "info C8 hardcoded_in_formula_range"],
  ],
  [
    "zeros of lines that share no more than the others have: errors",
    deducted({ 5: "Ivy Lane Primary", 8: "Kings Primary" }),
    ["error C5 hardcoded_in_formula_range", "error C8 hardcoded_in_formula_range"],
  ],
  [
    "a single zero of a line that stands empty: a remark",
    deducted({ 5: "Vacant" }),
    ["info C5 hardcoded_in_formula_range"],
  ],
  ["a single zero: an error", deducted({ 5: "Kings Academy" }), ["error C5 hardcoded_in_formula_range"]],
  [
    "figures other than 0: errors",
    deducted({ 5: "Ivy Lane Academy", 8: "Kings Academy" }, -900),
    ["error C5 hardcoded_in_formula_range", "error C8 hardcoded_in_formula_range"],
  ],
])("typed among calculated deductions, %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

/** Funds in fixed shares of the total, but for some projects whose three parts are given. */
function shares(given: readonly number[]): PlainRows {
  const totals = [400, 690, 520, 310, 770, 280, 450, 620, 360, 540];
  return [
    ["项目", "总投资", "中央", "省级", "自筹"],
    ...totals.map((total, index) => {
      const row = index + 2;
      const parts = given.includes(row) ? [100, 50] : [`=B${row}*0.5`, `=B${row}*0.2`];
      return [`项目${index}`, total, ...parts, `=B${row}-C${row}-D${row}`];
    }),
  ];
}

test("records of which the same several parts are typed are reckoned in a manner of their own", () => {
  expect(told(shares([4, 8]))).toEqual([
    "info C4 hardcoded_in_formula_range",
    "info D4 hardcoded_in_formula_range",
    "info C8 hardcoded_in_formula_range",
    "info D8 hardcoded_in_formula_range",
  ]);
  const block = ["C4", "D4", "C5", "D5"].map((cell) => `error ${cell} hardcoded_in_formula_range`);
  expect(told(shares([4, 5]))).toEqual(block);
  expect(told(shares([4]))).toEqual(["error C4 hardcoded_in_formula_range", "error D4 hardcoded_in_formula_range"]);
});

test("what holds of the records beside is not asked of a record with a stated exception, but of their total", () => {
  const noted = commissions({ 6: [900, "agreed manually"], 9: [400, "lump sum"] });
  expect(toldInTables(noted, "rate_mismatch")).toEqual([]);
  const shortTotal = noted.map((row, index) => (index === 11 ? ["Total", "=SUM(B2:B11)", null, 2100] : row));
  expect(toldInTables(shortTotal, "total_mismatch")).toEqual(["error D12"]);
});

test.each<[string, string | null, readonly string[]]>([
  ["put off by decree", "put off by decree", ["info E7 hardcoded_in_formula_range"]],
  ["nothing", null, ["warning E7 hardcoded_in_formula_range"]],
])("a typed 0 that the formula gives today, with the remark: %s", (_, remark, findings) => {
  const rows: PlainRows = [
    ["Month", "Due", "Credit", "Left over", "To pay", "Remark"],
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((row): PlainRows[number] => {
      const due = row === 7 ? 40 : 300 + 13 * row;
      const pay = row === 7 ? 0 : `=MAX(0,B${String(row)}-C${String(row)})`;
      return [`M${String(row)}`, due, 100, `=MAX(0,C${String(row)}-B${String(row)})`, pay, row === 7 ? remark : null];
    }),
  ];
  expect(told(rows)).toEqual(findings);
});

/** Beams with a limit of their own deflection, in a table whose column of remarks has no heading. */
function limits(own: string, remark: string | null): PlainRows {
  return [
    ["Beam", "Length", "Limit"],
    ...[31, 45, 52, 60, 38, 47, 55, 64, 71, 80].map((length, index): PlainRows[number] => {
      const row = index + 2;
      return row === 6
        ? ["B6", length, own, null, remark]
        : [`B${String(row)}`, length, `=B${String(row)}*1000/250`, null, null];
    }),
  ];
}

test.each<[string, string, string | null, readonly string[]]>([
  ["a short word beside it", "=B6*1000/500", "glazed", ["info C6 formula_inconsistent"]],
  ["nothing beside it", "=B6*1000/500", null, ["warning C6 formula_inconsistent"]],
  ["a word beside a miscopied reference", "=B5*1000/250", "glazed", ["error C6 formula_inconsistent"]],
])("another constant in one line, with %s", (_, own, remark, findings) => {
  expect(told(limits(own, remark))).toEqual(findings);
});

test.each<[string, string, readonly string[]]>([
  ["names the change of a factor", "strike, -2 %", ["info E2 formula_inconsistent"]],
  ["does not", "strike in May", ["warning E2 formula_inconsistent"]],
])("a factor behind the formula of its row, where a note below %s", (_, note, findings) => {
  const columns = ["B", "C", "D", "E", "F", "G", "H"];
  const rows: PlainRows = [
    ["Growth", 0.04],
    ["Volume", 1200, ...columns.slice(0, -1).map((c) => `=${c}2*(1+$B$1)${c === "D" ? "*0.98" : ""}`)],
    [],
    [null, null, null, null, note],
  ];
  expect(told(rows)).toEqual(findings);
});

test.each<[string, string | null, readonly string[]]>([
  ["the figure added", "2027: move of the office, 6,000 once", ["info E2 formula_inconsistent"]],
  ["no figure", "2027: move of the office", ["warning E2 formula_inconsistent"]],
  ["nothing", null, ["warning E2 formula_inconsistent"]],
])("a figure added in one year of a row whose remark behind the years names %s", (_, remark, findings) => {
  const years = ["B", "C", "D", "E", "F", "G"].map((before) => `=${before}2*1.02${before === "D" ? "+6000" : ""}`);
  expect(
    told([
      ["Line", "2024", "2025", "2026", "2027", "2028", "2029", "2030"],
      ["Other", 31000, ...years, remark],
    ]),
  ).toEqual(findings);
});

test.each<[string | null, readonly string[]]>([
  ["opening figure from the audit", ["info C5 hardcoded_in_formula_range"]],
  [null, ["warning C5 hardcoded_in_formula_range"]],
])("a typed figure that the formula gives, too, with the remark %s", (remark, findings) => {
  const rows: PlainRows = [
    ["Asset", "Cost", "Yearly", "Remark"],
    ...[1230, 4410, 2760, 3150, 980, 5120, 3370].map((cost, index): PlainRows[number] => {
      const row = String(index + 2);
      return row === "5" ? ["A5", cost, 787.5, remark] : [`A${row}`, cost, `=B${row}/4`, null];
    }),
  ];
  expect(told(rows)).toEqual(findings);
});

/** Deposits of three rents each, one of two, in a list where many a line has a remark. */
function deposits(remark: string | null): PlainRows {
  const others: Readonly<Record<number, string>> = { 4: "no lift in year 2", 8: "garden shared", 9: "new kitchen" };
  return [
    ["Flat", "Rent", "Deposit", "Otherwise"],
    ...[700, 810, 640, 920, 755, 880, 690, 730, 845].map((rent, index): PlainRows[number] => {
      const row = index + 2;
      return [
        `F${String(row)}`,
        rent,
        `=B${String(row)}*${row === 6 ? "2" : "3"}`,
        row === 6 ? remark : (others[row] ?? null),
      ];
    }),
  ];
}

test.each<[string, string | null, readonly string[]]>([
  ["names in a word", "two months agreed", ["info C6 formula_inconsistent"]],
  ["does not name", "facing north", ["warning C6 formula_inconsistent"]],
])("another constant that the remark %s, in a column full of remarks", (_, remark, findings) => {
  expect(told(deposits(remark))).toEqual(findings);
});

/** Running cost that grows by 2 %; in one year an inverter is replaced. */
function costs(next: string): PlainRows {
  return [
    ["Year", "Cost", "Remark"],
    ...Array.from({ length: 12 }, (_, index): PlainRows[number] => {
      const row = index + 2;
      const grown = `=B${String(row - 1)}*1.02`;
      return [
        2024 + index,
        row === 2 ? -620 : row === 7 ? `${grown}-6500` : row === 8 ? next : grown,
        row === 7 ? "inverter replaced" : null,
      ];
    }),
  ];
}

test.each<[string, string, readonly string[]]>([
  ["takes that back", "=(B7+6500)*1.02", ["info B7 formula_inconsistent", "info B8 formula_inconsistent"]],
  ["does not", "=(B7+6050)*1.02", ["warning B8 formula_inconsistent", "info B7 formula_inconsistent"]],
])("after a year with an amount of its own the formula %s", (_, next, findings) => {
  expect(told(costs(next))).toEqual(findings);
});

/** Closing balances of months, with what a text below one of them says. */
function closing(note: string | null): PlainRows {
  const columns = ["B", "C", "D", "E", "F", "G", "H"];
  return [
    ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul"],
    ["Opening", 840, ...columns.slice(0, -1).map((c) => `=${c}5`)],
    ["Billed", 310, 290, 350, 410, 300, 280, 330],
    ["Recognised", 220, 260, 240, 300, 310, 305, 290],
    ["Closing", ...columns.map((c) => `=${c}2+${c}3-${c}4${c === "E" ? "-(B3-B4)" : ""}`)],
    [null, null, null, null, note],
  ];
}

test.each<[string, string | null, readonly string[]]>([
  ["a text right below it", "refund to Ilex", ["info E5 formula_inconsistent"]],
  ["nothing", null, ["warning E5 formula_inconsistent"]],
])("a term of its own in one month, with %s", (_, note, findings) => {
  expect(told(closing(note))).toEqual(findings);
});

/** Bases of contributions between two limits; \`heading\` stands above words that half of the lines have. */
function bases(heading: string): PlainRows {
  const words: Readonly<Record<number, string>> = {
    4: "new",
    6: "twelve days",
    8: "retired",
    10: "own fund",
    12: "loan",
  };
  return [
    ["Person", "Wage", "Base", heading],
    ...[6100, 5300, 5900, 7200, 9800, 4700, 8100, 6600, 5700, 7700, 6900, 5200].map(
      (wage, index): PlainRows[number] => {
        const row = index + 2;
        return [`P${String(row)}`, wage, row === 4 ? 4494 : `=MIN(B${String(row)},24165)`, words[row] ?? null];
      },
    ),
  ];
}

test.each<[string, readonly string[]]>([
  ["Remarks", ["info C4 hardcoded_in_formula_range"]],
  ["Group", ["error C4 hardcoded_in_formula_range"]],
])("a figure set by hand with a word beside it in a column called %s", (heading, findings) => {
  expect(told(bases(heading))).toEqual(findings);
});

test("a remark on the first of several equal figures speaks of all of them", () => {
  const rooms = (third: number): PlainRows => [
    ["Day", "Out of order", "Available", "Remark"],
    ...Array.from({ length: 14 }, (_, index): PlainRows[number] => {
      const row = index + 2;
      const closed: Readonly<Record<number, number>> = { 6: 40, 7: 40, 8: third };
      return [
        index + 1,
        index % 3,
        closed[row] ?? `=64-B${String(row)}`,
        row === 6 ? "third floor closed 5-7 June" : null,
      ];
    }),
  ];
  expect(told(rooms(40)).filter((each) => !each.startsWith("info"))).toEqual([]);
  expect(told(rooms(41)).filter((each) => !each.startsWith("info"))).toEqual(["error C8 hardcoded_in_formula_range"]);
});
