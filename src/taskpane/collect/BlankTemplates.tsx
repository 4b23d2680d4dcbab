import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { TemplateName } from "../../app/template-names";
import { TEMPLATE_NAMES } from "../../app/template-names";
import { refusalMessage } from "../../messages/refusals";
import { usePaneLanguage } from "../parts/pane-context";
import { PartTrouble } from "../parts/PartTrouble";
import { ownPart } from "../root/own-part";
import { useServices } from "../services";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** For those who start from nothing: a blank form or table in a new workbook, with units, formulas and validations. */
export function BlankTemplates(): ReactElement {
  const { words, language } = usePaneLanguage();
  const styles = useStyles();
  const { books } = useServices();
  const [name, setName] = useState<TemplateName>("self-evaluation-form");
  const [trouble, setTrouble] = useState<string>();
  const [isMissing, setIsMissing] = useState(false);
  const create = async (): Promise<void> => {
    setIsMissing(false);
    const parts = await ownPart(() => Promise.all([import("../../app/template"), books.prepare()])).catch(
      () => undefined,
    );
    if (parts === undefined) {
      setIsMissing(true);
      return;
    }
    const { templateSheets } = parts[0];
    const opened = await books.openNew(`${words.collect.templates[name]}.xlsx`, templateSheets(name));
    setTrouble(opened.ok ? undefined : refusalMessage(opened.refusal, language));
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
      <Button onClick={() => void create()}>{words.collect.create}</Button>
      {isMissing && <PartTrouble retry={() => void create()} />}
      <Caption1 role="status">{trouble}</Caption1>
    </section>
  );
}
