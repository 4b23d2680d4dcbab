import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRef } from "react";
import type { UnreadEntry } from "../../report/consolidated/book-entry";
import { useWords } from "../parts/context/pane-context";
import { Progress } from "../parts/states/Progress";
import { TroubleBar } from "../parts/states/TroubleBar";
import type { PaneWords } from "../words/pane-words";
import type { Collection } from "./use-collection";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  now: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What kept a file out, and what to do. Most refusals name their file themselves. */
function toldOf({ file, why, todo }: UnreadEntry, words: PaneWords): string {
  const told = words.collect.unread(why, todo);
  return why.includes(file) ? told : words.labelled(file, told);
}

/** Many self-evaluation forms become one new workbook: register, indicators, execution, scores, findings. */
export function CollectForms({ collection }: { readonly collection: Collection }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { state, collect, cancel } = collection;
  return (
    <section className={styles.section} aria-label={words.collect.title}>
      <Caption1>{words.collect.what}</Caption1>
      {state.kind === "working" ? (
        <>
          <Progress value={state.done / state.of} thickness="large" aria-label={words.collect.title} />
          <Caption1 role="status">
            {state.now === undefined ? words.collect.making : words.collect.progress(state.done, state.of)}
          </Caption1>
          {state.now && (
            <Caption1 className={styles.now}>
              {words.labelled(state.now.file, words.home.steps[state.now.step])}
            </Caption1>
          )}
          <Button onClick={cancel}>{words.home.cancel}</Button>
        </>
      ) : (
        <Button onClick={() => input.current?.click()}>{words.collect.choose}</Button>
      )}
      {state.kind === "cancelled" && <Caption1 role="status">{words.collect.cancelled}</Caption1>}
      {state.kind === "failed" && (
        <TroubleBar trouble={state.trouble} onRetry={() => collect(state.files)} onDismiss={cancel} />
      )}
      {state.kind === "done" && (
        <div role="status">
          <Caption1 block>
            {words.collect.done(state.collected.files, state.collected.records, state.collected.unread.length)}
          </Caption1>
          {state.collected.unread.length > 0 && (
            <ul className={styles.list}>
              {state.collected.unread.map((entry) => (
                <li key={entry.file}>
                  <Caption1>{toldOf(entry, words)}</Caption1>
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
          if (files.length > 0) collect(files);
        }}
      />
    </section>
  );
}
