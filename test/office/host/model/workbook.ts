import { HostError, HostObject } from "../host-object";
import type { HostEvent, HostModel } from "../web-host";
import { areaOf, areasOf } from "./area";
import { Book } from "./book";
import { CommentCollection, NoteCollection } from "./comments";
import { NamedItemCollection } from "./names";
import { Range, RangeAreas } from "./range";
import type { Scalar, SheetState, WorkbookState } from "./state";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheet";

/** A simulated Excel with one workbook open: the root of the object model, and the user's hands on the grid. */
export class SimulatedExcel implements HostModel {
  readonly book: Book;
  readonly root: Workbook;

  constructor(readonly state: WorkbookState) {
    this.book = new Book(state);
    this.root = new Workbook(this.book);
  }

  beforeBatch(): string | undefined {
    return this.state.editing ? "InvalidOperationInCellEditMode" : undefined;
  }
  drainEvents(): readonly HostEvent[] {
    return this.book.drainEvents();
  }

  sheet(name: string): SheetState {
    const sheet = this.book.sheetNamed(name);
    if (sheet === undefined) throw new Error(`the simulated workbook has no sheet ${name}`);
    return sheet;
  }

  /** The user types into a cell; `entry` as typed. Events wait for `WebHost.flushEvents`. */
  type(sheet: string, address: string, entry: Scalar): void {
    this.book.asUser(() => this.book.enter(this.sheet(sheet), areaOf(address), [[entry]]));
  }

  /** The user selects something. */
  select(sheet: string, addresses: string): void {
    this.state.activeSheet = this.sheet(sheet).id;
    this.state.selection = addresses;
  }
}

class Workbook extends HostObject {
  readonly wireClass = "Workbook";
  override readonly scalars = ["Name", "ReadOnly"];
  override readonly navigations = [
    "Worksheets",
    "Names",
    "Comments",
    "Tables",
    "Application",
    "Functions",
    "Protection",
  ];

  constructor(private readonly book: Book) {
    super();
  }

  get Name(): string {
    return "workbook.xlsx";
  }
  get ReadOnly(): boolean {
    return this.book.state.readOnly;
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.book.state.names);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.book);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.book);
  }
  /** Asked for by newer client libraries than the one at hand. */
  get Notes(): NoteCollection {
    return new NoteCollection(this.book);
  }
  get Application(): Application {
    return new Application(this.book);
  }
  get Functions(): Functions {
    return new Functions(this.book);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  /** Excel on the web opens a file's bytes, as base64, in a window of its own. */
  CreateAndOpenWorkbook(base64: string): void {
    if (!/^UEsDB/.test(base64)) throw new HostError("InvalidArgument", "The file is no workbook.");
    this.book.openedBeside.push(base64);
  }

  GetSelectedRanges(): RangeAreas {
    const { state } = this.book;
    return new RangeAreas(this.book, this.book.sheet(state.activeSheet), areasOf(state.selection));
  }
  GetSelectedRange(): Range {
    const { state } = this.book;
    const [area, second] = areasOf(state.selection);
    if (area === undefined || second !== undefined) throw new HostError("InvalidSelection", "Several areas selected.");
    return new Range(this.book, this.book.sheet(state.activeSheet), area);
  }
}

class Application extends HostObject {
  readonly wireClass = "Application";
  override readonly scalars = ["CalculationMode"];

  constructor(private readonly book: Book) {
    super();
  }

  get CalculationMode(): unknown {
    return this.book.state.calculationMode;
  }
  set CalculationMode(mode: unknown) {
    this.book.state.calculationMode = String(mode);
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn here.
  }
}

class WorkbookProtection extends HostObject {
  readonly wireClass = "WorkbookProtection";
  override readonly scalars = ["Protected"];

  constructor(private readonly book: Book) {
    super();
  }

  get Protected(): boolean {
    return this.book.state.structureProtected;
  }
}

const DAYS_1904 = 1462;

class Functions extends HostObject {
  readonly wireClass = "Functions";

  constructor(private readonly book: Book) {
    super();
  }

  Date(year: number, month: number, day: number): FunctionResult {
    const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResult(this.book.state.date1904 ? serial - DAYS_1904 : serial);
  }
}

class FunctionResult extends HostObject {
  readonly wireClass = "FunctionResult";
  override readonly scalars = ["Value", "Error"];

  constructor(private readonly result: Scalar) {
    super();
  }

  get Value(): Scalar {
    return this.result;
  }
  get Error(): string {
    return "";
  }
}
