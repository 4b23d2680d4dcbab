/** A cell that is empty or struck out: —, -, /. Words that say "nothing" (无) are words. */
export function saysNothing(text: string): boolean {
  return /^[\s—–\-/]*$/u.test(text);
}

/** Whether what should say why says nothing of it: an empty cell, a dash, or that there is nothing to say (无). */
export function isNoReason(text: string): boolean {
  return saysNothing(text) || /^\s*(?:无|没有|none|n\/a)[。.]?\s*$/iu.test(text);
}
