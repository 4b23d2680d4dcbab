import type { PlainRows } from "./calculated";
import type { Random } from "./random";
import { cell, SheetWriter } from "./sheet-writer";

/** Sheets with their number formats, formulas as text. */
interface PlainBook {
  readonly sheets: Readonly<Record<string, PlainRows>>;
  readonly formats: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type Kind = (random: Random) => PlainBook;

const COSTS = [
  "Salaries",
  "Rent",
  "Travel",
  "Insurance",
  "Software",
  "Training",
  "Postage",
  "Repairs",
  "Utilities",
  "Legal fees",
];
const GOODS = [
  "Bolts",
  "Nuts",
  "Washers",
  "Cable",
  "Lamps",
  "Switches",
  "Tape",
  "Gloves",
  "Paint",
  "Brushes",
  "Filters",
  "Valves",
];
const PEOPLE = [
  "Adams",
  "Baker",
  "Chen",
  "Diaz",
  "Evans",
  "Fischer",
  "Gupta",
  "Haddad",
  "Ito",
  "Jensen",
  "Khan",
  "Lopez",
  "Moore",
  "Nowak",
];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function single(name: string, sheet: SheetWriter): PlainBook {
  return { sheets: { [name]: sheet.done() }, formats: { [name]: sheet.formats } };
}

/** Months with quarter totals between them, two groups with subtotals, a net line and shares of the total. */
const monthlyBudget: Kind = (random) => {
  const sheet = new SheetWriter().put(1, 0, "Budget by month");
  const columns = MONTHS.flatMap((month, i) => (i % 3 === 2 ? [month, `Q${(i + 1) / 3}`] : [month]));
  sheet.put(3, 0, "Item", ...columns, "Year", ...(random.chance(0.5) ? ["Share"] : []));
  const withShare = sheet.rows[2]?.includes("Share") ?? false;
  const yearCol = columns.length + 1;
  const group = (from: number, names: readonly string[], total: string): number => {
    names.forEach((name, i) => {
      const row = from + i;
      sheet.put(row, 0, name);
      columns.forEach((column, k) => {
        const col = k + 1;
        sheet.put(
          row,
          col,
          column.startsWith("Q") ? `=SUM(${cell(col - 3, row)}:${cell(col - 1, row)})` : random.amount(100, 9000),
        );
      });
      sheet.put(row, yearCol, `=${[4, 8, 12, 16].map((col) => cell(col, row)).join("+")}`);
    });
    const end = from + names.length;
    sheet.put(end, 0, total);
    for (let col = 1; col <= yearCol; col += 1) sheet.put(end, col, `=SUM(${cell(col, from)}:${cell(col, end - 1)})`);
    return end;
  };
  const income = group(
    5,
    random.some(["Sales", "Services", "Grants", "Interest", "Licences"], random.whole(3, 5)),
    "Total income",
  );
  const costs = group(income + 2, random.some(COSTS, random.whole(4, 9)), "Total costs");
  sheet.put(costs + 2, 0, "Net");
  for (let col = 1; col <= yearCol; col += 1) sheet.put(costs + 2, col, `=${cell(col, income)}-${cell(col, costs)}`);
  if (withShare) {
    for (let row = income + 2; row <= costs; row += 1)
      sheet.put(row, yearCol + 1, `=${cell(yearCol, row)}/${cell(yearCol, costs).replace(/(\D+)(\d+)/, "$$$1$$$2")}`);
  }
  return single("Budget", sheet);
};

/** Marks with weights in a head row, a weighted total, letters, averages and extremes; one mark may be missing. */
const gradeBook: Kind = (random) => {
  const sheet = new SheetWriter().put(1, 0, "Course marks");
  const tests = random.some(["Essay", "Quiz 1", "Quiz 2", "Project", "Midterm", "Exam"], random.whole(3, 6));
  sheet.put(3, 0, "Student", ...tests, "Total", "Grade").put(4, 0, "Weight");
  const weights = tests.map((_, i) => (i === 0 ? 100 - 15 * (tests.length - 1) : 15));
  sheet.put(4, 1, ...weights.map((weight) => weight / 100), `=SUM(B4:${cell(tests.length, 4)})`);
  const people = random.some(PEOPLE, random.whole(6, 14));
  const weighted = random.chance(0.5);
  const last = cell(tests.length, 0).replace(/\d+$/, "");
  people.forEach((name, i) => {
    const row = 5 + i;
    sheet.put(row, 0, name, ...tests.map(() => random.whole(35, 100)));
    const total = weighted
      ? `=${tests.map((_, k) => `${cell(k + 1, row)}*${cell(k + 1, 4).replace(/(\D+)(\d+)/, "$$$1$$$2")}`).join("+")}`
      : `=SUMPRODUCT(B${row}:${last}${row},$B$4:$${last}$4)`;
    sheet.put(row, tests.length + 1, total, `=IF(${cell(tests.length + 1, row)}>=60,"pass","fail")`);
  });
  const end = 4 + people.length;
  if (random.chance(0.4)) sheet.put(random.whole(5, end), 1, null);
  for (const [i, [name, call]] of [
    ["Average", "AVERAGE"],
    ["Highest", "MAX"],
    ["Lowest", "MIN"],
  ].entries()) {
    sheet.put(end + 2 + i, 0, name);
    for (let col = 1; col <= tests.length + 1; col += 1)
      sheet.put(end + 2 + i, col, `=${call ?? ""}(${cell(col, 5)}:${cell(col, end)})`);
  }
  return single("Marks", sheet);
};

/** Quantity by price with a common tax rate, subtotals of groups and a total of subtotals. */
const inventory: Kind = (random) => {
  const sheet = new SheetWriter().put(1, 0, "Stock list").put(2, 0, "Tax rate").put(2, 1, 0.13);
  sheet.put(4, 0, "Article", "Quantity", "Price", "Value", "Tax", "Gross", "Reorder");
  let row = 5;
  const subtotals: number[] = [];
  for (const group of random.some(["Hardware", "Electrical", "Consumables"], random.whole(2, 3))) {
    sheet.put(row, 0, group);
    const from = (row += 1);
    for (const article of random.some(GOODS, random.whole(4, 8))) {
      const code = random.chance(0.07) ? "n/a" : `=IF(B${row}<20,"yes","no")`;
      sheet.put(
        row,
        0,
        article,
        random.whole(1, 90),
        random.amount(2, 250),
        `=B${row}*C${row}`,
        `=D${row}*$B$2`,
        `=D${row}+E${row}`,
        code,
      );
      row += 1;
    }
    sheet.put(
      row,
      0,
      `${group} subtotal`,
      ...["B", null, "D", "E", "F"].map((letter) =>
        letter === null ? null : `=SUM(${letter}${from}:${letter}${row - 1})`,
      ),
    );
    subtotals.push(row);
    row += 2;
  }
  sheet.put(
    row,
    0,
    "Total",
    ...["B", null, "D", "E", "F"].map((letter) =>
      letter === null ? null : `=${subtotals.map((at) => letter + String(at)).join("+")}`,
    ),
  );
  return single("Stock", sheet);
};

/** A loan: the first period starts from the amount borrowed, all others from the period before. */
const amortisation: Kind = (random) => {
  const sheet = new SheetWriter()
    .put(1, 0, "Loan", random.whole(20, 400) * 1000)
    .put(2, 0, "Rate", random.whole(2, 9) / 100);
  const periods = random.whole(8, 36);
  sheet.put(3, 0, "Payment", `=ROUND(B1/${periods}*1.1,2)`);
  sheet.put(5, 0, "Period", "Opening", "Payment", "Interest", "Principal", "Closing", "Paid so far");
  for (let i = 1; i <= periods; i += 1) {
    const row = 5 + i;
    sheet.put(
      row,
      0,
      i === 1 ? 1 : `=A${row - 1}+1`,
      i === 1 ? "=B1" : `=F${row - 1}`,
      "=$B$3",
      `=B${row}*$B$2/12`,
      `=C${row}-D${row}`,
      `=B${row}-E${row}`,
      `=SUM(E$6:E${row})`,
    );
  }
  const end = 5 + periods;
  sheet.put(end + 1, 0, "Total", null, `=SUM(C6:C${end})`, `=SUM(D6:D${end})`, `=SUM(E6:E${end})`);
  return single("Loan", sheet);
};

/** An invoice: lines with discounts, then subtotal, rebate, tax and total below each other. */
const invoice: Kind = (random) => {
  const sheet = new SheetWriter().put(1, 0, `Invoice ${random.whole(1000, 9999)}`);
  sheet.put(3, 0, "No.", "Article", "Quantity", "Price", "Discount", "Amount");
  const lines = random.some(GOODS, random.whole(5, 11));
  lines.forEach((article, i) => {
    const row = 4 + i;
    sheet.put(
      row,
      0,
      i + 1,
      article,
      random.whole(1, 40),
      random.amount(3, 400),
      random.pick([0, 0, 0.05, 0.1]),
      `=C${row}*D${row}*(1-E${row})`,
    );
  });
  const end = 3 + lines.length;
  sheet.put(end + 1, 4, "Subtotal", `=SUM(F4:F${end})`);
  sheet.put(end + 2, 4, "Rebate", `=-F${end + 1}*${random.pick([0.02, 0.03])}`);
  sheet.put(end + 3, 4, "Tax", `=(F${end + 1}+F${end + 2})*0.19`);
  sheet.put(end + 4, 4, "Total", `=F${end + 1}+F${end + 2}+F${end + 3}`);
  return single("Invoice", sheet);
};

/** Five years of profit and loss: actual years typed, planned years from rates of their own; ratios and growth. */
const profitAndLoss: Kind = (random) => {
  const years = random.whole(4, 7);
  const sheet = new SheetWriter()
    .put(1, 0, "Profit and loss")
    .put(2, 0, null, ...Array.from({ length: years }, (_, i) => 2019 + i));
  const names = [
    "Revenue",
    "Cost of sales",
    "Gross profit",
    "Staff",
    "Premises",
    "Other",
    "Operating costs",
    "Operating profit",
    "Tax",
    "Net profit",
    "",
    "Gross margin",
    "Net margin",
    "Growth",
  ];
  names.forEach((name, i) => sheet.put(3 + i, 0, name));
  for (let i = 1; i <= years; i += 1) {
    const at = (row: number): string => cell(i, row);
    sheet
      .put(3, i, random.whole(800, 2000) * 100)
      .put(4, i, random.whole(300, 700) * 100)
      .put(5, i, `=${at(3)}-${at(4)}`);
    sheet
      .put(6, i, random.whole(50, 150) * 100)
      .put(7, i, random.whole(20, 60) * 100)
      .put(8, i, random.whole(5, 30) * 100);
    sheet
      .put(9, i, `=SUM(${at(6)}:${at(8)})`)
      .put(10, i, `=${at(5)}-${at(9)}`)
      .put(11, i, `=${at(10)}*0.${random.pick([25, 25, 28])}`);
    sheet
      .put(12, i, `=${at(10)}-${at(11)}`)
      .put(14, i, `=${at(5)}/${at(3)}`)
      .put(15, i, `=${at(12)}/${at(3)}`);
    if (i > 1) sheet.put(16, i, `=${at(3)}/${cell(i - 1, 3)}-1`);
  }
  return single("P&L", sheet);
};

/** Sheets of departments and a summary that refers to their totals. */
const departments: Kind = (random) => {
  const names = random.some(["North", "South", "East", "West", "Centre", "Export"], random.whole(3, 6));
  const sheets: Record<string, PlainRows> = {};
  const summary = new SheetWriter().put(1, 0, "Summary").put(3, 0, "Region", "Plan", "Actual", "Difference", "Reached");
  const items = random.some(COSTS, random.whole(5, 9));
  names.forEach((name, k) => {
    const sheet = new SheetWriter().put(1, 0, name).put(3, 0, "Item", "Plan", "Actual", "Difference");
    items.forEach((item, i) =>
      sheet.put(4 + i, 0, item, random.amount(500, 5000), random.amount(400, 5200), `=C${4 + i}-B${4 + i}`),
    );
    const end = 4 + items.length;
    sheet.put(end, 0, "Total", ...["B", "C", "D"].map((letter) => `=SUM(${letter}4:${letter}${end - 1})`));
    sheets[name] = sheet.done();
    summary.put(4 + k, 0, name, `=${name}!B${end}`, `=${name}!C${end}`, `=C${4 + k}-B${4 + k}`, `=C${4 + k}/B${4 + k}`);
  });
  const end = 4 + names.length;
  summary.put(
    end,
    0,
    "Total",
    ...["B", "C", "D"].map((letter) => `=SUM(${letter}4:${letter}${end - 1})`),
    `=C${end}/B${end}`,
  );
  return { sheets: { Summary: summary.done(), ...sheets }, formats: {} };
};

/** Hours by day with overtime and pay; some do not work on some days. */
const timeSheet: Kind = (random) => {
  const sheet = new SheetWriter().put(1, 0, "Week", random.whole(1, 52)).put(2, 0, "Overtime factor", 1.5);
  sheet.put(4, 0, "Name", "Mon", "Tue", "Wed", "Thu", "Fri", "Hours", "Overtime", "Rate", "Pay");
  const people = random.some(PEOPLE, random.whole(5, 12));
  people.forEach((name, i) => {
    const row = 5 + i;
    const days = Array.from({ length: 5 }, () => (random.chance(0.08) ? null : random.whole(4, 11)));
    sheet.put(
      row,
      0,
      name,
      ...days,
      `=SUM(B${row}:F${row})`,
      `=MAX(G${row}-40,0)`,
      random.amount(12, 40),
      `=(G${row}-H${row})*I${row}+H${row}*I${row}*$B$2`,
    );
  });
  const end = 4 + people.length;
  sheet.put(
    end + 1,
    0,
    "Total",
    ...["B", "C", "D", "E", "F", "G", "H"].map((letter) => `=SUM(${letter}5:${letter}${end})`),
    null,
    `=SUM(J5:J${end})`,
  );
  return single("Hours", sheet);
};

/** Sales by region and year with totals both ways, shares, ranks and changes on the year before. */
const sales: Kind = (random) => {
  const years = random.whole(3, 5);
  const sheet = new SheetWriter()
    .put(1, 0, "Sales")
    .put(3, 0, "Region", ...Array.from({ length: years }, (_, i) => `${2018 + i}`), "Total", "Share", "Rank", "Change");
  const regions = random.some(
    ["North", "South", "East", "West", "Centre", "Export", "Online", "Retail"],
    random.whole(4, 8),
  );
  const end = 4 + regions.length;
  const total = years + 1;
  const letter = (col: number): string => cell(col, 0).replace(/\d+$/, "");
  regions.forEach((region, i) => {
    const row = 4 + i;
    sheet.put(
      row,
      0,
      region,
      ...Array.from({ length: years }, () => random.whole(200, 9000)),
      `=SUM(B${row}:${cell(years, row)})`,
    );
    sheet.put(
      row,
      total + 1,
      `=${cell(total, row)}/$${letter(total)}$${end}`,
      `=RANK(${cell(total, row)},$${letter(total)}$4:$${letter(total)}$${end - 1})`,
    );
    sheet.put(row, total + 3, `=${cell(years, row)}/${cell(years - 1, row)}-1`);
  });
  sheet.put(end, 0, "Total");
  for (let col = 1; col <= total; col += 1) sheet.put(end, col, `=SUM(${cell(col, 4)}:${cell(col, end - 1)})`);
  sheet
    .put(end, total + 1, random.chance(0.5) ? 1 : `=${cell(total, end)}/$${letter(total)}$${end}`)
    .put(end, total + 3, `=${cell(years, end)}/${cell(years - 1, end)}-1`);
  return single("Sales", sheet);
};

export const KINDS: Readonly<Record<string, Kind>> = {
  monthlyBudget,
  gradeBook,
  inventory,
  amortisation,
  invoice,
  profitAndLoss,
  departments,
  timeSheet,
  sales,
};
