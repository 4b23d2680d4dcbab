import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Grade } from "../../../domain/lists";
import { gradeText } from "../../../messages/terms/grades";
import { usePaneLanguage } from "../context/pane-context";

const useStyles = makeStyles({
  stamp: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightBold,
    lineHeight: 1,
  },
  small: { width: "24px", height: "24px", fontSize: "14px", border: "1px solid currentColor" },
  large: { width: "52px", height: "52px", fontSize: "30px", rotate: "-6deg", border: "2px solid currentColor" },
  优: { color: tokens.colorPaletteGreenForeground1 },
  良: { color: tokens.colorPaletteBlueForeground2 },
  中: { color: tokens.colorPaletteMarigoldForeground2 },
  差: { color: tokens.colorPaletteRedForeground1 },
});

/** A grade as a stamp, in the colour the result sheets use for it. Where the letter says nothing to a reader, it can be asked for. */
export function GradeStamp({
  grade,
  large = false,
}: {
  readonly grade: Grade;
  readonly large?: boolean;
}): ReactElement {
  const { language } = usePaneLanguage();
  const styles = useStyles();
  const said = gradeText(grade, language);
  return (
    <span
      className={mergeClasses(styles.stamp, large ? styles.large : styles.small, styles[grade])}
      {...(said !== grade && { role: "img", title: said, "aria-label": said })}
    >
      {grade}
    </span>
  );
}
