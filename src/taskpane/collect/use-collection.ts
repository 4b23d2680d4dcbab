import { useRef, useState } from "react";
import { refusalMessage } from "../../messages/refusals";
import type { PaneLanguage } from "../parts/pane-context";
import { ownPart } from "../root/own-part";
import { useServices } from "../services";
import type { Collected } from "./collect-files";

/** How far a run over many forms has come. */
export type CollectionState =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly done: number; readonly of: number }
  /** What collects could not be fetched. */
  | { readonly kind: "missing"; readonly files: readonly File[] }
  | { readonly kind: "done"; readonly collected: Collected; readonly trouble: string | undefined };

/** A run over many forms. Lives above the screen that shows it: the run goes on while the user looks at something else. */
export interface Collection {
  readonly state: CollectionState;
  readonly collect: (files: readonly File[]) => void;
  readonly cancel: () => void;
}

/** Reads forms one by one and makes the consolidated workbook of them. */
export function useCollection({ words, language }: PaneLanguage): Collection {
  const { books, today } = useServices();
  const run = useRef(0);
  const [state, setState] = useState<CollectionState>({ kind: "idle" });

  const collect = async (files: readonly File[]): Promise<void> => {
    const id = ++run.current;
    setState({ kind: "working", done: 0, of: files.length });
    // The engine runs in the worker; only this needs it here, and the pane opens without waiting for it.
    const parts = await ownPart(() => Promise.all([import("./collect-files"), books.prepare()])).catch(() => undefined);
    if (run.current !== id) return;
    if (parts === undefined) {
      setState({ kind: "missing", files });
      return;
    }
    const collected = await parts[0].collectFiles(files, {
      language,
      open: books.open,
      onProgress: (done, of) => setState({ kind: "working", done, of }),
      isCancelled: () => run.current !== id,
    });
    if (collected === undefined) return;
    const opened = await books.openNew(`${words.collect.fileName} ${today()}.xlsx`, collected.sheets);
    setState({ kind: "done", collected, trouble: opened.ok ? undefined : refusalMessage(opened.refusal, language) });
  };
  return {
    state,
    collect: (files) => void collect(files),
    cancel: () => {
      run.current++;
      setState({ kind: "idle" });
    },
  };
}
