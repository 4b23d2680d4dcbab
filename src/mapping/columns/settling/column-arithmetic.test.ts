import { type RowsLiteral, workbookOf } from "../../../adapters/memory/memory-workbook";
import { isRecordTable } from "../../../domain/table";
import { mapWorkbook } from "../../map-workbook";

/** Areas by direction; one direction got nothing anywhere. */
const MATRIX: RowsLiteral = [
  ["节能降耗专项资金分配表"],
  ["单位：万元"],
  ["地区", "工业节能", "建筑节能", "交通节能", "合计", "占比"],
  ["穗城市", 479.5, 0, 320.5, 800, "7.41%"],
  ["鹏城市", 914.5, 0, 200, 1114.5, "5.42%"],
  ["禅城市", 755.5, 0, 76, 831.5, "14.70%"],
  ["莞城市", 790, 0, 126.5, 916.5, "11.30%"],
];

test("a column of noughts is no rate, however small the shares over the amounts are", () => {
  const tables = mapWorkbook(workbookOf({ 分配: MATRIX })).sheets.flatMap((sheet) => sheet.tables);
  const columns = tables.flatMap((table) => (isRecordTable(table) ? table.columns : []));
  expect(columns.filter(({ field }) => field === "rate")).toEqual([]);
});
