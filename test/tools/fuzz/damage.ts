import type { Dice } from "./dice";

/** Numbers that lie at an edge of something. */
const EDGES = [0, 1, 2, 7, 8, 0xff, 0x7fff, 0xffff, 0x1_0000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
const SIGNATURES = [0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50];

/** A file with bytes changed, cut, doubled or moved. */
export function damagedBytes(dice: Dice, original: Uint8Array): Uint8Array {
  let bytes: Uint8Array = original.slice();
  for (let hits = dice.below(5) + 1; hits > 0; hits -= 1) {
    const at = dice.below(bytes.length + 1);
    const length = dice.below(Math.min(bytes.length - at, dice.one([1, 4, 64, 4_096])) + 1);
    const piece = bytes.subarray(at, at + length);
    switch (dice.below(6)) {
      case 0:
        bytes = bytes.slice(0, at);
        break;
      case 1:
        bytes = joined(bytes.subarray(0, at), piece, bytes.subarray(at));
        break;
      case 2:
        bytes = joined(bytes.subarray(0, at), bytes.subarray(at + length));
        break;
      default:
        if (at < bytes.length) bytes[at] = dice.below(256);
    }
  }
  return bytes;
}

/** An archive whose records say something else: sizes, places, counts, methods, flags. */
export function lyingRecords(dice: Dice, original: Uint8Array): Uint8Array {
  const bytes = original.slice();
  const view = new DataView(bytes.buffer);
  const places: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (SIGNATURES.includes(view.getUint32(at, true))) places.push(at);
  for (let lies = dice.below(3) + 1; lies > 0 && places.length > 0; lies -= 1) {
    const at = dice.one(places) + dice.one([4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 42, 46]);
    if (at + 4 > bytes.length) continue;
    if (dice.oneIn(2)) view.setUint16(at, dice.one(EDGES) & 0xffff, true);
    else view.setUint32(at, dice.oneIn(2) ? dice.one(EDGES) : dice.one(places), true);
  }
  return bytes;
}

const VALUES = [
  "",
  "0",
  "-1",
  "1",
  "999999999",
  "1e999",
  "NaN",
  "A1",
  "XFD1048576",
  "A1:XFD1048576",
  "A0",
  "rId1",
  "rId999",
  "true",
  "s",
  "shared",
  "__proto__",
  "../x",
  "/",
  "&#0;",
  "&#x110000;",
  "&x;",
  "é",
];

/** XML with tags dropped, doubled, moved or renamed, attributes and texts changed. */
export function damagedXml(dice: Dice, xml: string): string {
  const tokens = xml.split(/(<[^>]*>)/).filter((token) => token !== "");
  for (let hits = dice.below(4) + 1; hits > 0; hits -= 1) {
    const at = dice.below(tokens.length);
    const token = tokens[at] ?? "";
    switch (dice.below(8)) {
      case 0:
        tokens.splice(at, 1);
        break;
      case 1:
        tokens.splice(at, 0, ...Array.from({ length: dice.one([1, 3, 400]) }, () => token));
        break;
      case 2:
        tokens.splice(at, 0, dice.one(tokens));
        break;
      case 3:
        tokens[at] = dice.one(VALUES);
        break;
      case 4:
        tokens.splice(
          at,
          0,
          dice.one(["<!-- x -->", "<![CDATA[<&]]>", "<?x y?>", "<!DOCTYPE a>", "<a>", "</a>", "<", "&", "\u0000"]),
        );
        break;
      default:
        tokens[at] = token.replace(/"[^"]*"/g, (value) => (dice.oneIn(3) ? `"${dice.one(VALUES)}"` : value));
    }
    if (tokens.length === 0) return "";
  }
  return tokens.join("");
}

/** JSON with values changed, dropped, doubled or nested, sometimes cut. */
export function damagedJson(dice: Dice, value: unknown): string {
  const seldom = dice.one([1, 4, 40]);
  const strange = (): unknown => dice.one([null, true, -1, 0, 1e300, "", "x", "__proto__", [], {}, [[]], { a: 1 }]);
  const changed = (one: unknown, depth: number): unknown => {
    if (dice.oneIn(25 * seldom)) return strange();
    if (depth > 20) return one;
    if (Array.isArray(one)) {
      const items = one.map((item) => changed(item, depth + 1));
      if (dice.oneIn(12 * seldom)) items.push(strange());
      return dice.oneIn(15 * seldom) ? items.slice(0, dice.below(items.length + 1)) : items;
    }
    if (typeof one !== "object" || one === null) return one;
    const entries = Object.entries(one).flatMap(([key, item]) =>
      dice.oneIn(30 * seldom) ? [] : [[key, changed(item, depth + 1)] as const],
    );
    return Object.fromEntries(
      dice.oneIn(15 * seldom) ? [...entries, [dice.one(["__proto__", "x", "id"]), strange()]] : entries,
    );
  };
  const text = JSON.stringify(changed(value, 0));
  if (dice.oneIn(20)) return text.slice(0, dice.below(text.length + 1));
  return dice.oneIn(40) ? "[".repeat(dice.one([10, 100_000])) + text : text;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
