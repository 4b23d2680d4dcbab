import type { ProgressBarProps } from "@fluentui/react-components";
import { makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  // Forced colours paint bar and track alike: an empty bar would look full. The query is Fluent's own, so that it is replaced.
  bar: {
    "@media screen and (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" },
  },
});

/** A bar that shows how far something is. */
export function Progress({ className, ...props }: Omit<ProgressBarProps, "ref">): ReactElement {
  const styles = useStyles();
  return <ProgressBar {...props} className={mergeClasses(styles.bar, className)} />;
}
