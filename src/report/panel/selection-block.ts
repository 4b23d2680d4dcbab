import type { CellAddress, CellRange } from "../../domain/address";
import { formatA1 } from "../../domain/address";
import { exact, sumOf } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Language } from "../../domain/lists";
import type { Choice, PanelResult, PanelScore } from "../../engine/outcome/panel";
import { selectionRule } from "../../engine/panel/panel-results";
import type { SelectionRule } from "../../engine/profile/profile";
import { say } from "../../messages/fill";
import type { Phrase } from "../../messages/fill";
import { clauses } from "../../messages/punctuation";
import { RESULT } from "../../messages/results";
import type { ReportContext } from "../context";
import { sourceLive } from "../context";
import type { Live } from "../live";
import { amountFormat, asTotal, CENTRED, fixedFormat, HEADING, NUMBER, TEXT, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";
import { fixedCell, fixedColumn, formula } from "./panel-formula";

/** Columns of the selection: it stands below the scores, in the order in which projects are taken. */
const COL = {
  order: 0,
  rank: 1,
  name: 2,
  score: 3,
  amount: 4,
  cumulative: 5,
  granted: 6,
  rest: 7,
  verdict: 8,
} as const;

/** Where the panel's scores stand on the same sheet. */
export interface ScorePlaces {
  readonly top: number;
  readonly bottom: number;
  readonly score: number;
  readonly amount: number;
}

/** What the overview says of a selection, by reference. */
export interface SelectionPlaces {
  readonly available: Live;
  readonly granted: Live;
  readonly rest: Live;
  readonly verdicts: CellRange;
  /** Decimals of the amounts. */
  readonly places: number;
}

/** A ranked project with its choice, in the order of the selection. */
interface Chosen extends PanelScore {
  readonly choice: Choice;
  readonly rank: number;
  readonly score: Exact;
}

function inOrder({ projects }: PanelResult): readonly Chosen[] {
  return projects
    .flatMap((line): Chosen[] => {
      const { choice, rank, score } = line;
      return choice === undefined || rank === undefined || score === undefined
        ? []
        : [{ ...line, choice, rank, score }];
    })
    .sort((a, b) => a.choice.order - b.choice.order);
}

/**
 * A project's place in the selection: its rank, after those of the same rank that go before it. Undefined without a rank;
 * a plain number where equal ranks are ordered by amounts of which one is missing.
 */
export function orderLive(
  context: ReportContext,
  draft: SheetDraft,
  panel: PanelResult,
  at: { readonly index: number; readonly top: number; readonly rank: number; readonly amount: number },
): Live | undefined {
  const choice = panel.projects[at.index]?.choice;
  if (choice === undefined) return undefined;
  const row = at.top + at.index;
  const value = exact(choice.order);
  const { ties } = selectionRule(context.outcome.profile.profile);
  const rank = formatA1(draft.at(row, at.rank));
  const column = (left: number) => ({ sheet: draft.title, left });
  const before = (left: number) => fixedColumn(column(left), at.top, row - 1);
  const earlier = at.index === 0 ? "" : `+COUNTIF(${before(at.rank)},${rank})`;
  if (ties !== "smaller-first") return formula(`${rank}${earlier}`, value);
  if (panel.projects.some(({ amount }) => amount === undefined || amount.lte(0)))
    return formula(String(choice.order), value);
  const bottom = at.top + panel.projects.length - 1;
  const all = (left: number) => fixedColumn(column(left), at.top, bottom);
  const amount = formatA1(draft.at(row, at.amount));
  const smaller = `+COUNTIFS(${all(at.rank)},${rank},${all(at.amount)},"<"&${amount})`;
  const same = at.index === 0 ? "" : `+COUNTIFS(${before(at.rank)},${rank},${before(at.amount)},${amount})`;
  return formula(`${rank}${smaller}${same}`, value);
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
  const places = lines.reduce((most, { amount }) => Math.max(most, Math.min(6, amount?.decimalPlaces() ?? 0)), 2);
  const unit =
    selection.unit === undefined ? RESULT.unitUnknown[lang] : say(RESULT.unit, lang, { unit: selection.unit.text });
  draft.section(`${RESULT.selectionTitle[lang]}　${selectionWords(rule, lang)}　${unit}`);
  const money = withFormat(NUMBER, amountFormat(places));
  draft.putWide(draft.row, COL.order, COL.name, RESULT.available[lang], HEADING);
  const from = { at: selection.at, what: panel.title, role: RESULT.available[lang], text: selection.text };
  const stated = sourceLive(context, selection.available, from);
  const availableLive = draft.putLive(draft.row, COL.score, stated, { ...money, bold: true });
  const available = fixedCell(draft.at(draft.row, COL.score));
  draft.row += 1;
  headings(draft, lang);
  const top = draft.row;
  const block = { scores, rule, available, money: selection.available, top, bottom: top + lines.length - 1, places };
  lines.forEach((line, index) => selectionLine(draft, lang, { ...block, lines, line, index }));
  verdictColours(draft, top, block.bottom, lang);
  draft.putWide(draft.row, COL.order, COL.cumulative, RESULT.total[lang], asTotal(CENTRED));
  const granted = fixedColumn({ sheet: draft.title, left: COL.granted }, top, block.bottom);
  const total = formula(`ROUND(SUM(${granted}),${places})`, selection.granted);
  const grantedLive = draft.putLive(draft.row, COL.granted, total, withFormat(asTotal(NUMBER), amountFormat(places)));
  const rest = formula(`ROUND(${available}-SUM(${granted}),${places})`, selection.rest);
  const restLive = draft.putLive(draft.row, COL.rest, rest, withFormat(asTotal(NUMBER), amountFormat(places)));
  draft.put(draft.row, COL.verdict, null, asTotal(CENTRED));
  draft.gap(2);
  const verdicts = draft.range(top, COL.verdict, block.bottom, COL.verdict);
  return { available: availableLive, granted: grantedLive, rest: restLive, verdicts, places };
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

interface LinePlace {
  readonly scores: ScorePlaces;
  readonly rule: SelectionRule;
  /** "$D$20": the money there is. */
  readonly available: string;
  readonly money: Exact;
  readonly top: number;
  readonly bottom: number;
  readonly places: number;
  readonly lines: readonly Chosen[];
  readonly line: Chosen;
  readonly index: number;
}

function selectionLine(draft: SheetDraft, lang: Language, at: LinePlace): void {
  const { line, lines, index, places, scores } = at;
  const { row } = draft;
  const money = withFormat(NUMBER, amountFormat(places));
  draft.put(row, COL.order, index + 1, withFormat(CENTRED, "0"));
  const table = `${fixedCell(draft.at(scores.top, 0))}:${fixedCell(draft.at(scores.bottom, scores.amount))}`;
  const order = formatA1(draft.at(row, COL.order));
  const found = (col: number) => `VLOOKUP(${order},${table},${col + 1},FALSE)`;
  draft.putLive(row, COL.rank, formula(found(1), exact(line.rank)), withFormat(CENTRED, "0"));
  draft.putWord(row, COL.name, { value: line.name, write: () => found(2) }, TEXT);
  const scorePlaces = Math.max(2, line.score.decimalPlaces());
  draft.putLive(row, COL.score, formula(found(scores.score), line.score), withFormat(NUMBER, fixedFormat(scorePlaces)));
  const asked = askedFor(line);
  if (asked === undefined) draft.putWord(row, COL.amount, { value: "—", write: () => found(scores.amount) }, money);
  else draft.putLive(row, COL.amount, formula(found(scores.amount), asked), money);
  draft.putLive(row, COL.cumulative, cumulative(draft, at), money);
  draft.putLive(row, COL.granted, formula(grantedText(draft, at), line.choice.granted), money);
  const granted = sumOf(lines.slice(0, index + 1).map(({ choice }) => choice.granted));
  const own = fixedColumn({ sheet: draft.title, left: COL.granted }, at.top, row);
  const rest = at.money.minus(granted);
  draft.putLive(row, COL.rest, formula(`ROUND(${at.available}-SUM(${own}),${places})`, rest), money);
  draft.putWord(
    row,
    COL.verdict,
    { value: verdictWord(line.choice, lang), write: () => verdictText(draft, at, lang) },
    CENTRED,
  );
  draft.row += 1;
}

function askedFor({ amount }: PanelScore): Exact | undefined {
  return amount === undefined || amount.lte(0) ? undefined : amount;
}

/** Cells of a line and ranges of the block as they read in formulas. */
function cellsOf(draft: SheetDraft, { top, bottom, index }: LinePlace) {
  const row = top + index;
  const one = (col: number): CellAddress => draft.at(row, col);
  const column = (col: number, last: number) => fixedColumn({ sheet: draft.title, left: col }, top, last);
  return {
    rank: formatA1(one(COL.rank)),
    score: formatA1(one(COL.score)),
    amount: formatA1(one(COL.amount)),
    cumulative: formatA1(one(COL.cumulative)),
    granted: formatA1(one(COL.granted)),
    all: (col: number) => column(col, bottom),
    upTo: (col: number) => column(col, row),
    before: (col: number) => column(col, row - 1),
  };
}

/** What is asked for up to this line; with equals together, up to the last of its rank. */
function cumulative(draft: SheetDraft, at: LinePlace): Live {
  const cells = cellsOf(draft, at);
  const together = at.rule.ties === "together";
  const value = sumOf(
    at.lines
      .filter((line, index) => (together ? line.rank <= at.line.rank : index <= at.index))
      .map((line) => askedFor(line) ?? exact(0)),
  );
  const sum = together
    ? `SUMIF(${cells.all(COL.rank)},"<="&${cells.rank},${cells.all(COL.amount)})`
    : `SUM(${cells.upTo(COL.amount)})`;
  return formula(`ROUND(${sum},${at.places})`, value);
}

/** What this line gets under the rule. */
function grantedText(draft: SheetDraft, at: LinePlace): string {
  const { rule, available, index, places } = at;
  const cells = cellsOf(draft, at);
  const least = rule.least === undefined ? "" : `IF(${cells.score}<${rule.least},0,`;
  const inner = (): string => {
    if (rule.doesNotFit === "stop") return `IF(${cells.cumulative}<=${available},${cells.amount},0)`;
    if (rule.doesNotFit === "part") {
      const before = index === 0 ? "0" : `SUM(${cells.before(COL.amount)})`;
      return `ROUND(MAX(0,MIN(${cells.amount},${available}-${before})),${places})`;
    }
    const given =
      index === 0
        ? "0"
        : rule.ties === "together"
          ? `SUMIF(${cells.before(COL.rank)},"<"&${cells.rank},${cells.before(COL.granted)})`
          : `SUM(${cells.before(COL.granted)})`;
    const group =
      rule.ties === "together" ? `SUMIF(${cells.all(COL.rank)},${cells.rank},${cells.all(COL.amount)})` : cells.amount;
    return `IF(ROUND(${given}+${group},${places})<=${available},${cells.amount},0)`;
  };
  return `IF(N(${cells.amount})<=0,0,${least}${inner()}${least === "" ? "" : ")"})`;
}

const VERDICTS: Readonly<Record<Choice["verdict"], Phrase>> = {
  chosen: RESULT.chosenYes,
  part: RESULT.chosenPart,
  "not-chosen": RESULT.chosenNo,
  "no-amount": RESULT.noAmount,
  "below-least": RESULT.belowLeast,
};

function verdictWord({ verdict }: Choice, lang: Language): string {
  return VERDICTS[verdict][lang];
}

function verdictText(draft: SheetDraft, at: LinePlace, lang: Language): string {
  const { rule } = at;
  const cells = cellsOf(draft, at);
  const word = (verdict: Choice["verdict"]) => `"${VERDICTS[verdict][lang]}"`;
  const given = `IF(${cells.granted}=${cells.amount},${word("chosen")},IF(${cells.granted}>0,${word("part")},${word("not-chosen")}))`;
  const scored = rule.least === undefined ? given : `IF(${cells.score}<${rule.least},${word("below-least")},${given})`;
  return `IF(N(${cells.amount})<=0,${word("no-amount")},${scored})`;
}

function verdictColours(draft: SheetDraft, top: number, bottom: number, lang: Language): void {
  const area = { top, bottom, left: COL.verdict, right: COL.verdict };
  draft.condition({ kind: "text-equals", area, text: RESULT.chosenYes[lang], tone: "good" });
  draft.condition({ kind: "text-equals", area, text: RESULT.chosenPart[lang], tone: "poor" });
}

/** The rule in one line. */
export function selectionWords(rule: SelectionRule, lang: Language): string {
  const fits = { stop: RESULT.selectionStop, skip: RESULT.selectionSkip, part: RESULT.selectionPart }[rule.doesNotFit];
  const ties = {
    together: RESULT.tiesTogether,
    "smaller-first": RESULT.tiesSmaller,
    "as-listed": RESULT.tiesListed,
  }[rule.ties];
  const least = rule.least === undefined ? [] : [say(RESULT.leastScore, lang, { least: rule.least })];
  return clauses([fits[lang], ties[lang], ...least], lang);
}
