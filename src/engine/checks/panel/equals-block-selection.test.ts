import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../../app/evaluate-workbook";
import { formatPlace } from "../../../domain/cells/address";

/** Where equals are told to block the choice, of a panel with 150万元 to give. */
function told(...lines: readonly (readonly [amount: number, mark: number])[]): readonly string[] {
  const rows = lines.map(([amount, mark], place) => [place + 1, `第${place + 1}水厂改造工程`, amount, mark, mark]);
  const heading = ["序号", "项目名称", "申报金额（万元）", "专家1", "专家2"];
  const workbook = workbookOf({ 评审: [["项目专家评审打分表"], ["可用资金：150万元"], heading, ...rows] });
  const evaluated = evaluateWorkbook(workbook, { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  return evaluated.value.outcome.findings
    .filter(({ check }) => check === "equals-block-selection")
    .map(({ at }) => formatPlace(at));
}

test.each<[string, readonly (readonly [number, number])[], readonly string[]]>([
  [
    "each of two equals would fit alone",
    [
      [100, 90],
      [120, 90],
      [40, 70],
    ],
    ["评审!B4"],
  ],
  [
    "neither of two equals fits, and a later project that would is passed over",
    [
      [200, 90],
      [200, 90],
      [40, 70],
    ],
    ["评审!B4"],
  ],
  [
    "nobody would fit, so the equals block nobody",
    [
      [200, 90],
      [200, 90],
      [180, 70],
    ],
    [],
  ],
  [
    "equals that fit together",
    [
      [20, 90],
      [30, 90],
      [120, 70],
    ],
    [],
  ],
])("%s", (_, lines, expected) => {
  expect(told(...lines)).toEqual(expected);
});
