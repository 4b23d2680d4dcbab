import type { CellAddress } from "../../../../domain/cells/address";
import type { Exact } from "../../../../domain/figures/exact";
import { exact, HUNDRED, sumOf } from "../../../../domain/figures/exact";
import type { FieldColumn, Line } from "../../../../domain/table";
import { namesConvertedScore } from "../../../../domain/words/converted-score";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { linesThatApply } from "./lines-that-apply";

/** A score that is converted to another scale, and how it has to be converted. */
export interface ConvertedScore {
  readonly label: string;
  readonly score: Node;
  /** The score it is converted from. */
  readonly from: Node;
  readonly right: Exact;
  readonly formula: string;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
/** 得分合计÷90×100 */
const OVER_AND_TIMES = new RegExp(String.raw`[÷/]\s*(${NUMBER})\s*[×xX*]\s*(${NUMBER})(?!\s*%)`, "u");
/** So many rows below the table are looked at. */
const ROWS_BELOW = 4;

/** The converted scores in and below a table of indicators, each with what its own words or the lines that apply make of it. */
export function convertedScores(context: ReadingContext, view: TableView): readonly ConvertedScore[] {
  const [scores, weights] = [view.column("score"), view.column("weight")];
  const { table } = view;
  if (table.orientation !== "rows" || scores === undefined || weights === undefined) return [];
  const found: ConvertedScore[] = [];
  for (let row = (table.lines[0]?.index ?? 0) + 1; row <= table.area.bottom + ROWS_BELOW; row += 1) {
    const words = wordsOf(context, view, row);
    const label = words.find(namesConvertedScore);
    const score = label === undefined ? undefined : view.figure({ index: row, kind: "blank" }, scores);
    const sum = view.stated
      .filter(({ kind, index }) => index < row && (kind === "total" || kind === "subtotal"))
      .at(-1);
    const from = sum === undefined ? undefined : view.figure(sum, scores);
    if (label === undefined || score === undefined || sum === undefined || from === undefined) continue;
    const way = statedWay(words) ?? wayOfApplying(view, sum, weights);
    if (way === undefined) continue;
    const right = from.value.div(way.over).times(way.times);
    const formula = `${from.quantity.text}÷${way.over.toFixed()}×${way.times.toFixed()}`;
    found.push({ label: nameOf(label), score, from, right, formula });
  }
  return found;
}

interface Way {
  readonly over: Exact;
  readonly times: Exact;
}

function wordsOf(context: ReadingContext, { table: { sheet, area } }: TableView, row: number): readonly string[] {
  const cells = Array.from({ length: area.right - area.left + 1 }, (_, step): CellAddress => ({
    sheet,
    row,
    col: area.left + step,
  }));
  return cells.map((at) => context.text(at)).filter((text) => text !== "");
}

function statedWay(words: readonly string[]): Way | undefined {
  for (const text of words) {
    const [, over, times] = OVER_AND_TIMES.exec(text.normalize("NFKC")) ?? [];
    if (over !== undefined && times !== undefined && Number(over) > 0)
      return { over: exact(over), times: exact(times) };
  }
  return undefined;
}

/** Full marks of the lines that apply, where some do not: out of a hundred. */
function wayOfApplying(view: TableView, sum: Line, weights: FieldColumn): Way | undefined {
  const lines = view.covered(sum);
  const applying = linesThatApply(view, lines);
  if (applying.length === lines.length) return undefined;
  const over = sumOf(applying.flatMap((line) => view.figure(line, weights)?.value ?? []));
  return over.isPositive() && over.lt(HUNDRED) ? { over, times: HUNDRED } : undefined;
}

function nameOf(label: string): string {
  return label.replace(/[（(：:].*$/u, "").trim();
}
