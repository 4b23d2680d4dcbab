import { HostCollection, HostObject } from "../host-object";
import type { Book } from "./book";
import { Range } from "./range";
import type { SheetState, TableState } from "./state";

/** The tables of all sheets, sheet by sheet. */
export class TableCollection extends HostCollection<Table> {
  readonly wireClass = "TableCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items(): readonly Table[] {
    return this.book.state.sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(this.book, sheet, table)));
  }
}

class Table extends HostObject {
  readonly wireClass = "Table";
  override readonly scalars = ["Id", "Name", "ShowHeaders", "ShowTotals"];
  override readonly navigations = ["Columns"];

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly state: TableState,
  ) {
    super();
  }

  override get key(): string {
    return this.state.name;
  }
  get Id(): string {
    return this.state.name;
  }
  get Name(): string {
    return this.state.name;
  }
  get ShowHeaders(): boolean {
    return this.state.hasHeadings;
  }
  get ShowTotals(): boolean {
    return this.state.hasTotals;
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.state);
  }

  GetRange(): Range {
    return new Range(this.book, this.sheet, this.state.area);
  }
}

class TableColumnCollection extends HostCollection<TableColumn> {
  readonly wireClass = "TableColumnCollection";

  constructor(private readonly state: TableState) {
    super();
  }

  items(): readonly TableColumn[] {
    return this.state.columns.map((name, index) => new TableColumn(index + 1, name));
  }
}

class TableColumn extends HostObject {
  readonly wireClass = "TableColumn";
  override readonly scalars = ["Id", "Name"];

  constructor(
    private readonly id: number,
    private readonly name: string,
  ) {
    super();
  }

  override get key(): string {
    return String(this.id);
  }
  get Id(): number {
    return this.id;
  }
  get Name(): string {
    return this.name;
  }
}
