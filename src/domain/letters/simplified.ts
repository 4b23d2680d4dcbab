import { TRADITIONAL_LETTERS } from "./traditional-letters";

const [FIRST, LAST] = [0x4e00, 0x9fff];
/** One flag for each Chinese letter: asked for every letter of every cell. */
const IS_TRADITIONAL = new Uint8Array(LAST - FIRST + 1);
for (let at = 0; at < TRADITIONAL_LETTERS.length; at += 2) {
  IS_TRADITIONAL[TRADITIONAL_LETTERS.charCodeAt(at) - FIRST] = 1;
}

/** Made when the first traditional letter is met: most workbooks have none. */
let simple: ReadonlyMap<string, string> | undefined;

function simpleLetters(): ReadonlyMap<string, string> {
  simple ??= new Map(
    Array.from({ length: TRADITIONAL_LETTERS.length / 2 }, (_, pair) => [
      TRADITIONAL_LETTERS.charAt(2 * pair),
      TRADITIONAL_LETTERS.charAt(2 * pair + 1),
    ]),
  );
  return simple;
}

/**
 * The text as it is compared, with its traditional letters simplified, one letter for one: 單位：萬元 → 单位：万元. 畫 is 划 in
 * 計畫 alone. What is shown or written stays as it is.
 */
export function simplified(text: string): string {
  for (let place = 0; place < text.length; place += 1) {
    if (IS_TRADITIONAL[text.charCodeAt(place) - FIRST] !== 1) continue;
    const letters = simpleLetters();
    return Array.from(text.replaceAll("計畫", "计划"), (letter) => letters.get(letter) ?? letter).join("");
  }
  return text;
}
