import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import type { Appearance } from "../../sheets/appearance";
import type { CellEdit } from "../../sheets/cell-edit";
import type { Mark, SheetPlan, WorkbookChanges } from "../../sheets/plan";
import type { Refusal, WorkbookPort } from "../../sheets/port";
import type { Workbook } from "../../sheets/workbook";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits";
import { OpcPackage } from "./package/opc-package";
import { readAppearance } from "./read/appearance";
import { readWorkbook } from "./read/read-workbook";
import { readWorkbookPart } from "./read/workbook-part";
import { PackageTrouble } from "./trouble";
import { applyChanges } from "./write/apply-changes";
import { applyEdits } from "./write/apply-edits";
import { skeletonPackage } from "./write/book/skeleton";
import type { Compression } from "./zip/compression";
import { EVERYWHERE } from "./zip/compression";
import { ZipArchive } from "./zip/zip-archive";

/** An .xlsx or .xlsm file in memory, read. Pure and synchronous: the same in Node, browsers and workers. */
interface XlsxFile {
  /** The workbook as plain data. */
  read(): Workbook;
  /** How its sheets look, for showing them. */
  appearance(): Appearance;
  /** The bytes of the file with these changes; the file itself stays as it is. The same changes give the same bytes. */
  apply(changes: WorkbookChanges): Result<Uint8Array, Refusal>;
  /** The bytes of the file with these cells of the user's sheets edited. Refused for cells that another part repeats. */
  edit(edits: readonly CellEdit[]): Result<Uint8Array, Refusal>;
}

/** What messages about the file name, besides what went wrong. */
interface FileFacts {
  readonly file?: string;
}

interface XlsxOptions {
  readonly limits?: ReadLimits;
  /** What this host packs and unpacks with. */
  readonly compression?: Compression;
}

/** Opens a file and reads it whole. Everything that can be wrong with untrusted bytes is a refusal here. */
export function openXlsx(
  bytes: Uint8Array,
  facts: FileFacts = {},
  { limits = DEFAULT_LIMITS, compression = EVERYWHERE }: XlsxOptions = {},
): Result<XlsxFile, Refusal> {
  return refusing(facts, () => {
    const parts = new OpcPackage(ZipArchive.open(bytes, limits, compression));
    const book = readWorkbookPart(parts);
    const workbook = readWorkbook(parts, book, limits);
    return {
      read: () => workbook,
      appearance: () => readAppearance(parts, book),
      apply: ({ sheets, ...changes }) =>
        refusing(facts, () => applyChanges({ parts, book, grids: () => workbook.grids }, sheets, changes)),
      edit: (edits) => refusing(facts, () => applyEdits({ parts, book, workbook }, edits)),
    };
  });
}

/**
 * The bytes of the file with exactly these marks. Reads no cells: a change of one cell's look in a workbook of fifty
 * megabytes costs little more than copying it and packing the parts that change.
 */
export function markXlsx(
  bytes: Uint8Array,
  marks: readonly Mark[],
  facts: FileFacts = {},
  { limits = DEFAULT_LIMITS, compression = EVERYWHERE }: XlsxOptions = {},
): Result<Uint8Array, Refusal> {
  return refusing(facts, () => {
    const parts = new OpcPackage(ZipArchive.open(bytes, limits, compression));
    return applyChanges({ parts, book: readWorkbookPart(parts), grids: () => [] }, [], { marks });
  });
}

/** Reads a file's bytes and keeps nothing else of it. */
export function readXlsx(bytes: Uint8Array, file: string): Result<Workbook, Refusal> {
  const opened = openXlsx(bytes, { file });
  return opened.ok ? ok(opened.value.read()) : opened;
}

/** A plan for a new workbook. It has no id: the sheet becomes an ordinary one. */
type NewSheetPlan = Omit<SheetPlan, "id">;

/** The bytes of a new workbook of these sheets only, for templates and consolidations. Same plans, same bytes. */
export function createXlsx(plans: readonly NewSheetPlan[], compression: Compression = EVERYWHERE): Uint8Array {
  const parts = new OpcPackage(ZipArchive.open(skeletonPackage(), DEFAULT_LIMITS, compression));
  const anonymous = plans.map((plan) => ({ ...plan, id: undefined }));
  return applyChanges({ parts, book: readWorkbookPart(parts), grids: () => [] }, anonymous, {});
}

/** The port over a file's bytes. */
interface XlsxPort extends WorkbookPort {
  /** The file as it is now. */
  bytes(): Uint8Array;
}

/** A file in memory behind the port. Bytes that cannot be opened are refused at the first call. */
export function xlsxPort(bytes: Uint8Array, facts: FileFacts = {}): XlsxPort {
  let current = bytes;
  let opened: Result<XlsxFile, Refusal> | undefined;
  const file = () => (opened ??= openXlsx(current, facts));
  return {
    read() {
      const result = file();
      return Promise.resolve(result.ok ? ok(result.value.read()) : result);
    },
    rehearse(changes) {
      const result = file();
      const written = result.ok ? result.value.apply(changes) : result;
      return Promise.resolve(written.ok ? ok(undefined) : written);
    },
    apply(changes) {
      const result = file();
      const written = result.ok ? result.value.apply(changes) : result;
      if (!written.ok) return Promise.resolve(written);
      current = written.value;
      opened = undefined;
      return Promise.resolve(ok(undefined));
    },
    bytes: () => current,
  };
}

/** Trouble in the file becomes a refusal; anything else is a bug of ours and goes on being thrown. */
function refusing<Value>(facts: FileFacts, work: () => Value): Result<Value, Refusal> {
  try {
    return ok(work());
  } catch (trouble) {
    if (!(trouble instanceof PackageTrouble)) throw trouble;
    return refused({ code: trouble.code, facts: { ...facts, ...trouble.facts } });
  }
}
