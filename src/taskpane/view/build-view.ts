import { keptTemplate } from "../../app/mapping-template";
import { saidCorrections } from "../../app/said-corrections";
import { columnLetters, formatA1 } from "../../domain/address";
import { exact, plain } from "../../domain/exact";
import type { Finding } from "../../domain/finding";
import type { Language } from "../../domain/lists";
import type { MappingQuestion } from "../../domain/model";
import type { MappedSheet, Table } from "../../domain/table";
import { differenceWords, wordsOf } from "../../engine/checks/words";
import type { Outcome } from "../../engine/outcome/outcome";
import { SHIPPED_PROFILES, shippedProfile } from "../../engine/profile/shipped-profiles";
import { gradeRadar } from "../../engine/radar/grade-radar";
import type { RadarEntry } from "../../engine/radar/radar-entry";
import { findingDecisions, openFindings } from "../../ledger/decision-evidence";
import type { FindingDecision, Ledger } from "../../ledger/ledger";
import { betterRuleWords } from "../../messages/better-rule";
import { comparedWith } from "../../messages/compared-with";
import { explanationWords } from "../../messages/explanations";
import { choiceWords, mappingReasonWords, questionWords } from "../../messages/mapping";
import { partIn } from "../../messages/punctuation";
import { radarText } from "../../messages/radar";
import type { BookView } from "./book/book-view";
import type { FindingView, RadarView } from "./book/findings-view";
import type { ColumnView, QuestionView, SheetView, TableView } from "./book/mapping-view";
import type { ProfileView } from "./book/profile-view";
import { saidWords } from "./correction-words";
import { panelViews, progressViews } from "./panel-views";
import { cellPlace, columnRange, isFieldTable, linesText, namedPlaces, placeOf, recordsOf } from "./places";
import { gradeCounts, scoreInShort } from "./score-in-short";
import { averageViews, executionViews, projectViews, scorecardViews, unfilledViews } from "./score-views";

/** Everything the pane shows of an outcome, in the reader's language. */
export function buildView(outcome: Outcome, ledger: Ledger, language: Language): BookView {
  const { model, coverage } = outcome;
  const score = scoreInShort(outcome, outcome.profile.profile);
  return {
    language,
    ...(model.fundName && {
      fund: { name: model.fundName.value, ...(model.year && { year: model.year.value }) },
    }),
    concernsFunds: model.concernsFunds,
    sheets: model.sheets.map((sheet) => sheetView(sheet, language)),
    questions: model.questions.map((question) => questionView(question, language)),
    corrections: saidCorrections(keptTemplate(ledger.mapping)).map((said) => ({
      id: said.id,
      text: saidWords(said, language),
    })),
    profile: profileView(outcome, language),
    profiles: profileChoices(outcome, language),
    scorecards: scorecardViews(outcome, ledger, language),
    unfilled: unfilledViews(outcome, language),
    ...(score && { score }),
    gradeCounts: gradeCounts(outcome),
    projects: projectViews(outcome),
    averages: averageViews(outcome),
    execution: executionViews(outcome, language),
    panels: panelViews(outcome, language),
    progress: progressViews(outcome, language),
    findings: findingViews(outcome, ledger, language),
    radar: radarViews(outcome, ledger, language),
    coverage: {
      numbers: coverage.numbers,
      ...coverage.counts,
      unchecked: {
        isolated: coverage.unchecked.isolated.map(placeOf),
        unread: coverage.unchecked.unread.map(placeOf),
      },
    },
    defects: outcome.defects.map(({ where, message }) => `${where}: ${message}`),
    scored: ledger.lastRun.length > 0,
  };
}

function questionView(question: MappingQuestion, language: Language): QuestionView {
  const slash = question.id.lastIndexOf("/");
  return {
    id: question.id,
    table: question.id.slice(0, slash),
    index: Number(question.id.slice(slash + 1)),
    text: questionWords(question, language),
    place: cellPlace(question.at),
    about: question.code === "months" ? "months" : "column",
    choices: question.choices.flatMap(({ value }) => choiceView(value, language)),
  };
}

function choiceView(value: string, language: Language): QuestionView["choices"] {
  const label = choiceWords(value, language);
  return label === undefined ? [] : [{ value, label }];
}

function sheetView(sheet: MappedSheet, language: Language): SheetView {
  return {
    sheet: sheet.sheet,
    state: sheet.state,
    role: sheet.role,
    confidence: sheet.confidence,
    tables: sheet.tables.map((table) => tableView(table, language)),
  };
}

function tableView(table: Table, language: Language): TableView {
  const records = recordsOf(table);
  const transposed = records?.orientation === "transposed";
  const headerRows = records && linesText(records.headerLines, transposed);
  const data = records?.lines.filter((line) => line.kind === "data").map((line) => line.index) ?? [];
  const dataRows = linesText(data, transposed);
  return {
    id: table.id,
    title: table.title,
    role: table.role,
    area: placeOf(table.area),
    transposed,
    ...(headerRows !== undefined && { headerRows }),
    ...(dataRows !== undefined && { dataRows }),
    ...(table.moneyUnit && { unit: table.moneyUnit.text }),
    confidence: table.confidence,
    setAside: table.setAside !== undefined,
    marked: table.place !== undefined,
    isRecords: !isFieldTable(table),
    columns: [...fieldCells(table), ...recordColumns(table, language)],
  };
}

function fieldCells(table: Table): ColumnView[] {
  if (!isFieldTable(table)) return [];
  return [...table.fields].map(([field, cell]) => ({
    position: formatA1(cell.at),
    index: -1,
    heading: cell.label,
    field,
    confidence: table.confidence,
    reasons: [],
    place: cellPlace(cell.at),
  }));
}

function recordColumns(table: Table, language: Language): ColumnView[] {
  const records = recordsOf(table);
  if (records === undefined) return [];
  const position = (index: number): string =>
    records.orientation === "rows" ? columnLetters(index) : String(index + 1);
  const mapped = records.columns.map((column): ColumnView => ({
    position: position(column.index),
    index: column.index,
    heading: column.heading,
    field: column.field,
    confidence: column.confidence,
    reasons: column.reasons.map((reason) => mappingReasonWords(reason, language, column.field)),
    place: placeOf(columnRange(records, column.index)),
  }));
  const unmapped = records.unmapped.map((column): ColumnView => ({
    position: position(column.index),
    index: column.index,
    heading: column.heading,
    confidence: 0,
    reasons: [],
    place: placeOf(columnRange(records, column.index)),
  }));
  return [...mapped, ...unmapped].sort((a, b) => a.index - b.index);
}

function profileView(
  { profile: { profile, hash, chosenBy }, betterRule: better, unmetTotal: unmet }: Outcome,
  language: Language,
): ProfileView {
  const over = profile.overFulfilment;
  const { document, clause, note, checked } = profile.source;
  return {
    id: profile.id,
    title: profile.title[language],
    hash,
    source: [partIn(document, language), clause].filter((part) => part !== undefined).join(" · "),
    ...(note !== undefined && { note: partIn(note, language) }),
    checked,
    chosenBy,
    ...((over.kind === "step" || over.kind === "linear") && { cutOffPercent: plain(exact(over.above).times(100)) }),
    ...(better && {
      better: {
        id: better.profile.id,
        words: betterRuleWords(better, language),
      },
    }),
    ...(unmet && {
      unmet: { stated: plain(unmet.stated), computed: unmet.computed.toFixed(profile.rounding.total) },
    }),
    json: JSON.stringify(profile, null, 2),
  };
}

function profileChoices({ profile: { profile } }: Outcome, language: Language): BookView["profiles"] {
  const shipped = SHIPPED_PROFILES.map(shippedProfile);
  const all = shipped.some(({ id }) => id === profile.id) ? shipped : [profile, ...shipped];
  return all.map(({ id, title }) => ({ id, title: title[language] }));
}

function findingViews(outcome: Outcome, ledger: Ledger, language: Language): readonly FindingView[] {
  const { findings } = outcome;
  const { standing, fallen } = findingDecisions(ledger, findings);
  const places = outcome.profile.profile.rounding.total;
  const radar = new Map(openRadar(outcome, ledger).map((entry) => [entry.finding, entry]));
  return findings.map((finding) => {
    const entry = radar.get(finding.id);
    return {
      ...findingView(finding, language),
      ...decided("decision", standing.get(finding.id)),
      ...decided("fallen", fallen.get(finding.id)),
      ...(entry && { radar: radarText(entry, places, language), changesGrade: entry.changesGrade }),
    };
  });
}

function openRadar(outcome: Outcome, ledger: Ledger): readonly RadarEntry[] {
  return gradeRadar(outcome, openFindings(ledger, outcome.findings));
}

function radarViews(outcome: Outcome, ledger: Ledger, language: Language): readonly RadarView[] {
  const places = outcome.profile.profile.rounding.total;
  const findings = new Map(outcome.findings.map((finding) => [finding.id, finding]));
  return openRadar(outcome, ledger).flatMap((entry) => {
    const finding = findings.get(entry.finding);
    if (finding === undefined) return [];
    return {
      finding: finding.id,
      title: wordsOf(finding, language).title,
      place: cellPlace(finding.at),
      text: radarText(entry, places, language),
      changesGrade: entry.changesGrade,
    };
  });
}

/** A decision under this name, where there is one. */
function decided(as: "decision" | "fallen", decision: FindingDecision | undefined): Partial<FindingView> {
  return decision === undefined ? {} : { [as]: { verdict: decision.kind, reason: decision.reason, by: decision.by } };
}

function findingView(finding: Finding, language: Language): FindingView {
  const words = wordsOf(finding, language);
  return {
    id: finding.id,
    kind: finding.kind,
    class: finding.class,
    severity: finding.severity,
    title: words.title,
    message: words.message,
    why: words.why,
    advice: words.advice,
    ...(finding.stated !== undefined && { stated: finding.stated }),
    ...(finding.expected !== undefined && { expected: finding.expected }),
    comparedWith: comparedWith(finding, language),
    ...(finding.difference !== undefined && { difference: differenceWords(finding.difference, language) }),
    place: finding.range === undefined ? cellPlace(finding.at) : placeOf(finding.range),
    related: namedPlaces(finding.related),
    explanations: finding.explanations.map((explanation) => ({
      text: explanationWords(explanation, language),
      cells: explanation.cells.map(cellPlace),
    })),
    cause: finding.cause ?? finding.id,
  };
}
