import type { Exact } from "../../../../domain/figures/exact";
import { exact } from "../../../../domain/figures/exact";
import { AT_LEAST, BELOW, OR_LESS, OR_MORE, RANGE_SIGN } from "../../../../domain/words/bounds";
import { bareName } from "./names";

/** One class of a scale that a text states: 80%以上为正常. A figure that is a bound itself may be of either class beside it. */
export interface ClassBand {
  /** The word for the class, as the text writes it. */
  readonly word: string;
  /** In the base of rates (80 % is 0.8), of points or of days; undefined: no bound on that side. */
  readonly from: Exact | undefined;
  readonly to: Exact | undefined;
}

/** A scale by which a column of words follows from a column of figures. */
export interface ClassBands {
  /** What is measured, as far as the text says it before the first bound, bare: 投资完成率. */
  readonly subject: string;
  readonly isOfRates: boolean;
  readonly bands: readonly ClassBand[];
  /** The words that state it, without what else the text says. */
  readonly rule: string;
}

const FIGURE = String.raw`(\d+(?:\.\d+)?)\s*([%％分天日]?)`;
const INCLUDED = String.raw`(?:[（(]不?含[^）)]{0,4}[）)])?`;
const NAMED = String.raw`(?:的)?(?:[,，])?(?:为|属于?|列为|列入|评为|评定为|定为|记为|划为|标为|[:：=＝])\s*[“"'‘]?(\p{Script=Han}{1,6}|[A-Z]级?)[”"'’]?(?:等级|等次|档次|预警)?$`;
const BETWEEN = new RegExp(`${FIGURE}${INCLUDED}\\s*${RANGE_SIGN}+\\s*${FIGURE}${INCLUDED}(?:之间)?${NAMED}`, "u");
const FROM = new RegExp(
  `(?:(?:${AT_LEAST}|>|高于|超过|大于)\\s*${FIGURE}${INCLUDED}(?:${OR_MORE})?|${FIGURE}${INCLUDED}(?:${OR_MORE}))${NAMED}`,
  "u",
);
const UP_TO = new RegExp(
  `(?:(?:≤|<=|${BELOW}|未达到?|不到|不高于|不超过)\\s*${FIGURE}${INCLUDED}(?:${OR_LESS})?|${FIGURE}${INCLUDED}(?:${OR_LESS}))${NAMED}`,
  "u",
);

/** Fewer bands are no scale. */
const FEWEST = 2;

/** The scale that a text states: 投资完成率80%以上为正常，50%—80%为滞后，不足50%为严重滞后; undefined where it states none. */
export function classBands(text: string): ClassBands | undefined {
  if (!/\d/u.test(text) || !/[为属列评定:：=]/u.test(text)) return undefined;
  const read = text.split(/[;；。\n]/u).map((part) => ({ part, bands: bandsOf(part) }));
  const stated = read.flatMap(({ bands }) => bands);
  const [first] = stated;
  const units = new Set(stated.flatMap((band) => band.units).filter((unit) => unit !== ""));
  const words = new Set(stated.map(({ band }) => band.word));
  if (first === undefined || stated.length < FEWEST || words.size < stated.length || units.size > 1) return undefined;
  const isOfRates = units.has("%");
  const inBase = (bound: Exact | undefined): Exact | undefined => (isOfRates ? bound?.div(HUNDRED) : bound);
  return {
    subject: bareName(first.before.replace(OPENING, "")),
    isOfRates,
    rule: read.flatMap(({ part, bands }) => (bands.length > 0 ? part.replace(OPENING, "").trim() : [])).join("；"),
    bands: stated.map(({ band: { word, from, to } }) => ({ word, from: inBase(from), to: inBase(to) })),
  };
}

/** 注：1. */
const OPENING = /^\s*(?:注|备注|说明)?\s*[:：]?\s*(?:\d[.、])?/u;
const HUNDRED = exact(100);

interface ReadBand {
  readonly before: string;
  readonly units: readonly string[];
  readonly band: ClassBand;
}

function bandsOf(part: string): readonly ReadBand[] {
  return part
    .normalize("NFKC")
    .split(/[,、]/u)
    .flatMap((clause) => bandOf(clause.trim()) ?? []);
}

function bandOf(clause: string): ReadBand | undefined {
  const between = BETWEEN.exec(clause);
  if (between !== null) {
    const [, low = "", lowUnit = "", high = "", highUnit = "", word = ""] = between;
    const [from, to] = [exact(low), exact(high)];
    if (!from.lt(to)) return undefined;
    return { before: clause.slice(0, between.index), units: [lowUnit, highUnit], band: { word, from, to } };
  }
  for (const [pattern, side] of [
    [FROM, "from"],
    [UP_TO, "to"],
  ] as const) {
    const found = pattern.exec(clause);
    if (found === null) continue;
    const [, first, firstUnit, second, secondUnit, word = ""] = found;
    const bound = exact(first ?? second ?? "0");
    return {
      before: clause.slice(0, found.index),
      units: [firstUnit ?? secondUnit ?? ""],
      band: side === "from" ? { word, from: bound, to: undefined } : { word, from: undefined, to: bound },
    };
  }
  return undefined;
}
