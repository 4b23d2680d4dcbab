/** A cell that is empty or struck out: —, -, /. Words that say "nothing" (无) are words. */
export function saysNothing(text: string): boolean {
  return /^[\s—–\-/]*$/u.test(text);
}
