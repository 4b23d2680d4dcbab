import { CalculatorRegular, ClipboardTaskRegular, TableSearchRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

/** One for each of `welcomeSteps`: mapping, scoring, checking. */
export const STEP_ICONS: readonly ReactElement[] = [
  <TableSearchRegular key="map" />,
  <CalculatorRegular key="score" />,
  <ClipboardTaskRegular key="check" />,
];
