import { addTo } from "../../../domain/collections/groups";
import type { Figure, Scorecard } from "../../../domain/model";
import type { Sourced } from "../../../domain/sourced";
import type { FieldColumn, IndicatorSet, Line, LineKind, RecordTable } from "../../../domain/table";
import { withoutMeasure } from "../../layout/header/name-label";
import { labelKind, totalName } from "../../layout/view/line-words";
import type { SheetView } from "../../layout/view/sheet-view";
import { folded, isPlaceholder } from "../../text";
import type { LineReader } from "../line-reader";
import { captionOf, projectCaptions } from "../names/caption-projects";
import { IndicatorCells, IndicatorLine, scoreColumn } from "./indicator-line";

/** Finds the key of a project by the name an indicator table gives it. */
export type ProjectLookup = (table: string, line: number, name: string) => string | undefined;

/**
 * All scorecards of an indicator table: one, or one for each project that the table names. `side`: the first of the columns
 * that are about this project alone, where several stand side by side.
 */
export function readScorecards(
  view: SheetView,
  table: RecordTable,
  project: string | undefined,
  lookup: ProjectLookup,
  side?: number,
  levels: Pick<IndicatorSet, "level1" | "level2"> = {},
): readonly Scorecard[] {
  const cells = new IndicatorCells(view, table, side);
  const { cards, sums } = readLines(
    cells,
    (name, line) => (name === "" ? project : lookup(table.id, line, name)),
    levels,
  );
  const sumsOf = sumsByProject(sums, cards);
  return [...cards].map(([name, { project: key, indicators }]): Scorecard => {
    const own = sumsOf.get(name) ?? [];
    const stated = own.map((sum) => statedOf(cells.reader, sum, indicators)).filter((sum) => sum !== undefined);
    return { table: table.id, ...(key === undefined ? {} : { project: key }), indicators, stated };
  });
}

/** The indicators of one project, while the table is read. */
interface Card {
  readonly project: string | undefined;
  readonly indicators: IndicatorLine[];
}

/** Sums belong to the project whose indicators they cover; the total of a table of several projects to none. */
function sumsByProject(
  sums: readonly SumRow[],
  cards: ReadonlyMap<string, Card>,
): ReadonlyMap<string, readonly SumRow[]> {
  if (sums.length === 0) return new Map();
  const [only] = cards.keys();
  if (cards.size === 1 && only !== undefined) return new Map([[only, sums]]);
  const nameOfLine = new Map(
    [...cards].flatMap(([name, { indicators }]) => indicators.map(({ line }) => [line, name] as const)),
  );
  const byName = new Map<string, SumRow[]>();
  for (const sum of sums) {
    const covers = sum.line.covers ?? [];
    const name = nameOfLine.get(covers[0] ?? -1);
    if (name === undefined || nameOfLine.get(covers.at(-1) ?? -1) !== name) continue;
    addTo(byName, name, sum);
  }
  return byName;
}

interface SumRow {
  readonly line: Line;
  readonly label: string;
  /** The levels that were open when the sum was read. */
  readonly level1?: string;
  readonly level2?: string;
}

/** Lines that name no project and no level. */
const NAMELESS: ReadonlySet<LineKind> = new Set<LineKind>(["total", "average", "rate", "blank"]);

/** The project and the levels that lines belong to: each holds until the next one is named. */
class OpenNames {
  project: Sourced<string> | undefined;
  level1: Sourced<string> | undefined;
  level2: Sourced<string> | undefined;
  readonly #reader: IndicatorCells["reader"];
  readonly #columns: Readonly<Record<"level1" | "level2" | "project", FieldColumn | undefined>>;

  constructor({ reader }: IndicatorCells) {
    this.#reader = reader;
    this.#columns = {
      level1: reader.column("indicator_l1"),
      level2: reader.column("indicator_l2"),
      project: reader.column("project_name"),
    };
  }

  /** A caption on a line of its own names the highest level that has no column. */
  takeCaption(caption: Sourced<string>): void {
    if (this.#columns.level1 === undefined) {
      this.level1 = caption;
      if (this.#columns.level2 === undefined) this.level2 = undefined;
    } else if (this.#columns.level2 === undefined) this.level2 = caption;
  }

  /** The next project's levels are its own, also where they are called the same. */
  takeProject(project: Sourced<string>): void {
    this.project = project;
    this.level1 = undefined;
    this.level2 = undefined;
  }

  /** Names in the line's own cells; the words of a sum are none. */
  takeLine(line: number, isSum: boolean): void {
    const project = this.#named(line, this.#columns.project, this.project, isSum, withoutMeasure);
    if (project !== undefined && project.value !== this.project?.value) this.takeProject(project);
    const level1 = this.#named(line, this.#columns.level1, this.level1, isSum);
    const level2 = this.#named(line, this.#columns.level2, this.level2, isSum);
    if (level1 !== undefined) {
      if (level1.value !== this.level1?.value && this.#columns.level2 !== undefined) this.level2 = undefined;
      this.level1 = level1;
    }
    if (level2 !== undefined) this.level2 = level2;
  }

  /** Most lines name the same project and levels as the line before: what that one gave is kept. */
  #named(
    line: number,
    column: FieldColumn | undefined,
    last: Sourced<string> | undefined,
    isSum: boolean,
    bare?: (text: string) => string,
  ): Sourced<string> | undefined {
    const text = this.#reader.words(line, column);
    if (text === undefined || (isSum && labelKind(text) !== undefined)) return undefined;
    return text === last?.value ? last : this.#reader.text(line, column, bare);
  }
}

/** Reads the lines from top to bottom. */
function readLines(
  cells: IndicatorCells,
  keyOf: (name: string, line: number) => string | undefined,
  above: Pick<IndicatorSet, "level1" | "level2">,
): { readonly cards: ReadonlyMap<string, Card>; readonly sums: readonly SumRow[] } {
  const cards = new Map<string, Card>();
  const sums: SumRow[] = [];
  const open = new OpenNames(cells);
  const { view, table } = cells;
  const projects = projectCaptions(view, table);
  for (const line of table.lines) {
    if (line.kind === "group") {
      const project = projects.get(line.index);
      const caption = project === undefined ? captionOf(view, table, line.index) : undefined;
      if (project !== undefined) open.takeProject(project);
      else if (caption !== undefined) open.takeCaption(caption);
      continue;
    }
    const own = line.kind === "subtotal" ? projects.get(line.index) : undefined;
    if (own !== undefined) open.takeProject(own);
    if (line.kind === "total") sums.push({ line, label: "" });
    if (NAMELESS.has(line.kind)) continue;
    open.takeLine(line.index, line.kind === "subtotal");
    if (line.kind === "subtotal") {
      sums.push(sumRow(line, sumLabel(cells.reader, line.index), open));
      continue;
    }
    if (line.kind !== "data") continue;
    const { level1 = above.level1, level2 = above.level2 } = open;
    const name = cells.namesIndicators ? (cells.name(line.index) ?? cells.nameInLevel(line.index)) : (level2 ?? level1);
    if (name === undefined || isPlaceholder(name.value)) continue;
    const called = open.project?.value ?? "";
    let card = cards.get(called);
    if (card === undefined) cards.set(called, (card = { project: keyOf(called, line.index), indicators: [] }));
    card.indicators.push(new IndicatorLine(cells, { line: line.index, project: card.project, level1, level2, name }));
  }
  return { cards, sums };
}

function sumRow(line: Line, label: string, { level1, level2 }: OpenNames): SumRow {
  return {
    line,
    label,
    ...(level1 === undefined ? {} : { level1: level1.value }),
    ...(level2 === undefined ? {} : { level2: level2.value }),
  };
}

function sumLabel(reader: LineReader, line: number): string {
  for (const field of ["indicator_l1", "indicator_l2", "indicator_name", "seq", "project_name"] as const) {
    const text = reader.ownText(line, reader.column(field));
    if (text !== undefined && labelKind(text.value) !== undefined) return text.value;
  }
  return "";
}

/** A stated sum with the level and name it stands for; told by its words, else by the indicators it covers. */
function statedOf(
  reader: LineReader,
  sum: SumRow,
  rows: readonly IndicatorLine[],
): Scorecard["stated"][number] | undefined {
  const score = reader.figure(sum.line.index, scoreColumn(reader));
  const weight = reader.figure(sum.line.index, reader.column("weight"));
  if (score === undefined && weight === undefined) return undefined;
  const figures: { score?: Figure; weight?: Figure } = {
    ...(score === undefined ? {} : { score }),
    ...(weight === undefined ? {} : { weight }),
  };
  if (sum.line.kind === "total") return { level: 0, name: "", ...figures };
  const covered = new Set(sum.line.covers ?? []);
  const own = rows.filter((row) => covered.has(row.line));
  const level1 = onlyName(own.map((row) => row.level1?.value)) ?? sum.level1;
  const level2 = onlyName(own.map((row) => row.level2?.value));
  const said = totalName(sum.label);
  if (said !== "" && level1 !== undefined && sameName(said, level1)) return { level: 1, name: level1, ...figures };
  if (level2 !== undefined && (said === "" || sameName(said, level2))) {
    return { level: 2, name: level2, ...figures };
  }
  return level1 === undefined ? undefined : { level: 1, name: level1, ...figures };
}

function onlyName(names: readonly (string | undefined)[]): string | undefined {
  const [first] = names;
  return first !== undefined && names.every((name) => name === first) ? first : undefined;
}

function sameName(a: string, b: string): boolean {
  const bare = (text: string): string => folded(text).replace(/指标|[（(].*[）)]/g, "");
  return bare(a) === bare(b);
}
