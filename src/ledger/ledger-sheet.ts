import type { Language } from "../domain/lists";
import { textHeight } from "../sheets/looks/text-size";
import type { CellLook, PlannedCell, SheetPlan } from "../sheets/plan";
import type { KeptScoreDecision, Ledger } from "./ledger";
import {
  FINDING_ACTION_WORDS,
  HEADINGS,
  KIND_WORDS,
  PROBLEM_WORDS,
  PROFILE_ACTION_WORDS,
  SCORE_ACTION_WORDS,
  SETTING_ACTION_WORDS,
  SHEET_WORDS,
  TIER_WORDS,
} from "./ledger-words";

/** The most that one cell takes in Excel is 32,767 characters; longer texts go on in the next row. */
const CHUNK = 30_000;
const WIDTHS = [11, 13, 20, 30, 30, 30, 11, 13, 14];
const FIRST_ROW = 3;
/** Points of the highest row: about five lines. */
const MAX_ROW = 75;

const TITLE: CellLook = { bold: true, size: 16, align: "center", vertical: "center", tone: "title" };
const NOTE: CellLook = { size: 10, wrap: true, vertical: "top", tone: "note" };
const HEADING: CellLook = { bold: true, size: 10, align: "center", vertical: "center", border: true, tone: "heading" };
const CELL_SIZE = 10;
const CELL: CellLook = { size: CELL_SIZE, vertical: "center", wrap: true, border: true };

/** The ledger as a sheet to write. What `readLedger` reads from it is the same ledger. */
export function ledgerSheet(ledger: Ledger, title: string, lang: Language): SheetPlan {
  const rows = ledgerRows(ledger, lang);
  const last = WIDTHS.length - 1;
  const cells: PlannedCell[] = [
    { row: 0, col: 0, value: SHEET_WORDS.title[lang], look: TITLE },
    { row: 1, col: 0, value: SHEET_WORDS.note[lang], look: NOTE },
    ...HEADINGS[lang].map((text, col): PlannedCell => ({ row: 2, col, value: text, look: HEADING })),
  ];
  rows.forEach((texts, index) => {
    texts.forEach((text, col) => {
      cells.push({ row: FIRST_ROW + index, col, value: text === "" ? null : text, look: CELL });
    });
  });
  return {
    id: "ledger",
    title,
    cells,
    merges: [
      { top: 0, bottom: 0, left: 0, right: last },
      { top: 1, bottom: 1, left: 0, right: last },
    ],
    columnWidths: WIDTHS,
    rowHeights: new Map([
      [0, 32],
      [1, 34],
      ...rows.map((texts, index) => [FIRST_ROW + index, heightOf(texts)] as const),
    ]),
    freeze: { rows: FIRST_ROW, cols: 0 },
    print: { landscape: true, repeatRows: { top: 0, bottom: 2 } },
  };
}

/** A row is as high as its texts need; a profile or mapping that fills a cell shows its beginning. */
function heightOf(texts: readonly string[]): number {
  const needed = texts.map((text, col) => textHeight(text, WIDTHS[col] ?? 0, CELL_SIZE));
  return Math.min(MAX_ROW, Math.max(...needed));
}

/** The row, counted from 0, in which the decision about an indicator's score stands on the ledger sheet. */
export function rowOfScoreDecision(ledger: Ledger, indicator: string): number | undefined {
  const index = ledger.scores.findIndex((decision) => decision.indicator === indicator);
  return index < 0 ? undefined : FIRST_ROW + rulesAndMapping(ledger, "zh").length + index;
}

/** The column of the value. */
export const LEDGER_VALUE_COLUMN = 4;

function ledgerRows(ledger: Ledger, lang: Language): readonly (readonly string[])[] {
  const scores = ledger.scores.map((one) => [
    KIND_WORDS.score[lang],
    SCORE_ACTION_WORDS[one.kind][lang],
    one.indicator,
    one.name,
    saidBy(one, lang),
    one.reason,
    one.by,
    one.when,
    one.evidence,
  ]);
  const findings = ledger.findings.map((one) => [
    KIND_WORDS.finding[lang],
    FINDING_ACTION_WORDS[one.kind][lang],
    one.finding,
    one.name,
    "",
    one.reason,
    one.by,
    one.when,
    one.evidence,
  ]);
  const settings = settingRows(ledger, lang);
  const checkpoints = ledger.checkpoints.map((one) => [
    KIND_WORDS.checkpoint[lang],
    String(one.month),
    one.project,
    one.name,
    `${one.spent} / ${one.budget} ${one.unit}`.trim(),
    ...["", "", "", ""],
  ]);
  const run = ledger.lastRun.map((one) => row(KIND_WORDS.run[lang], "", one.about, one.value));
  return [
    ...rulesAndMapping(ledger, lang),
    ...scores,
    ...findings,
    ...settings,
    ...checkpoints,
    ...run,
    ...unreadRows(ledger, lang),
  ];
}

function rulesAndMapping(ledger: Ledger, lang: Language): readonly (readonly string[])[] {
  const { profile, mapping } = ledger;
  const rules =
    profile === undefined
      ? []
      : "id" in profile
        ? [row(KIND_WORDS.profile[lang], PROFILE_ACTION_WORDS.id[lang], "", profile.id)]
        : chunks(profile.json).map((part) => row(KIND_WORDS.profile[lang], PROFILE_ACTION_WORDS.json[lang], "", part));
  const corrections =
    mapping === undefined ? [] : chunks(mapping).map((part) => row(KIND_WORDS.mapping[lang], "", "", part));
  return [...rules, ...corrections];
}

function settingRows({ settings }: Ledger, lang: Language): readonly (readonly string[])[] {
  const { month, available } = settings;
  const setting = (action: keyof typeof SETTING_ACTION_WORDS, value: string) =>
    row(KIND_WORDS.setting[lang], SETTING_ACTION_WORDS[action][lang], "", value);
  return [
    ...(month === undefined ? [] : [setting("month", String(month))]),
    ...(available === undefined ? [] : [setting("available", available)]),
  ];
}

function row(kind: string, action: string, name: string, value: string): readonly string[] {
  return [kind, action, "", name, value, "", "", "", ""];
}

/** What an evaluator has set, in words: the tier, the score or the figure. */
export function saidBy(decision: KeptScoreDecision, lang: Language): string {
  switch (decision.kind) {
    case "tier":
      return [decision.tier === undefined ? "" : TIER_WORDS[decision.tier][lang], decision.score ?? ""]
        .join(" ")
        .trim();
    case "override":
      return decision.score ?? "";
    case "choose-actual":
      return decision.value ?? "";
    case "restore-full-marks":
      return "";
  }
}

/** Rows that could not be read come last, as they were, under a line that says so; the problem goes into the last free cell. */
function unreadRows(ledger: Ledger, lang: Language): readonly (readonly string[])[] {
  if (ledger.unread.length === 0) return [];
  const problems = [...new Set(ledger.unread.map((one) => PROBLEM_WORDS[one.problem][lang]))].join(
    lang === "zh" ? "、" : ", ",
  );
  return [[SHEET_WORDS.unread[lang], problems, ...Array<string>(7).fill("")], ...ledger.unread.map((one) => one.cells)];
}

function chunks(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += CHUNK) parts.push(text.slice(start, start + CHUNK));
  return parts;
}
