import { useRef, useState } from "react";
import type { Consolidated } from "../../report/consolidated/consolidated-sheets";
import type { PaneLanguage } from "../parts/context/pane-context";
import { ownPart } from "../root/own-part";
import { useServices } from "../services/pane-services";
import type { Trouble } from "../session/session";
import { orEnd, troubleOf } from "../session/trouble-of";

/** How far a run over many forms has come. */
export type CollectionState =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly done: number; readonly of: number }
  /** Nothing came of it: what collects could not be fetched, the new workbook was refused, or a bug of ours. */
  | { readonly kind: "failed"; readonly files: readonly File[]; readonly trouble: Trouble }
  | { readonly kind: "done"; readonly collected: Consolidated };

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

  /** Undefined when it was cancelled. */
  const collected = async (files: readonly File[], isCancelled: () => boolean): Promise<Consolidated | undefined> => {
    // The engine runs in the worker; only this needs it here, and the pane opens without waiting for it.
    const [{ collectFiles }] = await ownPart(() => Promise.all([import("./collect-files"), books.prepare()]));
    if (isCancelled()) return undefined;
    const all = await collectFiles(files, {
      language,
      open: books.open,
      onProgress: (done, of) => setState({ kind: "working", done, of }),
      isCancelled,
    });
    if (all !== undefined) orEnd(await books.openNew(`${words.collect.fileName} ${today()}.xlsx`, all.sheets));
    return all;
  };
  const collect = (files: readonly File[]): void => {
    const id = ++run.current;
    const isCancelled = (): boolean => run.current !== id;
    setState({ kind: "working", done: 0, of: files.length });
    collected(files, isCancelled).then(
      (all) => {
        if (all !== undefined) setState({ kind: "done", collected: all });
      },
      (error: unknown) => {
        if (!isCancelled()) setState({ kind: "failed", files, trouble: troubleOf(error) });
      },
    );
  };
  return {
    state,
    collect,
    cancel: () => {
      run.current++;
      setState({ kind: "idle" });
    },
  };
}
