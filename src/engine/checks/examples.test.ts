import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import { formatPlace } from "../../domain/cells/address";
import {
  BALANCES,
  changed,
  EXECUTION,
  EXECUTION_RATES,
  GRADED,
  INDICATORS,
  PANEL_SCORES,
  PART_SCORES,
  REGISTER,
} from "./example-sheets";
import { checks } from "./registry";
import { wordsOf } from "./words";

/** Checks of equations and meaning; formula checks have examples with formulas and tests of their own. */
const shown = checks.filter(({ example }) => example !== undefined && !JSON.stringify(example.sheets).includes('"='));

test.each(shown.map((check) => [check.code, check] as const))(
  "%s finds what its example shows, and only there",
  (_, check) => {
    const { sheets, finds } = check.example ?? { sheets: {}, finds: "" };
    const evaluated = evaluateWorkbook(workbookOf(sheets), { lang: "zh" });
    if (!evaluated.ok) throw new Error(evaluated.refusal.code);
    const { findings, defects } = evaluated.value.outcome;
    expect(defects).toEqual([]);
    const told = findings.map((finding) => `${finding.check} ${formatPlace(finding.at)}`);
    expect(told).toContain(`${check.code} ${finds}`);
    expect(told.filter((line) => line.startsWith(`${check.code} `))).toHaveLength(1);
    for (const finding of findings) {
      for (const language of ["zh", "en"] as const) {
        for (const text of Object.values(wordsOf(finding, language))) expect(text).not.toMatch(/[{}]|undefined/u);
      }
    }
  },
);

test("every check has an example for its page in the catalogue", () => {
  expect(checks.filter(({ example }) => example === undefined).map(({ code }) => code)).toEqual([]);
});

test.each([
  ["a register and its execution", { 项目清单: REGISTER, 执行情况: EXECUTION }],
  ["execution with rates", { 项目清单: REGISTER, 执行情况: EXECUTION_RATES }],
  ["the indicators of a project", { 绩效指标: INDICATORS }],
  ["scores by part with their averages", { 得分情况: PART_SCORES }],
  ["scores with grades", { 得分情况: GRADED }],
  ["the scores of a panel", { 评审打分: PANEL_SCORES }],
  ["balances by formula", { 执行: BALANCES }],
])("of the sound sheets that examples start from nothing is said: %s", (_, sheets) => {
  const evaluated = evaluateWorkbook(workbookOf(sheets), { lang: "zh" });
  expect(evaluated.ok && evaluated.value.outcome.findings.map(({ check }) => check)).toEqual([]);
});

test("a changed sheet leaves the sound one as it was and fills the cells between", () => {
  const sound = JSON.stringify(REGISTER);
  expect(changed(REGISTER, { B9: "合计", D9: 550 }).at(-1)).toEqual([null, "合计", null, 550]);
  expect(JSON.stringify(REGISTER)).toBe(sound);
});
