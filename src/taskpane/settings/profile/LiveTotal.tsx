import { Body1, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import { useWords } from "../../parts/pane-context";
import { useServices } from "../../services";
import type { ScoreInShort } from "../../view/book/scores-view";

const useStyles = makeStyles({ live: { minHeight: "1.5em", fontVariantNumeric: "tabular-nums" } });

/** The fund's total by the rule as it is edited, or what is wrong with the rule. */
export function LiveTotal(props: { readonly json: string; readonly problem: string | undefined }): ReactElement {
  const { json, problem } = props;
  const words = useWords();
  const styles = useStyles();
  const { engine } = useServices();
  const [preview, setPreview] = useState<ScoreInShort>();
  useEffect(() => {
    if (problem !== undefined) return undefined;
    let wanted = true;
    void engine.previewProfile(json).then((next) => {
      if (wanted) setPreview(next);
    });
    return () => {
      wanted = false;
    };
  }, [engine, json, problem]);
  return (
    <Body1 className={styles.live} role="status" data-live-total="">
      {problem ?? (preview && words.settings.liveTotal(words.score(preview)))}
    </Body1>
  );
}
