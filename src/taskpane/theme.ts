import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { ThemeName } from "./services";

/** The navy of the result sheets' headings and of the icon, from nearly black to nearly white. */
const NAVY: BrandVariants = {
  10: "#030711",
  20: "#0d1a30",
  30: "#13264a",
  40: "#18305f",
  50: "#1f3864",
  60: "#24477f",
  70: "#2a5295",
  80: "#2f5ca8",
  90: "#4470b8",
  100: "#5b84c7",
  110: "#7399d6",
  120: "#8bade2",
  130: "#a3c0ec",
  140: "#bbd2f4",
  150: "#d3e4f9",
  160: "#ebf3fd",
};

/** Chinese in the system's own face; figures and Latin in Segoe UI where there is one. */
const FONT = '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

const dark = createDarkTheme(NAVY);

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(NAVY), fontFamilyBase: FONT },
  dark: {
    ...dark,
    fontFamilyBase: FONT,
    // On dark ground the two steps that Fluent takes are too near the ground to be read.
    colorBrandForeground1: NAVY[120],
    colorBrandForeground2: NAVY[130],
    colorBrandForegroundLink: NAVY[120],
    colorBrandForegroundLinkHover: NAVY[130],
    colorStatusDangerForeground1: "#f0a0a6",
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};
