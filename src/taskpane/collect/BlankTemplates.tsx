import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { TemplateName } from "../../app/template-names";
import { TEMPLATE_NAMES } from "../../app/template-names";
import { useWords } from "../parts/context/pane-context";
import { TroubleBar } from "../parts/states/TroubleBar";
import { ownPart } from "../root/own-part";
import { useServices } from "../services/pane-services";
import type { Trouble } from "../session/session";
import { orEnd, troubleOf } from "../session/trouble-of";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** For those who start from nothing: a blank form or table in a new workbook, with units, formulas and validations. */
export function BlankTemplates(): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { books } = useServices();
  const [name, setName] = useState<TemplateName>("self-evaluation-form");
  const [trouble, setTrouble] = useState<Trouble>();
  const created = async (): Promise<void> => {
    const [{ templateSheets }] = await ownPart(() => Promise.all([import("../../app/template"), books.prepare()]));
    orEnd(await books.openNew(`${words.collect.templates[name]}.xlsx`, templateSheets(name)));
  };
  const create = (): void => {
    created().then(
      () => setTrouble(undefined),
      (error: unknown) => setTrouble(troubleOf(error)),
    );
  };
  return (
    <section className={styles.section}>
      <Field label={words.collect.which} hint={words.collect.templateWhat}>
        <Select
          value={name}
          onChange={(_, { value }) => setName(TEMPLATE_NAMES.find((one) => one === value) ?? "self-evaluation-form")}
        >
          {TEMPLATE_NAMES.map((one) => (
            <option key={one} value={one}>
              {words.collect.templates[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={create}>{words.collect.create}</Button>
      {trouble && <TroubleBar trouble={trouble} onRetry={create} onDismiss={() => setTrouble(undefined)} />}
    </section>
  );
}
