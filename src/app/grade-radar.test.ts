import { SCORECARD_HEADINGS } from "../../test/support/form-headings";
import { workbookOf } from "../adapters/memory/memory-workbook";
import { formatPlace } from "../domain/cells/address";
import type { Language } from "../domain/lists";
import { gradeRadar } from "../engine/radar/grade-radar";
import { openFindings } from "../ledger/decision-evidence";
import type { FindingDecision, KeptProfile } from "../ledger/ledger";
import { EMPTY_LEDGER } from "../ledger/ledger";
import { radarText } from "../messages/radar";
import type { CellValue } from "../sheets/workbook";
import { evaluateWorkbook } from "./evaluate-workbook";

/** A fund whose indicators together make 100 points. */
function fund(...rows: readonly (readonly CellValue[])[]) {
  return workbookOf({ 评分表: [["某专项资金绩效评价得分表"], SCORECARD_HEADINGS, ...rows] });
}

function radarOf(
  workbook: ReturnType<typeof workbookOf>,
  profile: KeptProfile,
  findings: readonly FindingDecision[] = [],
  lang: Language = "zh",
): string[] {
  const evaluated = evaluateWorkbook(workbook, { lang, profile, ledger: { ...EMPTY_LEDGER, findings } });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const { outcome, ledger } = evaluated.value;
  const all = new Map(outcome.findings.map((finding) => [finding.id, finding]));
  return gradeRadar(outcome, openFindings(ledger, outcome.findings)).map((entry) => {
    const finding = all.get(entry.finding);
    return `${finding === undefined ? "" : formatPlace(finding.at)} ${radarText(entry, 2, lang)}`;
  });
}

const STEP: KeptProfile = { id: "guangdong-2023" };

test("a score that breaks the rule: the total as stated and by the rule, the grade at stake first", () => {
  const book = fund(
    ["产出", "数量指标", "培训人次（人次）", 60, 100, 60, 54],
    ["产出", "数量指标", "举办场次（场）", 5, 10, 9, 5],
    ["效益", "社会效益", "满意率（%）", 35, 90, 95, 35],
  );
  expect(radarOf(book, STEP)).toEqual([
    "评分表!G3 影响等级：“某专项资金”照表中所填为 93.50 分（优），按核算结果改正为 75.50 分（中）。",
    "评分表!G4 影响得分：“某专项资金”照表中所填为 76.00 分（中），按核算结果改正为 75.50 分（中）。",
  ]);
});

test("over-fulfilment that cost points: the total if the reason is accepted, and if not", () => {
  const book = fund(
    ["产出", "数量指标", "培训人次（人次）", 30, 100, 300, 15],
    ["效益", "社会效益", "满意率（%）", 70, 90, 95, 70],
  );
  expect(radarOf(book, STEP, [], "en")).toEqual([
    "评分表!F3 Could change the grade: “某专项资金” has 100.00, 优 (excellent) if the reason for the over-fulfilment is accepted; 85.00, 良 (good) if not.",
  ]);
});

test("a finding that was explained is off the radar, one to be corrected stays on it", () => {
  const book = fund(
    ["产出", "数量指标", "培训人次（人次）", 30, 100, 300, 15],
    ["效益", "社会效益", "满意率（%）", 70, 90, 95, 70],
  );
  const evaluated = evaluateWorkbook(book, { lang: "zh", profile: STEP });
  const over = evaluated.ok && evaluated.value.outcome.findings.find(({ kind }) => kind === "over_fulfilled");
  if (over === false || over === undefined) throw new Error("no finding about over-fulfilment");
  const decided = (kind: FindingDecision["kind"]): FindingDecision => ({
    finding: over.id,
    name: "",
    kind,
    reason: "政策调整",
    by: "张三",
    when: "2024-03-01",
    evidence: "",
  });
  expect(radarOf(book, STEP, [decided("explained")])).toEqual([]);
  expect(radarOf(book, STEP, [decided("to-correct")])).toHaveLength(1);
});

test("a workbook without a finding on a score has nothing on the radar", () => {
  expect(radarOf(fund(["产出", "数量指标", "培训人次（人次）", 100, 100, 100, 100]), STEP)).toEqual([]);
});

test("a weight that its own score shows to be wrong: the total with it as it stands and put right", () => {
  const book = fund(
    ["产出", "数量指标", "培训人次（人次）", 60, 100, 75, 45],
    ["产出", "数量指标", "举办次数（场）", 15, 10, 10, 5],
    ["效益", "社会效益", "满意率（%）", 35, 90, 95, 35],
    ["合计", null, null, 110, null, null, 85],
  );
  expect(radarOf(book, STEP)).toContain(
    "评分表!D6 影响等级：“某专项资金”照表中所填为 95.00 分（优），按核算结果改正为 85.00 分（良）。",
  );
});

test("a stated total decides nothing where the score that was worked out is another one either way", () => {
  const book = fund(
    ["产出", "数量指标", "培训人次（人次）", 60, 100, 60, 54],
    ["产出", "数量指标", "举办次数（场）", 5, 10, 9, 5],
    ["效益", "社会效益", "满意率（%）", 35, 90, 95, 35],
    ["合计", null, null, 100, null, null, 91],
  );
  const places = radarOf(book, STEP).map((line) => line.split(" ")[0]);
  expect(places).toEqual(["评分表!G3", "评分表!G4"]);
});
