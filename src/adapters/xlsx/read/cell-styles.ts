import type { BorderSide, CellStyle } from "../../../sheets/appearance";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../xml/xml-tree";
import { colorOf } from "./colors";

const SIDES: readonly BorderSide[] = ["top", "right", "bottom", "left"];
const THICK = new Set([
  "medium",
  "thick",
  "double",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
]);

/** The looks of a styles part, by cell style (`s` of a cell). */
export function readCellStyles(bytes: Uint8Array, theme: readonly string[]): readonly CellStyle[] {
  const root = parseXml(bytes);
  const list = (group: string, item: string): readonly XmlElement[] => {
    const parent = childOf(root, group);
    return parent === undefined ? [] : childrenOf(parent, item);
  };
  const fonts = list("fonts", "font").map((font) => fontLook(font, theme));
  const fills = list("fills", "fill").map((fill) => fillColor(fill, theme));
  const borders = list("borders", "border").map((border) => borderLook(border, theme));
  return list("cellXfs", "xf").map((style) => {
    const pick = <Look>(looks: readonly Look[], name: string): Look | undefined =>
      looks[Number(attributeOf(style, name) ?? 0)];
    const fill = pick(fills, "fillId");
    const sides = pick(borders, "borderId");
    return {
      ...pick(fonts, "fontId"),
      ...(fill !== undefined && { fill }),
      ...(sides && Object.keys(sides).length > 0 && { borders: sides }),
      ...alignmentLook(childOf(style, "alignment")),
    };
  });
}

function isOn(parent: XmlElement, name: string): boolean {
  const element = childOf(parent, name);
  const value = element && attributeOf(element, "val");
  return element !== undefined && value !== "0" && value !== "false" && value !== "none";
}

function fontLook(font: XmlElement, theme: readonly string[]): CellStyle {
  const size = Number(attributeOf(childOf(font, "sz") ?? font, "val") ?? NaN);
  const name = attributeOf(childOf(font, "name") ?? font, "val");
  const color = colorOf(childOf(font, "color"), theme);
  return {
    ...(isOn(font, "b") && { bold: true }),
    ...(isOn(font, "i") && { italic: true }),
    ...(isOn(font, "u") && { underline: true }),
    ...(isOn(font, "strike") && { strike: true }),
    ...(size > 0 && size <= 409 && { size }),
    ...(name !== undefined && { font: name }),
    ...(color !== undefined && { color }),
  };
}

function fillColor(fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern && attributeOf(pattern, "patternType");
  if (pattern === undefined || kind === undefined || kind === "none") return undefined;
  // Patterns other than a solid one are thin lines over their background.
  return colorOf(childOf(pattern, kind === "solid" ? "fgColor" : "bgColor"), theme);
}

function borderLook(border: XmlElement, theme: readonly string[]): CellStyle["borders"] {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const line = childOf(border, side);
      const style = line && attributeOf(line, "style");
      if (line === undefined || style === undefined || style === "none") return [];
      return [[side, { thick: THICK.has(style), color: colorOf(childOf(line, "color"), theme) ?? "000000" }]];
    }),
  );
}

function alignmentLook(alignment: XmlElement | undefined): CellStyle {
  if (alignment === undefined) return {};
  const horizontal = attributeOf(alignment, "horizontal");
  const vertical = attributeOf(alignment, "vertical");
  const wrap = attributeOf(alignment, "wrapText");
  return {
    ...((horizontal === "left" || horizontal === "right") && { horizontal }),
    ...((horizontal === "center" || horizontal === "centerContinuous") && { horizontal: "center" }),
    ...((vertical === "top" || vertical === "center") && { vertical }),
    ...((wrap === "1" || wrap === "true") && { wrap: true }),
  };
}
