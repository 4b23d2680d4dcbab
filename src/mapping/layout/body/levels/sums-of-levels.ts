import { addTo } from "../../../../domain/collections/groups";
import { folded } from "../../../text";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";
import type { KnownFields } from "../lines/known-fields";

/** 其中：过程得分, 过程指标小计 → 过程: what such a line is named after. */
function namedAfter(label: string): string {
  return bare(folded(label).replace(/^其中[:：]?/, "")).replace(/(?:小计|合计|总?得分|分值|分)[:：]?$/, "");
}

function bare(text: string): string {
  return folded(text)
    .replace(/[（(][^（）()]*[）)]/g, "")
    .replace(/指标(?=$|小计|合计|总?得分|分值)/, "");
}

/**
 * 投入得分 | 14, 过程得分 | 31 below all indicators: the sums of the levels that they are named after, wherever these stand. Each
 * gets the lines of its level.
 */
export function sumsOfLevels(
  table: RawTable,
  lines: readonly BodyLine[],
  { levels }: KnownFields,
): readonly BodyLine[] {
  const data = lines.filter(({ kind }) => kind === "data");
  const last = data.at(-1)?.index;
  if (levels.length === 0 || last === undefined) return lines;
  const isBelow = ({ index, kind, numbers }: BodyLine): boolean =>
    index > last && numbers > 0 && (kind === "subtotal" || kind === "of_which");
  if (!lines.some(isBelow)) return lines;
  const byLevel = linesByLevel(table, data, levels);
  return lines.map((line) => {
    const adds = isBelow(line) ? byLevel.get(namedAfter(line.label)) : undefined;
    return adds === undefined ? line : { ...line, kind: "subtotal", rank: 1, adds };
  });
}

function linesByLevel(
  { view }: RawTable,
  data: readonly BodyLine[],
  levels: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const field of levels) {
    const own = new Map<string, number[]>();
    let name = "";
    for (const { index } of data) {
      const span = view.span(index, field);
      // A name holds until the next one, merged over its lines or not.
      name = bare(view.text(span.top, span.left)) || name;
      if (name !== "") addTo(own, name, index);
    }
    // What stands in two levels means the higher one.
    for (const [level, indices] of own) if (!found.has(level)) found.set(level, indices);
  }
  return found;
}
