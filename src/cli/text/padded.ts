import { textWidth } from "../../sheets/looks/text-size";

/** Text filled with spaces to a width in columns of a terminal, where Chinese characters take two. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
