import { filledFields } from "./line-facts";
import type { Rect } from "./raw-table";
import type { SheetView } from "./sheet-view";

/** Parts between fields that are empty in all lines, titles over the whole width aside. */
export function splitAtEmptyFields(view: SheetView, rect: Rect): readonly Rect[] {
  const used = new Set<number>();
  const width = rect.right - rect.left + 1;
  for (let line = rect.top; line <= rect.bottom && used.size < width; line += 1) {
    const filled = filledFields(view, line, rect.left, rect.right);
    if (filled.length === 1) continue;
    for (const field of filled) {
      const { right } = view.span(line, field);
      for (let at = field; at <= Math.min(right, rect.right); at += 1) used.add(at);
    }
  }
  const parts: Rect[] = [];
  let start: number | undefined;
  for (let field = rect.left; field <= rect.right + 1; field += 1) {
    const isUsed = field <= rect.right && used.has(field);
    if (isUsed && start === undefined) start = field;
    if (!isUsed && start !== undefined) {
      parts.push({ ...rect, left: start, right: field - 1 });
      start = undefined;
    }
  }
  return parts.length < 2 ? parts : widened(parts, rect);
}

/** Empty fields go to the part left of them, so that titles standing there are found. */
function widened(parts: readonly Rect[], rect: Rect): readonly Rect[] {
  return parts.map((part, place) => ({
    ...part,
    left: place === 0 ? rect.left : part.left,
    right: (parts[place + 1]?.left ?? rect.right + 1) - 1,
  }));
}
