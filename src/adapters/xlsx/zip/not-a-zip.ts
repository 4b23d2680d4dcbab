import { PackageTrouble } from "../trouble";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCAL_ENTRY = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/**
 * What a file really is that is not a complete zip archive, judged by its first bytes and the streams of an OLE
 * container.
 */
export function whatElse(bytes: Uint8Array): PackageTrouble {
  if (bytes.length === 0) return new PackageTrouble("empty-file");
  if (startsWith(bytes, LOCAL_ENTRY)) return new PackageTrouble("truncated");
  if (startsWith(bytes, PDF)) return new PackageTrouble("not-a-workbook", { kind: "PDF" });
  if (isOleContainer(bytes)) {
    if (containsUtf16(bytes, "EncryptedPackage")) return new PackageTrouble("encrypted");
    if (containsUtf16(bytes, "Workbook") || containsUtf16(bytes, "Book")) return new PackageTrouble("legacy-xls");
    return new PackageTrouble("not-a-workbook");
  }
  // A bare BIFF stream, as the oldest programs wrote it: record BOF with its four versions.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) return new PackageTrouble("legacy-xls");
  const kind = kindOfText(bytes);
  return new PackageTrouble("not-a-zip", kind === undefined ? {} : { kind });
}

/** So much of a text tells what it is. */
const HEAD = 1024;
/** The signs of control that texts have. */
const BLANKS: ReadonlySet<string> = new Set(["\t", "\n", "\r"]);
/** How the two orders of UTF-16 begin, which Excel saves "Unicode text" in. */
const UTF16 = { "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] } as const;

/** What other programs write with the name of a workbook: pages, lists, tables in XML. Excel opens them, after a question. */
function kindOfText(bytes: Uint8Array): string | undefined {
  const text = headOf(bytes);
  if (Array.from(text).some((sign) => sign < " " && !BLANKS.has(sign))) return undefined;
  if (/^\s*[{[]/u.test(text)) return "JSON";
  if (/<(?:!doctype html|html|table|meta)\b/iu.test(text)) return "HTML";
  if (/^\W{0,4}<\?xml/u.test(text)) return "XML";
  return /[,;\t]/u.test(text) && /[\r\n]/u.test(text) ? "CSV" : undefined;
}

/** The first signs of a text. Which letters it has does not matter: in all other codes the signs looked for are those of ASCII. */
function headOf(bytes: Uint8Array): string {
  const [code = "latin1"] = (["utf-16le", "utf-16be"] as const).filter((utf16) => startsWith(bytes, UTF16[utf16]));
  return new TextDecoder(code).decode(bytes.subarray(0, HEAD));
}

/** Whether this is the container of old Office files and of encrypted ones. */
export function isOleContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Directory names of OLE containers are UTF-16 and end with a zero. */
function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const pattern = Array.from(`${text}\0`, (char) => [char.charCodeAt(0), 0]).flat();
  const first = pattern[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
