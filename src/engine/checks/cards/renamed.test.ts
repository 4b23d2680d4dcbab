import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { renamed } from "./renamed";
import { finding, told } from "./testing/findings";

const NAME = { kind: "project_name_variant", at: "执行!B3", related: ["清单!B3"] } as const;
const BOOK = {
  relations: [],
  workbook: workbookOf({
    清单: [["清单"], ["序号", "项目", "预算"], [1, "河道整治工程", 392.06]],
    执行: [["执行"], ["序号", "项目", "预算"], [1, "河道治理工程", 412.5]],
  }),
};

test.each([
  ["as much as the two lines of the project differ", "20.44", true],
  ["another amount", "20.45", false],
])("a total off by %s, beside a project that two sheets call differently", (_, difference, isCard) => {
  const total = {
    kind: "cross_sheet_total_mismatch",
    at: "执行!C9",
    stated: "900",
    expected: "880",
    difference,
  } as const;
  const bonds = renamed([NAME, total].map(finding), BOOK);
  expect(bonds.map((bond) => told(bond)[1].code)).toEqual(isCard ? ["renamed"] : []);
});
