import type { Refusal, RefusalCode } from "../sheets/port";

/**
 * What the system refused: reading a file, writing a new one next to the target, or putting it in the target's place.
 */
export type FileStep = "read" | "write" | "replace";

const MISSING: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG"]);
const FORBIDDEN: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS"]);
const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const BUSY: ReadonlySet<string> = new Set(["EBUSY", "ETXTBSY"]);

/** The system's word for what went wrong, "ENOENT" and the like; the message of an error without one. */
export function systemCode(trouble: unknown): string {
  return textOf(trouble, "code") ?? textOf(trouble, "message") ?? String(trouble);
}

/** The path that the system names, such as a folder within the one that was asked for. */
export function systemPath(trouble: unknown): string | undefined {
  return textOf(trouble, "path");
}

function textOf(trouble: unknown, key: "code" | "message" | "path"): string | undefined {
  if (typeof trouble !== "object" || trouble === null) return undefined;
  const value: unknown = Reflect.get(trouble, key);
  return typeof value === "string" ? value : undefined;
}

/** What Node puts in the place of bytes that are not UTF-8, in a name as well: the file cannot be found by it. */
const UNREADABLE = "\ufffd";

/** A trouble of the file system as a refusal that says what the reader can do. */
export function fileRefusal(file: string, trouble: unknown, step: FileStep): Refusal {
  const code = systemCode(trouble);
  // Node reads no file of 2 GiB and more at once.
  if (code === "ERR_FS_FILE_TOO_LARGE")
    return { code: "too-large", facts: { file, of: "file", limit: String(2 ** 31 - 1) } };
  const facts = { file, reason: code, ...(file.includes(UNREADABLE) && { unreadable: UNREADABLE }) };
  return { code: refusalCode(code, step), facts };
}

function refusalCode(code: string, step: FileStep): RefusalCode {
  if (code === "EISDIR") return "is-a-folder";
  if (BUSY.has(code)) return "file-in-use";
  if (step === "read") {
    if (MISSING.has(code)) return "file-not-found";
    return FORBIDDEN.has(code) ? "read-denied" : "cannot-read";
  }
  if (FULL.has(code)) return "disk-full";
  if (!FORBIDDEN.has(code)) return "cannot-write";
  // The new file could be written into the same folder: it is the target itself that somebody holds.
  return step === "replace" ? "file-in-use" : "write-denied";
}
