import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../../app/evaluate-workbook";
import { formatPlace } from "../../../domain/address";

/** Where a number is told to stand as text, of a register with these amounts. */
function told(...amounts: readonly (number | string)[]): readonly string[] {
  const rows = amounts.map((amount, place) => [place + 1, `第${place + 1}水厂改造工程`, amount]);
  const workbook = workbookOf({ 清单: [["序号", "项目名称", "预算数（万元）"], ...rows] });
  const evaluated = evaluateWorkbook(workbook, { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  return evaluated.value.outcome.findings
    .filter(({ kind }) => kind === "number_stored_as_text")
    .map(({ at }) => formatPlace(at));
}

test.each<[string, readonly (number | string)[], readonly string[]]>([
  ["one text among three numbers", [120.5, "372.62", 88, 61.3], ["清单!C3"]],
  ["one text among two numbers, which may be how the sheet is kept", [120.5, "372.62", 88], []],
  ["a column of texts", ["120.5", "372.62", "88.00", "61.30", 40], []],
])("%s", (_, amounts, expected) => {
  expect(told(...amounts)).toEqual(expected);
});
