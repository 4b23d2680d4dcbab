import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
    textWrap: "balance",
  },
  what: { color: tokens.colorNeutralForeground2 },
});

/** What a screen says while it has nothing to show, and what to do about it. */
export function Empty(props: {
  readonly title: string;
  readonly what: string;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Subtitle2 as="h2" align="center">
        {props.title}
      </Subtitle2>
      <Body1 as="p" align="center" className={styles.what}>
        {props.what}
      </Body1>
      {props.children}
    </div>
  );
}
