import { groupedBy } from "../../../domain/collections/groups";
import { plain } from "../../../domain/figures/exact";
import type { Finding } from "../../../domain/finding";
import type { Bond } from "./bond";
import { amountOf } from "./gap";

/** Two figures of one line or column that stand in each other's place: each states what is expected of the other. */
export function swapped(findings: readonly Finding[]): readonly Bond[] {
  const bonds: Bond[] = [];
  const taken = new Set<Finding>();
  const stating = groupedBy(findings, (finding) => keyOf(finding, "stated"));
  for (const finding of findings) {
    const { at } = finding;
    const [own, wanted] = [keyOf(finding, "stated"), keyOf(finding, "expected")];
    if (taken.has(finding) || own === wanted || wanted === undefined) continue;
    const other = stating
      .get(wanted)
      ?.find(
        (each) =>
          !taken.has(each) && keyOf(each, "expected") === own && (each.at.row === at.row) !== (each.at.col === at.col),
      );
    if (other === undefined) continue;
    [finding, other].forEach((each) => taken.add(each));
    const cells = [at, other.at];
    bonds.push({ findings: [finding, other], explanation: () => ({ code: "swapped-figures", facts: {}, cells }) });
  }
  return bonds;
}

function keyOf(finding: Finding, which: "stated" | "expected"): string | undefined {
  const { kind, at, figures } = finding;
  // 214.8 here is 214.80 there.
  const amount = amountOf(figures?.[which]);
  const shown = amount === undefined ? finding[which] : plain(amount);
  return shown === undefined ? undefined : [kind, at.sheet, shown].join("\u0000");
}
