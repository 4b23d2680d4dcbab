/**
 * True where a text is nothing but visible ASCII and Chinese characters: it has no white space, no full-width signs and
 * nothing else to bring to one form. Most cells of a workbook are such texts, and patterns need longer to say so.
 */
export function isPlainText(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) if (!isPlainAt(text, place)) return false;
  return true;
}

/** As `trim`, which takes longer to find out that there is nothing to take off. */
export function trimmed(text: string): string {
  return text === "" || (isPlainAt(text, 0) && isPlainAt(text, text.length - 1)) ? text : text.trim();
}

function isPlainAt(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xa000);
}
