import { cellKey } from "../../../domain/cells/address";
import type { Area, Place } from "../../../domain/cells/area";
import { TONE_COLORS } from "../../../sheets/looks/tones";
import type { CellLook, SheetPlan } from "../../../sheets/plan";
import { eachCell } from "../../../sheets/planned-cells";
import { addressLists, rectanglesOf } from "./areas";
import type { Merging } from "./merging";
import type { Step } from "./steps";
import { step } from "./steps";

const ALIGNMENT = { left: "Left", center: "Center", right: "Right", across: "CenterAcrossSelection" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const BORDER_COLOR = "#BFBFBF";

/** What cells of one look are formatted with; borders and number formats go their own ways. */
const OF_FORMAT = ["tone", "bold", "italic", "size", "align", "vertical", "wrap", "indent"] as const;

/** A look in Excel, where a text can be centred across cells that are not merged. */
interface SheetLook extends Omit<CellLook, "align"> {
  readonly align?: keyof typeof ALIGNMENT;
}

/** Formats cells; cells that look alike are formatted together, however many there are. */
export function lookSteps(
  sheet: () => Excel.Worksheet,
  plan: SheetPlan,
  { centred }: Pick<Merging, "centred">,
): Step[] {
  const byLook = new Map<string, { look: SheetLook; cells: Place[] }>();
  const bordered: Place[] = [];
  for (const cell of eachCell(plan.cells)) {
    if (cell.look === undefined) continue;
    const look: SheetLook = centred.has(cellKey(cell.row, cell.col))
      ? { ...cell.look, align: "across", wrap: false }
      : cell.look;
    if (look.border === true) bordered.push(cell);
    const key = JSON.stringify(OF_FORMAT.map((part) => look[part] ?? null));
    if (OF_FORMAT.every((part) => look[part] === undefined)) continue;
    const group = byLook.get(key);
    if (group === undefined) byLook.set(key, { look, cells: [cell] });
    else group.cells.push(cell);
  }
  return [
    ...[...byLook.values()].flatMap(({ look, cells }) =>
      addressLists(rectanglesOf(cells)).map((addresses) =>
        step(10, () => format(sheet().getRanges(addresses).format, look)),
      ),
    ),
    ...borderSteps(sheet, rectanglesOf(bordered)),
  ];
}

function format(target: Excel.RangeFormat, look: SheetLook): void {
  const colors = look.tone === undefined ? {} : TONE_COLORS[look.tone];
  if (look.bold !== undefined) target.font.bold = look.bold;
  if (look.italic !== undefined) target.font.italic = look.italic;
  if (look.size !== undefined) target.font.size = look.size;
  if (colors.font !== undefined) target.font.color = `#${colors.font}`;
  if (look.tone === "link") target.font.underline = "Single";
  if (colors.fill !== undefined) target.fill.color = `#${colors.fill}`;
  if (look.align !== undefined) target.horizontalAlignment = ALIGNMENT[look.align];
  if (look.vertical !== undefined) target.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) target.wrapText = look.wrap;
  if (look.indent !== undefined) target.indentLevel = look.indent;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
const OUTSIDE: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** Excel refuses an inside border where there is no inside: rectangles go by whether they have rows, columns or both. */
function borderSteps(sheet: () => Excel.Worksheet, areas: readonly Area[]): Step[] {
  const edgesOf = ({ top, bottom, left, right }: Area): readonly Edge[] => [
    ...OUTSIDE,
    ...(bottom > top ? (["InsideHorizontal"] as const) : []),
    ...(right > left ? (["InsideVertical"] as const) : []),
  ];
  const byEdges = new Map<string, { edges: readonly Edge[]; areas: Area[] }>();
  for (const area of areas) {
    const edges = edgesOf(area);
    const group = byEdges.get(edges.join());
    if (group === undefined) byEdges.set(edges.join(), { edges, areas: [area] });
    else group.areas.push(area);
  }
  return [...byEdges.values()].flatMap(({ edges, areas: alike }) =>
    addressLists(alike).map((addresses) =>
      step(2 + 3 * edges.length, () => {
        const { borders } = sheet().getRanges(addresses).format;
        for (const edge of edges) {
          const border = borders.getItem(edge);
          border.style = "Continuous";
          border.color = BORDER_COLOR;
        }
      }),
    ),
  );
}
