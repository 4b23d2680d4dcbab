import type { Language } from "../../domain/lists";
import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import type { Evaluation } from "../../app/evaluate-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import { mappingText } from "../../app/mapping-template";
import { changesOf } from "../../app/score-workbook";
import { scoreModel } from "../../engine/score-workbook-model";
import type { Ledger } from "../../ledger/ledger";
import { readLedger } from "../../ledger/read-ledger";
import type { Refusal } from "../../sheets/port";
import type { Workbook } from "../../sheets/workbook";
import { buildView } from "../view/build-view";
import type { BookView } from "../view/book-view";
import type { Step } from "../words/pane-words";
import { withCutOff } from "./cut-off";
import type { Engine, SessionChange } from "./engine";
import { changedLedger } from "./ledger-changes";

interface Open {
  readonly workbook: Workbook;
  readonly ledger: Ledger;
  readonly language: Language;
  readonly evaluation: Evaluation;
}

/** The engine in this thread: keeps the open workbook and runs the use cases over it. */
export function localEngine(): Engine {
  let current: Open | undefined;

  const evaluate = (
    workbook: Workbook,
    ledger: Ledger,
    language: Language,
    onStep?: (step: Step) => void,
  ): Result<BookView, Refusal> => {
    const evaluation = evaluateWorkbook(workbook, { lang: language, ledger, ...(onStep && { onStep }) });
    if (!evaluation.ok) return evaluation;
    current = { workbook, ledger: evaluation.value.ledger, language, evaluation: evaluation.value };
    return ok(buildView(evaluation.value.outcome, evaluation.value.ledger, language));
  };

  const opened = (): Open => {
    if (current === undefined) throw new Error("the pane asked for a workbook before one was opened");
    return current;
  };

  return {
    open: (workbook, language, onStep) => Promise.resolve(evaluate(workbook, readLedger(workbook), language, onStep)),
    change: (change: SessionChange) => {
      const { workbook, ledger, language, evaluation } = opened();
      if (change.kind === "language") return Promise.resolve(evaluate(workbook, ledger, change.language));
      return Promise.resolve(evaluate(workbook, changedLedger(ledger, change, evaluation), language));
    },
    preview: (cutOffPercent) => {
      if (current === undefined) return Promise.resolve(undefined);
      const { workbook, ledger, evaluation } = current;
      const { model } = evaluation.outcome;
      const profile = withCutOff(evaluation.outcome.profile.profile, cutOffPercent);
      const [card] = scoreModel({ workbook, model, profile, decisions: ledger.scores }).scorecards;
      return Promise.resolve(card && { total: card.total.toFixed(profile.rounding.total), grade: card.grade });
    },
    plan: (withMarks) => {
      const { evaluation, language } = opened();
      const { scorecards, projectScores, execution } = evaluation.outcome;
      return Promise.resolve(
        scorecards.length === 0 && projectScores.length === 0 && execution.length === 0
          ? refused<Refusal>({ code: "nothing-to-score", facts: {} })
          : ok(changesOf(evaluation, { lang: language, marks: withMarks })),
      );
    },
    template: () => Promise.resolve(mappingText(opened().evaluation.outcome.model)),
  };
}
