import { lstat, readlink, stat } from "node:fs/promises";
import path from "node:path";

/** A link on a path, and what it leads to although nothing is there. */
export interface DeadLink {
  readonly link: string;
  readonly leadsTo: string;
}

/** The link for whose sake a path leads nowhere: the path itself or a folder on it; undefined where there is none. */
export async function deadLinkOn(file: string): Promise<DeadLink | undefined> {
  const folder = path.dirname(file);
  if (await isDeadLink(file)) {
    const target = await readlink(file);
    return { link: file, leadsTo: path.isAbsolute(target) ? target : path.join(folder, target) };
  }
  return folder === file ? undefined : deadLinkOn(folder);
}

async function isDeadLink(file: string): Promise<boolean> {
  try {
    if (!(await lstat(file)).isSymbolicLink()) return false;
  } catch {
    return false;
  }
  try {
    await stat(file);
    return false;
  } catch {
    return true;
  }
}
