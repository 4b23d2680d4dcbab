import type { Correction } from "../../app/correct-mapping";
import { correctedMapping } from "../../app/correct-mapping";
import type { Evaluation } from "../../app/evaluate-workbook";
import { formatPlace } from "../../domain/cells/address";
import type { Finding } from "../../domain/finding";
import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import type { RunSettings } from "../../engine/outcome/decisions";
import type { Outcome } from "../../engine/outcome/outcome";
import { asEdited } from "../../engine/profile/edited-profile";
import { decisionEvidence } from "../../ledger/decision-evidence";
import type { FindingDecision, KeptProfile, Ledger } from "../../ledger/ledger";
import { scoreEvidence } from "../../ledger/score-evidence";
import type { Refusal } from "../../sheets/port";
import type { SessionChange } from "../services/engine";
import type { FindingVerdict } from "../view/book/findings-view";
import { withCutOff } from "./cut-off";

/** A change of what the ledger keeps: everything but the language. */
export type LedgerChange = Exclude<SessionChange, { readonly kind: "language" }>;

/** The ledger after a change: what the user decided is kept there and nowhere else. Refused for what cannot be done. */
export function changedLedger(
  ledger: Ledger,
  change: LedgerChange,
  { workbook, outcome }: Evaluation,
): Result<Ledger, Refusal> {
  switch (change.kind) {
    case "column":
    case "label":
    case "unit":
    case "months":
    case "role":
    case "range":
    case "headings":
    case "records":
    case "as-found": {
      const mapping = correctedMapping({ workbook, model: outcome.model, kept: ledger.mapping }, change);
      return mapping.ok ? ok(withMapping(ledger, mapping.value)) : mapping;
    }
    default:
      return ok(decidedLedger(ledger, change, outcome));
  }
}

function withMapping(ledger: Ledger, mapping: string | undefined): Ledger {
  const { profile, scores, findings, settings, checkpoints, lastRun, unread } = ledger;
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(mapping === undefined ? {} : { mapping }),
    ...{ scores, findings, settings, checkpoints, lastRun, unread },
  };
}

function decidedLedger(ledger: Ledger, change: Exclude<LedgerChange, Correction>, outcome: Outcome): Ledger {
  switch (change.kind) {
    case "profile":
      return { ...ledger, profile: keptProfile(change.profile) };
    case "cut-off":
      return {
        ...ledger,
        profile: { json: JSON.stringify(asEdited(withCutOff(outcome.profile.profile, change.percent))) },
      };
    case "score": {
      const others = ledger.scores.filter((kept) => kept.indicator !== change.decision.indicator);
      const indicator = outcome.model.scorecards
        .flatMap(({ indicators }) => indicators)
        .find(({ id }) => id === change.decision.indicator);
      const evidence = indicator === undefined ? "" : scoreEvidence(indicator);
      return { ...ledger, scores: [...others, { ...change.decision, when: change.on, evidence }] };
    }
    case "take-back-score":
      return { ...ledger, scores: ledger.scores.filter((kept) => kept.indicator !== change.indicator) };
    case "finding": {
      const decided = outcome.findings.filter(
        (finding) => change.ids.includes(finding.id) && mayBeSettled(finding, change.verdict),
      );
      const others = ledger.findings.filter((kept) => !decided.some(({ id }) => id === kept.finding));
      return { ...ledger, findings: [...others, ...decided.map((finding) => findingDecision(finding, change))] };
    }
    case "take-back-finding":
      return { ...ledger, findings: ledger.findings.filter((kept) => !change.ids.includes(kept.finding)) };
    case "month":
      return { ...ledger, settings: settings(change.month, ledger.settings.available) };
    case "available":
      return { ...ledger, settings: settings(ledger.settings.month, change.amount) };
    case "template":
      return { ...ledger, mapping: change.json };
  }
}

function settings(month: number | undefined, available: string | undefined): RunSettings {
  return { ...(month === undefined ? {} : { month }), ...(available === undefined ? {} : { available }) };
}

function keptProfile(text: string): KeptProfile {
  return text.trimStart().startsWith("{") ? { json: text } : { id: text };
}

/** Two figures that cannot both be true are not made true by an explanation. */
function mayBeSettled(finding: Finding, verdict: FindingVerdict): boolean {
  return verdict !== "explained" || finding.class !== "logical";
}

function findingDecision(
  finding: Finding,
  change: Extract<SessionChange, { readonly kind: "finding" }>,
): FindingDecision {
  return {
    finding: finding.id,
    name: [formatPlace(finding.at), finding.stated ?? ""].join(" ").trim(),
    kind: change.verdict,
    reason: change.reason,
    by: change.by,
    when: change.on,
    evidence: decisionEvidence(finding),
  };
}
