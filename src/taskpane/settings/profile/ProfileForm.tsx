import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { isShippedProfile } from "../../../engine/profile/shipped-profiles";
import type { PartChange } from "../../../engine/profile/profile-parts";
import { FileButton } from "../../parts/FileButton";
import { onEscape } from "../../parts/on-escape";
import { usePaneLanguage } from "../../parts/pane-context";
import { useServices } from "../../services";
import type { Session } from "../../session/session";
import type { BookView } from "../../view/book-view";
import { LiveTotal } from "./LiveTotal";
import type { ProfileField, ProfileSection } from "./profile-field";
import { SECTIONS } from "./profile-field";
import { profileFields } from "./profile-fields";
import type { ProfileDraft } from "./profile-draft";
import { draftOf, partChanged, readDraft, typedInto } from "./profile-draft";
import { problemWords } from "./profile-problems";
import { SECTION_WORDS } from "./profile-words";
import { ProfileEntry } from "./ProfileEntry";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  live: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  add: { alignSelf: "start" },
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

function Form(props: {
  readonly view: BookView;
  readonly session: Session;
  readonly onClose: () => void;
  readonly start: ProfileDraft;
}): ReactElement {
  const { view, session, start, onClose } = props;
  const { language, words } = usePaneLanguage();
  const styles = useStyles();
  const { saveFile } = useServices();
  const [draft, setDraft] = useState(start);
  const fields = profileFields(draft.profile, language);
  const reading = readDraft(draft, fields);
  const { bad } = reading;
  const badField = bad && fields.find(({ path }) => path === bad.path);
  const isChanged = draft !== start;
  const origin = view.profile.id.replace(/-edited$/u, "");
  const change = (part: PartChange): void => setDraft(partChanged(draft, fields, part));
  const section = (name: ProfileSection): ReactElement => (
    <section key={name} className={styles.section} aria-label={SECTION_WORDS[name][language]}>
      <Body1Strong as="h3">{SECTION_WORDS[name][language]}</Body1Strong>
      {name === "weights" && draft.profile.weights === undefined && <Caption1>{words.settings.noWeights}</Caption1>}
      {fields
        .filter((field) => field.section === name)
        .map((field) => (
          <ProfileEntry
            key={field.path}
            field={field}
            value={draft.typed[field.path] ?? field.value}
            problem={bad && badField === field ? problemWords(bad, field, language) : undefined}
            onChange={(text) => {
              const part = field.part?.(text);
              if (part === undefined) setDraft(typedInto(draft, field.path, text));
              else change(part);
            }}
            onRemove={field.remove && removal(field, change)}
          />
        ))}
      {name === "weights" && (
        <Button className={styles.add} onClick={() => change({ kind: "add-weight", name: words.settings.newWeight })}>
          {words.settings.addWeight}
        </Button>
      )}
      {name === "grades" && draft.profile.grades.bands.length < MOST_GRADES && (
        <Button className={styles.add} onClick={() => change({ kind: "add-grade" })}>
          {words.settings.addGrade}
        </Button>
      )}
    </section>
  );
  return (
    <form
      className={styles.form}
      aria-label={words.settings.editProfile}
      onKeyDown={onEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && bad === undefined) session.change({ kind: "profile", profile: reading.json });
      }}
    >
      <Body1>{words.settings.editWhat}</Body1>
      {SECTIONS.filter((name) => name === "weights" || fields.some((field) => field.section === name)).map(section)}
      <Caption1>{`${view.profile.id} · ${view.profile.hash}`}</Caption1>
      <div className={styles.row}>
        <Button disabled={!isChanged} onClick={() => setDraft(start)}>
          {words.settings.discard}
        </Button>
        {origin !== view.profile.id && isShippedProfile(origin) && (
          <Button onClick={() => session.change({ kind: "profile", profile: origin })}>
            {words.settings.backTo(view.profiles.find(({ id }) => id === origin)?.title ?? origin)}
          </Button>
        )}
        <Button disabled={bad !== undefined} onClick={() => saveFile(`${view.profile.id}.json`, reading.json)}>
          {words.settings.exportDraft}
        </Button>
        <FileButton
          label={words.settings.importProfile}
          onText={(json) => session.change({ kind: "profile", profile: json })}
        />
      </div>
      <div className={styles.live}>
        <LiveTotal
          json={reading.json}
          problem={bad && problemLine(bad.path, badField, problemWords(bad, badField, language), words)}
        />
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabled={!isChanged || bad !== undefined}>
            {words.settings.saveProfile}
          </Button>
          <Button onClick={onClose}>{words.home.cancel}</Button>
        </div>
      </div>
    </form>
  );
}

/** 优, 良, 中, 差: the trade has no more. */
const MOST_GRADES = 4;

function removal({ remove }: ProfileField, change: (part: PartChange) => void): (() => void) | undefined {
  return remove && (() => change(remove));
}

function problemLine(
  path: string,
  field: ProfileField | undefined,
  problem: string,
  words: { readonly labelled: (label: string, text: string) => string },
): string {
  return field === undefined ? problem : words.labelled(field.label || path, problem);
}
