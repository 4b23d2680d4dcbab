import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PartChange } from "../../../engine/profile/profile-parts";
import { usePaneLanguage } from "../../parts/context/pane-context";
import type { ProfileDraft } from "./profile-draft";
import type { ProfileField, ProfileSection } from "./profile-field";
import { SECTION_WORDS } from "./profile-words";
import { ProfileEntry } from "./ProfileEntry";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  add: { alignSelf: "start" },
});

/** An entry that cannot be read, and what is wrong with it. */
export interface BadEntry {
  readonly path: string;
  readonly field: ProfileField | undefined;
  readonly problem: string;
}

/** A draft of the rule with what changes it. */
export interface Editing {
  readonly draft: ProfileDraft;
  readonly fields: readonly ProfileField[];
  /** The first field that cannot be read. */
  readonly bad: BadEntry | undefined;
  readonly type: (path: string, text: string) => void;
  readonly change: (part: PartChange) => void;
}

/** One part of the rule, field by field, with buttons for what may be added to it. */
export function ProfileSectionFields({
  name,
  editing,
}: {
  readonly name: ProfileSection;
  readonly editing: Editing;
}): ReactElement {
  const { draft, fields, bad, type, change } = editing;
  const { language, words } = usePaneLanguage();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={SECTION_WORDS[name][language]}>
      <Body1Strong as="h3">{SECTION_WORDS[name][language]}</Body1Strong>
      {name === "weights" && draft.profile.weights === undefined && <Caption1>{words.settings.noWeights}</Caption1>}
      {fields
        .filter((field) => field.section === name)
        .map((field) => (
          <ProfileEntry
            key={field.path}
            field={field}
            value={draft.typed[field.path] ?? field.value}
            problem={bad?.field === field ? bad.problem : undefined}
            onChange={(text) => {
              const part = field.part?.(text);
              if (part === undefined) type(field.path, text);
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
}

/** 优, 良, 中, 差: the trade has no more. */
const MOST_GRADES = 4;

function removal({ remove }: ProfileField, change: (part: PartChange) => void): (() => void) | undefined {
  return remove && (() => change(remove));
}
