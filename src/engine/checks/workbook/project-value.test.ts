import { outcomeOf, type Sheets } from "../../../../test/support/outcome-of";
import { EXECUTION } from "../example-sheets";
import { wordsOf } from "../words";

/** The register in 元, as numbers or as text; the second project differs from the sheet in 万元. */
function inYuan(write: (yuan: number) => string | number): Sheets {
  const rows = [1_000_000, 2_200_000, 500_000, 800_000, 1_200_000].map((yuan, index) => {
    return [index + 1, EXECUTION[index + 3]?.[1] ?? null, write(yuan)];
  });
  return { 项目清单: [["入库项目清单"], ["单位：元"], ["序号", "项目名称", "预算数"], ...rows], 执行情况: EXECUTION };
}

test.each([
  ["numbers", (yuan: number) => yuan, "2200000元"],
  ["text with separators", (yuan: number) => yuan.toLocaleString("en-US"), "2,200,000元"],
  ["text with its unit", (yuan: number) => `${String(yuan)}元`, "2200000元"],
])("amounts in two units are told with both, and converted: %s", (_, write, stated) => {
  const { findings } = outcomeOf(inYuan(write));
  const found = findings.filter(({ kind }) => kind === "cross_sheet_value_mismatch");
  const name = "白石乡校舍安全加固项目";
  expect(found.map((finding) => wordsOf(finding, "zh").message)).toEqual([
    `“${name}”的“预算数”在本表为200万元，在项目清单!C5为${stated}（折合220万元），相差20万元。`,
  ]);
});
