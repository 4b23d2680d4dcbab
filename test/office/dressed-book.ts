import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import type { SimulatedExcel } from "./host/model/workbook";
import type { ExcelForTests } from "./open-excel";

/** Two small sheets of a user's. */
const USERS_BOOK = workbookOf({
  汇总: [
    ["学校", 1],
    ["医院", 2],
  ],
  明细: [["a", 1]],
});

/** The book in Excel, with a fill and a conditional format that the user put on 汇总. */
export function openDressed(excel: ExcelForTests): SimulatedExcel {
  const simulated = excel.open(USERS_BOOK);
  const sheet = simulated.sheet("汇总");
  simulated.book.cell(sheet, 0, 1).look = { "Fill.Color": "#00FF00" };
  sheet.conditionalFormats.push({
    id: "user",
    type: "Custom",
    areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
    rule: "=LEN(A1)>5",
    look: { "Fill.Color": "#123456" },
  });
  return simulated;
}
