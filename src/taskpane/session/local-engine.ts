import type { Evaluation } from "../../app/evaluate-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import { mappingText } from "../../app/mapping-template";
import { PROGRAM_VERSION } from "../../app/program-version";
import { resolveProfile } from "../../app/resolve-profile";
import { changesOf, isEmpty, whyEmpty } from "../../app/score-workbook";
import type { Language } from "../../domain/lists";
import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import type { Profile } from "../../engine/profile/profile";
import { scoreModel } from "../../engine/score-workbook-model";
import type { Ledger } from "../../ledger/ledger";
import { ledgerSheet } from "../../ledger/ledger-sheet";
import { readLedger } from "../../ledger/read-ledger";
import { standingScores } from "../../ledger/score-evidence";
import { withLastRun } from "../../report/last-run";
import { marksOf } from "../../report/sheets/result-sheets";
import { sheetTitles } from "../../report/titles";
import { cellsTypedOver } from "../../sheets/own/typed-over";
import type { Refusal } from "../../sheets/port";
import type { Workbook } from "../../sheets/workbook";
import type { BookView } from "../view/book/book-view";
import type { ScoreInShort } from "../view/book/scores-view";
import { buildView } from "../view/build-view";
import { scoreInShort } from "../view/score-in-short";
import type { Step } from "../words/pane-words";
import { withCutOff } from "./cut-off";
import type { Engine, Planned, SessionChange } from "./engine";
import { changedLedger } from "./ledger-changes";

interface Open {
  readonly workbook: Workbook;
  readonly ledger: Ledger;
  readonly language: Language;
  readonly evaluation: Evaluation;
}

/** What the workbook scores by another rule; nothing is kept. */
function previewOf({ workbook, ledger, evaluation }: Open, profile: Profile): ScoreInShort | undefined {
  const { model } = evaluation.outcome;
  return scoreInShort(scoreModel({ workbook, model, profile, decisions: standingScores(ledger, model) }), profile);
}

function planned(evaluation: Evaluation, lang: Language, marks: boolean): Planned {
  const changes = changesOf(evaluation, { lang, marks });
  return { changes, typedOver: cellsTypedOver(evaluation.workbook, changes.sheets) };
}

/** The engine in this thread: keeps the open workbook and runs the use cases over it. */
export function localEngine(): Engine {
  let current: Open | undefined;

  const show = (next: Open): Result<BookView, Refusal> => {
    current = next;
    return ok(buildView(next.evaluation.outcome, next.ledger, next.language));
  };

  const evaluate = (
    workbook: Workbook,
    ledger: Ledger,
    language: Language,
    onStep?: (step: Step) => void,
  ): Result<BookView, Refusal> => {
    const evaluation = evaluateWorkbook(workbook, { lang: language, ledger, ...(onStep && { onStep }) });
    if (!evaluation.ok) return evaluation;
    return show({ workbook, ledger: evaluation.value.ledger, language, evaluation: evaluation.value });
  };

  const opened = (): Open => {
    if (current === undefined) throw new Error("the pane asked for a workbook before one was opened");
    return current;
  };

  return {
    open: (workbook, language, onStep) => Promise.resolve(evaluate(workbook, readLedger(workbook), language, onStep)),
    change: (change: SessionChange) => {
      const open = opened();
      if (change.kind === "language") return Promise.resolve(show({ ...open, language: change.language }));
      const changed = changedLedger(open.ledger, change, open.evaluation);
      if (!changed.ok) return Promise.resolve(changed);
      const ledger = changed.value;
      // What is decided about a finding changes no figure: nothing is computed again.
      const computes = change.kind !== "finding" && change.kind !== "take-back-finding";
      return Promise.resolve(
        computes
          ? evaluate(open.workbook, ledger, open.language)
          : show({ ...open, ledger, evaluation: { ...open.evaluation, ledger } }),
      );
    },
    preview: (cutOffPercent) => {
      if (current === undefined) return Promise.resolve(undefined);
      return Promise.resolve(previewOf(current, withCutOff(current.evaluation.outcome.profile.profile, cutOffPercent)));
    },
    previewProfile: (json) => {
      const profile = resolveProfile({ json }, "", "zh");
      return Promise.resolve(current === undefined || !profile.ok ? undefined : previewOf(current, profile.value));
    },
    plan: (withMarks) => {
      const { evaluation, language } = opened();
      return Promise.resolve(
        isEmpty(evaluation.outcome)
          ? refused(whyEmpty(evaluation.outcome))
          : ok(planned(evaluation, language, withMarks)),
      );
    },
    marks: () => Promise.resolve(marksOf(opened().evaluation.outcome)),
    written: () => {
      const open = opened();
      const { outcome } = open.evaluation;
      const { workbook, ledger, language: lang } = open;
      current = { ...open, ledger: withLastRun({ workbook, outcome, ledger, lang, version: PROGRAM_VERSION }) };
      return Promise.resolve();
    },
    record: () => {
      const { workbook, ledger, language } = opened();
      return Promise.resolve({ sheets: [ledgerSheet(ledger, sheetTitles(workbook, language).ledger, language)] });
    },
    template: () => Promise.resolve(mappingText(opened().evaluation.outcome.model, opened().ledger.mapping)),
  };
}
