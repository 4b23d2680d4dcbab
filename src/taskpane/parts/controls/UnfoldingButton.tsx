import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { BARE_BUTTON } from "./bare-button";

const useStyles = makeStyles({
  button: {
    display: "grid",
    columnGap: tokens.spacingHorizontalS,
    ...BARE_BUTTON,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { fontSize: "16px" },
});

/** A line of a list as a button that shows what is behind it. `className` says how wide its columns are, the last one for the arrow. */
export function UnfoldingButton(props: {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly className: string;
  readonly children: ReactNode;
}): ReactElement {
  const { open, onOpen } = props;
  const styles = useStyles();
  const Chevron = open ? ChevronUpRegular : ChevronDownRegular;
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, props.className)}
      aria-expanded={open}
      onClick={() => onOpen(!open)}
    >
      {props.children}
      <Chevron className={styles.chevron} />
    </button>
  );
}
