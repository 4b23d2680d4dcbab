import { randomBytes } from "node:crypto";
import type { Dirent } from "node:fs";
import { readdir, readlink, realpath, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileOrder } from "../app/file-order";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { Refusal } from "../sheets/port";
import { deadLinkOn } from "./dead-link";
import type { Disk, FileContent } from "./disk";
import { NODE_DISK } from "./disk";
import type { FileStep } from "./file-trouble";
import { fileRefusal, systemCode, systemPath } from "./file-trouble";

/** The bits of a file's rights that let anybody write into it. */
const WRITABLE = 0o222;

/** A workbook to read: where it lies, and the name that results give it. */
export interface BookFile {
  readonly path: string;
  /** As given, or relative to the folder if one alone was given; with "/" on every system. */
  readonly name: string;
  /** Met in a folder, and neither file nor folder: reading a pipe that nobody fills would never end. */
  readonly special?: true;
}

/** Workbooks, those of older and other programs too, which are refused by name rather than left out in silence. */
export const WORKBOOK_NAME = /\.(?:xls[xmb]?|et)$/i;

/** "BOOK.graded.xlsx" beside "BOOK.xlsx"; the kind of file stays. */
export function besideInput(input: string, word: string): string {
  const { dir, name, ext } = path.parse(input);
  return path.join(dir, `${name}.${word}${ext === "" ? ".xlsx" : ext}`);
}

/** Reads a whole file; one that is missing, locked, forbidden or a folder is refused. */
export async function readBytes(file: string, disk: Disk = NODE_DISK): Promise<Result<Uint8Array, Refusal>> {
  try {
    const { buffer, byteOffset, byteLength } = await disk.readFile(file);
    return ok(new Uint8Array(buffer, byteOffset, byteLength));
  } catch (trouble) {
    const dead = await deadLinkOn(file);
    return refused(withFacts(fileRefusal(file, trouble, "read"), dead?.link === file ? { ...dead } : {}));
  }
}

function withFacts(refusal: Refusal, facts: Refusal["facts"]): Refusal {
  return { ...refusal, facts: { ...refusal.facts, ...facts } };
}

/** A file's text; refused with its path where it cannot be read. */
export async function readText(file: string): Promise<Result<string, Refusal>> {
  const bytes = await readBytes(file);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}

/**
 * Writes the whole file or nothing: into a file next to the target first, which then replaces it and takes over its
 * permissions. If the process is killed at any moment, the target is either the old file or the complete new one; what
 * is left over is removed by the next run. A link is followed; what is not a regular file (a device, a pipe) is written
 * into directly.
 */
export async function writeWhole(
  file: string,
  content: FileContent,
  disk: Disk = NODE_DISK,
): Promise<Result<undefined, Refusal>> {
  let beside: string | undefined;
  let step: FileStep = "write";
  try {
    await disk.mkdir(path.dirname(file), { recursive: true });
    const target = await placeOf(file);
    if (target.special) await disk.writeFile(target.path, content);
    else {
      beside = besideName(target.path);
      await disk.writeFile(beside, content, {
        flush: true,
        ...(target.mode === undefined ? {} : { mode: target.mode }),
      });
      step = "replace";
      await disk.rename(beside, target.path);
      await removeLeftovers(target.path);
    }
    return ok(undefined);
  } catch (trouble) {
    if (beside !== undefined) await rm(beside, { force: true });
    return refused(withFacts(fileRefusal(file, trouble, step), await folderMissed(file)));
  }
}

/** The folder that a link leads to in vain, of a file that could not be written. */
async function folderMissed(file: string): Promise<Refusal["facts"]> {
  const dead = await deadLinkOn(file);
  if (dead === undefined) return {};
  return { link: dead.link, leadsTo: dead.link === file ? path.dirname(dead.leadsTo) : dead.leadsTo };
}

interface Place {
  readonly path: string;
  /** Rights of the file that is there. */
  readonly mode?: number;
  /** Something that takes bytes and is no file: it must not be replaced by one. */
  readonly special: boolean;
}

async function placeOf(file: string): Promise<Place> {
  if (!(await exists(file))) return { path: await ofLink(file), special: false };
  const real = await realpath(file);
  const found = await stat(real);
  // Somebody has set it to read-only; the folder's rights would let us put another file in its place.
  if ((found.mode & WRITABLE) === 0) throw Object.assign(new Error("read-only"), { code: "EROFS" });
  return { path: real, mode: found.mode & 0o777, special: !found.isFile() };
}

/** A link that leads to nothing yet is followed like any other: the file comes to where it points. */
async function ofLink(file: string): Promise<string> {
  try {
    return path.resolve(path.dirname(file), await readlink(file));
  } catch {
    return file;
  }
}

/**
 * The name contains the process number, so that leftovers of dead processes can be distinguished from files being
 * written.
 */
function besideName(target: string): string {
  return path.join(path.dirname(target), `${besideHead(target)}${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
}

/** How the names of files next to a target begin. Names end at 255 bytes: a long one leaves room for what follows. */
function besideHead(target: string): string {
  const name = path.basename(target);
  let [head, bytes] = ["", 0];
  for (const sign of name) {
    bytes += Buffer.byteLength(sign);
    if (bytes > LONGEST_HEAD) break;
    head += sign;
  }
  return `.${head}.`;
}

/** Of 255 bytes, what dots, a process number, twelve random signs and the ending leave. */
const LONGEST_HEAD = 220;

/** Removes files next to the target that a process began and did not live to finish. A failure here stops no run. */
async function removeLeftovers(target: string): Promise<void> {
  const head = besideHead(target);
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
    return systemCode(trouble) !== "ESRCH";
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

/** Whether a file or folder stands there. */
export async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}

/** False also where nothing stands there. */
export async function isFolder(target: string): Promise<boolean> {
  try {
    return (await stat(target)).isDirectory();
  } catch {
    return false;
  }
}

/** Links to folders are not followed: one that leads to a folder above itself would never end. */
async function bookAt(file: string, folder: string): Promise<readonly BookFile[]> {
  const book = { path: file, name: path.relative(folder, file).split(path.sep).join("/") };
  try {
    const found = await stat(file);
    if (found.isDirectory()) return [];
    return [found.isFile() ? book : { ...book, special: true }];
  } catch {
    // What cannot be looked at cannot be read either, which is said then.
    return [book];
  }
}

/**
 * All workbooks of a folder and its folders, sorted by name; links to workbooks are followed. Excel's lock files (~$…)
 * and hidden files are no workbooks. What cannot be read (an .xls, a folder that may not be listed) is refused: a run
 * that left it out in silence would seem whole.
 */
export async function booksIn(folder: string, disk: Disk = NODE_DISK): Promise<Result<readonly BookFile[], Refusal>> {
  let entries: readonly Dirent[];
  try {
    entries = await disk.readdir(folder, { recursive: true, withFileTypes: true });
  } catch (trouble) {
    return refused(fileRefusal(systemPath(trouble) ?? folder, trouble, "read"));
  }
  const files = entries
    .filter((entry) => !entry.isDirectory() && /^[^~.]/.test(entry.name) && WORKBOOK_NAME.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const books = await Promise.all(files.map((file) => bookAt(file, folder)));
  return ok(books.flat().sort((a, b) => fileOrder(a.name, b.name)));
}
