import fc from "fast-check";
import { workbookOf } from "../../adapters/memory/memory-workbook";
import type { Workbook } from "../../sheets/workbook";
import { SheetView } from "../layout/view/sheet-view";
import type { MarkedTable } from "./template-place";
import { describePlace, findPlace } from "./template-place";

type Cell = string | number | null;

function viewOf(rows: readonly (readonly Cell[])[], sheet = "2024年执行"): SheetView {
  const workbook: Workbook = workbookOf({ [sheet]: rows });
  const [grid] = workbook.grids;
  if (grid === undefined) throw new Error("no sheet");
  return new SheetView(workbook, grid);
}

const THIS_YEAR: readonly (readonly Cell[])[] = [
  ["某县2024年资金表"],
  ["盘子", "走账", "说法"],
  [null, null, null],
  ["甲路", 100, 90],
  ["乙桥", 200, 150],
  ["合计", 300, 240],
  ["注：按实际支付"],
];
const MARKED = { headerLines: [1], left: 0, right: 2, bottom: 5, firstRecord: 3, lastRecord: 4 };

test.each<[string, readonly (readonly Cell[])[], MarkedTable | undefined]>([
  ["the same sheet", THIS_YEAR, MARKED],
  [
    "two rows more above and three records more",
    [
      ["封面"],
      ["目录"],
      ...THIS_YEAR.slice(0, 5),
      ["丙渠", 1, 1],
      ["丁站", 2, 2],
      ["戊校", 3, 3],
      ...THIS_YEAR.slice(5),
    ],
    { ...MARKED, headerLines: [3], firstRecord: 5, lastRecord: 9, bottom: 10 },
  ],
  [
    "columns that changed places, and two more before them",
    [
      ["某县2025年资金表"],
      [null, null, "走账", "盘子", "说法"],
      [null, null, null, null, null],
      [null, null, 90, "甲路", 100],
      [null, null, 240, "合计", 300],
    ],
    { headerLines: [1], left: 2, right: 4, firstRecord: 3, lastRecord: 3, bottom: 4 },
  ],
  [
    "a sheet with other headings",
    [
      ["项目名称", "预算数"],
      ["甲路", 100],
    ],
    undefined,
  ],
])("a marked table is found again in %s", (_, rows, expected) => {
  const place = describePlace(viewOf(THIS_YEAR), MARKED);
  if (place === undefined) throw new Error("not described");
  expect(findPlace(viewOf(rows, "2025年执行"), place)).toEqual(expected);
});

test("headings of years and numbers alone tell no place", () => {
  const view = viewOf([
    ["2024年", 2025],
    ["甲", 1],
  ]);
  expect(describePlace(view, { headerLines: [0], left: 0, right: 1, bottom: 1 })).toBeUndefined();
});

test("in the sheet in which it was marked any table is found exactly where it was marked", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom("合计", "项目", "金额", "小计", "甲", "乙", "注：无", "2024年"),
  );
  const sheet = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 12 });
  const marks = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat());
  fc.assert(
    fc.property(sheet, marks, (rows, [a, b, c, d, e, f]) => {
      const view = viewOf(rows);
      const filled = (line: number, from: number, to: number): boolean =>
        rows[line]?.slice(from, to + 1).some((value) => value !== null) === true;
      const left = a % 3;
      const right = left + 1 + (b % (3 - left));
      const header = c % (rows.length - 1);
      const height = 1 + (d % 2);
      const body = header + height;
      if (body >= view.lineCount) return;
      const lines = rows.map((_, line) => line).filter((line) => line >= body && filled(line, left, right));
      const bottom = lines[e % Math.max(1, lines.length)];
      if (bottom === undefined || right >= view.fieldCount) return;
      const lastRecord = lines.filter((line) => line <= bottom)[f % (lines.indexOf(bottom) + 1)] ?? bottom;
      const marked = {
        headerLines: Array.from({ length: height }, (_, at) => header + at),
        left,
        right,
        bottom,
        lastRecord,
      };
      const place = describePlace(view, marked);
      if (place === undefined) return;
      expect(findPlace(view, place)).toEqual(marked);
    }),
    { numRuns: 400 },
  );
});
