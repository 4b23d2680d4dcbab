import { TONE_COLORS } from "../../../../sheets/looks/tones";
import type { CellLook } from "../../../../sheets/plan";
import { escapeXml } from "../../xml/xml-text";

/**
 * The font of our own sheets: what Excel uses for Chinese since 2016. Where it is missing (WPS, LibreOffice, Mac),
 * character set 134 and family 3 make the program choose its own Chinese sans serif.
 */
export const FONT_NAME = "等线";
const FONT_TAIL = `<name val="${FONT_NAME}"/><family val="3"/><charset val="134"/>`;
const BORDER_COLOR = "FFBFBFBF";

/** Tones that stand out by weight too, so that a black and white print still shows them. */
const BOLD_TONES: ReadonlySet<CellLook["tone"]> = new Set(["title", "heading", "group", "total"]);

/** `font` element of a look. */
export function fontXml(look: CellLook): string {
  const bold = (look.bold ?? BOLD_TONES.has(look.tone)) ? "<b/>" : "";
  const italic = look.italic === true ? "<i/>" : "";
  const underline = look.tone === "link" ? "<u/>" : "";
  const size = look.size ?? (look.tone === "title" ? 16 : 11);
  const color = look.tone === undefined ? undefined : TONE_COLORS[look.tone].font;
  const colorXml = color === undefined ? '<color rgb="FF000000"/>' : `<color rgb="FF${color}"/>`;
  return `<font>${bold}${italic}${underline}<sz val="${size}"/>${colorXml}${FONT_TAIL}</font>`;
}

/** `fill` element of a look. */
export function fillXml(look: CellLook): string {
  const color = look.tone === undefined ? undefined : TONE_COLORS[look.tone].fill;
  return color === undefined ? NO_FILL : solidFill(color);
}

const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

function solidFill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** `border` element of a look: a thin grey grid, and a firmer line above totals. */
export function borderXml(look: CellLook): string {
  if (look.border !== true) return "<border><left/><right/><top/><bottom/><diagonal/></border>";
  const thin = (side: string) => `<${side} style="thin"><color rgb="${BORDER_COLOR}"/></${side}>`;
  const top = look.tone === "total" ? '<top style="thin"><color rgb="FF000000"/></top>' : thin("top");
  return `<border>${thin("left")}${thin("right")}${top}${thin("bottom")}<diagonal/></border>`;
}

/** `alignment` element of a look; "" when there is nothing to say. */
export function alignmentXml(look: CellLook): string {
  const attributes = [
    look.align === undefined ? "" : ` horizontal="${look.align}"`,
    ` vertical="${look.vertical ?? "center"}"`,
    look.wrap === true ? ' wrapText="1"' : "",
    look.indent === undefined || look.indent === 0 ? "" : ` indent="${look.indent}"`,
  ];
  return `<alignment${attributes.join("")}/>`;
}

/** Differential format of a tone for conditional formats; there the background colour is the fill. */
export function toneDifference(tone: NonNullable<CellLook["tone"]>): string {
  const { font, fill } = TONE_COLORS[tone];
  const fontPart = font === undefined ? "" : `<font><color rgb="FF${font}"/></font>`;
  return `<dxf>${fontPart}${fill === undefined ? "" : fillDifference(fill)}</dxf>`;
}

/** Differential format of a highlight: a fill and nothing else. */
export function markDifference(color: string): string {
  return `<dxf>${fillDifference(color)}</dxf>`;
}

function fillDifference(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor rgb="FF${color}"/></patternFill></fill>`;
}

/** A colour given as "RRGGBB" or "#RRGGBB" in the notation of the files. */
export function argb(color: string): string {
  return escapeXml(`FF${color.replace(/^#/, "").toUpperCase()}`);
}
