import { CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useWords } from "./parts/context/pane-context";

const TABS = ["home", "mapping", "scores", "findings", "settings"] as const;
/** A screen of the pane. */
export type TabName = (typeof TABS)[number];

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    paddingInline: tokens.spacingHorizontalSNudge,
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "34px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalSNudge,
      insetBlockEnd: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  settings: { marginInlineStart: "auto", fontSize: "20px" },
});

const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/**
 * The screens by name, findings with the number still to settle; settings stand apart as a wheel. Not Fluent's TabList:
 * that one puts hidden stops for the tab key around itself, which assistive technology trips over (axe: aria-hidden-focus).
 */
export function Tabs(props: {
  readonly selected: TabName;
  readonly onSelect: (tab: TabName) => void;
  readonly open: number;
}): ReactElement {
  const { selected, onSelect, open } = props;
  const { tabs, product } = useWords();
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const to = TABS[MOVES[event.key]?.(TABS.indexOf(selected)) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    onSelect(to);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  const content: Readonly<Partial<Record<TabName, ReactNode>>> = {
    findings: open > 0 && <CounterBadge size="small" color="danger" overflowCount={999} count={open} />,
    settings: <SettingsRegular />,
  };
  return (
    <div role="tablist" aria-label={product} className={styles.tabs} onKeyDown={onKeyDown}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          className={mergeClasses(
            styles.tab,
            name === selected && styles.selected,
            name === "settings" && styles.settings,
          )}
          aria-selected={name === selected}
          aria-controls={name === selected ? "panel" : undefined}
          // One stop for the tab key; the arrow keys go on from there.
          tabIndex={name === selected ? 0 : -1}
          {...(name === "settings" && { "aria-label": tabs.settings, title: tabs.settings })}
          onClick={() => onSelect(name)}
        >
          {name !== "settings" && tabs[name]}
          {content[name]}
        </button>
      ))}
    </div>
  );
}
