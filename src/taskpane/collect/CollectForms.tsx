import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useRef } from "react";
import type { UnreadEntry } from "../../report/consolidated/book-entry";
import { useWords } from "../parts/context/pane-context";
import { useElapsed } from "../parts/context/use-elapsed";
import { Progress } from "../parts/states/Progress";
import { TroubleBar } from "../parts/states/TroubleBar";
import type { Collected } from "../services/collecting";
import type { PaneWords } from "../words/pane-words";
import type { CollectProgress } from "./collect-files";
import { secondsLeft } from "./time-left";
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

/** How many seconds are left, anew with each file that is done: within one file it would only creep up. */
function useSecondsLeft(share: number): number | undefined {
  const elapsed = useElapsed();
  const now = useRef(elapsed);
  now.current = elapsed;
  return useMemo(() => secondsLeft(now.current, share), [share]);
}

/** How far the run is, what it is at, how long it may take, and the way to stop it. */
function Working({
  now,
  done,
  of,
  share,
  onCancel,
}: CollectProgress & { readonly onCancel: () => void }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const left = useSecondsLeft(share);
  return (
    <>
      <Progress value={share} thickness="large" aria-label={words.collect.title} />
      <Caption1 role="status">{now === undefined ? words.collect.making : words.collect.progress(done, of)}</Caption1>
      {left !== undefined && <Caption1 data-time-left="">{words.collect.left(left)}</Caption1>}
      {now && <Caption1 className={styles.now}>{words.labelled(now.file, words.home.steps[now.step])}</Caption1>}
      <Button onClick={onCancel}>{words.home.cancel}</Button>
    </>
  );
}

/** What came of a run, and which files are not in it. */
function Done({ files, records, unread }: Collected): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <div role="status">
      <Caption1 block>{words.collect.done(files, records, unread.length)}</Caption1>
      {unread.length > 0 && (
        <ul className={styles.list}>
          {unread.map((entry) => (
            <li key={entry.file}>
              <Caption1>{toldOf(entry, words)}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The button that asks for many files. */
function ChooseForms({
  isShown,
  onFiles,
}: {
  readonly isShown: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactElement {
  const { collect } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {isShown && <Button onClick={() => input.current?.click()}>{collect.choose}</Button>}
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        aria-label={collect.choose}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}

/** Many self-evaluation forms become one new workbook: register, indicators, execution, scores, findings. */
export function CollectForms({ collection }: { readonly collection: Collection }): ReactElement {
  const { collect: words } = useWords();
  const styles = useStyles();
  const { state, collect, cancel } = collection;
  return (
    <section className={styles.section} aria-label={words.title}>
      <Caption1>{words.what}</Caption1>
      {state.kind === "working" && <Working {...state} onCancel={cancel} />}
      <ChooseForms isShown={state.kind !== "working"} onFiles={collect} />
      {state.kind === "cancelled" && <Caption1 role="status">{words.cancelled}</Caption1>}
      {state.kind === "failed" && (
        <TroubleBar trouble={state.trouble} onRetry={() => collect(state.files)} onDismiss={cancel} />
      )}
      {state.kind === "done" && <Done {...state.collected} />}
    </section>
  );
}
