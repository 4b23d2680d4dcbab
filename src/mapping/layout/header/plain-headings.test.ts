import { workbookOf } from "../../../adapters/memory/memory-workbook";
import type { CellValue } from "../../../sheets/workbook";
import { mapWorkbook } from "../../map-workbook";

/** The lines of headings of the only table, from 0; undefined where none is found. */
function headingOf(first: readonly CellValue[]): readonly number[] | undefined {
  const rows = [
    first,
    ["工资薪酬", 14802, 17214],
    ["社会保险", 6937, 8408],
    ["股份支付", 8215, 10538],
    ["合计", 29954, 36160],
  ];
  const [table, ...others] = mapWorkbook(workbookOf({ 表: rows })).sheets[0]?.tables ?? [];
  return table === undefined || "fields" in table || others.length > 0 ? undefined : table.headerLines;
}

test.each<[string, readonly CellValue[]]>([
  ["beside one word", ["项目", 2018, 2019]],
  ["over lines whose names have no heading", [null, 2018, 2019]],
  ["the newest first", ["项目", 2019, 2018]],
  ["typed as texts", ["项目", "2018", "2019"]],
])("years head the columns of their figures: %s", (_, first) => {
  expect(headingOf(first)).toEqual([0]);
});

test.each<[string, readonly CellValue[]]>([
  ["years that do not follow one another", ["办公费", 2018, 2011]],
  ["a single one", ["办公费", 2018, 17000]],
])("%s may be figures like those below", (_, first) => {
  expect(headingOf(first)).toBeUndefined();
});
