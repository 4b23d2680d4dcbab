import type { RecordTable } from "../../domain/table";
import type { SheetView } from "../sheet-view";
import { isFigureField, LineReader } from "./line-reader";
import { projectNumber } from "./project-names";
import type { RawMention } from "./projects";

/** The projects that the records of a table name, each with its figures and texts. */
export function mentionsIn(view: SheetView, table: RecordTable): readonly RawMention[] {
  const reader = new LineReader(view, table);
  const column = reader.column("project_name");
  if (column === undefined) return [];
  const repeats = table.role === "indicators" || reader.column("pay_amount") !== undefined;
  const seq = reader.column("seq") ?? reader.column("project_code");
  const figureColumns = table.columns.filter(({ field }) => isFigureField(field));
  const textColumns = table.columns.filter(
    ({ field }) => !isFigureField(field) && field !== "project_name" && field !== "seq",
  );
  const mentions: RawMention[] = [];
  let last: string | undefined;
  for (const { index, kind } of table.lines) {
    if (kind !== "data") continue;
    const name = reader.text(index, column);
    if (name === undefined) continue;
    // Indicators and payments name the project in each of their lines: one mention for each run of lines.
    if (repeats && name.value === last && table.role === "indicators") continue;
    last = name.value;
    const number = projectNumber(reader.text(index, seq)?.value ?? "");
    mentions.push({
      table: table.id,
      line: index,
      name,
      ...(number === undefined || repeats ? {} : { number }),
      figures:
        table.role === "indicators"
          ? []
          : figureColumns.map((one) => reader.figure(index, one)).filter((figure) => figure !== undefined),
      texts:
        table.role === "indicators"
          ? []
          : textColumns.flatMap((one) => {
              const text = reader.text(index, one);
              return text === undefined ? [] : [{ ...text, field: one.field }];
            }),
    });
  }
  return mentions;
}
