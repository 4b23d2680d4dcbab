import { readFileSync, statSync } from "node:fs";
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";

/** Bytes, a text, or a long text in pieces. */
export type FileContent = Uint8Array | string | Iterable<string>;

/** The calls in which a disk says no. Tests put a full, a locked or a forbidden one in the place of Node's. */
export interface Disk {
  readonly mkdir: (folder: string, options: { readonly recursive: true }) => Promise<unknown>;
  readonly readdir: (
    folder: string,
    options: { readonly recursive: true; readonly withFileTypes: true },
  ) => Promise<Awaited<ReturnType<typeof listed>>>;
  readonly readFile: (file: string) => Promise<Uint8Array>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly writeFile: (
    file: string,
    content: FileContent,
    options?: { readonly flush?: boolean; readonly mode?: number },
  ) => Promise<void>;
}

function listed(folder: string) {
  return readdir(folder, { recursive: true, withFileTypes: true });
}

/** At once: a worker has nothing else to do, and four turns through Node's threads take longer than a small book's bytes. */
function bytesOf(file: string): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const found = statSync(file);
    // A device such as /dev/zero may never end; a pipe does.
    if (found.isCharacterDevice() || found.isBlockDevice())
      throw Object.assign(new Error("a device"), { code: "ENODEV" });
    resolve(readFileSync(file));
  });
}

/** The disk of this machine. */
export const NODE_DISK: Disk = { mkdir, readdir: listed, readFile: bytesOf, rename, writeFile };
