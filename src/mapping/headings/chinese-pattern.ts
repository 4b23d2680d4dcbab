/** A way in which a whole Chinese heading is built. */
export function chinese(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
