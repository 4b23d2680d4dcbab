import { fileOrder } from "../../app/file-order";
import type { Collected, Collecting } from "../services/collecting";
import type { Step } from "../words/pane-words";

/** A file that a user has selected, as the browser gives it. */
export interface ChosenFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** How far a run over many files has come. */
export interface CollectProgress {
  readonly done: number;
  readonly of: number;
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
  for (const [done, file] of sorted.entries()) {
    const { name } = file;
    const tell = (step: Step): void => onProgress({ done, of, now: { file: name, step } });
    tell("read");
    await add(new Uint8Array(await file.arrayBuffer()), name, tell);
  }
  onProgress({ done: of, of });
  return finish();
}
