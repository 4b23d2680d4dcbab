/** A short hash of texts that is the same on every machine (FNV-1a, twice with different seeds: 64 bits). */
export function hashOf(parts: readonly string[]): string {
  const text = parts.join("\u0000");
  return fnv(text, 0x811c9dc5).toString(36).padStart(7, "0") + fnv(text, 0x01000193).toString(36).padStart(7, "0");
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** Gives each repeated id a number: "x", "x-2", "x-3". */
export class UniqueIds {
  readonly #used = new Map<string, number>();

  take(id: string): string {
    const times = (this.#used.get(id) ?? 0) + 1;
    this.#used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  }
}
