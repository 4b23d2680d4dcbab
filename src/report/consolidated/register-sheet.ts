import type { Language } from "../../domain/lists";
import { CONSOLIDATION } from "../../messages/consolidation";
import { RESULT } from "../../messages/results";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import type { Live } from "../live";
import {
  amountFormat,
  asGroup,
  asTotal,
  CENTRED,
  fixedFormat,
  LINK,
  NUMBER,
  percentFormat,
  TEXT,
  withFormat,
} from "../looks";
import { gradeColours, gradeWidth } from "../scores/project-columns";
import type { SheetDraft } from "../sheet-draft";
import type { Consolidation, FiledRecord } from "./consolidation";
import { countsLine, newSheet, putFigure } from "./consolidation";
import type { ExecutionPart } from "./execution-sheet";
import type { MarkPlaces } from "./mark-lines";
import type { MoneyPlaces } from "./money-lines";

/** What the register refers to on the other sheets. */
export interface RegisterSources {
  readonly execution: ExecutionPart;
  readonly marks: ReadonlyMap<FiledRecord["record"], MarkPlaces>;
  readonly average: Live | undefined;
  /** Row of each file's first finding. */
  readonly findings: ReadonlyMap<string, number>;
}

function widthsIn(lang: Language): readonly number[] {
  return [6, 34, 16, 40, 20, 20, 13, 13, 13, 10, 9, 10, 10, gradeWidth(lang, 8), 10];
}
const COL = {
  number: 0,
  file: 1,
  sheet: 2,
  project: 3,
  department: 4,
  implementer: 5,
  initial: 6,
  budget: 7,
  spent: 8,
  rate: 9,
  unit: 10,
  stated: 11,
  total: 12,
  grade: 13,
  findings: 14,
} as const;
const RATE = percentFormat(2);

/** One line for each project of each file; its figures are references to the other sheets. */
export function registerSheet(consolidation: Consolidation, sources: RegisterSources): SheetPlan {
  const { lang, records } = consolidation;
  const draft = newSheet(CONSOLIDATION.register[lang], widthsIn(lang));
  draft.heading(CONSOLIDATION.registerTitle[lang], countsLine(consolidation));
  draft.headings([
    RESULT.number[lang],
    CONSOLIDATION.file[lang],
    CONSOLIDATION.sheet[lang],
    RESULT.project[lang],
    CONSOLIDATION.department[lang],
    CONSOLIDATION.implementer[lang],
    CONSOLIDATION.initial[lang],
    CONSOLIDATION.inForce[lang],
    CONSOLIDATION.spent[lang],
    RESULT.executionRate[lang],
    CONSOLIDATION.moneyUnit[lang],
    RESULT.stated[lang],
    CONSOLIDATION.computed[lang],
    RESULT.grade[lang],
    CONSOLIDATION.findingCount[lang],
  ]);
  draft.keepInView(draft.row, COL.sheet);
  draft.repeatOnPaper(0, draft.row - 1);
  const top = draft.row;
  records.forEach((filed, index) => recordLine(draft, filed, index + 1, consolidation, sources));
  if (records.length === 0) draft.note(CONSOLIDATION.nothing[lang]);
  else gradeColours(draft, lang, { top, bottom: draft.row - 1, left: COL.grade, right: COL.grade });
  totalLines(draft, consolidation, sources);
  return draft.plan();
}

function recordLine(
  draft: SheetDraft,
  filed: FiledRecord,
  number: number,
  { lang }: Consolidation,
  { execution, marks, findings }: RegisterSources,
): void {
  const { row } = draft;
  const { book, record } = filed;
  draft.put(row, COL.number, number, CENTRED);
  draft.put(row, COL.file, book.file, TEXT);
  draft.put(row, COL.sheet, record.at.sheet, TEXT);
  draft.put(row, COL.project, record.project, TEXT);
  draft.put(row, COL.department, record.department ?? null, TEXT);
  draft.put(row, COL.implementer, record.implementer ?? null, TEXT);
  putMoney(draft, execution.places.get(filed), execution.decimals, NUMBER);
  const mark = marks.get(record);
  const points = withFormat(NUMBER, fixedFormat(book.rule.totalPlaces));
  if (mark === undefined) putFigure(draft, row, COL.stated, record.stated, points);
  else putLiveOrNothing(draft, COL.stated, mark.stated, points);
  putLiveOrNothing(draft, COL.total, mark?.total, points);
  if (mark?.grade === undefined) draft.put(row, COL.grade, null, CENTRED);
  else draft.putWord(row, COL.grade, mark.grade, CENTRED);
  const first = findings.get(book.file);
  const place = first === undefined ? undefined : { sheet: CONSOLIDATION.findings[lang], row: first, col: 0 };
  if (record.findings > 0) draft.put(row, COL.findings, record.findings, { ...LINK, align: "center" }, place);
  else draft.put(row, COL.findings, 0, CENTRED);
  draft.row += 1;
}

function putMoney(draft: SheetDraft, money: MoneyPlaces | undefined, decimals: number, look: CellLook): void {
  const amounts = withFormat(look, amountFormat(decimals));
  putLiveOrNothing(draft, COL.initial, money?.initial, amounts);
  putLiveOrNothing(draft, COL.budget, money?.budget, amounts);
  putLiveOrNothing(draft, COL.spent, money?.spent, amounts);
  putLiveOrNothing(draft, COL.rate, money?.rate, withFormat(look, RATE));
  draft.put(draft.row, COL.unit, money?.unit ?? null, { ...look, align: "center" });
}

function putLiveOrNothing(draft: SheetDraft, col: number, live: Live | undefined, look: CellLook): void {
  if (live === undefined) draft.put(draft.row, col, null, look);
  else draft.putLive(draft.row, col, live, look);
}

/** Sums by unit, and the average score. */
function totalLines(draft: SheetDraft, { lang }: Consolidation, { execution, average }: RegisterSources): void {
  for (const total of execution.totals) {
    draft.putWide(draft.row, COL.number, COL.implementer, total.label, asTotal(CENTRED));
    putMoney(draft, total, execution.decimals, asTotal(NUMBER));
    for (let col: number = COL.stated; col <= COL.findings; col++) draft.put(draft.row, col, null, asTotal(NUMBER));
    draft.row += 1;
  }
  if (average === undefined) return;
  const look = asGroup(NUMBER);
  draft.putWide(draft.row, COL.number, COL.stated, RESULT.averageRow[lang], asGroup(CENTRED));
  draft.putLive(draft.row, COL.total, average, withFormat(look, fixedFormat(2)));
  for (let col: number = COL.grade; col <= COL.findings; col++) draft.put(draft.row, col, null, look);
  draft.row += 1;
}
