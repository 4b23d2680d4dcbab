import { tokens } from "@fluentui/react-components";

/** A button that looks like the words on it: a line of a list, the title of a card. */
export const BARE_BUTTON = {
  width: "100%",
  border: "none",
  borderRadius: tokens.borderRadiusSmall,
  font: "inherit",
  color: "inherit",
  textAlign: "start",
  backgroundColor: "transparent",
  cursor: "pointer",
} as const;
