import type { CellRange } from "../../domain/cells/address";
import { formatA1 } from "../../domain/cells/address";
import { exact, sumOf } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { PanelResult } from "../../engine/outcome/panel";
import { selectionRule } from "../../engine/panel/panel-results";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import type { ReportContext } from "../context";
import { sourceLive } from "../context";
import type { Live } from "../live";
import { amountFormat, asTotal, CENTRED, fixedFormat, HEADING, NUMBER, TEXT, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";
import { fixedCell, fixedColumn, formula } from "./panel-formula";
import type { RankedProject, ScorePlaces, SelectionLine } from "./selection-formulas";
import { askedFor, COL, cumulative, grantedText, verdictText } from "./selection-formulas";
import { selectionWords, verdictWord } from "./selection-words";

/** What the overview says of a selection, by reference. */
export interface SelectionPlaces {
  readonly available: Live;
  readonly granted: Live;
  readonly rest: Live;
  readonly verdicts: CellRange;
  /** Decimals of the amounts. */
  readonly decimals: number;
}

function inOrder({ projects }: PanelResult): readonly RankedProject[] {
  return projects
    .flatMap((line): RankedProject[] => {
      const { choice, rank, score } = line;
      return choice === undefined || rank === undefined || score === undefined
        ? []
        : [{ ...line, choice, rank, score }];
    })
    .sort((a, b) => a.choice.order - b.choice.order);
}

/** Projects in rank order with what each asks for and gets, all by formulas over the scores above. */
export function selectionBlock(
  context: ReportContext,
  draft: SheetDraft,
  panel: PanelResult,
  scores: ScorePlaces,
): SelectionPlaces | undefined {
  const { lang } = context;
  const { selection } = panel;
  if (selection === undefined) return undefined;
  const rule = selectionRule(context.outcome.profile.profile);
  const lines = inOrder(panel);
  const decimals = lines.reduce((most, { amount }) => Math.max(most, Math.min(6, amount?.decimalPlaces() ?? 0)), 2);
  const unit =
    selection.unit === undefined ? RESULT.unitUnknown[lang] : say(RESULT.unit, lang, { unit: selection.unit.text });
  draft.section(`${RESULT.selectionTitle[lang]}　${selectionWords(rule, lang)}　${unit}`);
  const money = withFormat(NUMBER, amountFormat(decimals));
  draft.putWide(draft.row, COL.order, COL.name, RESULT.available[lang], HEADING);
  const from = { at: selection.at, what: panel.title, role: RESULT.available[lang], text: selection.text };
  const stated = sourceLive(context, selection.available, from);
  const availableLive = draft.putLive(draft.row, COL.score, stated, { ...money, bold: true });
  const available = fixedCell(draft.at(draft.row, COL.score));
  draft.row += 1;
  headings(draft, lang);
  const top = draft.row;
  const block = { scores, rule, available, money: selection.available, top, bottom: top + lines.length - 1, decimals };
  lines.forEach((line, index) => selectionLine(draft, lang, { ...block, lines, line, index }));
  verdictColours(draft, top, block.bottom, lang);
  draft.putWide(draft.row, COL.order, COL.cumulative, RESULT.total[lang], asTotal(CENTRED));
  const granted = fixedColumn({ sheet: draft.title, left: COL.granted }, top, block.bottom);
  const total = formula(`ROUND(SUM(${granted}),${decimals})`, selection.granted);
  const grantedLive = draft.putLive(draft.row, COL.granted, total, withFormat(asTotal(NUMBER), amountFormat(decimals)));
  const rest = formula(`ROUND(${available}-SUM(${granted}),${decimals})`, selection.rest);
  const restLive = draft.putLive(draft.row, COL.rest, rest, withFormat(asTotal(NUMBER), amountFormat(decimals)));
  draft.put(draft.row, COL.verdict, null, asTotal(CENTRED));
  draft.gap(2);
  const verdicts = draft.range(top, COL.verdict, block.bottom, COL.verdict);
  return { available: availableLive, granted: grantedLive, rest: restLive, verdicts, decimals };
}

function headings(draft: SheetDraft, lang: Language): void {
  draft.headings(
    [
      RESULT.order,
      RESULT.rank,
      RESULT.project,
      RESULT.panelScore,
      RESULT.requested,
      RESULT.cumulative,
      RESULT.granted,
      RESULT.rest,
      RESULT.verdict,
    ].map((phrase) => phrase[lang]),
  );
}

function selectionLine(draft: SheetDraft, lang: Language, at: SelectionLine): void {
  const { line, lines, index, decimals, scores } = at;
  const { row } = draft;
  const money = withFormat(NUMBER, amountFormat(decimals));
  draft.put(row, COL.order, index + 1, withFormat(CENTRED, "0"));
  const table = `${fixedCell(draft.at(scores.top, 0))}:${fixedCell(draft.at(scores.bottom, scores.amount))}`;
  const order = formatA1(draft.at(row, COL.order));
  const found = (col: number) => `VLOOKUP(${order},${table},${col + 1},FALSE)`;
  draft.putLive(row, COL.rank, formula(found(1), exact(line.rank)), withFormat(CENTRED, "0"));
  draft.putWord(row, COL.name, { value: line.name, write: () => found(2) }, TEXT);
  const scoreDecimals = Math.max(2, line.score.decimalPlaces());
  draft.putLive(
    row,
    COL.score,
    formula(found(scores.score), line.score),
    withFormat(NUMBER, fixedFormat(scoreDecimals)),
  );
  const asked = askedFor(line);
  if (asked === undefined) draft.putWord(row, COL.amount, { value: "—", write: () => found(scores.amount) }, money);
  else draft.putLive(row, COL.amount, formula(found(scores.amount), asked), money);
  draft.putLive(row, COL.cumulative, cumulative(draft, at), money);
  draft.putLive(row, COL.granted, formula(grantedText(draft, at), line.choice.granted), money);
  const granted = sumOf(lines.slice(0, index + 1).map(({ choice }) => choice.granted));
  const own = fixedColumn({ sheet: draft.title, left: COL.granted }, at.top, row);
  const rest = at.money.minus(granted);
  draft.putLive(row, COL.rest, formula(`ROUND(${at.available}-SUM(${own}),${decimals})`, rest), money);
  draft.putWord(
    row,
    COL.verdict,
    { value: verdictWord(line.choice, lang), write: () => verdictText(draft, at, lang) },
    CENTRED,
  );
  draft.row += 1;
}

function verdictColours(draft: SheetDraft, top: number, bottom: number, lang: Language): void {
  const area = { top, bottom, left: COL.verdict, right: COL.verdict };
  draft.condition({ kind: "text-equals", area, text: RESULT.chosenYes[lang], tone: "good" });
  draft.condition({ kind: "text-equals", area, text: RESULT.chosenPart[lang], tone: "poor" });
}
