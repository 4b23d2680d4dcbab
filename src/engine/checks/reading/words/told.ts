import type { Exact } from "../../../../domain/figures/exact";
import { exact, ONE } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { displayed, scaleInterval } from "../../../../domain/figures/interval";
import { WAN_YUAN, YI_YUAN, YUAN } from "../../../../domain/quantity/units";
import { remembered } from "../../../../domain/remembered";

/** Not what is compared with it (较上年), nor what it left (上年结转). */
const OF_LAST_YEAR = /(?<![较比与同于过])(?:上年|去年)(?!度?(?:结转|结余|末|底|同期)).*?(?=本年|今年|当年|$)/gu;

/**
 * The sentences of a text, each with all that it says of one matter, and without what it says of last year up to where it
 * comes back to this one: 上年支持项目5个，下达资金300万元，本年….
 */
export const sentencesOf = remembered((text: string): readonly string[] =>
  text.split(/[；;。！\n]/u).map((sentence) => sentence.replace(OF_LAST_YEAR, "")),
);

/** The clauses of a text. 1,776 keeps its comma; brackets set a clause apart as commas do. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/[，；;。！：:（）()\n]|,(?!\d{3})/u);
}

/** Words by which a figure is none that another must equal: rounded, or a limit. */
const ROUNDED = "约|近|余|左右|以上|以下|超过?|不足";
const OF_OTHER_TIME = "上年|去年|同期|同比";
/** How far something lies from something else. */
const COMPARED = "低于|高于|较|提高|下降";

/** Whether a clause tells a figure that need not be the one it seems to be: rounded, of another time, compared, or as `besides` says. */
export function tellsOtherwise(besides: string): (clause: string) => boolean {
  const words = new RegExp([ROUNDED, OF_OTHER_TIME, COMPARED, besides].join("|"), "iu");
  return (clause) => words.test(clause);
}

/** A part of one, as 88.22% counts. */
export const PER_CENT = exact("0.01");

const FACTORS: Readonly<Record<string, Exact>> = {
  元: YUAN.factor,
  千元: exact(1_000),
  万元: WAN_YUAN.factor,
  亿元: YI_YUAN.factor,
};

/** How many yuan one of a written unit is; 1 where none is written. */
export function yuanIn(unit: string | undefined): Exact {
  return FACTORS[unit ?? ""] ?? ONE;
}

/** A figure as written, 1,776.50. */
export function writtenFigure(digits: string): Exact {
  return exact(digits.replaceAll(",", ""));
}

/** What a figure in a text may stand for by the decimals that are written, of `scale` each. */
export function asWritten(digits: string, scale: Exact = ONE): Interval {
  const value = writtenFigure(digits);
  return scaleInterval(displayed(value, value.decimalPlaces()), scale);
}
