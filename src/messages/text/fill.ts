import type { Language } from "../../domain/lists";

/** The names between braces in a template: "a" | "b" for "{a} of {b}". */
export type HolesOf<Template extends string> = Template extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;

/** The same sentence in every language of the product. Both name the same holes (held by a test). */
export interface Phrase<Zh extends string = string, En extends string = string> {
  readonly zh: Zh;
  readonly en: En;
}

/** Fills every hole of a template; the compiler knows which facts it needs. */
export function fill<Template extends string>(
  template: Template,
  facts: Readonly<Record<HolesOf<Template>, string>>,
): string {
  const known = new Map<string, string>(Object.entries(facts));
  return template.replace(/\{([a-zA-Z]+)\}/g, (hole, name: string) => known.get(name) ?? hole);
}

/** A phrase in one language, with its holes filled. */
export function say<Zh extends string, En extends string>(
  phrase: Phrase<Zh, En>,
  lang: Language,
  facts: Readonly<Record<HolesOf<Zh | En>, string>>,
): string {
  return fill<string>(phrase[lang], facts);
}

/**
 * For facts that arrive at run time and may be missing: a part in square brackets is left out when
 * a hole inside it has no fact; a hole outside brackets without a fact becomes "…".
 */
export function fillKnown(template: string, facts: Readonly<Record<string, string>>): string {
  const holes = /\{([a-zA-Z]+)\}/g;
  const withParts = template.replace(/\[([^\]]*)\]/g, (_part, inner: string) =>
    [...inner.matchAll(holes)].every((match) => facts[match[1] ?? ""] !== undefined) ? inner : "",
  );
  return withParts.replace(holes, (_hole, name: string) => facts[name] ?? "…");
}

/** Keeps the literal types of templates, so that `say` knows their holes. */
export function phrases<const Words extends Readonly<Record<string, Phrase>>>(words: Words): Words {
  return words;
}
