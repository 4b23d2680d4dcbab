import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "../parts/context/pane-context";
import { KeyList } from "../parts/controls/KeyList";
import { ProfilePicker } from "../parts/controls/ProfilePicker";
import { useServices } from "../services/pane-services";
import type { Session } from "../session/session";
import type { LanguageChoice } from "../use-pane-choices";
import type { BookView } from "../view/book/book-view";
import { ProfileEditor } from "./profile/ProfileEditor";
import { RemovalSection } from "./RemovalSection";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  section: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap", alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  promise: { display: "flex", gap: tokens.spacingHorizontalS },
  shield: { flexShrink: 0, fontSize: "16px" },
});

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {children}
    </section>
  );
}

function Profile({ view, session }: { readonly view: BookView; readonly session: Session }): ReactElement {
  const words = useWords();
  return (
    <Section title={words.settings.profile}>
      <ProfilePicker view={view} session={session} labelled={false} />
      <ProfileEditor key={view.profile.hash} view={view} session={session} />
    </Section>
  );
}

function LanguageSection(props: {
  readonly language: LanguageChoice;
  readonly onLanguage: (language: LanguageChoice) => void;
}): ReactElement {
  const words = useWords();
  return (
    <Section title={words.settings.language}>
      <RadioGroup
        aria-label={words.settings.language}
        value={props.language}
        onChange={(_, { value }) => props.onLanguage(value === "zh" || value === "en" ? value : "follow")}
      >
        <Radio value="follow" label={words.settings.followExcel} />
        <Radio value="zh" label="中文" />
        <Radio value="en" label="English" />
      </RadioGroup>
    </Section>
  );
}

function MarksSection(props: {
  readonly marks: boolean;
  readonly onMarks: (marks: boolean) => void;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { activity, clearMarks } = props.session;
  return (
    <Section title={words.settings.marks}>
      <Switch
        className={styles.switch}
        label={words.settings.marksOnScoring}
        checked={props.marks}
        onChange={(_, { checked }) => props.onMarks(checked)}
      />
      <Caption1 className={styles.quiet}>{words.settings.marksWhat}</Caption1>
      <div className={styles.row}>
        <Button disabled={activity.kind === "working"} onClick={clearMarks}>
          {words.settings.clearMarks}
        </Button>
        {activity.kind === "resting" && activity.after === "clear-marks" && (
          <Caption1>{words.settings.marksCleared}</Caption1>
        )}
      </div>
    </Section>
  );
}

/** What a user can set: language, name, highlights and the rule in force. */
export function SettingsScreen(props: {
  readonly view: BookView | undefined;
  readonly session: Session;
  readonly language: LanguageChoice;
  readonly onLanguage: (language: LanguageChoice) => void;
  readonly marks: boolean;
  readonly onMarks: (marks: boolean) => void;
  readonly version: string;
}): ReactElement {
  const { view, session } = props;
  const words = useWords();
  const styles = useStyles();
  const { preferences } = useServices();
  return (
    <div className={styles.screen}>
      <LanguageSection language={props.language} onLanguage={props.onLanguage} />
      <Section title={words.settings.person}>
        <Field label={words.settings.name} hint={words.settings.nameWhat}>
          <Input
            autoComplete="name"
            defaultValue={preferences.get("name") ?? ""}
            onChange={(_, { value }) => preferences.set("name", value.trim())}
          />
        </Field>
      </Section>
      <MarksSection marks={props.marks} onMarks={props.onMarks} session={session} />
      {view && <Profile view={view} session={session} />}
      <Section title={words.settings.removal.title}>
        <RemovalSection session={session} />
      </Section>
      <Section title={words.keyboard.title}>
        <KeyList keys={[...words.keyboard.keys, ...words.keyboard.more]} />
      </Section>
      <div>
        <div className={styles.promise}>
          <ShieldCheckmarkRegular className={styles.shield} />
          <Caption1>{words.settings.privacy}</Caption1>
        </div>
        <Caption1 block className={styles.quiet}>{`${words.product} ${props.version}`}</Caption1>
      </div>
    </div>
  );
}
