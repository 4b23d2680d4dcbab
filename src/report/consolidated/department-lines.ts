import { groupedBy } from "../../domain/collections/groups";
import { CONSOLIDATION } from "../../messages/consolidation";
import type { Live } from "../live";
import { MOST_SUMMED_RANGES, runsOf, sumOfRows, sumWhere } from "../live";
import { CENTRED, NUMBER, TEXT, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";
import type { AmountKey, Manner, PutLine } from "./money-lines";
import { amountsIn, COL, headings, putSums } from "./money-lines";

/** The sums of each department's lines; none where nobody names one. */
export function departmentLines(draft: SheetDraft, lines: readonly PutLine[], { decimals, lang }: Manner): void {
  const groups = groupedBy(lines, ({ filed }) => filed.record.department);
  if (groups.size < 2) return;
  draft.gap();
  draft.section(CONSOLIDATION.byDepartment[lang]);
  const texts = headings(lang, CONSOLIDATION.department[lang]);
  draft.headings(
    texts.map((text, col) => (col === COL.department ? CONSOLIDATION.projects[lang] : col >= COL.stated ? "" : text)),
  );
  const ends = { top: lines[0]?.row ?? 0, bottom: lines.at(-1)?.row ?? 0 };
  [...groups].forEach(([name, members], index) => departmentLine(draft, { name, members, index, decimals, ends }));
}

interface DepartmentLine {
  readonly name: string;
  readonly members: readonly PutLine[];
  readonly index: number;
  readonly decimals: number;
  /** First and last row of the projects. */
  readonly ends: { readonly top: number; readonly bottom: number };
}

function departmentLine(draft: SheetDraft, { name, members, index, decimals, ends }: DepartmentLine): void {
  const { row } = draft;
  draft.put(row, COL.number, index + 1, CENTRED);
  draft.put(row, COL.name, name, TEXT);
  draft.put(row, COL.department, members.length, withFormat(CENTRED, "0"));
  draft.put(row, COL.unit, members[0]?.unit ?? null, CENTRED);
  const sum = (key: AmountKey): Live | undefined => {
    const cells = amountsIn(members, key);
    if (cells.length === 0) return undefined;
    const column = { sheet: draft.title, left: COL[key], right: COL[key] };
    const total = sumOfRows(column, cells);
    if (runsOf(cells.map((cell) => cell.row)).length <= MOST_SUMMED_RANGES) return total;
    const departments = draft.range(ends.top, COL.department, ends.bottom, COL.department);
    return sumWhere(departments, draft.at(row, COL.name), { ...column, ...ends }, total.value);
  };
  putSums(draft, row, members, { sum, decimals, look: NUMBER });
  for (const col of [COL.stated, COL.file]) draft.put(row, col, null, TEXT);
  draft.row += 1;
}
