import { Body1, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useCallback } from "react";
import { useWords } from "../../parts/context/pane-context";
import { usePreview } from "../../parts/context/use-preview";
import { useServices } from "../../services/pane-services";

const useStyles = makeStyles({ live: { minHeight: "1.5em", fontVariantNumeric: "tabular-nums" } });

/** The fund's total by the rule as it is edited, or what is wrong with the rule. */
export function LiveTotal(props: { readonly json: string; readonly problem: string | undefined }): ReactElement {
  const { json, problem } = props;
  const words = useWords();
  const styles = useStyles();
  const { engine } = useServices();
  const ask = useCallback(
    () => (problem === undefined ? engine.previewProfile(json) : Promise.resolve(undefined)),
    [engine, json, problem],
  );
  const preview = usePreview(ask);
  return (
    <Body1 className={styles.live} role="status" data-live-total="">
      {problem}
      {problem === undefined && preview.kind === "score" && words.settings.liveTotal(words.score(preview.score))}
      {problem === undefined && preview.kind === "failed" && words.trouble.noPreview}
    </Body1>
  );
}
