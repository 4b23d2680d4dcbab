/** Text after which a list is not complete. */
const OPEN_END = /(?:等|etc\.?|…|\.\.\.)\s*[。.]?$/iu;
const RANGE = /^(.*?)(\d+)\s*(?:-|—|–|~|～|至|到|to)\s*(?:\D*?)(\d+)(\D*)$/u;

/**
 * The items of a list in one cell: "项目1、项目4-6" is four items. Undefined for an empty cell, a list that says it is
 * not complete, or a text that is no list.
 */
export function listedItems(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || OPEN_END.test(trimmed)) return undefined;
  const pieces = trimmed
    .split(/[、，,；;\n]+|\s+and\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  if (pieces.length === 1 && trimmed.length > 60) return undefined;
  return pieces.flatMap(expanded);
}

function expanded(piece: string): readonly string[] {
  const range = RANGE.exec(piece);
  const [, prefix = "", first, last, suffix = ""] = range ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (range === null || first === undefined || last === undefined || to <= from || to - from > 500) return [piece];
  if (first.length === 4) return [piece];
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}${suffix}`);
}
