import type { SelectProps } from "@fluentui/react-components";
import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** A select is as wide as its longest option unless it may shrink. */
const useStyles = makeStyles({ select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } } });

/** A native list that fits into a narrow pane, its choice cut off where it is too long. */
export function NarrowSelect(props: SelectProps): ReactElement {
  const styles = useStyles();
  return <Select {...props} className={styles.select} />;
}
