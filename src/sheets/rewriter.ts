import { Exact } from "../domain/figures/exact";

/** A grade is one of a closed list. */
const GRADE = "grade";
/** Units are what was understood of a text, and compared. */
const UNITS: ReadonlySet<string> = new Set(["unit", "moneyUnit", "mainUnit", "lineUnits"]);
/** Facts are words for people: their names are those of holes in a sentence, and a {project} there is quoted. */
const FACTS = "facts";

/** Gives data in which every text is rewritten. What several parts share stays shared, in whatever is given to one `Rewriter`. */
export type Rewriter = <Data>(data: Data) => Data;

/**
 * A `Rewriter` that puts every text through `rewrite`, but for grades, units and what the properties named in `references`
 * say: sheets by their names, which are addresses, tables and projects by their ids and keys, alone or in lists. What an
 * object works out when asked for is worked out.
 */
export function rewriter(rewrite: (text: string) => string, references: ReadonlySet<string>): Rewriter {
  const known = new Map<unknown, unknown>();
  const of = (value: unknown): unknown => {
    if (typeof value === "string") return rewrite(value);
    if (typeof value !== "object" || value === null || value instanceof Exact) return value;
    if (!known.has(value)) known.set(value, copied(value));
    return known.get(value);
  };
  const copied = (value: object): unknown => {
    if (Array.isArray(value)) return value.map(of);
    if (value instanceof Map) return new Map([...value].map(([key, entry]) => [key as unknown, of(entry)]));
    return mapped(value, (name, entry) => {
      if (name === FACTS) return ofFacts(entry as object);
      return name === GRADE || UNITS.has(name) || (references.has(name) && isReference(entry)) ? entry : of(entry);
    });
  };
  const ofFacts = (facts: object): unknown => mapped(facts, (name, fact) => (name === "sheet" ? fact : of(fact)));
  return (data) => of(data) as typeof data;
}

/** A reference or several; where a project or table is described, its words are quoted. */
function isReference(entry: unknown): boolean {
  return typeof entry === "string" || (Array.isArray(entry) && entry.every((one) => typeof one === "string"));
}

function mapped(value: object, change: (name: string, entry: unknown) => unknown): object {
  const all = value as Record<string, unknown>;
  return Object.fromEntries(fieldsOf(value).map((name) => [name, change(name, all[name])]));
}

/** The names of what an object has, and of what its class works out. */
function fieldsOf(value: object): readonly string[] {
  const described = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value) as object));
  const workedOut = described.filter(([name, how]) => "get" in how && !name.startsWith("__")).map(([name]) => name);
  return [...Object.keys(value), ...workedOut];
}
