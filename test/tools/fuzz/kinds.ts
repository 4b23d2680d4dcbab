import { readFileSync } from "node:fs";
import { type CellLiteral, workbookOf } from "../../../src/adapters/memory/memory-workbook";
import { markXlsx, openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { understandWorkbook } from "../../../src/app/map-workbook";
import { mappingText, readMapping } from "../../../src/app/mapping-template";
import { resolveProfile } from "../../../src/app/resolve-profile";
import { scoreWorkbook } from "../../../src/app/score-workbook";
import { NODE_COMPRESSION } from "../../../src/cli/node-compression";
import { SHIPPED_PROFILES } from "../../../src/engine/profile/shipped-profiles";
import { bookJson } from "../../../src/report/json/book-json";
import {
  displayedDecimals,
  formatUnit,
  isDateFormat,
  isPercentFormat,
  keptDecimals,
  showNumber,
} from "../../../src/sheets/number-format/number-format";
import type { Workbook } from "../../../src/sheets/workbook";
import { packageProblems } from "../../xlsx/package-checker";
import { richWorkbook } from "../../xlsx/rich-workbook";
import { smallBook } from "../../xlsx/small-book";
import { type Parts, unzipParts, zipParts } from "../../xlsx/zip-parts";
import { damagedBytes, damagedJson, damagedXml, lyingRecords } from "./damage";
import type { Dice } from "./dice";
import { anyFormat, anyFormula, anyNumber, anyText } from "./texts";

/** An input and what is done with it. Throws, or names a defect, where the program has a bug. */
export interface Kind {
  /** Returns the size of the input in bytes and whether it was taken or refused. */
  run(dice: Dice): { readonly size: number; readonly taken: boolean };
}

const SAMPLE = new Uint8Array(readFileSync("assets/samples/guangdong-2023.xlsx"));
const RICH = richWorkbook();
const ORIGINALS: readonly Parts[] = [RICH, Object.fromEntries(unzipParts(SAMPLE)), smallBook({})];
const FILES: readonly Uint8Array[] = [...ORIGINALS.map((parts) => zipParts(parts)), SAMPLE];

/** Opens bytes, checks and scores them, writes the result, and looks at what was written. */
function whole(bytes: Uint8Array): { size: number; taken: boolean } {
  const opened = openXlsx(bytes);
  // The command line's packing must judge bytes as the browser's does; marks alone are set or refused.
  const byCommandLine = openXlsx(bytes, {}, { compression: NODE_COMPRESSION });
  if ((opened.ok || opened.refusal.code) !== (byCommandLine.ok || byCommandLine.refusal.code))
    throw new Error("the packings judge differently");
  markXlsx(bytes, [], {}, { compression: NODE_COMPRESSION });
  if (!opened.ok) {
    if (opened.refusal.code.length === 0) throw new Error("a refusal without code");
    return { size: bytes.length, taken: false };
  }
  const workbook = opened.value.read();
  checked(workbook);
  const scored = scoreWorkbook(workbook, { lang: "zh", marks: true });
  if (!scored.ok) return { size: bytes.length, taken: true };
  const written = opened.value.apply(scored.value.changes);
  if (!written.ok) return { size: bytes.length, taken: true };
  const again = openXlsx(written.value);
  if (!again.ok) throw new Error(`what was written is refused: ${JSON.stringify(again.refusal)}`);
  // A file with faults of its own says nothing about ours.
  if (problemsOf(bytes)?.length !== 0) return { size: bytes.length, taken: true };
  const problems = packageProblems(written.value);
  if (problems.length > 0) throw new Error(`written with faults: ${problems.join("; ")}`);
  return { size: bytes.length, taken: true };
}

/** The input's own faults; undefined where the checker cannot judge it. */
function problemsOf(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return packageProblems(bytes);
  } catch {
    return undefined;
  }
}

function checked(workbook: Workbook): void {
  const result = checkWorkbook(workbook, { lang: "zh" });
  if (!result.ok) return;
  const judged = result.value;
  const { outcome } = judged;
  const [defect] = outcome.defects;
  if (defect !== undefined) throw new Error(`defect in ${defect.where}: ${defect.message}`);
  JSON.stringify(bookJson("书.xlsx", judged, "zh"));
}

/** A sheet of cells drawn at random under headings of the trade. */
function anySheet(dice: Dice): readonly (readonly CellLiteral[])[] {
  const cols = dice.below(9) + 1;
  const cell = (): CellLiteral => {
    switch (dice.below(7)) {
      case 0:
        return null;
      case 1:
        return { f: anyFormula(dice), v: anyNumber(dice) };
      case 2:
      case 3:
        return anyText(dice);
      case 4:
        return dice.oneIn(9);
      default:
        return anyNumber(dice);
    }
  };
  const titles = dice.some(2, () => [anyText(dice)]);
  const heading = Array.from({ length: cols }, () => anyText(dice));
  const rows = dice.some(dice.one([3, 12, 60]), () => Array.from({ length: cols }, cell));
  return [...titles, heading, ...rows];
}

function anyWorkbook(dice: Dice): Workbook {
  const names = ["表1", "附件2", "绩效指标", "项目支出绩效自评表", "__proto__", "总览"];
  const sheets = Array.from(
    { length: dice.below(3) + 1 },
    (_, index) => [names[index * 2 + dice.below(2)] ?? "表", anySheet(dice)] as const,
  );
  return workbookOf(Object.fromEntries(sheets));
}

function changedPart(dice: Dice): Uint8Array {
  const parts = dice.one(ORIGINALS);
  const name = dice.one(Object.keys(parts).filter((part) => /\.(xml|rels|vml)$/.test(part)));
  const part = parts[name] ?? "";
  const xml = typeof part === "string" ? part : new TextDecoder().decode(part);
  const damaged = damagedXml(dice, xml);
  return zipParts(
    { ...parts, [name]: dice.oneIn(12) ? new Uint8Array(Buffer.from(`\ufeff${damaged}`, "utf16le")) : damaged },
    dice.oneIn(2) ? 0 : 6,
  );
}

/** Kinds that are tried more often than others, and how often: most damage stops early and costs little. */
export const SHARES: Readonly<Record<string, number>> = { bytes: 12, zip: 8, parts: 4 };

/** Every kind of input by its name. */
export const KINDS: Readonly<Record<string, Kind>> = {
  bytes: { run: (dice) => whole(damagedBytes(dice, dice.one(FILES))) },
  zip: { run: (dice) => whole(lyingRecords(dice, dice.one(FILES))) },
  parts: { run: (dice) => whole(changedPart(dice)) },
  cells: {
    run(dice) {
      const workbook = anyWorkbook(dice);
      checked(workbook);
      scoreWorkbook(workbook, { lang: dice.oneIn(2) ? "en" : "zh", marks: true });
      return { size: 1_000, taken: true };
    },
  },
  formulas: {
    run(dice) {
      const formula = anyFormula(dice);
      const line = Array.from({ length: 12 }, () => ({
        f: dice.oneIn(3) ? anyFormula(dice) : formula,
        v: anyNumber(dice),
      }));
      checked(workbookOf({ 表: [["项目名称", "预算数"], ...line.map((cell, row) => [`项目${row}`, cell])] }));
      return { size: formula.length, taken: true };
    },
  },
  formats: {
    run(dice) {
      const code = dice.oneIn(30) ? anyFormat(dice).repeat(200) : anyFormat(dice);
      const number = anyNumber(dice);
      showNumber(number, code);
      displayedDecimals(code, number);
      keptDecimals(code, number);
      formatUnit(code);
      return { size: code.length, taken: isDateFormat(code) || isPercentFormat(code) };
    },
  },
  profiles: {
    run(dice) {
      const file = `src/engine/profile/profiles/${dice.one(SHIPPED_PROFILES)}.json`;
      const json = damagedJson(dice, JSON.parse(readFileSync(file, "utf8")));
      const profile = resolveProfile({ json }, "x.json", "zh");
      if (profile.ok) {
        const opened = openXlsx(SAMPLE);
        if (opened.ok) scoreWorkbook(opened.value.read(), { lang: "zh", marks: false, profile: { json } });
      }
      return { size: json.length, taken: profile.ok };
    },
  },
  mappings: {
    run(dice) {
      const opened = openXlsx(SAMPLE);
      if (!opened.ok) throw new Error("the sample is refused");
      const workbook = opened.value.read();
      const understood = understandWorkbook(workbook, { lang: "zh" });
      if (!understood.ok) throw new Error("the sample is not understood");
      const json = damagedJson(dice, JSON.parse(mappingText(understood.value.model)));
      const mapping = readMapping(json, "m.json", "zh");
      if (mapping.ok) {
        const result = checkWorkbook(workbook, { lang: "zh", mapping: json });
        const [defect] = result.ok ? result.value.outcome.defects : [];
        if (defect !== undefined) throw new Error(`defect in ${defect.where}: ${defect.message}`);
      }
      return { size: json.length, taken: mapping.ok };
    },
  },
};
