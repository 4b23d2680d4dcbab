import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { InLanguages } from "../domain/lists";
import type { ThemeName } from "./services/pane-services";

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

const CHINESE = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC"';
const LATIN = '"Segoe UI", "Helvetica Neue", "Liberation Sans", Arial';
/** Quotation marks and dashes belong to both scripts: the face of the language spoken comes first and gives their width. */
const FONTS: InLanguages = {
  zh: `${CHINESE}, ${LATIN}, sans-serif`,
  en: `${LATIN}, ${CHINESE}, sans-serif`,
};

const dark = createDarkTheme(NAVY);

const COLORS: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(NAVY),
  dark: {
    ...dark,
    // On dark ground the two steps that Fluent takes are too near the ground to be read.
    colorBrandForeground1: NAVY[120],
    colorBrandForeground2: NAVY[130],
    colorBrandForegroundLink: NAVY[120],
    colorBrandForegroundLinkHover: NAVY[130],
    colorStatusDangerForeground1: "#f0a0a6",
  },
  contrast: teamsHighContrastTheme,
};

function inBothLanguages(theme: Theme): InLanguages<Theme> {
  return { zh: { ...theme, fontFamilyBase: FONTS.zh }, en: { ...theme, fontFamilyBase: FONTS.en } };
}

/** Colours of the surroundings, faces of the language. */
export const THEMES: Readonly<Record<ThemeName, InLanguages<Theme>>> = {
  light: inBothLanguages(COLORS.light),
  dark: inBothLanguages(COLORS.dark),
  contrast: inBothLanguages(COLORS.contrast),
};
