import { columnLetters, formatA1 } from "../../src/domain/cells/address";
import type { Model } from "../../src/domain/model";
import type { RecordTable, Table } from "../../src/domain/table";
import { isRecordTable } from "../../src/domain/table";

/** A model's tables in a few lines a reviewer can check against the sheet: rows and letters as Excel shows them. */
export function outline(model: Model): readonly string[] {
  return model.sheets.flatMap((sheet) => [
    `${sheet.sheet}: ${sheet.role}`,
    ...sheet.tables.flatMap((table) => outlineTable(table).map((line) => `  ${line}`)),
  ]);
}

function outlineTable(table: Table): readonly string[] {
  const aside = table.setAside === undefined ? "" : ` aside:${table.setAside}`;
  const unit = table.moneyUnit === undefined ? "" : ` ${table.moneyUnit.text}`;
  const project = table.project === undefined ? "" : ` of:${table.project.name}`;
  const head = `${table.role} ${table.orientation}${unit}${project}${aside}`;
  if (isRecordTable(table)) return [`${head} ${outlineRecords(table)}`];
  const fields = [...table.fields].map(([field, cell]) => `${formatA1(cell.at)}=${field}`);
  const blocks = [table.funds, table.indicators].filter((block) => block !== undefined);
  return [`${head} ${fields.join(" ")}`, ...blocks.map((block) => `  ${outlineRecords(block)}`)];
}

function outlineRecords(table: RecordTable): string {
  const sideways = table.orientation === "transposed";
  const line = (index: number): string => (sideways ? columnLetters(index) : String(index + 1));
  const field = (index: number): string => (sideways ? String(index + 1) : columnLetters(index));
  const columns = table.columns.map((column) => `${field(column.index)}=${column.field}`);
  const sums = (table.sums ?? []).map(
    (sum) => `${sum.columns.map(({ index }) => field(index)).join("+")}=${sum.field}`,
  );
  const unmapped = table.unmapped.map((column) => `${field(column.index)}=?`);
  const data = table.lines.filter((one) => one.kind === "data").map((one) => one.index);
  const others = table.lines
    .filter((one) => one.kind !== "data" && one.kind !== "blank")
    .map(
      (one) => `${one.kind}:${line(one.index)}${one.covers === undefined ? "" : `(${one.covers.map(line).join(",")})`}`,
    );
  return [
    `head ${table.headerLines.map(line).join(",")}`,
    `data ${data.map(line).join(",")}`,
    ...columns,
    ...sums,
    ...unmapped,
    ...others,
  ].join(" ");
}
