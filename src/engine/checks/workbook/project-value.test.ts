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

/** A form whose indicators have 18, 30, 26 and the given points, with the total it states. */
function form(project: string, last: number, total: number): Sheets[string] {
  return [
    ["项目支出绩效自评表"],
    ["项目名称", project],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "修渠长度", "≥20公里", "21公里", 20, 18],
    [null, "质量指标", "验收合格率", "100%", "100%", 30, 30],
    ["效益指标", "社会效益指标", "受益户数", "≥500户", "433户", 30, 26],
    ["满意度指标", "满意度指标", "群众满意度", "≥90%", "91%", 20, last],
    ["总分", null, null, null, null, 100, total],
  ];
}

test("a form whose own total is wrong does not speak against the list that has the right one", () => {
  const { findings } = outcomeOf({
    汇总表: [
      ["项目支出绩效自评结果汇总表"],
      ["序号", "项目名称", "自评得分"],
      [1, "东渠清淤工程", 92.5],
      [2, "西库加固工程", 93],
      [3, "南站改造工程", 97.4],
    ],
    东渠: form("东渠清淤工程", 18.5, 82.5),
    西库: form("西库加固工程", 19, 93),
    南站: form("南站改造工程", 19.5, 93.5),
  });
  const told = findings.filter(({ severity }) => severity !== "info").map(({ kind, at }) => `${kind} ${at.sheet}`);
  expect(told.sort()).toEqual(["cross_sheet_value_mismatch 汇总表", "score_total_mismatch 东渠"]);
});

test("what a list calls 全年预算数 is held against 全年预算数 of the form, not against 年初预算数 beside it", () => {
  const single = (project: string, first: number, year: number): Sheets[string] => [
    ["项目支出绩效自评表"],
    ["项目名称", project],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", first, year, year, 10, "100.00%", 10],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "完成数量", "≥20个", "21个", 90, 90],
    ["总分", null, null, null, null, 100, 100],
  ];
  const list = (last: number): Sheets[string] => [
    ["自评结果汇总表"],
    ["单位：万元"],
    ["序号", "项目名称", "全年预算数", "自评得分"],
    [1, "安检设备更新", 168, 100],
    [2, "执行工作专项", 234, 100],
    [3, "科技法庭改造", last, 100],
  ];
  const told = (last: number): readonly string[] =>
    outcomeOf({
      汇总: list(last),
      安检: single("安检设备更新", 168, 168),
      执行: single("执行工作专项", 240, 234),
      法庭: single("科技法庭改造", 320, 310),
    }).findings.map(({ kind }) => kind);
  expect(told(310)).toEqual([]);
  expect(told(320)).toEqual(["cross_sheet_value_mismatch"]);
});
