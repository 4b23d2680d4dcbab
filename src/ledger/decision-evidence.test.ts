import type { Finding } from "../domain/finding";
import { decisionEvidence, findingDecisions } from "./decision-evidence";
import { EMPTY_LEDGER } from "./ledger";

function finding(evidence: readonly (readonly [number, string])[]): Finding {
  const at = { sheet: "执行", row: 3, col: 2 };
  return {
    id: "total-1",
    check: "column-total",
    kind: "total_mismatch",
    class: "logical",
    severity: "error",
    at,
    variant: "",
    facts: {},
    related: [],
    explanations: [],
    evidence: evidence.map(([row, text]) => ({ at: { ...at, row }, text })),
  };
}

const DECIDED = finding([
  [3, "9"],
  [4, "13"],
]);

test.each<[string, Finding, boolean]>([
  ["a decision stands while its figures stand", DECIDED, true],
  [
    "it survives sorting and inserted rows",
    finding([
      [9, "13"],
      [10, "9"],
    ]),
    true,
  ],
  [
    "it falls when one of its figures changes",
    finding([
      [3, "9"],
      [4, "14"],
    ]),
    false,
  ],
])("%s", (_, now, stands) => {
  const decision = {
    finding: "total-1",
    name: "执行!C4",
    kind: "explained",
    reason: "已核",
    by: "李",
    when: "2024-03-01",
    evidence: decisionEvidence(DECIDED),
  } as const;
  const { standing, fallen } = findingDecisions({ ...EMPTY_LEDGER, findings: [decision] }, [now]);
  expect([standing.has("total-1"), fallen.has("total-1")]).toEqual([stands, !stands]);
});
