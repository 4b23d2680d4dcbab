import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { scoreWorkbook } from "../../src/app/score-workbook";
import type { Workbook } from "../../src/sheets/workbook";
import { fundscore, temporaryFolder } from "../support/command-line";
import { recalculate } from "../support/recalculate";
import { violationsOf } from "../support/schema";

const SAMPLE = "assets/samples/guangdong-2023.xlsx";
const at = temporaryFolder();

function read(file: string): Workbook {
  const opened = openXlsx(new Uint8Array(readFileSync(file)), { file });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.read();
}

describe("scoring the published evaluation of 2023", () => {
  const graded = at("graded.xlsx");
  let json: any;
  let summary = "";
  beforeAll(async () => {
    const ran = await fundscore(
      "score",
      SAMPLE,
      "-o",
      graded,
      "--profile",
      "guangdong-2023",
      "--json",
      at("book.json"),
    );
    expect(ran).toMatchObject({ status: 0, err: "" });
    summary = ran.out;
    json = JSON.parse(readFileSync(at("book.json"), "utf8"));
  });

  test("gives the fund its published mark, level by level", () => {
    const [fund] = json.scores.funds;
    expect(fund).toMatchObject({ score: "91.43", stated: "91.43", weight: "100", grade: "优" });
    const level1 = fund.groups.filter(({ level }: any) => level === 1).map(({ name, score }: any) => [name, score]);
    expect(level1).toEqual([
      ["过程", "19.93"],
      ["产出", "38.50"],
      ["效益", "33.00"],
    ]);
    expect(fund.indicators).toHaveLength(21);
    expect(fund.indicators.filter(({ score, stated }: any) => Number(score) !== Number(stated))).toEqual([]);
    expect(fund.points).toEqual({ computed: "83.43", stated: "8.00", evaluator: "0.00" });
  });

  test("gives 13 projects with grades, the averages and the score rates", () => {
    expect(json.scores.projects.map(({ total, grade }: any) => `${total} ${grade}`)).toEqual([
      ...["94.00 优", "94.25 优", "87.00 良", "93.00 优", "94.50 优", "93.00 优", "94.00 优"],
      ...["92.00 优", "96.00 优", "92.00 优", "93.00 优", "92.00 优", "86.00 良"],
    ]);
    expect(json.scores.averages.map(({ average, rate }: any) => [average, rate])).toEqual([
      ["19.12", "95.58%"],
      ["18.96", "94.81%"],
      ["28.27", "94.23%"],
      ["26.02", "86.73%"],
    ]);
  });

  test("gives the execution rate on the adjusted budget, and on the first allotment beside it", () => {
    expect(json.execution).toHaveLength(1);
    expect(json.execution[0]).toMatchObject({
      basis: "adjusted",
      unit: "万元",
      budget: "3834.29",
      spent: "3811.75",
      rate: "99.41%",
      balance: "22.54",
      other_basis: { basis: "initial", budget: "3901", rate: "97.71%", recalled: "66.71" },
    });
    expect(json.execution[0].projects).toHaveLength(13);
  });

  test("finds the report's mistakes, all of them and nothing on the figures that reconcile", () => {
    const told = (severity: string) =>
      json.findings
        .filter((finding: any) => finding.severity === severity)
        .map(({ kind, sheet, cell, stated, expected }: any) => `${kind} ${sheet}!${cell}: ${stated} / ${expected}`);
    expect(told("error")).toEqual(["count_mismatch 表1-2!B6: 9 / 13", "score_total_mismatch 附件1!G5: 12.00 / 11.93"]);
    expect(told("warning")).toEqual([
      "classification_conflict 表1-2!E3: 金融服务实体经济项目 / 防控金融风险项目",
      "basis_conflict 表1-2!C6: 3901 / 3834.29",
      "rate_rounding_hides_gap 表3-2!E15: 100% / 99.72%",
      "unexplained_balance 表3-2!F15:  / null",
      "claim_mismatch 附件1!H4: 得12分 / 11.93",
      "count_mismatch 附件1!H6: 7个 / 5个",
      "count_mismatch 附件1!H6: 24个 / 15个",
      "unit_mismatch 附件1!H23: 4亿元万元 / null",
    ]);
    expect(told("info").map((line: string) => line.replace(/:.*/, ""))).toEqual([
      ...["over_fulfilled 附件1!F9", "unit_mismatch 附件1!H13", "target_restated 附件1!F17"],
      ...["over_fulfilled 附件1!F20", "over_fulfilled 附件1!F21", "over_fulfilled 附件1!F22"],
      ...["over_fulfilled 附件1!F26", "over_fulfilled 附件1!F30"],
    ]);
  });

  test("says so in a summary for people", () => {
    expect(summary).toContain("总分 91.43 / 100　等级 优");
    expect(summary).toContain("预算执行 99.41%");
    expect(summary).toContain("表1-2!B6");
    expect(summary).toContain(`已写出 ${graded}`);
  });

  test("gives JSON as the published schema has it", () => {
    expect(violationsOf(json)).toEqual([]);
  });

  test("writes formulas that calculate to the figures beside them", () => {
    const workbook = read(SAMPLE);
    const scored = scoreWorkbook(workbook, { lang: "zh", marks: true, profile: { id: "guangdong-2023" } });
    if (!scored.ok) throw new Error(scored.refusal.code);
    const { formulas, different } = recalculate(workbook, scored.value.changes.sheets);
    expect(different).toEqual([]);
    expect(formulas).toBeGreaterThan(400);
  });

  test("is repeatable: a second run and a run over the graded workbook give the same bytes", async () => {
    await fundscore("score", SAMPLE, "-o", at("second.xlsx"), "--profile", "guangdong-2023");
    await fundscore("score", graded, "-o", at("again.xlsx"));
    const first = readFileSync(graded);
    expect(readFileSync(at("second.xlsx")).equals(first)).toBe(true);
    expect(readFileSync(at("again.xlsx")).equals(first)).toBe(true);
  });

  test("leaves every user's cell as it was", () => {
    const users = (book: Workbook) =>
      book.grids.filter(({ own }) => own === undefined).map(({ sheet, values, formulas }) => [sheet, values, formulas]);
    expect(users(read(graded))).toEqual(users(read(SAMPLE)));
  });

  test("prints the overview on one page, other sheets as long as they get", () => {
    const scored = scoreWorkbook(read(SAMPLE), { lang: "zh", marks: true, profile: { id: "guangdong-2023" } });
    if (!scored.ok) throw new Error(scored.refusal.code);
    const onePage = scored.value.changes.sheets.filter(({ print }) => print?.onePage === true).map(({ id }) => id);
    expect(onePage).toEqual(["overview"]);
  });

  test("puts the overview first among our sheets, and the ledger last", () => {
    const own = read(graded).grids.flatMap(({ own: id }) => (id === undefined ? [] : [id]));
    expect(own).toEqual([
      ...["overview", "fund-scores", "project-scores", "execution", "indicators"],
      ...["directions", "findings", "rules", "inputs", "ledger"],
    ]);
  });
});
