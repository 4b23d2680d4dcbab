import { addTo } from "../../domain/collections/groups";
import { theOnly } from "../../domain/collections/only";
import { isOneSlip } from "../../domain/letters/one-slip";
import { HEADING_WORDS } from "./headings";

/** Letters that are typed for one that looks or sounds alike, each before the letter that the trade's headings have. */
const MISTYPED =
  "箅算蒜算直值植值殖值拔拨末未己已巳已郊效校效续绩积绩记计际计顶项日目曰目付支负附予预官管伟位未位平评坪评种重众重表标" +
  "即际计际形行型行律率绿率住注成称程称城程呈成诚成份分应因园因缺确改效支之止支度渡初出知资姿资经金今金斤金额颌颌额们门";

/** For each such letter what it may have been meant for. */
const MEANT: ReadonlyMap<string, readonly string[]> = (() => {
  const meant = new Map<string, string[]>();
  for (let at = 0; at + 1 < MISTYPED.length; at += 2) {
    const typed = MISTYPED.charAt(at);
    addTo(meant, typed, MISTYPED.charAt(at + 1));
  }
  return meant;
})();

/** Shorter English words have too many neighbours. */
const FEWEST_LETTERS = 6;
const LONGEST_HEADING = 40;

let known: ReadonlySet<string> | undefined;

/** English words of headings long enough to tell a slip by. */
function knownWords(): ReadonlySet<string> {
  known ??= new Set(
    HEADING_WORDS.flatMap(({ sure, likely }) => [...sure, ...(likely ?? [])])
      .flatMap((heading) => heading.toLowerCase().match(/[a-z]+/g) ?? [])
      .filter((word) => word.length >= FEWEST_LETTERS),
  );
  return known;
}

/** What a heading that means nothing may have been meant to be: 预箅数 → 预算数, Expendture → expenditure. */
export function withoutSlips(heading: string): readonly string[] {
  if (heading.length > LONGEST_HEADING) return [];
  const chinese = Array.from(heading).flatMap((letter, at) =>
    (MEANT.get(letter) ?? []).map((meant) => heading.slice(0, at) + meant + heading.slice(at + 1)),
  );
  const english = heading.replace(/[A-Za-z]{5,}/g, (word) => meantWord(word.toLowerCase()) ?? word);
  return english === heading ? chinese : [...chinese, english];
}

/** Words that differ by a letter from one of the trade and are no slips: what heads columns of other tables. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    "adsorption allottee appropriate approver auction auctions chance charge charges commend compete count counts " +
    "deliverer derision earner evacuation expanded finding findings founding granter " +
    "listen mating notional planner planted positron potting precious primacy programmer protect " +
    "racing rafting rational receiver reverence reviser schema scorer shoring speeding stratus " +
    "weigh weighed"
  ).split(" "),
);

/** The one known word that differs by a letter lost, added, changed or exchanged with its neighbour. */
function meantWord(word: string): string | undefined {
  if (knownWords().has(word) || OTHER_WORDS.has(word)) return undefined;
  const near = [...knownWords()].filter((other) => isSlipOf(word, other));
  return theOnly(near);
}

/** An officer is no office with a slip: endings make other words. */
function isSlipOf(typed: string, meant: string): boolean {
  return typed[0] === meant[0] && !typed.startsWith(meant) && isOneSlip(typed, meant);
}
