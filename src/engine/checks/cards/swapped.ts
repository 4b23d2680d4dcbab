import { plain } from "../../../domain/exact";
import type { Finding } from "../../../domain/finding";
import { groupedBy } from "../../../domain/groups";
import type { Bond } from "./bond";
import { figure } from "./gap";

/** Two figures of one line or column that stand in each other's place: each states what is expected of the other. */
export function swapped(findings: readonly Finding[]): readonly Bond[] {
  const bonds: Bond[] = [];
  const taken = new Set<Finding>();
  const stating = groupedBy(findings, ({ kind, at, stated }) => keyOf(kind, at.sheet, stated));
  for (const finding of findings) {
    const { kind, at, stated, expected } = finding;
    const [own, wanted] = [keyOf(kind, at.sheet, stated), keyOf(kind, at.sheet, expected)];
    if (taken.has(finding) || own === wanted || wanted === undefined) continue;
    const other = stating
      .get(wanted)
      ?.find(
        (each) =>
          !taken.has(each) &&
          keyOf(kind, at.sheet, each.expected) === own &&
          (each.at.row === at.row) !== (each.at.col === at.col),
      );
    if (other === undefined) continue;
    [finding, other].forEach((each) => taken.add(each));
    const cells = [at, other.at];
    bonds.push({ findings: [finding, other], explanation: () => ({ code: "swapped-figures", facts: {}, cells }) });
  }
  return bonds;
}

function keyOf(kind: string, sheet: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  // 214.8 here is 214.80 there.
  const shown = figure(text);
  return [kind, sheet, shown === undefined ? text : plain(shown)].join("\u0000");
}
