import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, RefObject } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../../domain/lists";
import { onEscape } from "../../parts/context/on-escape";
import { usePaneLanguage } from "../../parts/context/pane-context";
import type { Session } from "../../session/session";
import type { BookView } from "../../view/book/book-view";
import type { PaneWords } from "../../words/pane-words";
import { LiveTotal } from "./LiveTotal";
import type { ProfileDraft } from "./profile-draft";
import { draftOf, partChanged, readDraft, typedInto } from "./profile-draft";
import type { ProfileField } from "./profile-field";
import { SECTIONS } from "./profile-field";
import { profileFields } from "./profile-fields";
import { problemWords } from "./profile-problems";
import type { BadEntry, Editing } from "./ProfileSectionFields";
import { ProfileSectionFields } from "./ProfileSectionFields";
import { WholeRule } from "./WholeRule";

/** Room for the foot with a total of two lines. */
const FOOT = "112px";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "& input, & select, & textarea, & button": { scrollMarginBlockEnd: FOOT },
  },
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  live: {
    position: "sticky",
    // Down to the edge of the pane, over its padding.
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The rule in force, part by part, with the total it gives beside it. What is saved is a rule of its own. */
export function ProfileForm(props: {
  readonly view: BookView;
  readonly session: Session;
  readonly onClose: () => void;
}): ReactElement | null {
  const { profile } = props.view;
  const start = useMemo(() => draftOf(profile.json), [profile.json]);
  return start === undefined ? null : <Form {...props} start={start} />;
}

/** A form that has just been opened begins at its beginning: the keyboard in the first field, and nothing of it below. */
function useBeginning(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "start" });
  }, []);
  return form;
}

function Form(props: {
  readonly view: BookView;
  readonly session: Session;
  readonly onClose: () => void;
  readonly start: ProfileDraft;
}): ReactElement {
  const { view, session, start, onClose } = props;
  const { language, words } = usePaneLanguage();
  const styles = useStyles();
  const form = useBeginning();
  const [draft, setDraft] = useState(start);
  const fields = profileFields(draft.profile, language);
  const reading = readDraft(draft, fields);
  const bad = badEntry(reading, fields, language);
  const isChanged = draft !== start;
  const editing: Editing = {
    draft,
    fields,
    bad,
    type: (path, text) => setDraft(typedInto(draft, path, text)),
    change: (part) => setDraft(partChanged(draft, fields, part)),
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.settings.editProfile}
      onKeyDown={onEscape(onClose)}
      // Clear of the foot; browsers that scroll to a caret think of no margin.
      onFocus={({ target }) => target.scrollIntoView({ block: "nearest" })}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && bad === undefined) session.change({ kind: "profile", profile: reading.json });
      }}
    >
      <Body1>{words.settings.editWhat}</Body1>
      {SECTIONS.filter((name) => name === "weights" || fields.some((field) => field.section === name)).map((name) => (
        <ProfileSectionFields key={name} name={name} editing={editing} />
      ))}
      <Caption1>{`${view.profile.id} · ${view.profile.hash}`}</Caption1>
      <WholeRule
        view={view}
        session={session}
        json={reading.json}
        isChanged={isChanged}
        isBad={bad !== undefined}
        onDiscard={() => setDraft(start)}
      />
      <Foot json={reading.json} bad={bad} isChanged={isChanged} onClose={onClose} />
    </form>
  );
}

/** Stays at the edge of the pane: the total by the edited rule, and the ways out of the form. */
function Foot(props: {
  readonly json: string;
  readonly bad: BadEntry | undefined;
  readonly isChanged: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const { json, bad, isChanged, onClose } = props;
  const { words } = usePaneLanguage();
  const styles = useStyles();
  return (
    <div className={styles.live}>
      <LiveTotal json={json} problem={bad && problemLine(bad, words)} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={!isChanged || bad !== undefined}>
          {words.settings.saveProfile}
        </Button>
        <Button onClick={onClose}>{words.home.cancel}</Button>
      </div>
    </div>
  );
}

function badEntry(
  { bad }: ReturnType<typeof readDraft>,
  fields: readonly ProfileField[],
  language: Language,
): BadEntry | undefined {
  if (bad === undefined) return undefined;
  const field = fields.find(({ path }) => path === bad.path);
  return { path: bad.path, field, problem: problemWords(bad, field, language) };
}

function problemLine({ path, field, problem }: BadEntry, { labelled }: Pick<PaneWords, "labelled">): string {
  return field === undefined ? problem : labelled(field.label || path, problem);
}
