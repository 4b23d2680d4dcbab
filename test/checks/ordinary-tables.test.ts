import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

/** Tables of other trades that look like ours from afar. */
test.each<[string, RowsLiteral]>([
  [
    "months that rise evenly, of which none is what others add up to",
    [
      ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
      ["Opening MRR", 84200, 88000, 93490, 100670, 104740, 110500, 115050, 121290, 127720, 132540, 137550, 142850],
      ["New", 4100, 5470, 6840, 4910, 6280, 4350, 5720, 7090, 5160, 6530, 4600, 5970],
      ["Expansion", 900, 1630, 2360, 1590, 2320, 1550, 2280, 1510, 2240, 1470, 2200, 1430],
      ["Churn", 1200, 1610, 2020, 2430, 2840, 1350, 1760, 2170, 2580, 2990, 1500, 1910],
      ["Closing MRR", 88000, 93490, 100670, 104740, 110500, 115050, 121290, 127720, 132540, 137550, 142850, 148340],
      ["Customers", 412, 420, 426, 437, 446, 453, 465, 475, 483, 489, 500, 509],
      ["Lost customers", 5, 8, 5, 8, 5, 8, 5, 8, 5, 8, 5, 8],
    ],
  ],
  [
    "pupils ranked by their total, a mean beside it",
    [
      ["姓名", "语文", "数学", "总分", "平均分", "名次"],
      ...[
        [80, 90],
        [70, null],
        [60, 75],
        [95, 85],
        [55, 72],
        [66, 77],
      ].map(([a = null, b = null], i): RowsLiteral[number] => {
        const row = i + 2;
        const total = (a ?? 0) + (b ?? 0);
        const rank = [2, 6, 4, 1, 5, 3][i] ?? 0;
        const mean = b === null ? total : total / 2;
        return [
          `学生${String(row)}`,
          a,
          b,
          { f: `SUM(B${String(row)}:C${String(row)})`, v: total },
          { f: `ROUND(AVERAGE(B${String(row)}:C${String(row)}),1)`, v: mean },
          { f: `RANK(D${String(row)},$D$2:$D$7)`, v: rank },
        ];
      }),
    ],
  ],
  [
    "a quotient of two columns that are no money",
    [
      ["Run", "Distance km", "Fuel l", "l per km"],
      ...[40, 55, 61, 72, 80, 93].map((distance, i): RowsLiteral[number] => {
        const fuel = i === 2 ? 64 : 20 + i;
        return [i + 1, distance, fuel, { f: `C${String(i + 2)}/B${String(i + 2)}`, v: fuel / distance }];
      }),
    ],
  ],
  [
    "figures of their own some lines below a total",
    [
      ["Category", "Kim", "Lee", "Total"],
      ...[300, 210, 160, 95, 70].map((amount, i): RowsLiteral[number] => {
        const row = String(i + 2);
        return [`Category ${row}`, amount, amount + 10, { f: `SUM(B${row}:C${row})`, v: 2 * amount + 10 }];
      }),
      ["Total", { f: "SUM(B2:B6)", v: 835 }, { f: "SUM(C2:C6)", v: 885 }, { f: "SUM(D2:D6)", v: 1720 }],
      [null, null, null, null],
      ["Without receipt", { f: 'SUMIF(A2:A6,"Category 3",D2:D6)', v: 430 }, null, null],
      ["Difference to claims", { f: "D7-1720", v: 0 }, null, null],
    ],
  ],
])("nobody is accused for %s", (_, rows) => {
  expect(told({ S: rows })).toEqual([]);
});
