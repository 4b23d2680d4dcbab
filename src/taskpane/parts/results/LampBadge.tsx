import { Badge, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LampView } from "../../view/book/progress-view";

const COLORS = { red: "danger", yellow: "warning", green: "success" } as const;

const useStyles = makeStyles({
  lamp: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

/** A lamp says its word; the colour only repeats it. `count`: how many of that lamp there are. */
export function LampBadge({ lamp, count }: { readonly lamp: LampView; readonly count?: number }): ReactElement {
  const styles = useStyles();
  return (
    <Badge
      className={styles.lamp}
      appearance="tint"
      color={lamp.code === undefined ? "informative" : COLORS[lamp.code]}
    >
      {count === undefined ? lamp.word : `${lamp.word} ${count}`}
    </Badge>
  );
}
