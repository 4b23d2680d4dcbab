import { exact } from "../../domain/figures/exact";
import type { PointBand } from "../../domain/line-rule";
import { AT_LEAST, BELOW, OR_MORE, RANGE_SIGN } from "../../domain/words/bounds";

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const INCLUDED = String.raw`(?:\((含|不含)\))?`;
const EARNS = String.raw`(?:之?间|的|,|:)*(?:(?:得|计|为)${NUMBER}分|(不得分|不计分|零分|得?零分))$`;
const WORDS = String.raw`^[\p{Script=Han}“”（）()：:]{0,16}?`;

/** ≥90%得8分, 90%(含)以上计8分 */
const FROM = new RegExp(`${WORDS}(?:${AT_LEAST})?${NUMBER}%${INCLUDED}(?:${OR_MORE})?${EARNS}`, "u");
/** 80%(含)-90%计6分 */
const BETWEEN = new RegExp(`${WORDS}${NUMBER}%?${INCLUDED}${RANGE_SIGN}+${NUMBER}%${INCLUDED}${EARNS}`, "u");
/** 低于70%计0分, 70%以下不得分 */
const UNDER = new RegExp(`${WORDS}(?:(?:${BELOW})${NUMBER}%|${NUMBER}%${INCLUDED}以下)${EARNS}`, "u");

const FEWEST = 2;

/**
 * The bands of a criterion that says nothing else: ≥90%计5分；80%（含）-90%计4分；低于80%不得分, from the highest one down. Undefined where
 * a clause says something else, or where the bands leave room between them.
 */
export function bandsIn(text: string): readonly PointBand[] | undefined {
  const clauses = text.split(/[;；。]|,(?=\d|低于|不足|[≥<])/u).filter((clause) => clause !== "");
  const read = clauses.map(bandOf);
  if (read.length < FEWEST || read.some((band) => band === undefined)) return undefined;
  const bands = read.flatMap((band) => band ?? []);
  const isClosed = bands.every(({ to }, place) =>
    place === 0 ? to === undefined : to?.eq(bands[place - 1]?.from ?? to.plus(1)) === true,
  );
  return isClosed ? bands.map(({ from, points }) => ({ from, points })) : undefined;
}

interface ReadBand extends PointBand {
  readonly to?: PointBand["from"];
}

function bandOf(clause: string): ReadBand | undefined {
  const between = BETWEEN.exec(clause);
  if (between !== null) {
    const [, low = "", lowest, high = "", highest, earned] = between;
    // 80%—90%（含）: the upper bound belongs to the lower band, which is no "from … on".
    if (highest === "含" || lowest === "不含") return undefined;
    return { from: percent(low), to: percent(high), points: exact(earned ?? 0) };
  }
  const below = UNDER.exec(clause);
  if (below !== null) {
    const [, first, second, included, earned] = below;
    return included === "含"
      ? undefined
      : { from: exact(0), to: percent(first ?? second ?? ""), points: exact(earned ?? 0) };
  }
  const from = FROM.exec(clause);
  if (from === null || from[2] === "不含") return undefined;
  return { from: percent(from[1] ?? ""), points: exact(from[3] ?? 0) };
}

function percent(written: string): PointBand["from"] {
  return exact(written).div(100);
}
