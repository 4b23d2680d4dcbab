import { largestOf } from "../../../../domain/collections/extremes";
import { addTo } from "../../../../domain/collections/groups";
import { CHINESE_NUMBER, labelKind } from "../../view/line-words";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "./body-line";
import type { KnownFields } from "./known-fields";
import { hasNumber } from "./read-line";

/**
 * 工业园区挥发性有机物 and below it, without a number or figures, 走航监测能力建设: a name too long for its cell goes on in the next
 * line. People break a name where the column ends, so that its first part is as long as any name that stands in one line;
 * captions over the records that follow do not depend on that. Either all such lines go on or none.
 */
export function withContinuedNames(
  table: RawTable,
  lines: readonly BodyLine[],
  { seq, name }: KnownFields,
): readonly BodyLine[] {
  if (seq === undefined || name === undefined || table.view.sideways) return lines;
  const nameOf = ({ index }: BodyLine): string => table.view.text(index, name);
  const isRecord = (line: BodyLine | undefined): line is BodyLine =>
    line?.kind === "data" && line.numbers > 0 && hasNumber(table, line.index, seq);
  const parts = new Map<BodyLine, number[]>();
  const taken = new Set<BodyLine>();
  let record: BodyLine | undefined;
  for (const line of lines) {
    const isWordy = line.numbers === 0 && (line.kind === "data" || line.kind === "group");
    if (!isWordy) record = isRecord(line) ? line : undefined;
    else if (record === undefined || !goesOn(table, line, record, seq, name)) return lines;
    else {
      addTo(parts, record, line.index);
      taken.add(line);
    }
  }
  const whole = lines.filter((line) => isRecord(line) && !parts.has(line)).map((line) => nameOf(line).length);
  const longest = largestOf(whole, 0);
  if ([...parts.keys()].some((line) => nameOf(line).length < longest)) return lines;
  return lines.map((line) => {
    const own = parts.get(line);
    return own === undefined ? (taken.has(line) ? { ...line, kind: "blank" } : line) : { ...line, goesOn: own };
  });
}

/** Words below words of the record alone, none of which says what kind of line it is, each in a cell of its own. */
function goesOn({ view, left, right }: RawTable, line: BodyLine, record: BodyLine, seq: number, name: number): boolean {
  const { index } = line;
  if (!view.isEmpty(index, seq) || view.text(index, name) === "") return false;
  for (let field = left; field <= right; field += 1) {
    const text = view.text(index, field);
    if (text === "") continue;
    const span = view.span(index, field);
    if (span.left !== span.right || view.text(record.index, field) === "") return false;
    if (CHINESE_NUMBER.test(text) || labelKind(text) !== undefined) return false;
  }
  return true;
}
