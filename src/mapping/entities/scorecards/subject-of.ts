import type { Scorecard } from "../../../domain/model";
import type { Table } from "../../../domain/table";
import { isRecordTable } from "../../../domain/table";
import type { SheetView } from "../../layout/view/sheet-view";
import { oneLine } from "../../text";
import { nameInFormTitle, withoutNumber } from "../names/title-names";

/** Scorecards of no project with what they are about: the department of a form of its whole spending, else what the title names. */
export function withSubject(
  scorecards: readonly Scorecard[],
  table: Table,
  view: SheetView | undefined,
): readonly Scorecard[] {
  if (scorecards.length !== 1 || view === undefined) return scorecards;
  const subject = subjectOf(table, view);
  return subject === undefined || subject === ""
    ? scorecards
    : scorecards.map((card) => (card.project === undefined ? { ...card, subject } : card));
}

function subjectOf(table: Table, view: SheetView): string | undefined {
  const department = isRecordTable(table) ? undefined : table.fields.get("department")?.at;
  // 部门名称：县水务局 holds its label too.
  const spender =
    department && oneLine(view.text(department.row, department.col)).replace(/^[^:：]{2,12}[:：]\s*/u, "");
  if (spender !== undefined && /整体/u.test(table.title)) return spender;
  return nameInFormTitle(table.title) ?? spender ?? withoutNumber(table.title);
}
