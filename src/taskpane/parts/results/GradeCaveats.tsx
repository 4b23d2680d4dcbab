import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  caveat: { color: tokens.colorStatusWarningForeground1 },
});

/** Why a grade is not final: 暂定：3 项未计分. */
export function GradeCaveats({ caveats }: { readonly caveats: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {caveats.map((caveat) => (
        <Caption1Strong key={caveat} block className={styles.caveat}>
          {caveat}
        </Caption1Strong>
      ))}
    </>
  );
}
