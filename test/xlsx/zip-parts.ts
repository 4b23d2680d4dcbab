import { strToU8, unzipSync, zipSync } from "fflate";

/** Parts by name, as text or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A package of these parts, written by another zip writer than ours. */
export function zipParts(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const contents = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(contents), { level, mtime: "2024-05-01T08:00:00" });
}

/** The parts of a package, read by another zip reader than ours. Some writers set backslashes into their names. */
export function unzipParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name.replaceAll("\\", "/"), part]));
}

export function textOfPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`no part ${name}: ${[...parts.keys()].join(", ")}`);
  return new TextDecoder().decode(part);
}
