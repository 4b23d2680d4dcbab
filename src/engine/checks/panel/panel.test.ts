import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../../app/evaluate-workbook";
import { formatPlace } from "../../../domain/cells/address";
import type { KeptProfile } from "../../../ledger/ledger";
import { shippedProfile } from "../../profile/shipped-profiles";

type Cells = readonly (string | number | null)[];

const NAMES = ["云溪镇河道整治工程", "白石乡校舍安全加固项目", "公共图书馆免费开放经费", "应急广播体系建设项目"];
const HEAD = ["序号", "项目名称", "专家1", "专家2", "专家3", "平均分", "排名"];

function told(rows: readonly Cells[], profile?: KeptProfile, title = "项目专家评审打分表") {
  const workbook = workbookOf({
    评审: [[title], HEAD, ...rows.map((row, place): Cells => [place + 1, NAMES[place] ?? "", ...row])],
  });
  const evaluated = evaluateWorkbook(workbook, { lang: "zh", ...(profile === undefined ? {} : { profile }) });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  return evaluated.value.outcome.findings.map(
    ({ kind, at, severity }) => `${severity} ${kind} ${formatPlace(at).replace("评审!", "")}`,
  );
}

const SOUND: readonly Cells[] = [
  [90, 88, 86, 88, 2],
  [78, 80, 84, 80.67, 3],
  [95, 92, 92, 93, 1],
  [72, 70, 74, 72, 4],
];
const row = (place: number, changed: Cells): readonly Cells[] =>
  SOUND.map((own, index) => (index === place ? changed : own));

test.each<[string, readonly Cells[], readonly string[]]>([
  ["sound scores, averages rounded as shown", SOUND, []],
  [
    "averages without highest and lowest",
    SOUND.map(([a, b, c]) => [a ?? 0, b ?? 0, c ?? 0, [a, b, c].map(Number).sort((x, y) => x - y)[1] ?? 0, null]),
    [],
  ],
  [
    "averages that follow no mean (weighted)",
    SOUND.map(([a, b, c], place) => [a ?? 0, b ?? 0, c ?? 0, 60 + place, null]),
    [],
  ],
  ["a withdrawal that the cell tells", row(1, [78, "回避", 84, 81, 3]), []],
  ["one wrong average", row(1, [78, 80, 84, 85.67, 3]), ["error average_mismatch F4"]],
  ["a missing score", row(1, [78, null, 84, 81, 3]), ["warning missing_score D4"]],
  ["a wide spread is information while nobody chose a rule", row(3, [72, 40, 74, 62, 4]), ["info score_spread D6"]],
  ["a score above the full marks", row(1, [78, 800, 84, 80.67, 3]), ["error score_exceeds_weight D4"]],
])("%s", (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

test("a rule that somebody chose is held against the way of averaging and the spread", () => {
  const general = shippedProfile("general");
  const panel = { ...general.panel, mean: { kind: "trimmed", from: 3 } };
  const profile = { json: JSON.stringify({ ...general, id: "notice", panel }) };
  expect(told(row(3, [72, 40, 74, 62, 4]), profile)).toEqual(["error average_mismatch F4", "warning score_spread D6"]);
});

test("evaluators who differ are no sheets that disagree about a project", () => {
  const sheet = (name: string, scores: readonly number[]): readonly Cells[] => [
    ["项目评审打分表"],
    [`评审专家：${name}`],
    ["序号", "项目名称", "总分"],
    ...scores.map((score, place): Cells => [place + 1, NAMES[place] ?? "", score]),
  ];
  const workbook = workbookOf({ 甲: sheet("张三", [80, 81, 82, 90]), 乙: sheet("李四", [80, 81, 82, 70]) });
  const evaluated = evaluateWorkbook(workbook, { lang: "zh" });
  expect(evaluated.ok && evaluated.value.outcome.findings.map(({ kind }) => kind)).toEqual([]);
});

test("a project behind its plan is told only where the sheet explains others, or a rule was chosen", () => {
  const months = (remark: string | null) =>
    workbookOf({
      进度: [
        ["支出进度表"],
        ["单位：万元"],
        ["项目名称", "预算数", "1月", "2月", "3月", "累计支出", "备注"],
        [NAMES[0] ?? "", 120, 3, 2, 1, 6, remark],
        [NAMES[1] ?? "", 120, 2, 3, 1, 6, null],
        [NAMES[2] ?? "", 120, 12, 13, 11, 36, null],
      ],
    });
  const findings = (remark: string | null, profile?: KeptProfile) => {
    const evaluated = evaluateWorkbook(months(remark), { lang: "zh", ...(profile === undefined ? {} : { profile }) });
    return evaluated.ok ? evaluated.value.outcome.findings.map(({ check, severity }) => `${severity} ${check}`) : [];
  };
  expect(findings(null)).toEqual([]);
  expect(findings("招标推迟")).toEqual(["info behind-plan"]);
  expect(findings(null, { id: "general" })).toEqual(["warning behind-plan", "warning behind-plan"]);
});

const ASKED: readonly Cells[] = [
  [1, NAMES[0] ?? "", 200, 90, 90],
  [2, NAMES[1] ?? "", 200, 90, 90],
  [3, NAMES[2] ?? "", 100, 75, 72],
];

test.each<[string, Cells, readonly string[]]>([
  ["equals that ask for more than there is", ["可用资金：250万元"], ["warning equals-block-selection"]],
  [
    "equals of which not even one fits before one that would",
    ["可用资金：150万元"],
    ["warning equals-block-selection"],
  ],
  ["equals of which not even one fits, nor anybody else", ["可用资金：90万元"], []],
  ["money for all", ["可用资金：500万元"], []],
  ["money that nobody named yet", ["可用资金：待定"], ["warning available-unread"]],
  ["money that nobody named yet, in two cells", ["可用资金（万元）", "待定"], ["warning available-unread"]],
  ["money for all, in two cells", ["可用资金（万元）", 500], []],
  ["a caption beside which nothing stands yet", ["可用资金（万元）", " "], []],
  ["a sentence about the money", ["资金规模较大的项目优先安排"], []],
])("a selection with %s", (_, line, expected) => {
  const head = ["序号", "项目名称", "申报金额（万元）", "专家1", "专家2"];
  const evaluated = evaluateWorkbook(workbookOf({ 评审: [["专家评审打分表"], line, head, ...ASKED] }), { lang: "zh" });
  expect(evaluated.ok && evaluated.value.outcome.findings.map(({ check, severity }) => `${severity} ${check}`)).toEqual(
    expected,
  );
});

test.each<[string, number, readonly string[]]>([
  ["agrees with the evaluators' own sheets", 78, []],
  ["has one score copied wrongly", 87, ["汇总!D4"]],
])("a summary that %s", (_, copied, expected) => {
  const own = (name: string, scores: readonly number[]): readonly Cells[] => [
    ["项目评审打分表"],
    [`评审专家：${name}`],
    ["序号", "项目名称", "总分"],
    ...scores.map((score, place): Cells => [place + 1, NAMES[place] ?? "", score]),
  ];
  const workbook = workbookOf({
    汇总: [
      ["专家评分汇总表"],
      ["序号", "项目名称", "张三", "李四"],
      [1, NAMES[0] ?? "", 90, 88],
      [2, NAMES[1] ?? "", 76, copied],
      [3, NAMES[2] ?? "", 95, 92],
    ],
    张三: own("张三", [90, 76, 95]),
    李四: own("李四", [88, 78, 92]),
  });
  const evaluated = evaluateWorkbook(workbook, { lang: "zh" });
  expect(evaluated.ok && evaluated.value.outcome.findings.map(({ at }) => formatPlace(at))).toEqual(expected);
});
