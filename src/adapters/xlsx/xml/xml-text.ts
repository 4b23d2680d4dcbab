import { PackageTrouble } from "../trouble";
/** The first line of every part we make. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const decoder = new TextDecoder("utf-8", { ignoreBOM: false });

/** The part as UTF-8 without byte order mark. UTF-16 parts and other declared encodings are converted. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const [b0, b1, b2] = bytes;
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return bytes.subarray(3);
  const encoding = encodingOf(bytes, b0, b1);
  if (encoding === undefined) return bytes;
  const text = decodeAs(bytes, encoding);
  // Only the beginning is searched: a declaration that never ends must not be searched again from each of its places.
  const head = text.slice(0, DECLARATION).replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')/, "$1");
  return new TextEncoder().encode(head + text.slice(DECLARATION));
}

/** An XML declaration is at most this long. */
const DECLARATION = 200;

function encodingOf(bytes: Uint8Array, b0: number | undefined, b1: number | undefined): string | undefined {
  if (b0 === 0xff && b1 === 0xfe) return "utf-16le";
  if (b0 === 0xfe && b1 === 0xff) return "utf-16be";
  if (b0 === 0x3c && b1 === 0) return "utf-16le";
  if (b0 === 0 && b1 === 0x3c) return "utf-16be";
  const head = decodeUtf8(bytes, 0, Math.min(bytes.length, DECLARATION));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1]?.toLowerCase();
  return declared === undefined || /^(utf-?8|us-ascii|ascii)$/.test(declared) ? undefined : declared;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new PackageTrouble("damaged", { reason: "encoding", encoding });
  }
}

/** Text of a stretch of UTF-8 bytes. Short ASCII, the usual case, without a call into the decoder. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 40) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The text of an element as an XML reader hands it on: however its lines ended in the file, they end in "\n". */
export function elementText(raw: string): string {
  return unescapeXml(withUnixLines(raw));
}

/** The value of an attribute as an XML reader hands it on: white space as it stands is spaces, escaped it stays. */
export function attributeText(raw: string): string {
  return unescapeXml(/[\t\n\r]/.test(raw) ? withUnixLines(raw).replace(/[\t\n]/g, " ") : raw);
}

/** XML 1.0, 2.11: a line ends in "\n", whatever system wrote it. An escaped carriage return is not touched. */
export function withUnixLines(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

const ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Resolves the five named entities and character references; others cannot be defined without a DOCTYPE and stay. */
export function unescapeXml(text: string): string {
  let plain = "";
  let done = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const end = semicolonAfter(text, at + 1);
    const character = end < 0 ? undefined : characterOf(text.slice(at + 1, end));
    if (character === undefined) continue;
    plain += text.slice(done, at) + character;
    done = end + 1;
    at = end;
  }
  return done === 0 ? text : plain + text.slice(done);
}

/** The longest reference is "#1114111". */
const LONGEST_REFERENCE = 8;

function semicolonAfter(text: string, start: number): number {
  const last = Math.min(start + LONGEST_REFERENCE, text.length - 1);
  for (let at = start; at <= last; at += 1) if (text.charCodeAt(at) === 0x3b) return at;
  return -1;
}

function characterOf(reference: string): string | undefined {
  const known = ENTITIES.get(reference);
  if (known !== undefined) return known;
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(reference);
  if (number === null) return undefined;
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** Resolves `_x000D_`: how spreadsheets write characters that XML cannot hold. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** An attribute or text of the schema's type boolean; false where there is none. */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

/** Text for element content and attributes: markup escaped, what XML cannot hold replaced by U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, escapeOne).replace(UNWRITABLE, "\ufffd");
}

/** Text of a cell: control characters, and anything that would read as one, in the notation `_xHHHH_`. */
export function escapeCellText(text: string): string {
  if (!TO_ESCAPE.test(text)) return text;
  const safe = text
    .replace(/_x(?=[0-9a-fA-F]{4}_)/g, "_x005F_x")
    .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g, (char) => {
      return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    })
    .replace(/[&<>]/g, escapeOne);
  return safe.replace(UNWRITABLE, "\ufffd");
}

/** Texts without any of these stay as they are: nearly all do. */
const TO_ESCAPE = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;

/** Lone surrogates and the control characters that XML 1.0 forbids. */
const UNWRITABLE =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeOne(char: string): string {
  switch (char) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return `&#${char.charCodeAt(0)};`;
  }
}
