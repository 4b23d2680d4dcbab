import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../../domain/lists";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "16px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground2 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** The sign of a severity; its word always stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden="true" className={mergeClasses(styles.icon, styles[severity])} />;
}
