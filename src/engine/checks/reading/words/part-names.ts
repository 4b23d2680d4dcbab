import { listing } from "../../../../domain/listing";
/** Parts that a sentence names one by one; of more it names the first two and the last. */
const MOST_NAMED = 5;

/** A heading of several lines by its lowest one: "小计" for "专家1 / 小计". */
export function lowestHeading(heading: string): string {
  return heading.split(" / ").at(-1) ?? heading;
}

/** "一季度、二季度、三季度", "1月、2月…12月": columns that make up another one, as a `listing`. */
export function partNames(headings: readonly string[]): string {
  const names = headings.map(lowestHeading);
  return names.length > MOST_NAMED ? `${listing(names.slice(0, 2))}…${names.at(-1) ?? ""}` : listing(names);
}
