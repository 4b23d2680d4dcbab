import type { ReadLimits } from "../limits";
import { PackageTrouble } from "../trouble";
import { nameCode } from "../xml/xml-bytes";
import { CLOSE, END, OPEN, XmlScanner } from "../xml/xml-scanner";
import { unescapeControls } from "../xml/xml-text";

const SI = nameCode("si");
const T = nameCode("t");
const PHONETIC = nameCode("rPh");

/** The texts of the shared strings part by index. Rich text is its plain text; phonetic guides are left out. */
export function readSharedStrings(
  bytes: Uint8Array,
  { nesting, cells }: Pick<ReadLimits, "nesting" | "cells">,
): readonly string[] {
  const texts: string[] = [];
  const scanner = new XmlScanner(bytes, nesting);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== SI) continue;
    if (texts.length >= cells) throw new PackageTrouble("too-large", { limit: String(cells), of: "strings" });
    texts.push(scanner.isEmptyElement() ? "" : readTextRuns(scanner, SI));
  }
  return texts;
}

/** The text of the `si` or `is` element whose start tag the scanner stands on; leaves it on its end tag. */
export function readTextRuns(scanner: XmlScanner, container: number): string {
  const depth = scanner.depth;
  let text = "";
  for (;;) {
    const token = scanner.next();
    if (token === END || (token === CLOSE && scanner.name === container && scanner.depth < depth)) return text;
    if (token !== OPEN) continue;
    if (scanner.name === PHONETIC) scanner.skipElement();
    else if (scanner.name === T && !scanner.isEmptyElement()) {
      scanner.next();
      text += unescapeControls(scanner.text());
    }
  }
}
