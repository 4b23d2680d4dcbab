import { workbookOf } from "../../adapters/memory/memory-workbook";
import { isRecordTable } from "../../domain/table";
import { mapWorkbook } from "../map-workbook";

const NAMES = ["河道整治工程", "校舍安全加固项目", "图书馆免费开放经费"];
const HEAD = ["项目名称", "预算数", "1月", "2月", "3月"];

function read(heading: readonly string[], rows: readonly (readonly (number | null)[])[], title = "支出进度表") {
  const model = mapWorkbook(
    workbookOf({ 进度: [[title], ["单位：万元"], heading, ...rows.map((row, place) => [NAMES[place] ?? "", ...row])] }),
  );
  const table = model.sheets[0]?.tables.find(isRecordTable);
  return [table?.months, model.questions.map(({ code, choices }) => [code, ...choices.map(({ value }) => value)])];
}

test.each<[string, readonly string[], readonly (readonly (number | null)[])[], string | undefined]>([
  [
    "the year's figure is the sum of the months",
    [...HEAD, "累计支出"],
    [
      [100, 10, 20, 30, 60],
      [50, 5, 5, 8, 18],
      [80, 1, 2, 3, 6],
    ],
    "monthly",
  ],
  [
    "the year's figure is the last month",
    [...HEAD, "累计支出"],
    [
      [100, 10, 20, 30, 30],
      [50, 5, 5, 8, 8],
      [80, 1, 2, 3, 3],
    ],
    "cumulative",
  ],
  [
    "amounts fall from month to month",
    HEAD,
    [
      [100, 30, 10, 20],
      [50, 5, 9, 8],
      [80, 3, 2, 9],
    ],
    "monthly",
  ],
  [
    "the months together would be far above the budget",
    HEAD,
    [
      [100, 30, 60, 90],
      [50, 15, 40, 48],
      [80, 33, 52, 79],
    ],
    "cumulative",
  ],
  [
    "the headings say cumulative",
    ["项目名称", "预算数", "1月累计", "2月累计", "3月累计"],
    [
      [100, 3, 6, 9],
      [50, 1, 4, 8],
      [80, 3, 5, 7],
    ],
    "cumulative",
  ],
  [
    "one month alone reads the same both ways",
    HEAD,
    [
      [100, null, null, 9],
      [50, null, null, 4],
      [80, null, null, 7],
    ],
    "monthly",
  ],
])("%s", (_, heading, rows, expected) => {
  expect(read(heading, rows)).toEqual([expected, []]);
});

test("rising amounts that fit both ways are asked about, not guessed", () => {
  expect(
    read(HEAD, [
      [100, 3, 6, 9],
      [50, 1, 4, 8],
      [80, 3, 5, 7],
    ]),
  ).toEqual([undefined, [["months", "monthly", "cumulative"]]]);
});
