import type { CellAddress } from "../../../../domain/cells/address";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line, RecordTable } from "../../../../domain/table";
import { cellAt, isSum } from "../../../../domain/table";

/** What stands in the cells of a sheet, as text. */
export interface TextSource {
  text(at: CellAddress): string;
  /** The text of a cell above that is merged over this one; "" where none is. */
  textAbove(at: CellAddress): string;
}

/** The fields by which a record is called, best first. */
const NAME_FIELDS: readonly Field[] = [
  "project_name",
  "indicator_name",
  "direction",
  "category",
  "department",
  "implementing_unit",
];

/** What tells records apart where nothing names them, best first. */
const NUMBER_FIELDS: readonly Field[] = ["project_code", "seq"];

/** What people call the lines of a table. Each name is read once, when it is asked for. */
export class LineNames {
  readonly #table: RecordTable;
  readonly #data: readonly Line[];
  readonly #byField: ReadonlyMap<Field, FieldColumn>;
  readonly #source: TextSource;
  readonly #column: FieldColumn | undefined;
  readonly #firstLine: number;
  /** From the table's first line on. */
  readonly #names: string[] = [];
  #wordColumns: readonly number[] | undefined;
  #namingColumns: readonly number[] | undefined;

  constructor(table: RecordTable, data: readonly Line[], byField: ReadonlyMap<Field, FieldColumn>, source: TextSource) {
    this.#table = table;
    this.#data = data;
    this.#byField = byField;
    this.#source = source;
    this.#firstLine = table.lines[0]?.index ?? 0;
    const named = NAME_FIELDS.map((field) => byField.get(field)).find((column) => column !== undefined);
    this.#column = this.#classBefore(named) ?? named;
  }

  of(line: Line): string {
    return (this.#names[line.index - this.#firstLine] ??= this.#read(line));
  }

  /** 类别 before 主要用途: the classes to the left are what a summary's lines are called by, where no two lines share one. */
  #classBefore(named: FieldColumn | undefined): FieldColumn | undefined {
    const category = named?.field === "direction" ? this.#byField.get("category") : undefined;
    if (named === undefined || category === undefined || category.index > named.index) return undefined;
    const classes = this.#data.map((line) => this.#text(line, category.index));
    return classes.every((text) => text !== "") && new Set(classes).size === classes.length ? category : undefined;
  }

  #read(line: Line): string {
    const column = this.#column?.index;
    const named = column === undefined ? "" : this.#text(line, column);
    if (named !== "" && !isCounted(line, named)) return withoutColon(named);
    const above = column === undefined ? "" : this.#source.textAbove(cellAt(this.#table, line.index, column));
    const own = this.#ownWords(line);
    if (above === "") return own;
    // Of one name over two lines, 计划 and 实际 tell which is meant.
    if (!/\p{L}/u.test(own)) return above;
    return /\p{Script=Han}/u.test(above) ? `${above}（${own}）` : `${above} (${own})`;
  }

  /** The first words of a line that is not named, else its number. */
  #ownWords(line: Line): string {
    for (const index of [...this.#naming(), ...this.#ofWords()]) {
      const text = this.#text(line, index);
      if (/[\p{L}]/u.test(text) && !isCounted(line, text)) return text;
    }
    const numbered = NUMBER_FIELDS.map((field) => {
      const column = this.#byField.get(field);
      return column === undefined ? "" : this.#text(line, column.index);
    }).find((text) => text !== "");
    return numbered ?? this.#ofNoWords(line);
  }

  /** 3120 | 3057.6 | 98% below the labels of a form: its money is no name, and the form's own is said. */
  #ofNoWords(line: Line): string {
    const { columns, project, sheet } = this.#table;
    const first = columns.find(({ index }) => index === this.#first);
    if (first !== undefined && MONEY_FIELDS.has(first.field)) return project?.name ?? sheet;
    return this.#text(line, this.#first) || LINE_NAMES[line.kind];
  }

  /** The first column of words that tell the lines apart, where a class stands before it; none where no column does. */
  #naming(): readonly number[] {
    this.#namingColumns ??= this.#ofWords()
      .filter((index) => {
        const texts = this.#data.map((line) => this.#text(line, index));
        return new Set(texts).size * 4 > texts.length * 3 && texts.every((text) => /\p{L}/u.test(text));
      })
      .slice(0, 1);
    return this.#namingColumns;
  }

  /** Where words of a line may stand: its columns from the left, those without a field included; B1 is a number. */
  #ofWords(): readonly number[] {
    const named = this.#table.columns.filter(({ field }) => field !== "project_code");
    this.#wordColumns ??= [...named, ...this.#table.unmapped].map(({ index }) => index).sort((a, b) => a - b);
    return this.#wordColumns;
  }

  /** The table's first column, headed or not. */
  get #first(): number {
    const { orientation, area } = this.#table;
    return orientation === "rows" ? area.left : area.top;
  }

  #text(line: Line, index: number): string {
    return textOfLine(this.#source, this.#table, line, index);
  }
}

/** What stands in a column of a line, and in the lines below in which its texts go on. */
export function textOfLine(source: TextSource, table: RecordTable, { index, goesOn }: Line, column: number): string {
  const text = source.text(cellAt(table, index, column));
  return goesOn === undefined
    ? text
    : goesOn.reduce((whole, below) => whole + source.text(cellAt(table, below, column)), text);
}

/** 年度资金总额：, as forms write their labels. */
function withoutColon(name: string): string {
  return name.replace(/\s*[:：]\s*$/u, "");
}

/** 合计 | 10户: how many lines a sum has is not what it is called. */
function isCounted(line: Line, text: string): boolean {
  return isSum(line) && /^\s*\d+\s*\p{Script=Han}{1,3}\s*$/u.test(text);
}

const LINE_NAMES: Readonly<Record<Line["kind"], string>> = {
  data: "",
  group: "",
  blank: "",
  subtotal: "小计",
  total: "合计",
  of_which: "其中",
  average: "平均",
  rate: "得分率",
};
