import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

const _ = null;

/** Tables of annual reports, with their years on a line of their own: each has one wrong figure. */
test.each<[string, RowsLiteral, readonly string[]]>([
  [
    "years beside what the figures are of",
    [
      [_, "As at December 31", "As at December 31"],
      ["(In millions of dollars, unless noted)", 2019, 2018],
      ["Wireless devices", 380, 399],
      ["Other finished goods", 80, 670],
      ["Total inventories", 460, 466],
    ],
    ["S!C5"],
  ],
  [
    "days beside what the lines are called",
    [
      [_, "Year Ended", "Year Ended"],
      ["Stock-Based Compensation", "December 31, 2019", "December 31, 2018"],
      ["Stock options", 2756, 2926],
      ["RSUs", 595, 1129],
      ["Total stock-based compensation expense for the year", 3711, 4055],
    ],
    ["S!B5"],
  ],
  [
    "a total of many words in three columns",
    [
      [_, 2019, 2018, 2017],
      ["Defined contribution schemes", 166, 178, 192],
      ["Defined benefit schemes", 57, 44, 20],
      ["Total amount charged to the income statement of the year", 293, 222, 212],
    ],
    ["S!B4"],
  ],
])("a wrong figure is found: %s", (_name, rows, cells) => {
  const found = told({ S: rows }).map((each) => each.replace(/^\S+ /, ""));
  expect(found).toEqual(cells);
});

test("Grants beside what they come to are counted, and no budget that the list of awards contradicts", () => {
  const awards: RowsLiteral = [
    ["Watershed grants: award tracking"],
    ["Grant No.", "Recipient", "Program", "Original award", "Revised award", "Expended to date"],
    ["WG-1", "Cedar River Trust", "Restoration", 210000, 210000, 176400],
    ["WG-2", "Town of Alder", "Stormwater", 340000, 365000, 186150],
    ["WG-3", "Pine County District", "Restoration", 287000, 287000, 110280],
    ["WG-4", "State University", "Outreach", 94000, 94000, 61000],
    ["Total", null, null, 931000, 956000, 533830],
  ];
  const byProgram: RowsLiteral = [
    ["Program", "Grants", "Revised award", "Expended", "% expended"],
    ["Restoration", 2, 497000, 286680, "57.7%"],
    ["Stormwater", 1, 365000, 186150, "51.0%"],
    ["Outreach", 1, 94000, 61000, "64.9%"],
    ["All programs", 4, 956000, 533830, "55.8%"],
  ];
  const onSummary = told({ Awards: awards, "By program": byProgram }).filter((each) => each.includes("By program"));
  expect(onSummary).toEqual([]);
});
