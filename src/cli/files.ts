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

/**
 * Writes whole or not at all: into a file beside the target first, which then takes its place with the target's rights.
 * Killed at any moment, the target is what it was or what it shall be; what a killed run left beside it goes with the
 * next run. A link is followed; what is no file (a device, a pipe) is written into.
 */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<Result<undefined, Refusal>> {
  let beside: string | undefined;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const target = await placeOf(file);
    if (target.special) await writeFile(target.path, content);
    else {
      beside = besideName(target.path);
      await writeFile(beside, content, { flush: true, ...(target.mode === undefined ? {} : { mode: target.mode }) });
      await rename(beside, target.path);
      await removeLeftovers(target.path);
    }
    return ok(undefined);
  } catch (trouble) {
    if (beside !== undefined) await rm(beside, { force: true });
    return refused({ code: "cannot-write", facts: { file, reason: messageOf(trouble) } });
  }
}

interface Place {
  readonly path: string;
  /** Rights of the file that is there. */
  readonly mode?: number;
  /** Something that takes bytes and is no file: it must not be replaced by one. */
  readonly special: boolean;
}

async function placeOf(file: string): Promise<Place> {
  if (!(await exists(file))) return { path: file, special: false };
  const real = await realpath(file);
  const found = await stat(real);
  return { path: real, mode: found.mode & 0o777, special: !found.isFile() };
}

/** The name tells which process writes the file, so that what dead ones left can be told from what is being written. */
function besideName(target: string): string {
  return path.join(
    path.dirname(target),
    `.${path.basename(target)}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`,
  );
}

/** Removes files beside the target that processes began and did not live to finish. Untidiness stops no run. */
async function removeLeftovers(target: string): Promise<void> {
  const head = `.${path.basename(target)}.`;
  try {
    for (const name of await readdir(path.dirname(target))) {
      const writer = name.startsWith(head) ? /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(name.slice(head.length))?.[1] : undefined;
      if (writer !== undefined && !isAlive(Number(writer)))
        await rm(path.join(path.dirname(target), name), { force: true });
    }
  } catch {
    // A folder that may be written to but not listed: the leftovers stay.
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (trouble) {
    // EPERM: it lives and is somebody else's.
    return !(trouble instanceof Error && "code" in trouble && trouble.code === "ESRCH");
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
