import type { FindingView } from "../view/book/findings-view";
import type { Arrangement } from "./arrange-findings";
import { arrangeFindings } from "./arrange-findings";

function finding(id: string, sheet: string, facts: Partial<FindingView> = {}): FindingView {
  return {
    id,
    kind: "total_mismatch",
    class: "logical",
    severity: "error",
    title: "合计与明细不符",
    message: "",
    why: "",
    comparedWith: "应为",
    advice: "",
    place: { label: `${sheet}!A1`, range: { sheet, top: 0, left: 0, bottom: 0, right: 0 } },
    related: [],
    explanations: [],
    cause: id,
    ...facts,
  };
}

const GROUPS = [
  finding("a", "执行表"),
  finding("b", "项目表", { severity: "warning", title: "各表金额口径不同" }),
  finding("c", "执行表", { severity: "warning" }),
].map((lead) => ({ lead, others: [] }));

test.each<[string, Arrangement, Record<string, string[]>]>([
  ["sheets come in the order of the workbook", "sheet", { 项目表: ["b"], 执行表: ["a", "c"] }],
  ["kinds are named by their titles", "kind", { 合计与明细不符: ["a", "c"], 各表金额口径不同: ["b"] }],
  ["the grave ones come first", "severity", { error: ["a"], warning: ["b", "c"] }],
])("%s", (_, arrangement, expected) => {
  const sections = arrangeFindings(GROUPS, arrangement, ["封面", "项目表", "执行表"]);
  const shown = sections.map(({ key, groups }) => [key, groups.map(({ lead }) => lead.id)]);
  expect(shown).toEqual(Object.entries(expected));
});

test("a sheet that the workbook's list does not know is not lost", () => {
  expect(arrangeFindings(GROUPS, "sheet", []).map(({ key }) => key)).toEqual(["执行表", "项目表"]);
});
