import { exact, plain } from "../../domain/exact";
import { listed } from "../../domain/listing";
import type { Language } from "../../domain/lists";
import type { Outcome } from "../../engine/outcome/outcome";
import { panelRule, selectionRule } from "../../engine/panel/panel-results";
import type { PanelRule, Profile, RuleSource } from "../../engine/profile/profile";
import { progressRule } from "../../engine/progress/progress-results";
import { say } from "../../messages/fill";
import { percent } from "../../messages/rules";
import { clauses } from "../../messages/punctuation";
import { RESULT } from "../../messages/results";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { CENTRED, HEADING, TEXT } from "../looks";
import { selectionWords } from "../panel/selection-block";
import { SheetDraft } from "../sheet-draft";
import { basisWords, unitWords } from "../execution/execution-words";

const WIDTHS = [22, 64, 52];

/** Which rules gave the scores, where they come from, and what the figures are based on. */
export function rulesSheet(context: ReportContext): SheetPlan {
  const { lang, outcome } = context;
  const { profile, hash } = outcome.profile;
  const draft = new SheetDraft("rules", context.titles.rules, WIDTHS);
  draft.heading(RESULT.rulesTitle[lang], profile.title[lang]);
  headings(draft, [RESULT.item[lang], RESULT.content[lang], RESULT.ruleSource[lang]]);
  draft.keepInView(3);
  const line = (item: string, content: string, source?: RuleSource) => ruleLine(draft, lang, item, content, source);
  line(RESULT.profile[lang], `${profile.title[lang]}（${profile.id}）`, profile.source);
  line(RESULT.chosenBy[lang], chosenWords(outcome, lang));
  line(RESULT.profileHash[lang], hash);
  line(RESULT.program[lang], `fundscore ${context.version}`);
  ruleLines(draft, lang, [...scoringRules(profile, lang), ...furtherRules(outcome, lang)]);
  draft.gap();
  basisPart(context, draft);
  openPart(context, draft);
  return draft.plan();
}

function headings(draft: SheetDraft, texts: readonly string[]): void {
  texts.forEach((text, col) => draft.put(draft.row, col, text, HEADING));
  draft.row += 1;
}

/** Neighbouring rules of one source share its cell. */
function ruleLines(draft: SheetDraft, lang: Language, rules: readonly RuleText[]): void {
  let start = 0;
  rules.forEach(([item, content, source], index) => {
    draft.put(draft.row, 0, item, { ...CENTRED, bold: true });
    draft.put(draft.row, 1, content, TEXT);
    draft.row += 1;
    if (rules[index + 1]?.[2] === source && source !== undefined) return;
    const top = draft.row - 1 - (index - start);
    draft.putTall(top, draft.row - 1, 2, source === undefined ? null : sourceWords(source, lang), TEXT);
    start = index + 1;
  });
}

function ruleLine(draft: SheetDraft, lang: Language, item: string, content: string, source?: RuleSource): void {
  const label: CellLook = { ...CENTRED, bold: true };
  draft.put(draft.row, 0, item, label);
  draft.put(draft.row, 1, content, TEXT);
  draft.put(draft.row, 2, source === undefined ? null : sourceWords(source, lang), TEXT);
  draft.row += 1;
}

/** Document, clause, note, and whether somebody compared the rule with the official text. */
function sourceWords(source: RuleSource, lang: Language): string {
  const checked = (source.checked ? RESULT.checkedYes : RESULT.checkedNo)[lang];
  const parts = [source.document, source.clause, noteIn(source.note, lang), checked];
  return clauses(parts, lang);
}

/** The part of a note in the reader's language: shipped notes are written "中文 / English". */
function noteIn(note: string | undefined, lang: Language): string | undefined {
  const parts = note?.split(" / ") ?? [];
  return parts.length === 2 ? parts[lang === "zh" ? 0 : 1] : note;
}

/** Option and ledger read alike, so that a second run without the option writes the same sheet. */
function chosenWords(outcome: Outcome, lang: Language): string {
  switch (outcome.profile.chosenBy) {
    case "option":
    case "ledger":
      return RESULT.chosenByPerson[lang];
    case "workbook":
      return RESULT.chosenByWorkbook[lang];
    case "default":
      return RESULT.chosenByDefault[lang];
  }
}

type RuleText = readonly [item: string, content: string, source?: RuleSource | undefined];

function scoringRules(profile: Profile, lang: Language): readonly RuleText[] {
  const { directions, tiers, rounding, grades, weights } = profile;
  const bands = grades.bands.map(({ grade, from }, index) =>
    index === grades.bands.length - 1
      ? say(RESULT.lastBandText, lang, { grade })
      : say(RESULT.bandText, lang, { from, grade }),
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
    [RESULT.bands[lang], clauses(bands, lang), grades.source],
  ];
}

/** Rules of panels, selection and monthly execution, where the workbook has such. */
function furtherRules({ panels, progress, profile: { profile } }: Outcome, lang: Language): readonly RuleText[] {
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

function basisPart(context: ReportContext, draft: SheetDraft): void {
  const { lang, outcome } = context;
  if (outcome.execution.length === 0) return;
  draft.section(RESULT.basisPart[lang]);
  for (const result of outcome.execution) {
    const budget = `${basisWords(result.basis, lang)} ${plain(result.total.budget)}`;
    const text = clauses([budget, unitWords(result, lang)], lang);
    ruleLine(draft, lang, say(RESULT.basisFund, lang, { fund: result.fund }).trim(), text);
  }
  draft.gap();
}

/** What did not go through: checks that failed and ledger rows nobody could read. */
function openPart(context: ReportContext, draft: SheetDraft): void {
  const { lang, outcome, ledger } = context;
  for (const defect of outcome.defects)
    ruleLine(draft, lang, RESULT.defects[lang], say(RESULT.defectText, lang, { where: defect.where }));
  for (const unread of ledger.unread)
    ruleLine(draft, lang, RESULT.ledgerPart[lang], say(RESULT.damagedLedger, lang, { row: String(unread.row + 1) }));
}
