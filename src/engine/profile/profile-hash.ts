import { plainOrder } from "../../domain/collections/plain-order";
import { onceFor } from "../../domain/remembered";
import type { Profile } from "./profile";

/** The same text for the same content, whatever the order of fields in the file. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => plainOrder(a, b));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(",")}}`;
}

/**
 * A short name for exactly these rules, printed with every result so that two results can be told apart by their rules:
 * 64-bit FNV-1a over the UTF-16 units of the canonical JSON, 16 hexadecimal digits. No protection against forgery.
 * A folder of forms is scored by the same few profiles, so each is hashed once.
 */
export const profileHash = onceFor(hashOf);

function hashOf(profile: Profile): string {
  const PRIME = 0x100000001b3n;
  let hash = 0xcbf29ce484222325n;
  for (const char of canonicalJson(profile)) {
    for (let unit = 0; unit < char.length; unit += 1) {
      const code = char.charCodeAt(unit);
      hash = BigInt.asUintN(64, (hash ^ BigInt(code & 0xff)) * PRIME);
      hash = BigInt.asUintN(64, (hash ^ BigInt(code >> 8)) * PRIME);
    }
  }
  return hash.toString(16).padStart(16, "0");
}
