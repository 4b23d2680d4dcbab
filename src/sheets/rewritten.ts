import { Exact } from "../domain/figures/exact";

/** Names of sheets are addresses, and by keys parts refer to one another: neither is quoted from a cell. */
const REFERENCES: ReadonlySet<string> = new Set(["sheet", "id", "table", "continues", "key", "project"]);
/** Units are what was understood of a text, and compared. */
const UNITS: ReadonlySet<string> = new Set(["unit", "moneyUnit", "mainUnit", "lineUnits"]);

/**
 * Data with every text in it put through `rewrite`, but for references and units. What several parts share stays shared; what an
 * object works out when asked for is worked out.
 */
export function rewritten<Data>(data: Data, rewrite: (text: string) => string): Data {
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
    return Object.fromEntries(
      fieldsOf(value).map(([name, entry]) => [name, staysAsRead(name, entry) ? entry : of(entry)]),
    );
  };
  return of(data) as Data;
}

function fieldsOf(value: object): readonly (readonly [string, unknown])[] {
  const described = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value) as object));
  const names = described.filter(([name, how]) => "get" in how && !name.startsWith("__")).map(([name]) => name);
  return [...Object.keys(value), ...names].map((name) => [name, (value as Record<string, unknown>)[name]] as const);
}

function staysAsRead(name: string, entry: unknown): boolean {
  return (typeof entry === "string" ? REFERENCES : UNITS).has(name);
}
