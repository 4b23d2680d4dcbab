import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRef, useState } from "react";
import { refusalMessage } from "../../messages/refusals";
import { PartTrouble } from "../parts/PartTrouble";
import { usePaneLanguage } from "../parts/pane-context";
import { ownPart } from "../root/own-part";
import { useServices } from "../services";
import type { Collected } from "./collect-files";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly done: number; readonly of: number }
  /** What collects could not be fetched. */
  | { readonly kind: "missing"; readonly files: readonly File[] }
  | { readonly kind: "done"; readonly collected: Collected; readonly trouble: string | undefined };

/** Many self-evaluation forms become one new workbook: register, indicators, execution, scores, findings. */
export function CollectForms(): ReactElement {
  const { words, language } = usePaneLanguage();
  const styles = useStyles();
  const { books, today } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const run = useRef(0);
  const [state, setState] = useState<State>({ kind: "idle" });

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
  const cancel = (): void => {
    run.current++;
    setState({ kind: "idle" });
  };

  return (
    <section className={styles.section} aria-label={words.collect.title}>
      <Caption1>{words.collect.what}</Caption1>
      {state.kind === "working" ? (
        <>
          <ProgressBar value={state.done / state.of} thickness="large" aria-label={words.collect.title} />
          <Caption1 role="status">{words.collect.progress(state.done, state.of)}</Caption1>
          <Button onClick={cancel}>{words.home.cancel}</Button>
        </>
      ) : (
        <Button onClick={() => input.current?.click()}>{words.collect.choose}</Button>
      )}
      {state.kind === "missing" && <PartTrouble retry={() => void collect(state.files)} />}
      {state.kind === "done" && (
        <div role="status">
          <Caption1 block>
            {state.trouble ??
              words.collect.done(state.collected.files, state.collected.records, state.collected.unread.length)}
          </Caption1>
          {state.collected.unread.length > 0 && (
            <ul className={styles.list}>
              {state.collected.unread.map(({ file, why, todo }) => (
                <li key={file}>
                  <Caption1>{words.collect.unread(file, why, todo)}</Caption1>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        aria-label={words.collect.choose}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) void collect(files);
        }}
      />
    </section>
  );
}
