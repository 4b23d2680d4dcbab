import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { mapWorkbook } from "../../map-workbook";

test.each([
  ["（二）资金情况（单位：万元）"],
  ["2. 资金情况（单位：万元）"],
  ["二、资金情况 单位：万元"],
  ["资金情况（金额单位：万元）"],
])("%s is the title of the table below it and states its unit", (title) => {
  const { sheets } = mapWorkbook(
    workbookOf({
      情况: [
        [title],
        ["项目名称", "预算", "支出", "执行率"],
        ["甲县道路改造工程", 100, 90, "90%"],
        ["乙县供水工程", 200, 150, "75%"],
      ],
    }),
  );
  const [table] = sheets[0]?.tables ?? [];
  expect(table?.titleRows).toEqual([0]);
  expect(table?.moneyUnit?.text).toBe("万元");
});
