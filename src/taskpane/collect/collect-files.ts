import { fileOrder } from "../../app/file-order";
import type { Collected, Collecting } from "../services/collecting";
import type { Step } from "../words/pane-words";

/** A file that a user has selected, as the browser gives it. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** How far a run over many files has come. */
export interface CollectProgress {
  readonly done: number;
  readonly of: number;
  /** How much of the work is done, by the size of the files. */
  readonly share: number;
  /** What is being done with which file; absent while the new workbook is made. */
  readonly now?: { readonly file: string; readonly step: Step };
}

/** Reads many files in the order of their names and makes one workbook of them. */
export async function collectFiles(
  files: readonly ChosenFile[],
  { add, finish }: Collecting,
  onProgress: (progress: CollectProgress) => void,
): Promise<Collected> {
  const sorted = [...files].sort((a, b) => fileOrder(a.name, b.name));
  const of = sorted.length;
  const all = sorted.reduce((sum, { size }) => sum + size, 0);
  let read = 0;
  for (const [done, file] of sorted.entries()) {
    const { name } = file;
    const share = all === 0 ? 0 : read / all;
    const tell = (step: Step): void => onProgress({ done, of, share, now: { file: name, step } });
    tell("read");
    await add(new Uint8Array(await file.arrayBuffer()), name, tell);
    read += file.size;
  }
  onProgress({ done: of, of, share: 1 });
  return finish();
}
