import type { Area } from "./area";

/** A value as the wire carries it; an error value is its text. */
export type Scalar = string | number | boolean;

/** A cell that holds something or looks like something. Looks by member path, for example "Font.Bold". */
export interface CellState {
  value: Scalar;
  /** Text, though it looks like an error value. */
  isText?: true;
  /** Without "=". */
  formula?: string;
  /** The formula waits for calculation. */
  stale?: true;
  format: string;
  look: Record<string, unknown>;
  link?: unknown;
}

export interface NameState {
  readonly name: string;
  formula: string;
  visible: boolean;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  rule: unknown;
  look: Record<string, unknown>;
}

export interface ValidationState {
  area: Area;
  rule: unknown;
  prompt?: unknown;
  errorAlert?: unknown;
}

export interface ChartState {
  id: string;
  name: string;
  type: string;
  title?: string;
  position?: readonly [string, string | undefined];
  look: Record<string, unknown>;
  series: { name: string; values?: string; categories?: string; look: Record<string, unknown> }[];
}

/**
 * An area that one array formula fills, which stands in its first cell: spilled, or entered with Ctrl+Shift+Enter, when
 * Excel shows the formula in each of its cells.
 */
export interface ArrayState extends Area {
  readonly spilled: boolean;
}

/** A comment with its answers, or a note of the old kind, at a cell. */
export interface CommentState {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly author: string;
  content: string;
  replies: string[];
  readonly isNote: boolean;
}

/** A table of a sheet. */
export interface TableState {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

export interface SheetState {
  readonly id: string;
  name: string;
  visibility: string;
  isProtected: boolean;
  /** By `cellKey`. */
  cells: Map<number, CellState>;
  merges: Area[];
  comments: CommentState[];
  tables: TableState[];
  /** Areas that array formulas fill. */
  arrays: ArrayState[];
  hiddenRows: Set<number>;
  hiddenCols: Set<number>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  names: NameState[];
  conditionalFormats: ConditionalFormatState[];
  validations: ValidationState[];
  charts: ChartState[];
  /** Below its first row the rows that show one of these texts in a column. */
  /** Headings with buttons to filter by, none of them used. */
  filterButtons?: Area;
  filter?: { readonly area: Area; readonly col: number; readonly shown: readonly string[] };
  frozen?: Area;
  page: Record<string, unknown>;
}

export interface WorkbookState {
  sheets: SheetState[];
  names: NameState[];
  activeSheet: string;
  /** Selected areas on the active sheet, in A1 notation. */
  selection: string;
  calculationMode: string;
  readOnly: boolean;
  structureProtected: boolean;
  editing: boolean;
  date1904: boolean;
  /** Something was done that empties Excel's undo stack (deleting, renaming, hiding, moving a sheet). */
  undoLost: boolean;
}

const ID_DIGITS = 12;

/** A new, empty sheet. */
export function emptySheet(name: string, number: number): SheetState {
  return {
    id: `{00000000-0001-0000-0000-${String(number).padStart(ID_DIGITS, "0")}}`,
    name,
    visibility: "Visible",
    isProtected: false,
    cells: new Map(),
    merges: [],
    comments: [],
    tables: [],
    arrays: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    names: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: {},
  };
}

export function emptyWorkbook(): WorkbookState {
  return {
    sheets: [],
    names: [],
    activeSheet: "",
    selection: "A1",
    calculationMode: "Automatic",
    readOnly: false,
    structureProtected: false,
    editing: false,
    date1904: false,
    undoLost: false,
  };
}

/** The state as JSON, as if the workbook had been saved. */
export function saved(state: WorkbookState): string {
  return JSON.stringify(state, (_, value: unknown) => {
    if (value instanceof Map) return { map: [...value] };
    return value instanceof Set ? { set: [...value] } : value;
  });
}

/** Opens what `saved` gave. */
export function opened(text: string): WorkbookState {
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if (Object.hasOwn(value, "map")) return new Map((value as { map: [unknown, unknown][] }).map);
    return Object.hasOwn(value, "set") ? new Set((value as { set: unknown[] }).set) : value;
  }) as WorkbookState;
}
