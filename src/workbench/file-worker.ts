import { openXlsx } from "../adapters/xlsx/xlsx-workbook";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import type { CellEdit } from "../sheets/cell-edit";
import type { WorkbookChanges } from "../sheets/plan";
import type { Refusal } from "../sheets/port";
import { answering } from "../taskpane/root/worker-calls";
import type { FileRequest, KeptFile } from "./file/file-messages";

/** A file as it is kept here; its name is for messages. */
class Kept {
  readonly #bytes: Uint8Array;
  readonly #name: string;
  readonly #file: XlsxFile;

  private constructor(bytes: Uint8Array, name: string, file: XlsxFile) {
    this.#bytes = bytes;
    this.#name = name;
    this.#file = file;
  }

  static open(bytes: Uint8Array, name: string): Result<Kept, Refusal> {
    const file = openXlsx(bytes, { file: name });
    return file.ok ? ok(new Kept(bytes, name, file.value)) : file;
  }

  content(): Omit<KeptFile, "file"> {
    return { workbook: this.#file.read(), appearance: this.#file.appearance() };
  }

  bytes(edits: readonly CellEdit[]): Result<Uint8Array, Refusal> {
    return edits.length === 0 ? ok(this.#bytes) : this.#file.edit(edits);
  }

  written(edits: readonly CellEdit[], changes: WorkbookChanges): Result<Uint8Array, Refusal> {
    const edited = edits.length === 0 ? ok<Kept>(this) : this.#reopened(this.bytes(edits));
    return edited.ok ? edited.value.#file.apply(changes) : edited;
  }

  write(edits: readonly CellEdit[], changes: WorkbookChanges): Result<Kept, Refusal> {
    return this.#reopened(this.written(edits, changes));
  }

  #reopened(bytes: Result<Uint8Array, Refusal>): Result<Kept, Refusal> {
    return bytes.ok ? Kept.open(bytes.value, this.#name) : bytes;
  }
}

type XlsxFile = Extract<ReturnType<typeof openXlsx>, { readonly ok: true }>["value"];

const files = new Map<number, Kept>();
let opened = 0;

function keep(kept: Result<Kept, Refusal>): Result<KeptFile, Refusal> {
  if (!kept.ok) return kept;
  files.set(++opened, kept.value);
  return ok({ file: opened, ...kept.value.content() });
}

function kept(file: number): Kept {
  const found = files.get(file);
  if (found === undefined) throw new Error("the page asked for a file that it has closed");
  return found;
}

function run(request: FileRequest): unknown {
  switch (request.call) {
    case "open":
      return keep(Kept.open(...request.args));
    case "write": {
      const [file, edits, changes] = request.args;
      return keep(kept(file).write(edits, changes));
    }
    case "rehearse": {
      const [file, edits, changes] = request.args;
      const written = kept(file).written(edits, changes);
      return written.ok ? ok(undefined) : written;
    }
    case "bytes": {
      const [file, edits] = request.args;
      return kept(file).bytes(edits);
    }
    case "close":
      return files.delete(...request.args);
  }
}

addEventListener(
  "message",
  answering(run, (message) => postMessage(message)),
);
