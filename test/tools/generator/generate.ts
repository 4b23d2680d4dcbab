import type { PaperBook } from "../paper/book";
import { CHINESE_FONT, ENGLISH_FONT } from "../paper/book";
import { Draft } from "./draft";
import type { Labels } from "./labels";
import type { Drawn, Layout } from "./layouts/layout";
import { LAYOUTS } from "./layouts/registry";
import { Random } from "./random";
import { seedErrors } from "./seed-errors";
import { Studio } from "./studio";
import { makeWorld } from "./world";

/** What to make: everything follows from the seed, the rest narrows it. */
export interface GenerateOptions {
  readonly seed: number;
  /** Name of a layout; any when absent. */
  readonly layout?: string;
  /** How many errors to seed; 0 makes a clean book. About half the books are clean when absent. */
  readonly errors?: number;
  /** Number of projects, for books larger than the layout's usual ones. */
  readonly size?: number;
}

export interface GeneratedBook {
  readonly book: PaperBook;
  readonly labels: Labels;
}

/** A labelled workbook; the same for the same options on every machine. */
export function generateBook(options: GenerateOptions): GeneratedBook {
  const random = new Random(options.seed);
  const layout = options.layout === undefined ? random.pick(LAYOUTS) : layoutNamed(options.layout);
  const lang = random.pick(layout.langs);
  const [low, high] = layout.projects;
  const usual = random.int(low, high);
  const world = makeWorld(random.fork(), lang, options.size ?? usual);
  const draft = new Draft();
  const studio = new Studio(random.fork(), world, draft);
  const drawn = layout.draw(studio);
  sign(studio, drawn);
  draft.settle();
  const wanted = options.errors ?? (random.chance(0.5) ? 0 : random.int(1, 3));
  const errors = seedErrors(draft, drawn, random.fork(), wanted);
  const labels: Labels = {
    workbook: `${layout.name}-${options.seed}.xlsx`,
    lang: layout.mixed === true ? "mixed" : lang,
    layout: layout.name,
    description: layout.description,
    clean: errors.length === 0,
    sheets: drawn.sheets,
    entities: { projects: drawn.projects ?? [], indicators: drawn.indicators ?? [] },
    errors,
    traps: drawn.traps ?? [],
    relations: drawn.relations ?? [],
    calc_state: "cached",
    ...(layout.concernsFunds === false ? { concerns_funds: false } : {}),
    seed: options.seed,
  };
  return { book: { sheets: draft.sheets, font: lang === "zh" ? CHINESE_FONT : ENGLISH_FONT }, labels };
}

/** Puts the signature line below tables that stand alone on their sheet. */
function sign({ draft, habits }: Studio, { sheets }: Drawn): void {
  if (habits.signature === undefined) return;
  for (const { sheet: name, tables } of sheets) {
    const [table, ...others] = tables;
    if (table?.orientation !== "rows" || others.length > 0) continue;
    const sheet = draft.sheetOf(name);
    const written = [
      ...sheet.cells.values(),
      ...[...draft.rules.values()].map(({ at }) => at).filter((at) => at.sheet === name),
    ];
    const left = Math.min(...written.map(({ col }) => col));
    sheet.put(Math.max(...written.map(({ row }) => row)) + 2, left, habits.signature, "bare");
  }
}

function layoutNamed(name: string): Layout {
  const layout = LAYOUTS.find((candidate) => candidate.name === name);
  if (layout === undefined)
    throw new Error(`no layout ${name}; there are ${LAYOUTS.map((each) => each.name).join(", ")}`);
  return layout;
}
