import { cellKey, MAX_COLS } from "../../../../src/domain/cells/address";
import { HostCollection, HostError, HostObject } from "../host-object";
import type { Area } from "./area";
import { areaOf, areasOf, sizeOf, WHOLE_SHEET } from "./area";
import type { Book } from "./book";
import { ChartCollection } from "./chart";
import { NamedItemCollection } from "./names";
import { Range, RangeAreas } from "./range";
import type { SheetState } from "./state";

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly wireClass = "WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.book.state.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  protected override nameOf(item: Worksheet): unknown {
    return item.Name;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.sheet(this.book.state.activeSheet));
  }
  Add(name: unknown): Worksheet {
    return new Worksheet(this.book, this.book.addSheet(String(name)));
  }
  _RegisterDataChangedEvent(): void {
    this.book.listening.add("DataChanged");
  }
  _UnregisterDataChangedEvent(): void {
    this.book.listening.delete("DataChanged");
  }
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"];

export class Worksheet extends HostObject {
  readonly wireClass = "Worksheet";
  override readonly scalars = ["Id", "Name", "Position", "Visibility"];
  override readonly navigations = [
    "Names",
    "Charts",
    "Protection",
    "FreezePanes",
    "PageLayout",
    "AutoFilter",
    "HorizontalPageBreaks",
  ];

  constructor(
    private readonly book: Book,
    readonly state: SheetState,
  ) {
    super();
  }

  override get key(): string {
    return this.state.id;
  }
  get Id(): string {
    return this.state.id;
  }
  get Name(): string {
    return this.state.name;
  }
  set Name(name: string) {
    this.book.mayChangeStructure();
    const other = this.book.sheetNamed(name);
    if (other !== undefined && other !== this.state) throw new HostError("ItemAlreadyExists", "The name is taken.");
    this.state.name = name;
    this.book.state.undoLost = true;
  }
  get Position(): number {
    return this.book.state.sheets.indexOf(this.state);
  }
  set Position(position: number) {
    this.book.mayChangeStructure();
    const sheets = this.book.state.sheets.filter((sheet) => sheet !== this.state);
    sheets.splice(position, 0, this.state);
    this.book.state.sheets = sheets;
    this.book.state.undoLost = true;
  }
  get Visibility(): string {
    return this.state.visibility;
  }
  set Visibility(visibility: string) {
    this.book.mayChangeStructure();
    if (!VISIBILITIES.includes(visibility)) throw new HostError("InvalidArgument", "No such visibility.");
    this.state.visibility = visibility;
    this.book.state.undoLost = true;
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.state.names, this.state);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.book, this.state);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.state);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.state);
  }
  get HorizontalPageBreaks(): HorizontalPageBreaks {
    return new HorizontalPageBreaks(this.state);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.state);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.state);
  }

  GetRange(address: string | null): Range {
    return new Range(this.book, this.state, address === null ? WHOLE_SHEET : areaOf(address));
  }
  GetRanges(addresses: string | null): RangeAreas {
    return new RangeAreas(this.book, this.state, addresses === null ? [WHOLE_SHEET] : areasOf(addresses));
  }
  GetRangeByIndexes(top: number, left: number, rows: number, cols: number): Range {
    if (rows < 1 || cols < 1) throw new HostError("InvalidArgument", "A range has at least one cell.");
    return new Range(this.book, this.state, { top, left, bottom: top + rows - 1, right: left + cols - 1 });
  }
  GetCell(row: number, col: number): Range {
    return this.GetRangeByIndexes(row, col, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const area = usedArea(this.state, valuesOnly === true);
    return area === undefined ? null : new Range(this.book, this.state, area);
  }

  Activate(): void {
    if (this.state.visibility !== "Visible") throw new HostError("InvalidOperation", "A hidden sheet stays behind.");
    if (this.book.state.activeSheet === this.state.id) return;
    this.book.state.activeSheet = this.state.id;
    this.book.state.selection = "A1";
  }
  Calculate(): void {
    this.book.changed(this.state, { ...WHOLE_SHEET, bottom: 0, right: 0 });
  }
  Delete(): void {
    this.book.mayChangeStructure();
    const { state } = this.book;
    const rest = state.sheets.filter((sheet) => sheet !== this.state);
    const visible = rest.find((sheet) => sheet.visibility === "Visible");
    if (visible === undefined) throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    if (this.state.visibility === "VeryHidden") throw new HostError("InvalidOperation", "Very hidden sheets stay.");
    state.sheets = rest;
    if (state.activeSheet === this.state.id) state.activeSheet = visible.id;
    state.undoLost = true;
  }
}

/** From the first to the last cell that holds something (or, without `valuesOnly`, looks like something). */
function usedArea(sheet: SheetState, valuesOnly: boolean): Area | undefined {
  let area: Area | undefined;
  for (const [key, cell] of sheet.cells) {
    const plain = cell.value === "" && cell.formula === undefined;
    if (plain && (valuesOnly || (Object.keys(cell.look).length === 0 && cell.format === "General"))) continue;
    const row = Math.floor(key / MAX_COLS);
    const col = key % MAX_COLS;
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? col, col),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? col, col),
    };
  }
  return area;
}

class WorksheetProtection extends HostObject {
  readonly wireClass = "WorksheetProtection";
  override readonly scalars = ["Protected"];

  constructor(private readonly state: SheetState) {
    super();
  }

  get Protected(): boolean {
    return this.state.isProtected;
  }
}

class WorksheetFreezePanes extends HostObject {
  readonly wireClass = "WorksheetFreezePanes";

  constructor(
    private readonly book: Book,
    private readonly state: SheetState,
  ) {
    super();
  }

  FreezeAt(range: unknown): void {
    const area = range instanceof Range ? range.areas[0] : areaOf(String(range));
    if (area !== undefined) this.freeze(area);
  }
  FreezeRows(count: number): void {
    this.freeze({ ...WHOLE_SHEET, bottom: count - 1 });
  }
  FreezeColumns(count: number): void {
    this.freeze({ ...WHOLE_SHEET, right: count - 1 });
  }
  Unfreeze(): void {
    this.book.mayChange(this.state);
    delete this.state.frozen;
  }

  private freeze(area: Area): void {
    this.book.mayChange(this.state);
    const { rows, cols } = sizeOf(area);
    if (rows < 1 || cols < 1) throw new HostError("InvalidArgument", "Nothing to freeze.");
    this.state.frozen = area;
  }
}

/** The filter of a sheet; only one that shows the rows with certain texts in one column. */
class AutoFilter extends HostObject {
  readonly wireClass = "AutoFilter";
  override readonly scalars = ["Enabled", "IsDataFiltered"];

  constructor(
    private readonly book: Book,
    private readonly state: SheetState,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.state.filter !== undefined || this.state.filterButtons !== undefined;
  }
  get IsDataFiltered(): boolean {
    return this.state.filter !== undefined;
  }
  Apply(range: unknown): void {
    this.book.mayChange(this.state);
    const area = range instanceof Range ? range.areas[0] : areaOf(String(range));
    if (area === undefined) throw new HostError("InvalidArgument", "There is nothing to filter.");
    this.state.filterButtons = area;
  }
  Reapply(): void {
    const { filter } = this.state;
    if (filter === undefined) throw new HostError("InvalidOperation", "There is no filter.");
    this.book.mayChange(this.state);
    for (let row = filter.area.top + 1; row <= filter.area.bottom; row++) {
      const text = String(this.state.cells.get(cellKey(row, filter.col))?.value ?? "");
      if (filter.shown.includes(text)) this.state.hiddenRows.delete(row);
      else this.state.hiddenRows.add(row);
    }
  }
}

/** Where pages end by hand; kept among what the page looks like, as the cells that begin a page. */
class HorizontalPageBreaks extends HostCollection<PageBreak> {
  readonly wireClass = "PageBreakCollection";

  constructor(private readonly state: SheetState) {
    super();
  }

  items(): readonly PageBreak[] {
    return this.cells.map((cell) => new PageBreak(cell));
  }
  Add(cell: unknown): PageBreak {
    const address = cell instanceof Range ? cell.Address : String(cell);
    this.state.page["HorizontalPageBreaks"] = [...this.cells, address];
    return new PageBreak(address);
  }
  RemovePageBreaks(): void {
    delete this.state.page["HorizontalPageBreaks"];
  }

  private get cells(): readonly string[] {
    return (this.state.page["HorizontalPageBreaks"] ?? []) as readonly string[];
  }
}

class PageBreak extends HostObject {
  readonly wireClass = "PageBreak";
  override readonly scalars = ["RowIndex", "ColumnIndex"];

  constructor(private readonly cell: string) {
    super();
  }

  override get key(): string {
    return this.cell;
  }
  get RowIndex(): number {
    return areaOf(this.cell).top;
  }
  get ColumnIndex(): number {
    return areaOf(this.cell).left;
  }
}

class PageLayout extends HostObject {
  readonly wireClass = "PageLayout";
  override readonly scalars = ["Orientation", "PaperSize", "Zoom", "CenterHorizontally"];

  constructor(private readonly state: SheetState) {
    super();
  }

  get Orientation(): unknown {
    return this.state.page["Orientation"] ?? "Portrait";
  }
  set Orientation(value: unknown) {
    this.state.page["Orientation"] = value;
  }
  get PaperSize(): unknown {
    return this.state.page["PaperSize"] ?? "A4";
  }
  set PaperSize(value: unknown) {
    this.state.page["PaperSize"] = value;
  }
  get Zoom(): unknown {
    return this.state.page["Zoom"] ?? { scale: 100 };
  }
  set Zoom(value: unknown) {
    this.state.page["Zoom"] = value;
  }
  get CenterHorizontally(): unknown {
    return this.state.page["CenterHorizontally"] ?? false;
  }
  set CenterHorizontally(value: unknown) {
    this.state.page["CenterHorizontally"] = value;
  }
  SetPrintTitleRows(range: unknown): void {
    this.state.page["PrintTitleRows"] = range instanceof Range ? range.Address : String(range);
  }
}
