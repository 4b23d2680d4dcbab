import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Switch,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FileButton } from "../parts/FileButton";
import { ProfilePicker } from "../parts/ProfilePicker";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import { ProfileEditor } from "./ProfileEditor";
import type { Session } from "../session/use-session";
import type { BookView } from "../view/book-view";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** Language as chosen, or following Excel. */
export type LanguageChoice = "follow" | "zh" | "en";

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
  const { preferences, saveFile } = useServices();
  return (
    <div className={styles.screen}>
      <Field label={words.settings.language}>
        <RadioGroup
          value={props.language}
          onChange={(_, { value }) => props.onLanguage(value === "zh" || value === "en" ? value : "follow")}
        >
          <Radio value="follow" label={words.settings.followExcel} />
          <Radio value="zh" label="中文" />
          <Radio value="en" label="English" />
        </RadioGroup>
      </Field>
      <Field label={words.settings.name} hint={words.settings.nameWhat}>
        <Input
          defaultValue={preferences.get("name") ?? ""}
          onBlur={(event) => preferences.set("name", event.target.value.trim())}
        />
      </Field>
      <Field label={words.settings.marks} hint={words.settings.marksWhat}>
        <Switch
          label={words.findings.highlight}
          checked={props.marks}
          onChange={(_, { checked }) => props.onMarks(checked)}
        />
      </Field>
      <Button onClick={session.clearMarks}>{words.settings.clearMarks}</Button>
      {view && <ProfilePicker view={view} session={session} />}
      {view && <ProfileEditor key={view.profile.hash} profile={view.profile} session={session} />}
      {view && (
        <div className={styles.row}>
          <Button onClick={() => saveFile(`${view.profile.id}.json`, view.profile.json)}>
            {words.settings.exportProfile}
          </Button>
          <FileButton
            label={words.settings.importProfile}
            onText={(profile) => session.change({ kind: "profile", profile })}
          />
        </div>
      )}
      <Body1>{words.settings.privacy}</Body1>
      <Caption1>{`${words.product} ${props.version}`}</Caption1>
    </div>
  );
}
