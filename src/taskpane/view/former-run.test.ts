import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import type { Language } from "../../domain/lists";
import { shippedProfile } from "../../engine/profile/shipped-profiles";
import type { FindingDecision, Ledger } from "../../ledger/ledger";
import { EMPTY_LEDGER } from "../../ledger/ledger";
import { withLastRun } from "../../report/last-run";
import { formerRun } from "./former-run";

/** The ledger that a run in this language leaves in a workbook with one scorecard. */
function scoredLedger(lang: Language, before: Ledger = EMPTY_LEDGER): Ledger {
  const workbook = workbookOf({
    指标: [
      ["乡村道路专项资金绩效指标表"],
      ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分"],
      ["产出", "数量", "修建里程（公里）", 60, "≥10", 12, 60],
      ["效益", "满意度", "群众满意度", 40, "≥90%", "95%", 40],
    ],
  });
  const evaluated = evaluateWorkbook(workbook, { lang, ledger: before });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const { outcome, ledger } = evaluated.value;
  return withLastRun({ workbook, outcome, ledger, lang, version: "1.0.0" });
}

function decision(when: string): FindingDecision {
  return { finding: `f-${when}`, name: "", kind: "accepted", reason: "", by: "张三", when, evidence: "" };
}

test("a workbook without a ledger has no former run", () => {
  expect(formerRun(EMPTY_LEDGER, "zh")).toBeUndefined();
});

test.each<[Language, Language, string]>([
  ["zh", "zh", "通用规则"],
  ["zh", "en", "通用规则"],
  ["en", "zh", "General rule"],
])("the pane in %s tells total and rule of a run written in %s", (pane, written, rule) => {
  const former = formerRun(scoredLedger(written), pane);
  expect(former).toMatchObject({ scored: true, decisions: 0, corrections: 0 });
  expect(former?.rule).toContain(rule);
  expect(former?.totals).toHaveLength(1);
  expect(former?.totals[0]?.value).toMatch(/^100 /);
});

test("decisions are counted, and the newest is named", () => {
  const ledger = { ...EMPTY_LEDGER, findings: [decision("2026-03-02"), decision("2026-11-27"), decision("")] };
  expect(formerRun(ledger, "zh")).toEqual({
    scored: false,
    totals: [],
    decisions: 3,
    newest: "2026-11-27",
    corrections: 0,
  });
});

test("corrections of the mapping are counted one by one", () => {
  const mapping = JSON.stringify({
    schema: "fundscore-mapping/1",
    tables: [{ columns: { 金额: "budget", 备注: "none", 单位: "auto" } }],
  });
  expect(formerRun({ ...EMPTY_LEDGER, mapping }, "zh")?.corrections).toBe(2);
});

test.each([
  ["the workbook's own", "workbook 0123abcd", "工作簿所附规则"],
  ["a shipped one", "self-evaluation 0123abcd", shippedProfile("self-evaluation").title.zh],
  ["one that is known no more", "county-2025 0123abcd", "county-2025"],
])("the rule of the last run is told by its title, or by its id: %s", (_, value, rule) => {
  const lastRun = [{ about: "评分规则", value }];
  expect(formerRun({ ...EMPTY_LEDGER, lastRun }, "zh")?.rule).toBe(rule);
});

test("a rule of one's own is told by the title it has in the ledger", () => {
  const own = { ...shippedProfile("general"), id: "county-2025", title: { zh: "县级办法", en: "County rule" } };
  const lastRun = [{ about: "评分规则", value: "county-2025 0123abcd" }];
  const ledger = { ...EMPTY_LEDGER, lastRun, profile: { json: JSON.stringify(own) } };
  expect(formerRun(ledger, "zh")?.rule).toBe("县级办法");
});
