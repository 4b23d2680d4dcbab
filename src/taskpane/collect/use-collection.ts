import { useEffect, useRef, useState } from "react";
import type { PaneLanguage } from "../parts/context/pane-context";
import type { Collected, Collecting } from "../services/collecting";
import { useServices } from "../services/pane-services";
import type { Trouble } from "../session/session";
import { orEnd, troubleOf } from "../session/trouble-of";
import type { CollectProgress } from "./collect-files";
import { collectFiles } from "./collect-files";

/** How far a run over many forms has come. */
export type CollectionState =
  | { readonly kind: "idle" }
  | ({ readonly kind: "working" } & CollectProgress)
  | { readonly kind: "cancelled" }
  /** Nothing came of it: what collects could not be fetched, the new workbook was refused, or a bug of ours. */
  | { readonly kind: "failed"; readonly files: readonly File[]; readonly trouble: Trouble }
  | { readonly kind: "done"; readonly collected: Collected };

/** A run over many forms. Lives above the screen that shows it: the run goes on while the user looks at something else. */
export interface Collection {
  readonly state: CollectionState;
  readonly collect: (files: readonly File[]) => void;
  readonly cancel: () => void;
}

/** Reads forms one by one and makes the consolidated workbook of them. */
export function useCollection({ words, language }: PaneLanguage): Collection {
  const { books, beginCollecting, today } = useServices();
  const running = useRef<Collecting>(undefined);
  const [state, setState] = useState<CollectionState>({ kind: "idle" });

  const end = (): void => {
    running.current?.stop();
    running.current = undefined;
  };
  const collect = (files: readonly File[]): void => {
    end();
    const run = beginCollecting(language);
    running.current = run;
    const say = (next: CollectionState): void => {
      if (running.current === run) setState(next);
    };
    const collected = async (): Promise<Collected> => {
      const all = await collectFiles(files, run, (progress) => say({ kind: "working", ...progress }));
      // Cancelled while the workbook was made: nobody wants it any more.
      if (running.current === run) orEnd(await books.hand(`${words.collect.fileName} ${today()}.xlsx`, all.bytes));
      return all;
    };
    collected()
      .then(
        (all) => say({ kind: "done", collected: all }),
        (error: unknown) => say({ kind: "failed", files, trouble: troubleOf(error) }),
      )
      .finally(run.stop);
  };
  // Its thread would live on without a page that waits for it.
  useEffect(() => end, []);
  return {
    state,
    collect,
    cancel: () => {
      end();
      // What had failed already is only put away.
      setState({ kind: state.kind === "working" ? "cancelled" : "idle" });
    },
  };
}
