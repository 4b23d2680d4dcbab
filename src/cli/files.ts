import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { Refusal } from "../sheets/port";

/** A workbook to read: where it lies, and the name that results give it. */
export interface BookFile {
  readonly path: string;
  /** As given, or relative to the folder that was given; with "/" on every system. */
  readonly name: string;
}

/** Reads a whole file; a missing one is refused. */
export async function readBytes(file: string): Promise<Result<Uint8Array, Refusal>> {
  try {
    return ok(new Uint8Array(await readFile(file)));
  } catch (trouble) {
    return refused({ code: "file-not-found", facts: { file, reason: messageOf(trouble) } });
  }
}

export async function readText(file: string): Promise<Result<string, Refusal>> {
  const bytes = await readBytes(file);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}

/** Writes whole or not at all: into a file beside the target first, which then takes its place. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<Result<undefined, Refusal>> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, file);
    return ok(undefined);
  } catch (trouble) {
    await rm(beside, { force: true });
    return refused({ code: "cannot-write", facts: { file, reason: messageOf(trouble) } });
  }
}

/** Whether two paths name the same existing file. */
export async function sameFile(a: string, b: string): Promise<boolean> {
  try {
    return (await realpath(a)) === (await realpath(b));
  } catch {
    return path.resolve(a) === path.resolve(b);
  }
}

export async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}

export async function isFolder(target: string): Promise<boolean> {
  try {
    return (await stat(target)).isDirectory();
  } catch {
    return false;
  }
}

/** All workbooks of a folder and its folders, sorted by name. Excel's lock files (~$…) and hidden files are no workbooks. */
export async function booksIn(folder: string): Promise<readonly BookFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /^[^~.].*\.xls[xm]$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: path.relative(folder, file).split(path.sep).join("/") }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function messageOf(trouble: unknown): string {
  return trouble instanceof Error ? trouble.message : String(trouble);
}
