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
import type { CellEdit } from "../../sheets/cell-edit";
import { holds } from "../../sheets/cell-edit";
import { cellsTypedOver } from "../../sheets/own/typed-over";
import type { Mark, WorkbookChanges } from "../../sheets/plan";
import type { Refusal } from "../../sheets/port";
import type { Workbook } from "../../sheets/workbook";
import { isBlank } from "../../sheets/workbook";
import type { Engine, Planned, SessionChange } from "../services/engine";
import type { BookView } from "../view/book/book-view";
import type { ScoreInShort } from "../view/book/scores-view";
import { buildView } from "../view/build-view";
import type { FormerRun } from "../view/former-run";
import { formerRun } from "../view/former-run";
import { scoreInShort } from "../view/score-in-short";
import type { Step } from "../words/pane-words";
import { withCutOff } from "./cut-off";
import { changedLedger } from "./ledger-changes";

interface Open {
  readonly workbook: Workbook;
  readonly ledger: Ledger;
  readonly language: Language;
  readonly evaluation: Evaluation;
}

/** What the workbook scores by another rule; nothing is kept. */
function previewOf({ ledger, evaluation }: Open, profile: Profile): ScoreInShort | undefined {
  const { compared, outcome } = evaluation;
  const decisions = standingScores(ledger, outcome.model);
  return scoreInShort(scoreModel({ ...compared, profile, decisions }), profile);
}

function planned(evaluation: Evaluation, lang: Language, marks: boolean): Planned {
  const changes = changesOf(evaluation, { lang, marks });
  return { changes, typedOver: cellsTypedOver(evaluation.workbook, changes.sheets) };
}

/** The engine in this thread: keeps the open workbook and runs the use cases over it. */
export class LocalEngine implements Engine {
  #current: Open | undefined;

  open(workbook: Workbook, language: Language, onStep: (step: Step) => void): Promise<Result<BookView, Refusal>> {
    return Promise.resolve(this.#evaluate(workbook, readLedger(workbook), language, onStep));
  }

  holds(cells: readonly CellEdit[]): Promise<boolean> {
    return Promise.resolve(this.#current !== undefined && holds(this.#current.workbook, cells));
  }

  former(workbook: Workbook, language: Language): Promise<FormerRun | undefined> {
    return Promise.resolve(formerRun(readLedger(workbook), language));
  }

  change(change: SessionChange): Promise<Result<BookView, Refusal>> {
    const open = this.#opened();
    if (change.kind === "language") return Promise.resolve(this.#show({ ...open, language: change.language }));
    const changed = changedLedger(open.ledger, change, open.evaluation);
    if (!changed.ok) return Promise.resolve(changed);
    const ledger = changed.value;
    // What is decided about a finding changes no figure: nothing is computed again.
    const computes = change.kind !== "finding" && change.kind !== "take-back-finding";
    return Promise.resolve(
      computes
        ? this.#evaluate(open.workbook, ledger, open.language)
        : this.#show({ ...open, ledger, evaluation: { ...open.evaluation, ledger } }),
    );
  }

  preview(cutOffPercent: string | undefined): Promise<ScoreInShort | undefined> {
    const open = this.#current;
    if (open === undefined) return Promise.resolve(undefined);
    return Promise.resolve(previewOf(open, withCutOff(open.evaluation.outcome.profile.profile, cutOffPercent)));
  }

  previewProfile(json: string): Promise<ScoreInShort | undefined> {
    const open = this.#current;
    const profile = resolveProfile({ json }, "", "zh");
    return Promise.resolve(open === undefined || !profile.ok ? undefined : previewOf(open, profile.value));
  }

  plan(withMarks: boolean): Promise<Result<Planned, Refusal>> {
    const { evaluation, language } = this.#opened();
    return Promise.resolve(
      isEmpty(evaluation.outcome) ? refused(whyEmpty(evaluation)) : ok(planned(evaluation, language, withMarks)),
    );
  }

  marks(): Promise<readonly Mark[]> {
    return Promise.resolve(marksOf(this.#opened().evaluation.outcome));
  }

  written(): Promise<void> {
    const open = this.#opened();
    const { outcome } = open.evaluation;
    const { workbook, ledger, language: lang } = open;
    this.#current = { ...open, ledger: withLastRun({ workbook, outcome, ledger, lang, version: PROGRAM_VERSION }) };
    return Promise.resolve();
  }

  record(): Promise<WorkbookChanges> {
    const { workbook, ledger, language } = this.#opened();
    return Promise.resolve({ sheets: [ledgerSheet(ledger, sheetTitles(workbook, language).ledger, language)] });
  }

  template(): Promise<string> {
    const { evaluation, ledger } = this.#opened();
    return Promise.resolve(mappingText(evaluation.outcome.model, ledger.mapping));
  }

  #opened(): Open {
    if (this.#current === undefined) throw new Error("the pane asked for a workbook before one was opened");
    return this.#current;
  }

  #evaluate(
    workbook: Workbook,
    ledger: Ledger,
    language: Language,
    onStep?: (step: Step) => void,
  ): Result<BookView, Refusal> {
    const evaluation = evaluateWorkbook(workbook, { lang: language, ledger, ...(onStep && { onStep }) });
    if (!evaluation.ok) return evaluation;
    return this.#show({ workbook, ledger: evaluation.value.ledger, language, evaluation: evaluation.value });
  }

  #show(next: Open): Result<BookView, Refusal> {
    this.#current = next;
    const view = buildView(next.evaluation.outcome, next.ledger, next.language);
    return ok(isBlank(next.workbook) ? { ...view, blank: true } : view);
  }
}
