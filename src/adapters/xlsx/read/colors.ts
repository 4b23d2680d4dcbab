import { attributeOf, childOf, descendantsOf, parseXml, type XmlElement } from "../xml/xml-tree";

/** The palette of Excel 97 that files still name by number (ECMA-376 part 1, 18.8.27), from 8 on; 0 to 7 repeat its first eight. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 " +
  "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC " +
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The Office theme of 2013, for files whose theme cannot be read. */
const OFFICE = ["FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31", "A5A5A5", "FFC000", "4472C4", "70AD47"];

/** Light and dark stand the other way round in the theme's list than in the numbers that name them. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** The colours of a theme part in the order in which cells number them. */
export function themeColors(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return OFFICE;
  const [scheme] = [...descendantsOf(parseXml(bytes), "clrScheme")];
  return THEME_ORDER.map((name, index) => {
    const color = scheme && childOf(scheme, name)?.children[0];
    const hex = color && (attributeOf(color, "lastClr") ?? attributeOf(color, "val"));
    return hex !== undefined && /^[0-9a-f]{6}$/i.test(hex) ? hex : (OFFICE[index] ?? "000000");
  });
}

/** A colour element as "RRGGBB"; undefined where it is left to the system. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (element === undefined) return undefined;
  const base = baseColor(element, theme);
  const tint = Number(attributeOf(element, "tint") ?? 0);
  return base === undefined || !Number.isFinite(tint) || tint === 0 ? base : tinted(base, tint);
}

function baseColor(element: XmlElement, theme: readonly string[]): string | undefined {
  const rgb = attributeOf(element, "rgb");
  if (rgb !== undefined) return /^[0-9a-f]{6,8}$/i.test(rgb) ? rgb.slice(-6) : undefined;
  const themed = attributeOf(element, "theme");
  if (themed !== undefined) return theme[Number(themed)];
  const indexed = Number(attributeOf(element, "indexed") ?? NaN);
  // 64 and 65 are the system's own text and ground.
  if (!(indexed >= 0 && indexed < 64)) return undefined;
  return PALETTE[indexed < 8 ? indexed : indexed - 8];
}

/** Towards white (0 to 1) or black (−1 to 0), channel by channel: near enough to Excel's way for a screen. */
function tinted(color: string, tint: number): string {
  const part = Math.min(1, Math.abs(tint));
  const goal = tint < 0 ? 0 : 255;
  return [0, 2, 4]
    .map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16);
      return Math.round(channel + (goal - channel) * part)
        .toString(16)
        .padStart(2, "0");
    })
    .join("");
}
