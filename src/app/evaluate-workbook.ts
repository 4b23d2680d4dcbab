import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import { betterRule, unmetTotal } from "../engine/better-rule";
import { runChecks } from "../engine/checks/run-checks";
import type { Outcome } from "../engine/outcome/outcome";
import { chooseProfile } from "../engine/profile/choose-profile";
import type { Profile } from "../engine/profile/profile";
import { profileHash } from "../engine/profile/profile-hash";
import { keptCheckpoints } from "../engine/progress/checkpoints";
import { scoreModel } from "../engine/score-workbook-model";
import type { Ledger } from "../ledger/ledger";
import { standingScores } from "../ledger/score-evidence";
import type { Refusal } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import type { EvaluationOptions } from "./evaluation-options";
import type { Compared } from "./map-workbook";
import { understandWorkbook } from "./map-workbook";
import { enter } from "./progress";
import { resolveProfile } from "./resolve-profile";

/** A workbook with all that is known about it. */
export interface Evaluation {
  readonly workbook: Workbook;
  readonly outcome: Outcome;
  /** What was scored and checked: for whoever tries another rule. */
  readonly compared: Compared;
  /** Inputs that contradict each other where nothing decides: scoring is refused, checking goes on. */
  readonly rivals: readonly Refusal[];
  /** The ledger to write: what was read, with the profile and mapping that the options name. */
  readonly ledger: Ledger;
}

/** The whole path from a workbook to its outcome: ledger, mapping, profile, scores, checks. */
export function evaluateWorkbook(read: Workbook, options: EvaluationOptions): Result<Evaluation, Refusal> {
  const understood = understandWorkbook(read, options);
  if (!understood.ok) return understood;
  const { workbook, model, ledger, compared, written } = understood.value;
  const profile = profilesOf(options, ledger);
  if (!profile.ok) return profile;
  const scoring = enter("score", options);
  if (!scoring.ok) return scoring;
  const chosen = chooseProfile({ ...profile.value, stated: compared.model.stated });
  const inForce = { ...chosen, hash: profileHash(chosen.profile) };
  const given = {
    ...compared,
    decisions: standingScores(ledger, model),
    settings: { ...ledger.settings, ...options.settings },
    checkpoints: ledger.checkpoints,
  };
  const scored = scoreModel({ ...given, profile: chosen.profile });
  const isUnnamed = chosen.chosenBy === "default";
  const better = isUnnamed
    ? betterRule({ ...chosen, ...scored }, (profile) => scoreModel({ ...given, profile }).scorecards)
    : undefined;
  const unmet = isUnnamed ? unmetTotal(scored.scorecards) : undefined;
  const checking = enter("check", options);
  if (!checking.ok) return checking;
  const { findings, ...confirmed } = runChecks({ ...compared, profile: inForce, scored });
  const doubts = { ...(better && { betterRule: better }), ...(unmet && { unmetTotal: unmet }) };
  const { rivals, ...told } = written({ ...scored, findings });
  const outcome = { model, profile: inForce, ...doubts, ...told, ...confirmed };
  return ok({ workbook, outcome, compared, rivals, ledger: kept(ledger, options, outcome) });
}

/** A profile that the ledger keeps and nobody can read any more is refused as one in a file would be. */
function profilesOf(
  options: EvaluationOptions,
  ledger: Ledger,
): Result<{ readonly option?: Profile; readonly ledger?: Profile }, Refusal> {
  if (options.profile !== undefined) {
    const option = resolveProfile(options.profile, "--profile", options.lang);
    return option.ok ? ok({ option: option.value }) : option;
  }
  if (ledger.profile === undefined) return ok({});
  const fromLedger = resolveProfile(ledger.profile, "ledger", options.lang);
  return fromLedger.ok ? ok({ ledger: fromLedger.value }) : fromLedger;
}

function kept(ledger: Ledger, options: EvaluationOptions, { progress }: Outcome): Ledger {
  return {
    ...ledger,
    settings: { ...ledger.settings, ...options.settings },
    checkpoints: keptCheckpoints(ledger.checkpoints, progress),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...(options.mapping === undefined ? {} : { mapping: options.mapping }),
  };
}
