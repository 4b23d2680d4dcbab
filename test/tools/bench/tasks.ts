import { readFileSync, writeFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { type CellValue as ExcelJsValue, type Style, Workbook as ExcelJsWorkbook } from "exceljs";
import { createXlsx, markXlsx, openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { Compression } from "../../../src/adapters/xlsx/zip/compression";
import { EVERYWHERE } from "../../../src/adapters/xlsx/zip/compression";
import { ZipArchive } from "../../../src/adapters/xlsx/zip/zip-archive";
import { checkWorkbook } from "../../../src/app/check-workbook";
import type { Step } from "../../../src/app/progress";
import { scoreWorkbook } from "../../../src/app/score-workbook";
import { NODE_COMPRESSION } from "../../../src/cli/node-compression";
import { bookJson } from "../../../src/report/json/book-json";
import { indented } from "../../../src/report/json/json-value";
import { TONE_COLORS } from "../../../src/sheets/looks/tones";
import type { CellLook, PlannedCell } from "../../../src/sheets/plan";
import type { Workbook } from "../../../src/sheets/workbook";
import { indicatorLines, projectSheets, register, resultSheet, type Sheet } from "./books";
import { sheetJs } from "./sheet-js";

/** Work to measure. What it needs is made ready outside the clock; it returns a figure that all rivals must share. */
export interface Task {
  /** `lap` ends a stage of the work, whose cost is told beside the whole. */
  prepare(args: readonly string[]): (lap: (stage: string) => void) => number | Promise<number>;
}

function opened(bytes: Uint8Array, compression: Compression = NODE_COMPRESSION): Workbook {
  const book = openXlsx(bytes, {}, { compression });
  if (!book.ok) throw new Error(JSON.stringify(book.refusal));
  return book.value.read();
}

/** Ends the stage before each step that a run enters. */
function stageEnds(lap: (stage: string) => void): (step: Step) => void {
  let last: Step | "start" = "start";
  return (step) => {
    lap(last);
    last = step;
  };
}

function sumOf(workbook: Workbook): number {
  let sum = 0;
  for (const grid of workbook.grids)
    for (const row of grid.values) for (const value of row ?? []) if (typeof value === "number") sum += value;
  return Math.round(sum);
}

async function excelJsSum(bytes: Uint8Array): Promise<number> {
  const book = new ExcelJsWorkbook();
  await book.xlsx.load(Buffer.from(bytes).buffer);
  let sum = 0;
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell(({ value }) => {
        if (typeof value === "number") sum += value;
        else if (value instanceof Date) sum += Math.round(value.getTime() / 86_400_000) + 25_569;
        else if (typeof value === "object" && value !== null && "result" in value) sum += Number(value.result);
      }),
    ),
  );
  return Math.round(sum);
}

/** The same look in exceljs's words. One object for each look, as a careful user of that library would have it. */
function excelJsStyle(look: CellLook): Partial<Style> {
  const { font, fill } = look.tone === undefined ? {} : TONE_COLORS[look.tone];
  const side = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
  return {
    font: { name: "等线", size: 11, ...(font === undefined ? {} : { color: { argb: `FF${font}` } }) },
    alignment: { vertical: "middle", ...(look.wrap === true ? { wrapText: true } : {}) },
    ...(look.format === undefined ? {} : { numFmt: look.format }),
    ...(look.border === true ? { border: { left: side, right: side, top: side, bottom: side } } : {}),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill}` } } }),
  };
}

async function excelJsWrite({ title, cells, columnWidths }: Sheet): Promise<number> {
  const book = new ExcelJsWorkbook();
  const sheet = book.addWorksheet(title);
  const styles = new Map<CellLook, Partial<Style>>();
  columnWidths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (const planned of cells) {
    const cell = sheet.getCell(planned.row + 1, planned.col + 1);
    cell.value = excelJsValue(planned);
    if (planned.look === undefined) continue;
    const style = styles.get(planned.look) ?? excelJsStyle(planned.look);
    styles.set(planned.look, style);
    cell.style = style;
  }
  return (await book.xlsx.writeBuffer()).byteLength > 0 ? cells.length : 0;
}

function excelJsValue({ value, formula }: PlannedCell): ExcelJsValue {
  if (formula !== undefined) return { formula, result: Number(value), date1904: false };
  return typeof value === "object" ? null : value;
}

/** Parts of a 50 MB book that one mark touches: inflated once and deflated once as we do it, all else copied. */
function touchedParts(bytes: Uint8Array): number {
  const archive = ZipArchive.open(bytes);
  const copy = bytes.slice();
  for (const entry of archive.entries) {
    if (!/sheet1\.xml$|styles\.xml$/.test(entry.name)) continue;
    copy.set(NODE_COMPRESSION.deflate(inflateRawSync(entry.data)).subarray(0, 1));
  }
  return copy.length > 0 ? 1 : 0;
}

/** Every measured kind of work, by the name that a child process is given. */
export const TASKS: Readonly<Record<string, Task>> = {
  "read ours": {
    prepare: ([file = ""]) => {
      const bytes = new Uint8Array(readFileSync(file));
      return () => sumOf(opened(bytes));
    },
  },
  "read ours, as in a browser": {
    prepare: ([file = ""]) => {
      const bytes = new Uint8Array(readFileSync(file));
      return () => sumOf(opened(bytes, EVERYWHERE));
    },
  },
  "read exceljs": {
    prepare: ([file = ""]) => {
      const bytes = readFileSync(file);
      return () => excelJsSum(bytes);
    },
  },
  "read sheetjs": {
    prepare: ([file = "", peers = ""]) => {
      const bytes = readFileSync(file);
      const library = sheetJs(peers);
      return () => library.sum(bytes);
    },
  },
  "inflate once": {
    prepare: ([file = ""]) => {
      const archive = ZipArchive.open(new Uint8Array(readFileSync(file)));
      return () => archive.entries.reduce((sum, entry) => sum + inflateRawSync(entry.data).length, 0) && 0;
    },
  },
  "write ours": {
    prepare: ([rows]) => {
      const sheet = resultSheet(Number(rows));
      return () => (createXlsx([sheet], NODE_COMPRESSION).length > 0 ? sheet.cells.length : 0);
    },
  },
  "write ours, as in a browser": {
    prepare: ([rows]) => {
      const sheet = resultSheet(Number(rows));
      return () => (createXlsx([sheet]).length > 0 ? sheet.cells.length : 0);
    },
  },
  "write exceljs": {
    prepare: ([rows]) => {
      const sheet = resultSheet(Number(rows));
      return () => excelJsWrite(sheet);
    },
  },
  "write sheetjs": {
    prepare: ([rows, peers = ""]) => {
      const sheet = resultSheet(Number(rows));
      const library = sheetJs(peers);
      return () => library.write(sheet);
    },
  },
  "patch ours": {
    prepare: ([file = ""]) => {
      const bytes = new Uint8Array(readFileSync(file));
      return () => {
        const range = { sheet: "项目库", top: 5, left: 5, bottom: 5, right: 5 };
        const changed = markXlsx(bytes, [{ range, severity: "error" }], {}, { compression: NODE_COMPRESSION });
        return changed.ok && changed.value !== bytes ? 1 : 0;
      };
    },
  },
  "copy, inflate and deflate the parts": {
    prepare: ([file = ""]) => {
      const bytes = new Uint8Array(readFileSync(file));
      return () => touchedParts(bytes);
    },
  },
  "copy the file": {
    prepare: ([file = "", copy = ""]) => {
      return () => {
        writeFileSync(copy, readFileSync(file));
        return 1;
      };
    },
  },
  "read and check": {
    prepare: ([file = ""]) => {
      const bytes = new Uint8Array(readFileSync(file));
      return () => {
        const checked = checkWorkbook(opened(bytes), { lang: "zh" });
        if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
        return checked.value.outcome.findings.length;
      };
    },
  },
  "check a register": {
    prepare: ([rows]) => {
      const workbook = opened(createXlsx([register(Number(rows))]));
      return () => {
        const checked = checkWorkbook(workbook, { lang: "zh" });
        if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
        return checked.value.outcome.coverage.numbers;
      };
    },
  },
  "map, score, check and plan": {
    prepare: ([projects, indicators]) => {
      const workbook = opened(createXlsx([indicatorLines(Number(projects), Number(indicators))]));
      return (lap) => {
        const scored = scoreWorkbook(workbook, { lang: "zh", marks: true, onStep: stageEnds(lap) });
        if (!scored.ok) throw new Error(JSON.stringify(scored.refusal));
        lap("plan");
        return scored.value.outcome.scorecards.length + scored.value.outcome.findings.length;
      };
    },
  },
  "all checks": {
    prepare: ([projects, sheets, runs]) => {
      const workbook = opened(createXlsx(projectSheets(Number(projects), Number(sheets))));
      return (lap) => {
        let findings = 0;
        for (let run = 1; run <= Number(runs); run += 1) {
          const checked = checkWorkbook(workbook, { lang: "zh", onStep: stageEnds(lap) });
          if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
          lap("check");
          findings += checked.value.outcome.findings.length;
        }
        return findings;
      };
    },
  },
  "grade a file": {
    prepare: ([file = ""]) => {
      const bytes = new Uint8Array(readFileSync(file));
      return () => {
        const book = openXlsx(bytes, {}, { compression: NODE_COMPRESSION });
        if (!book.ok) throw new Error(book.refusal.code);
        const scored = scoreWorkbook(book.value.read(), { lang: "zh", marks: true });
        const graded = scored.ok ? book.value.apply(scored.value.changes) : scored;
        if (!graded.ok) throw new Error(graded.refusal.code);
        return graded.value.length;
      };
    },
  },
  "JSON of a file": {
    prepare: ([file = ""]) => {
      const checked = checkWorkbook(opened(new Uint8Array(readFileSync(file))), { lang: "zh" });
      if (!checked.ok) throw new Error(checked.refusal.code);
      return () => {
        let length = 0;
        for (const piece of indented(bookJson(file, checked.value, "zh"))) length += piece.length;
        return length;
      };
    },
  },
};
