import { exact } from "../../domain/figures/exact";
import type { LineRule } from "../../domain/line-rule";
import type { Quantity } from "../../domain/quantity/quantity";
import { theOneQuantity } from "../../domain/quantity/the-one-quantity";

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const PERCENT = String.raw`(?:%|per ?cent|percentage points?)`;
const SHORT = "below|short|under|less|lower|missing";
const OVER = "above|over|exceeding|more|higher|late|of delay";
const OFF = String.raw`(?:deduct|minus|lose|less|take off|take away)s?\s+(?<off>${NUMBER})\s*(?:points?|marks?|pts?)?`;
/** deduct 0.5 for each 1% below, minus 2 points per percentage point above the limit */
const LOSS = new RegExp(
  String.raw`${OFF}\s+(?:for (?:each|every)|per|each|every)\s+(?<per>${NUMBER})?\s*${PERCENT}\s*(?:points?\s+)?(?:(?<short>${SHORT})|(?:${OVER}))\b`,
  "u",
);
/** full marks at 95% or above, full score for 90% and more */
const BOUND = new RegExp(
  String.raw`(?:full|maximum|all) (?:marks|score|points) (?:at|for|from|if|with|when)[a-z ]{0,20}?(?:>=|≥|at least)?\s*(?<bound>${NUMBER}\s*%)`,
  "u",
);
/** no points below 60% */
const FLOOR = new RegExp(
  String.raw`(?:no|zero|0) (?:points?|marks?|score) (?:if )?(?:below|under|less than)\s*(${NUMBER}%)`,
  "u",
);
/** at most 3 points off */
const MOST = new RegExp(String.raw`(?:at most|maximum of|max\.?|up to)\s+(${NUMBER})\s*(?:points?|marks?)`, "u");
const COMPLETION = /(?:completion|execution|achievement|delivery)(?: rate| ratio)?/u;
const PROPORTION = [
  new RegExp(
    String.raw`(?:weight|full marks|max(?:imum)?(?: points| score)?|${NUMBER}) ?[x×*] ?${COMPLETION.source}`,
    "u",
  ),
  new RegExp(
    String.raw`${COMPLETION.source} ?[x×*] ?(?:weight|full marks|max(?:imum)?(?: points| score)?|${NUMBER})`,
    "u",
  ),
  new RegExp(
    String.raw`(?:in proportion|proportional(?:ly)?|pro rata) (?:to|with|by) (?:the )?${COMPLETION.source}`,
    "u",
  ),
];
const ALL_OR_NOTHING =
  /(?:full|maximum|all) (?:marks|score|points)\b.{1,60}\b(?:otherwise|else)\b,?\s*(?:no (?:points?|marks?)|none|nothing|zero|0)\b/u;

/** How an English criterion gives points; undefined where it says nothing that can be worked out, or two things. */
export function englishLineRule(criterion: string): LineRule | undefined {
  const text = criterion.toLowerCase().replace(/\s+/gu, " ");
  if ((text.match(/\b(?:each|every|per)\b(?! ?cent)/gu) ?? []).length > 1) return undefined;
  const loss = LOSS.exec(text)?.groups;
  if (loss !== undefined) {
    const { short, per = "1", off = "" } = loss;
    const [floor, most] = [FLOOR, MOST].map((limit) => limit.exec(text)?.[1]);
    const least = floor === undefined ? undefined : theOneQuantity(floor).one?.value;
    if (Number(per) === 0) return undefined;
    return {
      kind: "loss",
      over: short === undefined,
      per: exact(per).div(100),
      unit: "%",
      off: exact(off),
      ...boundIn(text),
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most: exact(most) }),
      ofCompletion: COMPLETION.test(text),
    };
  }
  if (/\b(?:deduct|minus|lose)/u.test(text)) return undefined;
  if (PROPORTION.some((way) => way.test(text)))
    return { kind: "proportion", ...boundIn(text), ofCompletion: COMPLETION.test(text) };
  return ALL_OR_NOTHING.test(text) ? { kind: "all-or-nothing" } : undefined;
}

function boundIn(text: string): { readonly bound?: Quantity } {
  const written = BOUND.exec(text)?.groups?.bound;
  const bound = written === undefined ? undefined : theOneQuantity(written).one;
  return bound === undefined ? {} : { bound };
}
