import type { FieldControlProps } from "@fluentui/react-components";
import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../parts/context/pane-context";
import { NarrowSelect } from "../../parts/controls/NarrowSelect";
import type { ProfileField } from "./profile-field";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "end" },
  entry: { minWidth: 0, flexGrow: 1 },
});

/** One value of the rule, what is wrong with it, and the way to take its row out of the rule. */
export function ProfileEntry(props: {
  readonly field: ProfileField;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onRemove: (() => void) | undefined;
}): ReactElement {
  const { field, problem, onRemove } = props;
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Field
        label={field.label}
        className={styles.entry}
        {...(problem === undefined
          ? field.optional && field.kind !== "choice" && { hint: words.settings.mayBeEmpty }
          : { validationMessage: problem, validationState: "error" })}
      >
        {(control) => <Control {...props} control={control} />}
      </Field>
      {onRemove !== undefined && (
        <Button aria-label={words.labelled(words.settings.removeRow, props.value || field.label)} onClick={onRemove}>
          {words.settings.removeRow}
        </Button>
      )}
    </div>
  );
}

function Control(props: {
  readonly field: ProfileField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What ties the control to its label, hint and message. */
  readonly control: FieldControlProps;
}): ReactElement {
  const { field, value, onChange, control } = props;
  if (field.choices !== undefined)
    return (
      <NarrowSelect {...control} value={value} onChange={(_, data) => onChange(data.value)}>
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </NarrowSelect>
    );
  if (field.kind === "list" && value.length > 20)
    return <Textarea {...control} resize="vertical" value={value} onChange={(_, data) => onChange(data.value)} />;
  const isFigure = field.kind !== "text" && field.kind !== "list";
  return (
    <Input
      {...control}
      value={value}
      onChange={(_, data) => onChange(data.value)}
      {...(isFigure && { inputMode: "decimal" })}
    />
  );
}
