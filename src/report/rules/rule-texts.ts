import { exact } from "../../domain/figures/exact";
import { listed } from "../../domain/listing";
import type { Language } from "../../domain/lists";
import type { Outcome } from "../../engine/outcome/outcome";
import { panelRule, selectionRule } from "../../engine/panel/panel-results";
import type { PanelRule, Profile, RuleSource } from "../../engine/profile/profile";
import { progressRule } from "../../engine/progress/progress-results";
import { ownScaleUpTo } from "../../engine/scoring/grade";
import { RESULT } from "../../messages/results";
import { percent } from "../../messages/rules";
import { gradeText } from "../../messages/terms/grades";
import { say } from "../../messages/text/fill";
import { clauses } from "../../messages/text/punctuation";
import { basisWords } from "../execution/execution-words";
import { selectionWords } from "../panel/selection-words";

/** A line of the rules sheet: what it is about, what the rule says, and where it comes from. */
export type RuleText = readonly [item: string, content: string, source?: RuleSource | undefined];

/** The rules by which indicators, totals and grades come about. */
export function scoringRules(profile: Profile, lang: Language): readonly RuleText[] {
  const { directions, tiers, rounding, grades, weights } = profile;
  const bands = grades.bands.map(({ grade, from }, index) =>
    index === grades.bands.length - 1
      ? say(RESULT.lastBandText, lang, { grade: gradeText(grade, lang) })
      : say(RESULT.bandText, lang, { from, grade: gradeText(grade, lang) }),
  );
  const level1 = weights?.level1.map(({ names, weight }) => `${names[0] ?? ""} ${weight}`);
  return [
    [
      RESULT.fixedWeights[lang],
      level1 === undefined ? RESULT.workbookWeights[lang] : listed(level1, lang),
      weights?.source,
    ],
    [RESULT.atLeast[lang], atLeastWords(profile, lang), directions.source],
    [RESULT.atMost[lang], atMostWords(profile, lang), directions.source],
    [RESULT.exactlyTarget[lang], exactlyWords(profile, lang), directions.source],
    [
      RESULT.rangeTarget[lang],
      (directions.range.missed === "zero" ? RESULT.rangeZero : RESULT.rangeNearest)[lang],
      directions.source,
    ],
    [RESULT.zeroTarget[lang], RESULT.zeroRule[lang], directions.source],
    [RESULT.overRule[lang], overWords(profile, lang), profile.overFulfilment.source],
    [
      RESULT.tiers[lang],
      say(RESULT.tierText, lang, { reached: asPercent(tiers.reachedFrom), partly: asPercent(tiers.partlyFrom) }),
      tiers.source,
    ],
    [
      RESULT.executionRule[lang],
      say(RESULT.executionRuleText, lang, { basis: basisWords(profile.execution.basis, lang) }),
      profile.execution.source,
    ],
    [
      RESULT.rounding[lang],
      say(RESULT.roundingText, lang, {
        indicator: String(rounding.indicator),
        total: String(rounding.total),
        average: String(rounding.average),
        rate: String(rounding.ratePercent),
      }),
      rounding.source,
    ],
    [RESULT.bands[lang], clauses([...bands, ownScaleWords(profile, lang)], lang), grades.source],
  ];
}

function ownScaleWords(profile: Profile, lang: Language): string {
  const part = ownScaleUpTo(profile);
  return part.isZero() ? "" : say(RESULT.ownScaleText, lang, { part: percent(part) });
}

/** Rules of panels, selection and monthly execution, where the workbook has such. */
export function furtherRules({ panels, progress, profile: { profile } }: Outcome, lang: Language): readonly RuleText[] {
  const panel = panelRule(profile);
  const selection = selectionRule(profile);
  const bands = progressRule(profile);
  const explain = { red: RESULT.explainRed[lang], yellow: RESULT.explainYellow[lang], none: "" }[
    bands.explain ?? "none"
  ];
  return [
    ...(panels.length === 0
      ? []
      : [
          [
            RESULT.panelRule[lang],
            say(RESULT.panelRuleText, lang, {
              mean: meanWords(panel, lang),
              places: String(panel.places),
              limit: asPercent(panel.spreadAbove),
            }),
            panel.source,
          ] as const,
        ]),
    ...(panels.some((one) => one.selection !== undefined)
      ? [[RESULT.selectionRule[lang], selectionWords(selection, lang), selection.source] as const]
      : []),
    ...(progress.length === 0
      ? []
      : [
          [
            RESULT.progressRule[lang],
            say(RESULT.progressRuleText, lang, {
              red: asPercent(bands.redBelow),
              yellow: asPercent(bands.yellowBelow),
            }) + explain,
            bands.source,
          ] as const,
        ]),
  ];
}

function meanWords({ mean }: PanelRule, lang: Language): string {
  switch (mean.kind) {
    case "as-stated":
      return RESULT.meanAsStated[lang];
    case "mean":
      return RESULT.meanPlain[lang];
    case "trimmed":
      return say(RESULT.meanTrimmed, lang, { from: String(mean.from) });
  }
}

function asPercent(decimal: string): string {
  return percent(exact(decimal));
}

function atLeastWords(profile: Profile, lang: Language): string {
  const { missed, passMark } = profile.directions.atLeast;
  const base = (missed === "zero" ? RESULT.atLeastZero : RESULT.atLeastProportional)[lang];
  return passMark === undefined ? base : base + say(RESULT.passMark, lang, { pass: asPercent(passMark) });
}

function atMostWords(profile: Profile, lang: Language): string {
  const words = {
    ratio: RESULT.atMostRatio,
    "linear-to-double": RESULT.atMostLinear,
    zero: RESULT.atMostZero,
  }[profile.directions.atMost.missed];
  return words[lang];
}

function exactlyWords(profile: Profile, lang: Language): string {
  const words = {
    "as-at-least": RESULT.exactlyAsAtLeast,
    "by-deviation": RESULT.exactlyByDeviation,
    zero: RESULT.exactlyZero,
  }[profile.directions.exactly.missed];
  return words[lang];
}

function overWords(profile: Profile, lang: Language): string {
  const rule = profile.overFulfilment;
  switch (rule.kind) {
    case "none":
      return RESULT.overNone[lang];
    case "flag": {
      const flag = say(RESULT.overFlag, lang, { above: asPercent(rule.above) });
      return rule.requireReason ? flag + RESULT.overReason[lang] : flag;
    }
    case "step": {
      const step = say(RESULT.overStep, lang, { above: asPercent(rule.above), keep: asPercent(rule.keep) });
      return rule.reasonRestores ? step + RESULT.overRestores[lang] : step;
    }
    case "linear": {
      const above = asPercent(rule.above);
      const linear = say(RESULT.overLinear, lang, { above, keep: asPercent(rule.keepAtLeast) });
      return rule.reasonRestores ? linear + RESULT.overRestores[lang] : linear;
    }
  }
}
