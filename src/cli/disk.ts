import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";

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
    content: Uint8Array | string,
    options?: { readonly flush?: boolean; readonly mode?: number },
  ) => Promise<void>;
}

function listed(folder: string) {
  return readdir(folder, { recursive: true, withFileTypes: true });
}

export const NODE_DISK: Disk = { mkdir, readdir: listed, readFile, rename, writeFile };
