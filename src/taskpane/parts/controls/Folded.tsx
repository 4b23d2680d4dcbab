import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { useState } from "react";

const useStyles = makeStyles({
  fold: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& summary svg": { transitionProperty: "rotate", transitionDuration: tokens.durationFast },
    "&[open] summary svg": { rotate: "90deg" },
  },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "36px",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, fontSize: "16px" },
  content: { paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalM}` },
});

/** What is needed now and then: a line that unfolds. What is in it lives on while it is folded. */
export function Folded(props: {
  readonly title: string;
  /** Unfolded from the start: something in it goes on. */
  readonly open?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const [open] = useState(props.open ?? false);
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>
        <ChevronRightRegular className={styles.chevron} />
        {props.title}
      </summary>
      <div className={styles.content}>{props.children}</div>
    </details>
  );
}
