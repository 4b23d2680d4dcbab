/**
 * What a check is, and the whole of its surroundings.
 *
 * A check is one file `checks/<scope>/…/<code>.ts` with one `export const … = defineCheck({ … })` and one line in
 * `registry.ts`. It carries its code, kind, class, severity, source and words; it returns facts, never sentences.
 *
 *     export const duplicateCode = defineCheck({
 *       code: "duplicate-code",                       // equals the file name
 *       kind: "duplicate_project", class: "logical", severity: "error",
 *       source: "…where the rule comes from…",
 *       words: { zh: { title, message, advice, why }, en: { … } },   // holes: {name}
 *       silentWhen: { zh: "…", en: "…" },             // for the catalogue: what is not reported
 *       *run(context) {
 *         yield { at, key: ["编码", "A-1"], stated: "A-1", facts: { name: "…" } };   // every hole must be filled: else no compile
 *       },
 *     });
 *
 * - `yield` one `Draft` for each finding. `key` names the thing (project, heading …), never row numbers: the finding's
 *   stable id is made from check, sheet, key and stated value.
 * - `stated`, `expected` and `difference` are figures (`reading/figures/show.ts`) wherever they can be: other parts of the
 *   program reckon with them. Words, ranks and ranges are texts.
 * - `variants` replace some of the words: `yield { variant: "tail", … }`; the holes are then those of the variant's words.
 * - `relations(context)` states equations between figures (see `relations/equation/relation.ts`). All equations of the workbook are
 *   diagnosed together, so that one wrong figure gives one finding; `context.violations(code)` gives what is left to report.
 *   While equations are stated the context knows no diagnosis yet (`context.ts`).
 * - `context.proved(cells)` and `context.supported(cells)` tell the coverage what a check has confirmed.
 * - A check that throws becomes a `Defect`; the others go on.
 */
import type { CellAddress, CellRange } from "../../domain/cells/address";
import type { Shown } from "../../domain/figures/shown-figure";
import type { Explanation, Finding } from "../../domain/finding";
import type { FindingClass, FindingKind, InLanguages, Severity } from "../../domain/lists";
import type { CheckContext, StatingContext } from "./context";
import type { ExampleRows } from "./example-sheets";
import type { ReadingContext } from "./reading/reading-context";
import type { Suspected } from "./relations/diagnosis/consequences";
import type { Relation } from "./relations/equation/relation";

/** The words of a finding, with holes in braces: {name}; {count|line adds|lines add} is "1 line adds" or "2 lines add". */
export interface Words {
  readonly title: string;
  readonly message: string;
  readonly advice: string;
  /** Why it matters; for the catalogue and the "why?" of a card. */
  readonly why: string;
}

type HolesIn<Text> = Text extends `${string}{${infer Hole}}${infer Rest}` ? NameIn<Hole> | HolesIn<Rest> : never;
type NameIn<Hole> = Hole extends `${infer Name}|${string}` ? Name : Hole;
type HolesOf<W> = HolesIn<W[keyof W & keyof Words]>;
type HolesOfBoth<W> = { [L in keyof W]: HolesOf<W[L]> }[keyof W];
type VariantWords = Readonly<Record<string, InLanguages<Partial<Words>>>>;
type Overlaid<W, V> = { [L in keyof W & keyof V]: Omit<W[L], keyof V[L]> & V[L] };
/** Without holes no fact is demanded, but some may be given. */
type FactsFor<Holes extends string> = Readonly<Record<Holes, Shown>> & DraftFacts;

/** Facts before their figures are written out. */
type DraftFacts = Readonly<Record<string, Shown>>;

interface DraftBody {
  readonly at: CellAddress;
  readonly range?: CellRange;
  /** Names and headings that identify the thing, without row numbers. */
  readonly key: readonly string[];
  readonly stated?: Shown;
  readonly expected?: Shown;
  readonly difference?: Shown;
  readonly related?: readonly CellAddress[];
  readonly explanations?: readonly Explanation[];
  readonly evidence?: Finding["evidence"];
  /** Lower (or higher) than the check's own. */
  readonly severity?: Severity;
  /** When one check can speak of several kinds. */
  readonly kind?: FindingKind;
  /** Cells that are wrong only because of this finding: later findings at them join its card. */
  readonly derived?: readonly CellAddress[];
}

/** What a check yields; `run-checks.ts` makes the `Finding` of it. */
export type Draft<W, V> =
  | (DraftBody & { readonly variant?: ""; readonly facts: FactsFor<HolesOfBoth<W> & string> })
  | {
      [K in keyof V & string]: DraftBody & {
        readonly variant: K;
        readonly facts: FactsFor<HolesOfBoth<Overlaid<W, V[K]>> & string>;
      };
    }[keyof V & string];

/** A draft whose words are no longer known to the compiler. */
export type AnyDraft = DraftBody & { readonly variant?: string; readonly facts: DraftFacts };

/** A check as the registry holds it. */
export interface Check {
  readonly code: string;
  readonly kind: FindingKind;
  readonly class: FindingClass;
  readonly severity: Severity;
  /** Where the rule comes from: a document, a section of the domain, arithmetic. */
  readonly source: string;
  readonly words: InLanguages<Words>;
  readonly variants: VariantWords;
  /** For the catalogue: in which honest sheets it stays silent. */
  readonly silentWhen: InLanguages;
  /** What it finds becomes a hint once a remark in the sheet gives its ground. Elsewhere contradictions stay what they are. */
  readonly yieldsToRemark?: true;
  /** A minimal sheet that shows it: rows of literal cells, and the place of the finding in A1. */
  readonly example?: CheckExample;
  readonly relations?: (context: StatingContext) => Iterable<Relation>;
  /** Figures that `run` will report whatever the diagnosis says; equations that they explain are not reported again. */
  readonly suspects?: (context: ReadingContext) => Iterable<Suspected>;
  readonly run: (context: CheckContext) => Iterable<AnyDraft>;
}

/** A minimal workbook for catalogue and test. */
export interface CheckExample {
  readonly sheets: Readonly<Record<string, ExampleRows>>;
  /** "Sheet!A1" of the finding. */
  readonly finds: string;
  /** Stored results that are not what the formula gives, by "Sheet!A1". */
  readonly stored?: Readonly<Record<string, number>>;
}

/** Variants of a check that may have none. */
type PerhapsVariants = VariantWords | undefined;

interface Definition<W extends InLanguages<Words>, V extends PerhapsVariants> extends Omit<
  Check,
  "words" | "variants" | "run"
> {
  readonly words: W;
  readonly variants?: V;
  readonly run: (context: CheckContext) => Iterable<Draft<W, V>>;
}

/** Defines a check; a hole that no fact fills is a compile error. */
export function defineCheck<const W extends InLanguages<Words>, const V extends PerhapsVariants = undefined>(
  definition: Definition<W, V>,
): Check {
  return { ...definition, variants: definition.variants ?? {}, run: definition.run };
}
