import { countedBy } from "../../../../domain/collections/groups";
import { simplified } from "../../../../domain/letters/simplified";
import { remembered } from "../../../../domain/remembered";

const DECORATION = /[“”"'‘’《》〈〉「」『』（）()【】[\]\s、，,。.·\-—_:：]/gu;

/** A name without quotes, brackets, spaces and punctuation, in one width. */
export const bareName = remembered((name: string): string =>
  simplified(name.normalize("NFKC")).replace(DECORATION, "").toLowerCase(),
);

/** The same name but for its decoration. */
export function sameName(a: string, b: string): boolean {
  return bareName(a) === bareName(b);
}

/** Share of common pairs of neighbouring signs (Dice): 1 for equal names, 0 for names with nothing in common. */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairs(bareName(a)), pairs(bareName(b))];
  if (first.length === 0 || second.length === 0) return bareName(a) === bareName(b) ? 1 : 0;
  const counts = countedBy(first, (pair) => pair);
  let common = 0;
  for (const pair of second) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    common += 1;
  }
  return (2 * common) / (first.length + second.length);
}

function pairs(text: string): readonly string[] {
  const signs = Array.from(text);
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ""}${sign}`);
}
