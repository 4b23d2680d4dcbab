import { HostCollection, HostError, type HostObject } from "./host-object";
import type { QueryInfo } from "./wire";

/** The value of a member; what the model does not have is refused aloud. */
export function memberOf(object: HostObject, name: string): unknown {
  if (!(name in object) || !/^[A-Z_]/.test(name)) {
    throw new HostError("NotImplemented", `Simulated Excel: ${object.wireClass} has no member ${name}`, 501);
  }
  return Reflect.get(object, name);
}

/** What a `load` of this object returns: chosen scalars, nested objects, collections under `_Items`. */
export function queryResult(object: HostObject | null, query: QueryInfo, referenceId?: string): unknown {
  if (object === null) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
    path.split("/").filter((segment) => segment !== "items"),
  );
  if (object instanceof HostCollection) {
    const skip = query.Skip ?? 0;
    const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    const own = paths.filter((path) => path.length === 1 && object.scalars.includes(wireName(path[0] ?? "")));
    const ofItems = paths.filter((path) => !own.includes(path));
    return { ...(own.length > 0 ? selected(object, own) : {}), _Items: items.map((item) => selected(item, ofItems)) };
  }
  const value = selected(object, paths);
  return referenceId === undefined ? value : { _ReferenceId: referenceId, ...value };
}

function selected(object: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const value: Record<string, unknown> = object.key === undefined ? {} : { Id: object.key };
  const nested = new Map<string, string[][]>();
  const allScalars = paths.length === 0 || paths.some((path) => path[0] === "*");
  if (allScalars) for (const name of object.scalars) value[name] = memberOf(object, name);
  for (const [first, ...rest] of paths) {
    if (first === undefined || first === "*") continue;
    const name = wireName(first);
    if (object.scalars.includes(name)) value[name] = memberOf(object, name);
    else if (object.navigations.includes(name)) nested.set(name, [...(nested.get(name) ?? []), rest]);
    else throw new HostError("NotImplemented", `Simulated Excel: ${object.wireClass} cannot load ${first}`, 501);
  }
  for (const [name, rests] of nested) {
    const child = memberOf(object, name) as HostObject | null;
    const inner = rests.some((rest) => rest.length === 0) ? [] : rests.map((rest) => rest.join("/"));
    value[name] = queryResult(child, { Select: inner });
  }
  return value;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The same value with the names that `retrieve` expects: lower camel case, `items`. */
export function asJsonNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonNames);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === "_Items" ? "items" : name.charAt(0).toLowerCase() + name.slice(1),
      asJsonNames(inner),
    ]),
  );
}
