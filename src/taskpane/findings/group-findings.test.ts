import type { FindingView } from "../view/book/findings-view";
import type { FindingFilter } from "./group-findings";
import { groupFindings } from "./group-findings";

function finding(id: string, facts: Partial<FindingView> = {}): FindingView {
  const range = { sheet: "表", top: 0, left: 0, bottom: 0, right: 0 };
  return {
    id,
    kind: "total_mismatch",
    class: "logical",
    severity: "error",
    title: "合计不符",
    message: `第${id}条`,
    why: "",
    comparedWith: "应为",
    advice: "",
    place: { label: "表!A1", range },
    related: [],
    explanations: [],
    cause: id,
    ...facts,
  };
}
const ALL: FindingFilter = { severity: "all", status: "all", search: "" };

function shown(findings: readonly FindingView[], filter: Partial<FindingFilter>): string[] {
  return groupFindings(findings, { ...ALL, ...filter }).map(({ lead, others }) =>
    [lead.id, ...others.map(({ id }) => id)].join("+"),
  );
}

test.each<[string, readonly FindingView[], Partial<FindingFilter>, string[]]>([
  ["each finding is a card of its own", [finding("a"), finding("b")], {}, ["a", "b"]],
  ["findings with one cause are one card, led by the cause", [finding("b", { cause: "a" }), finding("a")], {}, ["a+b"]],
  [
    "a card survives when its lead is filtered out",
    [finding("a", { severity: "info" }), finding("b", { cause: "a" })],
    { severity: "error" },
    ["b"],
  ],
  [
    "decided findings leave the open list",
    [finding("a", { decision: { verdict: "explained", reason: "r", by: "x" } }), finding("b")],
    { status: "open" },
    ["b"],
  ],
  [
    "what is only worth knowing waits for no decision",
    [finding("a", { severity: "info" }), finding("b")],
    { status: "open" },
    ["b"],
  ],
  [
    "decided findings can be looked at again",
    [finding("a", { decision: { verdict: "explained", reason: "r", by: "x" } }), finding("b")],
    { status: "decided" },
    ["a"],
  ],
  [
    "search looks into figures",
    [finding("a", { stated: "9" }), finding("b", { stated: "12" })],
    { search: "12" },
    ["b"],
  ],
])("%s", (_, findings, filter, expected) => {
  expect(shown(findings, filter)).toEqual(expected);
});

test("groups on which a grade hangs come first, the others keep their order", () => {
  const findings = [
    finding("1"),
    finding("2"),
    finding("3", { cause: "2", changesGrade: true }),
    finding("4", { changesGrade: true }),
  ];
  expect(shown(findings, {})).toEqual(["2+3", "4", "1"]);
});
