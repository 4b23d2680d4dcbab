import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

const _ = null;

/** Short tables below one another on one sheet, as data of charts and notes to accounts are kept. */
test.each<[string, RowsLiteral]>([
  [
    "a heading of years that comes again, with fewer years, below the total of the table before",
    [
      ["Chart 1: Certificates"],
      [_, 1996, 1997, 1998, 1999, 2000],
      ["Pass", 120, 131, 140, 152, 166],
      ["Fail", 30, 28, 31, 27, 29],
      ["Total", 150, 159, 171, 179, 195],
      [],
      ["Chart 2: Diplomas"],
      ["(Source: the council)"],
      [],
      [_, 1997, 1998, 1999],
      ["Pass", 220, 231, 240],
      ["Fail", 40, 38, 41],
      ["Total", { f: "SUM(B11:B12)", v: 260 }, 269, { f: "SUM(D11:D12)", v: 281 }],
      [],
      ["Chart 3: Degrees"],
      [_, 1996, 1997, 1998, 1999, 2000],
      ["Pass", 12, 13, 14, 15, 16],
      ["Fail", 3, 2, 3, 2, 2],
      ["Total", 15, 15, 17, 17, 18],
    ],
  ],
  [
    "notes to accounts, each with its years and units over it",
    [
      ["Interest rate profile", _, 2003, 2002],
      [_, _, "£m", "£m"],
      [],
      ["Fixed rate", _, 3543.8, 3541.2],
      ["Capped rate", _, 100, 100],
      ["Variable rate", _, 717.6, 199.2],
      ["Net debt", _, 4361.4, 3840.4],
      [],
      ["Maturity of facilities", _, 2003, 2002],
      [_, _, "£m", "£m"],
      [],
      ["Within one year", _, 133.1, 437.1],
      ["One to two years", _, 30, 161.8],
      ["Over two years", _, 8.6, 37.7],
      ["Total", _, 171.7, 636.6],
    ],
  ],
  [
    "a share and a mean below each total, and the next group behind an empty line",
    [
      ["School", "Grade", "Art", "Physics", "Chemistry", "Latin"],
      ["North school"],
      [_, 3, 0, 4, 0, 3],
      [_, 2, 0, 2, 4, 15],
      [_, 1, 0, 18, 16, 19],
      ["Total Exams", _, 0, 24, 20, 37],
      ["% of Grades 2+", _, 0, 25, 20, 48.6],
      ["Mean Grade", _, 0, 1.42, 1.2, 1.57],
      ["South school"],
      [],
      [_, 3, 0, 1, 2, 3],
      [_, 2, 0, 3, 4, 5],
      [_, 1, 0, 8, 6, 9],
      ["Total Exams", _, 0, 12, 12, 17],
      ["% of Grades 2+", _, 0, 33.3, 50, 47.1],
      ["Mean Grade", _, 0, 1.42, 1.67, 1.65],
    ],
  ],
  [
    "sums without a name that go on from one another",
    [
      ["Net interest payable", _, 2003, 2002],
      [_, _, "£m", "£m"],
      ["Payable on:", "bank loans", 35.2, 41.4],
      [_, "other loans", 254.1, 240.8],
      [_, _, 289.3, 282.2],
      ["Deduct:", "development cost", -8.1, -5.9],
      [_, _, 281.2, 276.3],
      ["Receivable on:", "deposits", -11.2, -8.4],
      [_, "loans to joint ventures", -8.9, -16.1],
      ["Total Group", _, 261.1, 251.8],
    ],
  ],
])("nobody is accused for %s", (_name, rows) => {
  // Which sums are formulas and which are typed is another matter.
  expect(told({ S: rows }).filter((each) => !each.startsWith("hardcoded"))).toEqual([]);
});
