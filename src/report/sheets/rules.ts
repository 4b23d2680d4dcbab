import { plain } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { Outcome } from "../../engine/outcome/outcome";
import type { RuleSource } from "../../engine/profile/profile";
import { betterRuleWords } from "../../messages/better-rule";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import { clauses, partIn, remarked } from "../../messages/text/punctuation";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { basisWords, unitWords } from "../execution/execution-words";
import { CENTRED, HEADING, TEXT } from "../looks";
import type { RuleText } from "../rules/rule-texts";
import { furtherRules, scoringRules } from "../rules/rule-texts";
import { SheetDraft } from "../sheet-draft";

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
  line(RESULT.profile[lang], remarked(profile.title[lang], profile.id, lang), profile.source);
  line(RESULT.chosenBy[lang], chosenWords(outcome, lang));
  if (outcome.betterRule !== undefined) line(RESULT.betterRule[lang], betterRuleWords(outcome.betterRule, lang));
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
  const said = [source.document, source.clause, source.note].map((text) => text && partIn(text, lang));
  return clauses([...said, checked], lang);
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
