/**
 * How an opened card is scrolled to, by its height and that of the list: it is seen whole where there is room, else from
 * its beginning, never its end alone.
 */
export function alignmentOf(card: number, room: number): "auto" | "start" {
  return card > room ? "start" : "auto";
}
