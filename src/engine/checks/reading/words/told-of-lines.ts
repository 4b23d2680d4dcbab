import type { Interval } from "../../../../domain/figures/interval";
import { EXECUTION_RATE } from "../../../../domain/words/execution-rate";
import { asWritten, PER_CENT, sentencesOf, tellsOtherwise } from "./told";

/** What a sentence says of one line of a table that it names: 人才培训方向执行率最低，为88.22%. */
export interface ToldOfLine {
  readonly name: string;
  readonly of: "rate" | "share";
  /** The words that say it, from the name on. */
  readonly words: string;
  /** The figure as written, without its sign. */
  readonly stated: string;
  readonly value: Interval;
}

const RATE = new RegExp(String.raw`^[^\d%]{0,12}?${EXECUTION_RATE}[^\d%]{0,8}?(\d{1,3}(?:\.\d+)?)\s*%`, "u");
const SHARE = /^[^\d%]{0,12}?占比[^\d%]{0,8}?(\d{1,3}(?:\.\d+)?)\s*%/u;
const isOtherwise = tellsOtherwise("增|减|达到");

/** The rates and shares that a text tells of the lines it names, each behind its name and before the next one. */
export function toldOfLines(text: string, names: readonly string[]): readonly ToldOfLine[] {
  return sentencesOf(text).flatMap((sentence) => {
    const places = names
      .flatMap((name) => (sentence.includes(name) ? [{ name, from: sentence.indexOf(name) }] : []))
      .sort((a, b) => a.from - b.from);
    return places.flatMap(({ name, from }, index): readonly ToldOfLine[] => {
      const behind = sentence.slice(from + name.length, places[index + 1]?.from);
      for (const [of, pattern] of [
        ["rate", RATE],
        ["share", SHARE],
      ] as const) {
        const [found, stated] = pattern.exec(behind) ?? [];
        if (found === undefined || stated === undefined || isOtherwise(found)) continue;
        return [{ name, of, words: `${name}${found}`, stated: `${stated}%`, value: asWritten(stated, PER_CENT) }];
      }
      return [];
    });
  });
}
