import { plain, sumOf } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { Claim } from "../../domain/model";
import type { IndicatorScore, ProjectScore, ScorecardScore } from "../../engine/outcome/scores";
import { gradeCaveats } from "../score-words";
import type { IndicatorEntry, MarkEntry } from "./book-entry";

/** The mark of a scorecard with its indicators. */
export function scorecardMark(card: ScorecardScore, lang: Language): MarkEntry {
  return {
    total: plain(card.total),
    ...(card.stated === undefined ? {} : { stated: plain(card.stated) }),
    weight: plain(card.weight),
    ...(card.converted === undefined ? {} : { converted: plain(card.converted) }),
    grade: card.grade,
    ...(card.statedGrade === undefined ? {} : { statedGrade: card.statedGrade.value }),
    caveats: gradeCaveats(card, lang),
    indicators: card.indicators.map(indicatorEntry),
  };
}

/** The mark that a line of a table of scores gives; full marks only where every part states its own. */
export function lineMark({ total, stated, grade, statedGrade, parts }: ProjectScore): MarkEntry {
  const weights = parts.map(({ weight }) => weight).filter((weight) => weight !== undefined);
  const isKnown = parts.length > 0 && weights.length === parts.length;
  return {
    total: plain(total),
    ...(stated === undefined ? {} : { stated: plain(stated.quantity.value) }),
    ...(isKnown ? { weight: plain(sumOf(weights)) } : {}),
    ...(grade === undefined ? {} : { grade }),
    ...(statedGrade === undefined ? {} : { statedGrade: statedGrade.value }),
    caveats: [],
    indicators: [],
  };
}

function indicatorEntry({ indicator, weight, score, stated }: IndicatorScore): IndicatorEntry {
  return {
    level1: indicator.level1?.value ?? "",
    level2: indicator.level2?.value ?? "",
    name: indicator.name.value,
    target: claimText(indicator.target),
    actual: claimText(indicator.actual),
    weight: plain(weight),
    score: plain(score),
    ...(stated === undefined ? {} : { stated: plain(stated) }),
    reason: indicator.reason?.value ?? indicator.explanation?.value ?? "",
  };
}

/** As the file shows it: 98.5% for a number in a percent format. */
function claimText(claim: Claim | undefined): string {
  return claim?.quantity?.asText === false ? claim.quantity.text : (claim?.text ?? "");
}
