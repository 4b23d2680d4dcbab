import { PackageTrouble } from "../trouble";

/** Signs of markup as bytes. */
export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const BANG = 0x21;
export const QUESTION = 0x3f;
export const COLON = 0x3a;
export const EQUALS = 0x3d;
export const AMP = 0x26;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;

/** The number by which the scanner tells names apart: compare with `scanner.name`. */
export function nameCode(name: string): number {
  let code = 0;
  for (let at = 0; at < name.length; at += 1) code = withByte(code, name.charCodeAt(at));
  return code;
}

/** The code of a name that is one byte longer. */
export function withByte(code: number, byte: number): number {
  return (Math.imul(code, 31) + byte) | 0;
}

/** What XML counts as white space. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Whether an ASCII text stands at a place. */
export function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Where the next `ending` from a place on is over. Throws where there is none. */
export function pastNext(bytes: Uint8Array, from: number, ending: string): number {
  const first = ending.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, ending)) return at + ending.length;
  }
  throw damaged("unclosed");
}

/** XML that is not well-formed, and in what. */
export function damaged(reason: string): PackageTrouble {
  return new PackageTrouble("damaged", { reason: `xml: ${reason}` });
}
