import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS } from "../../../domain/lists";
import type { Figure } from "../../../domain/model";
import type { FieldColumn, ProjectColumns, RecordTable } from "../../../domain/table";
import { dataLines, tableOfProject } from "../../../domain/table";
import { isKindOfSpending } from "../../headings/expense-items";
import { withoutMeasure } from "../../layout/header/name-label";
import type { SheetView } from "../../layout/view/sheet-view";
import { isFigureField, LineReader } from "../line-reader";
import { isOfPayments, projectCaptions } from "../names/caption-projects";
import { otherNamesIn } from "../names/other-names";
import { projectNumber } from "../names/project-names";
import type { RawMention } from "./projects";
import { statedFigures } from "./stated-amounts";

/** Columns in which a line says what has become of its project. */
const EXPLAINS: ReadonlySet<Field> = new Set<Field>(["remark", "explanation", "deviation_reason"]);

/** The projects that the records of a table name, or captions over its indicators, each with its figures and texts. */
export function mentionsIn(view: SheetView, table: RecordTable): readonly RawMention[] {
  if (table.byProject !== undefined) return table.byProject.map((own) => mentionOfColumns(view, table, own));
  const reader = new LineReader(view, table);
  const column = reader.column("project_name");
  if (column === undefined) return mentionsInCaptions(view, table, reader);
  const ofIndicators = table.role === "indicators";
  if (table.figuresByLine !== undefined) return mentionsOfSeveralLines(table, table.figuresByLine, reader, column);
  const repeats = ofIndicators || reader.column("pay_amount") !== undefined;
  const seq = reader.column("seq") ?? reader.column("project_code");
  // Among indicators the money is the project's; weights, marks and texts are theirs.
  const figureColumns = table.columns.filter(({ field }) =>
    ofIndicators ? MONEY_FIELDS.has(field) : isFigureField(field),
  );
  const textColumns = table.columns.filter(
    ({ field }) => !ofIndicators && !isFigureField(field) && field !== "project_name" && field !== "seq",
  );
  const inTexts = ofIndicators ? undefined : view;
  const remarks = table.columns.filter(({ field }) => EXPLAINS.has(field));
  const shown = areNumbered(reader, column) ? (name: string) => withoutNumber(withoutMeasure(name)) : withoutMeasure;
  const mentions: RawMention[] = [];
  let last: string | undefined;
  for (const { index, kind } of table.lines) {
    if (kind !== "data") continue;
    // Indicators and payments name the project in each of their lines: one mention for each run of lines.
    const words = reader.words(index, column);
    if (repeats && words === last && table.role === "indicators") continue;
    const name = words === undefined ? undefined : reader.text(index, column, shown);
    if (name === undefined || isKindOfSpending(name.value)) continue;
    last = words;
    const number = projectNumber(reader.words(index, seq) ?? "");
    const otherNames = [name.value, ...remarks.map((one) => reader.words(index, one) ?? "")].flatMap(otherNamesIn);
    const said = {
      table: table.id,
      line: index,
      name,
      ...(number === undefined || repeats ? {} : { number }),
      ...(otherNames.length === 0 ? {} : { otherNames }),
    };
    mentions.push(new MentionOfLine(said, { reader, figureColumns, textColumns, inTexts }));
  }
  return mentions;
}

/** A project of each run of lines that state one thing each below one name; it stands in the line of its months, if they are stated. */
function mentionsOfSeveralLines(
  table: RecordTable,
  stated: NonNullable<RecordTable["figuresByLine"]>,
  reader: LineReader,
  column: FieldColumn,
): readonly RawMention[] {
  const mentions: { readonly line: number; readonly name: RawMention["name"]; readonly figures: Figure[] }[] = [];
  for (const { index } of dataLines(table)) {
    const name = reader.text(index, column, withoutMeasure);
    const last = mentions.at(-1);
    if (name !== undefined && name.value !== last?.name.value) mentions.push({ line: index, name, figures: [] });
    mentions.at(-1)?.figures.push(...(stated.get(index) ?? []).flatMap((one) => reader.figure(index, one) ?? []));
  }
  return mentions.map(({ line, ...one }) => {
    const months = one.figures.find(({ field }) => field.startsWith("month_"));
    return { ...one, line: months?.line ?? line, table: table.id, texts: [] };
  });
}

/** 1.某工程, （2）某项目: a number with its mark before the name. */
const NUMBERED = /^\s*(?:\d{1,2}\s*[.、．](?!\d)|[（(]\d{1,2}[）)])\s*(?=\S)/u;

function withoutNumber(name: string): string {
  return name.replace(NUMBERED, "");
}

/** Whether all names of a table begin with a number: then it says where each stands, and is no part of it. */
function areNumbered(reader: LineReader, column: FieldColumn): boolean {
  const names = reader.table.lines.flatMap(({ index, kind }) =>
    kind === "data" ? (reader.words(index, column) ?? []) : [],
  );
  return names.length > 1 && names.every((name) => NUMBERED.test(name));
}

/** A project that stands over columns: what it got in all is in the total's line. */
function mentionOfColumns(view: SheetView, table: RecordTable, own: ProjectColumns): RawMention {
  const reader = new LineReader(view, tableOfProject(table, own));
  const total = table.lines.find((line) => line.kind === "total");
  const score = total === undefined ? undefined : reader.figure(total.index, reader.column("score"));
  const name = { value: own.project, at: own.at };
  return { table: table.id, name, figures: score === undefined ? [] : [score], texts: [] };
}

/**
 * 一、某某专项 | 600 | 588 over its indicators: the money in the caption's line is the project's, and so is what the
 * caption itself says behind the name (预算92万元，支出90万元).
 */
function mentionsInCaptions(view: SheetView, table: RecordTable, reader: LineReader): readonly RawMention[] {
  if (isOfPayments(table)) return paymentsUnderCaptions(view, table, reader);
  const money = table.columns.filter(({ field }) => MONEY_FIELDS.has(field));
  return [...projectCaptions(view, table)].map(([line, name]) => {
    const own = money.flatMap((one) => reader.figure(line, one) ?? []);
    const place = { at: name.at, table: table.id, line };
    const figures = own.length > 0 ? own : statedFigures(view.text(name.at.row, name.at.col), place);
    return { table: table.id, line, name, figures, texts: [] };
  });
}

/** Payments below the name of their project: each of them is made for it, up to the next caption or the sum of all. */
function paymentsUnderCaptions(view: SheetView, table: RecordTable, reader: LineReader): readonly RawMention[] {
  const captions = projectCaptions(view, table);
  const figureColumns = table.columns.filter(({ field }) => isFigureField(field));
  let name: RawMention["name"] | undefined;
  return table.lines.flatMap(({ index, kind }): readonly RawMention[] => {
    if (kind === "group" || kind === "total") name = captions.get(index);
    if (name === undefined || kind !== "data") return [];
    const figures = figureColumns.flatMap((column) => reader.figure(index, column) ?? []);
    return [{ table: table.id, line: index, name, figures, texts: [] }];
  });
}

/** Where the figures and texts of a table's records stand. */
interface CellsOfRecords {
  readonly reader: LineReader;
  readonly figureColumns: readonly FieldColumn[];
  readonly textColumns: readonly FieldColumn[];
  /** Where amounts may stand in texts, if no column holds any. */
  readonly inTexts: SheetView | undefined;
}

/** A record that names a project; its figures and texts are read when first asked for. */
class MentionOfLine implements RawMention {
  readonly table: string;
  readonly line: number;
  readonly name: RawMention["name"];
  readonly number?: string;
  readonly otherNames?: readonly string[];
  readonly #cells: CellsOfRecords;
  #figures: RawMention["figures"] | undefined;
  #texts: RawMention["texts"] | undefined;

  constructor(said: Omit<RawMention, "figures" | "texts"> & { readonly line: number }, cells: CellsOfRecords) {
    this.table = said.table;
    this.line = said.line;
    this.name = said.name;
    if (said.number !== undefined) this.number = said.number;
    if (said.otherNames !== undefined) this.otherNames = said.otherNames;
    this.#cells = cells;
  }

  get figures(): RawMention["figures"] {
    if (this.#figures !== undefined) return this.#figures;
    const { reader, figureColumns } = this.#cells;
    const own = [
      ...figureColumns.flatMap((column) => reader.figure(this.line, column) ?? []),
      ...reader.sums(this.line),
    ];
    const hasMoney = own.some(({ field }) => MONEY_FIELDS.has(field));
    this.#figures = hasMoney ? own : [...own, ...this.#stated()];
    return this.#figures;
  }

  #stated(): RawMention["figures"] {
    const { reader, inTexts } = this.#cells;
    const { table } = reader;
    if (inTexts === undefined || table.orientation !== "rows") return [];
    const { left, right } = table.area;
    for (let col = left; col <= right; col += 1) {
      const text = inTexts.text(this.line, col);
      const at = inTexts.address(this.line, col);
      const figures = statedFigures(text, { at, table: table.id, line: this.line });
      if (figures.length > 0) return figures;
    }
    return [];
  }

  get texts(): RawMention["texts"] {
    const { reader, textColumns } = this.#cells;
    this.#texts ??= textColumns.flatMap((column) => reader.text(this.line, column) ?? []);
    return this.#texts;
  }
}
