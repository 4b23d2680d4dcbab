import type { RunSettings } from "../engine/outcome/decisions";
import type { Checkpoint } from "../engine/outcome/progress";
import { originalOf } from "../sheets/own/own-sheets";
import type { CellValue, Grid, Workbook } from "../sheets/workbook";
import { isCellError, valueAt } from "../sheets/workbook";
import type { FindingDecision, KeptScoreDecision, Ledger, RunLine, UnreadRow } from "./ledger";
import { EMPTY_LEDGER } from "./ledger";
import {
  codeOf,
  FINDING_ACTION_WORDS,
  FORMER_FINDING_ACTIONS,
  FORMER_KINDS,
  FORMER_NOTES,
  HEADINGS,
  KIND_WORDS,
  PROFILE_ACTION_WORDS,
  SCORE_ACTION_WORDS,
  SETTING_ACTION_WORDS,
  SHEET_WORDS,
  TIER_WORDS,
} from "./ledger-words";

const COLUMNS = HEADINGS.zh.length;

/** What one row says: a part of the ledger, or why it says nothing. */
type Entry =
  | { readonly profile: NonNullable<Ledger["profile"]> }
  | { readonly mapping: string }
  | { readonly score: KeptScoreDecision }
  | { readonly finding: FindingDecision }
  | { readonly setting: RunSettings }
  | { readonly checkpoint: Checkpoint }
  | { readonly run: RunLine }
  | { readonly problem: UnreadRow["problem"] };

/** Reads the ledger sheet of a workbook; an empty ledger where there is none. Rows edited out of shape come back in `unread`. */
export function readLedger(workbook: Workbook): Ledger {
  const grid = originalOf(workbook.grids, "ledger", ({ sheet }) => sheet);
  return grid === undefined ? EMPTY_LEDGER : readGrid(grid);
}

function readGrid(grid: Grid): Ledger {
  let profile: Ledger["profile"];
  const mapping: string[] = [];
  const scores: KeptScoreDecision[] = [];
  const findings: FindingDecision[] = [];
  let settings: RunSettings = {};
  const checkpoints: Checkpoint[] = [];
  const lastRun: RunLine[] = [];
  const unread: UnreadRow[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    const cells = Array.from({ length: COLUMNS }, (_, col) => textOf(valueAt(grid, row, col)));
    if (cells.every((cell) => cell === "") || isFurniture(cells)) continue;
    const entry = readRow(cells);
    if ("profile" in entry) profile = joinProfile(profile, entry.profile);
    else if ("mapping" in entry) mapping.push(entry.mapping);
    else if ("score" in entry) scores.push(entry.score);
    else if ("finding" in entry) findings.push(entry.finding);
    else if ("setting" in entry) settings = { ...settings, ...entry.setting };
    else if ("checkpoint" in entry) checkpoints.push(entry.checkpoint);
    else if ("run" in entry) lastRun.push(entry.run);
    else unread.push({ row, cells, problem: entry.problem });
  }
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(mapping.length === 0 ? {} : { mapping: mapping.join("") }),
    scores,
    findings,
    settings,
    checkpoints,
    lastRun,
    unread,
  };
}

/** A long profile stands in several rows. */
function joinProfile(before: Ledger["profile"], next: NonNullable<Ledger["profile"]>): NonNullable<Ledger["profile"]> {
  return before !== undefined && "json" in before && "json" in next ? { json: before.json + next.json } : next;
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

/** Title, note and headings in either language. */
function isFurniture(cells: readonly string[]): boolean {
  const first = cells[0] ?? "";
  const words = [SHEET_WORDS.title, SHEET_WORDS.note, SHEET_WORDS.unread];
  return (
    words.some(({ zh, en }) => first === zh || first === en) ||
    FORMER_NOTES.has(first) ||
    [HEADINGS.zh, HEADINGS.en].some((headings) => headings[0] === first && headings[1] === cells[1])
  );
}

/** A row's cells by what stands in their columns. */
interface Row {
  readonly action: string;
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly reason: string;
  readonly by: string;
  readonly when: string;
  readonly evidence: string;
}

function readRow(cells: readonly string[]): Entry {
  const [kindText = "", action = "", key = "", name = "", value = "", reason = "", by = "", when = "", evidence = ""] =
    cells;
  const kind = codeOf(KIND_WORDS, kindText) ?? FORMER_KINDS.get(kindText.trim());
  if (kind === undefined) return { problem: "unknown-kind" };
  return READERS[kind]({ action, key, name, value, reason, by, when, evidence });
}

const READERS: Readonly<Record<keyof typeof KIND_WORDS, (row: Row) => Entry>> = {
  profile: readProfile,
  mapping: ({ value }) => (value === "" ? { problem: "no-value" } : { mapping: value }),
  score: readScore,
  finding: readFinding,
  setting: readSetting,
  checkpoint: readCheckpoint,
  run: ({ name, value }) => ({ run: { about: name, value } }),
};

function readProfile({ action, value }: Row): Entry {
  if (value === "") return { problem: "no-value" };
  const form = codeOf(PROFILE_ACTION_WORDS, action);
  if (form === undefined) return { problem: "unknown-action" };
  return { profile: form === "id" ? { id: value } : { json: value } };
}

function readFinding({ action, key, name, reason, by, when, evidence }: Row): Entry {
  const kind = codeOf(FINDING_ACTION_WORDS, action) ?? FORMER_FINDING_ACTIONS.get(action.trim());
  if (kind === undefined) return { problem: "unknown-action" };
  if (key === "") return { problem: "no-key" };
  return { finding: { finding: key, name, kind, reason, by, when, evidence } };
}

function readScore({ action, key, name, value, reason, by, when, evidence }: Row): Entry {
  const kind = codeOf(SCORE_ACTION_WORDS, action);
  if (kind === undefined) return { problem: "unknown-action" };
  if (key === "") return { problem: "no-key" };
  const said = readValue(kind, value);
  if (said === undefined) return { problem: "no-value" };
  return { score: { indicator: key, name, kind, ...said, reason, by, when, evidence } };
}

function readSetting({ action, value }: Row): Entry {
  const about = codeOf(SETTING_ACTION_WORDS, action);
  if (about === undefined) return { problem: "unknown-action" };
  const setting = settingOf(about, value.trim());
  return setting === undefined ? { problem: "no-value" } : { setting };
}

function settingOf(about: keyof typeof SETTING_ACTION_WORDS, value: string): RunSettings | undefined {
  if (value === "") return undefined;
  if (about === "available") return { available: value };
  const month = monthIn(value);
  return month === undefined ? undefined : { month };
}

/** "9" or "9月". */
function monthIn(text: string): number | undefined {
  const month = Number(/^(\d{1,2})\s*月?$/.exec(text.trim())?.[1]);
  return month >= 1 && month <= 12 ? month : undefined;
}

/** Spent and budget: "120.5 / 300 万元". */
function readCheckpoint({ action, key: project, name, value }: Row): Entry {
  const month = monthIn(action);
  const [, spent, budget, unit = ""] = /^(-?\d+(?:\.\d+)?) \/ (-?\d+(?:\.\d+)?)(?: (.+))?$/.exec(value.trim()) ?? [];
  return month === undefined || spent === undefined || budget === undefined
    ? { problem: "no-value" }
    : { checkpoint: { month, project, name, budget, spent, unit } };
}

type Said = Pick<KeptScoreDecision, "tier" | "score" | "value">;

/** The value column of a score decision: "达成", "部分达成 2.4", "1.50", a chosen actual. */
function readValue(kind: KeptScoreDecision["kind"], text: string): Said | undefined {
  const value = text.trim();
  switch (kind) {
    case "restore-full-marks":
      return {};
    case "override":
      return isDecimal(value) ? { score: value } : undefined;
    case "choose-actual":
      return value === "" ? undefined : { value };
    case "tier": {
      const [word = "", score] = value.split(/\s+/);
      const tier = codeOf(TIER_WORDS, word);
      if (tier === undefined || (score !== undefined && !isDecimal(score))) return undefined;
      return { tier, ...(score === undefined ? {} : { score }) };
    }
  }
}

function isDecimal(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}
