import type { IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { BorderSide, CellStyle } from "../../sheets/appearance";

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE };
const SIDES: Readonly<Record<BorderSide, "t" | "r" | "b" | "l">> = { top: "t", right: "r", bottom: "b", left: "l" };

function borders(of: NonNullable<CellStyle["borders"]>): NonNullable<IStyleData["bd"]> {
  return Object.fromEntries(
    (["top", "right", "bottom", "left"] as const).flatMap((side) => {
      const line = of[side];
      if (line === undefined) return [];
      const s = line.thick ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
      return [[SIDES[side], { s, cl: { rgb: `#${line.color}` } }]];
    }),
  );
}

/** A cell's look as the grid has it. `format`: number format code; `mark`: the fill of a finding's mark, over any other. */
export function cellLook(style: CellStyle, format: string, mark: string | undefined): IStyleData {
  const fill = mark ?? style.fill;
  return {
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(style.size !== undefined && { fs: style.size }),
    ...(style.font !== undefined && { ff: style.font }),
    ...(style.color !== undefined && { cl: { rgb: `#${style.color}` } }),
    ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
    ...(style.horizontal && { ht: HORIZONTAL[style.horizontal] }),
    vt: style.vertical === undefined ? VerticalAlign.BOTTOM : VERTICAL[style.vertical],
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.borders && { bd: borders(style.borders) }),
    ...(format !== "General" && { n: { pattern: format } }),
  };
}
