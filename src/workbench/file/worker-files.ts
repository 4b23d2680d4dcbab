import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import type { Refusal } from "../../sheets/port";
import type { CallWorker } from "../../taskpane/root/worker-calls";
import { workerCalls } from "../../taskpane/root/worker-calls";
import type { BookFile, OpenFile } from "./book-file";
import type { FileRequest, KeptFile } from "./file-messages";

function bookFile(call: CallWorker<FileRequest, never>, { file, workbook, appearance }: KeptFile): BookFile {
  return {
    workbook,
    appearance,
    write: async (edits, changes) => kept(call, await call({ call: "write", args: [file, edits, changes] })),
    rehearse: (edits, changes) => call({ call: "rehearse", args: [file, edits, changes] }),
    bytes: (edits) => call({ call: "bytes", args: [file, edits] }),
    close: () => void call({ call: "close", args: [file] }),
  };
}

function kept(call: CallWorker<FileRequest, never>, result: Result<KeptFile, Refusal>): Result<BookFile, Refusal> {
  return result.ok ? ok(bookFile(call, result.value)) : result;
}

/** Files kept, read and written in a worker: a million cells would hold the page up for a quarter of a minute. */
export function workerFiles(begin: () => Worker): OpenFile {
  const call = workerCalls<FileRequest>(begin);
  return async (bytes, name) => kept(call, await call({ call: "open", args: [bytes, name] }));
}
