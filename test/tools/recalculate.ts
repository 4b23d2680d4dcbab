/**
 * Recalculates a graded workbook in LibreOffice and compares every formula cell of our sheets with the value we wrote:
 * `node test/tools/run.mjs test/tools/recalculate.ts BOOK.graded.xlsx …`. Exit status 1 when one differs.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { columnLetters } from "../../src/domain/cells/address";
import { MAX_COLS } from "../../src/domain/cells/address";
import type { Workbook } from "../../src/sheets/workbook";
import { valueAt } from "../../src/sheets/workbook";

/** Makes LibreOffice recalculate every file it loads, instead of trusting stored values. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

function readBook(file: string): Workbook {
  const opened = openXlsx(new Uint8Array(readFileSync(file)), { file });
  if (!opened.ok) throw new Error(`${file}: ${opened.refusal.code}`);
  return opened.value.read();
}

function recalculated(file: string, folder: string): Workbook {
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const args = [
    "--headless",
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
  ];
  execFileSync("soffice", [...args, "--outdir", folder, path.resolve(file)], { stdio: "ignore" });
  return readBook(path.join(folder, path.basename(file)));
}

/** Places of own formulas whose recalculated value differs, with both values. */
function differences(written: Workbook, again: Workbook): { readonly compared: number; readonly different: string[] } {
  const different: string[] = [];
  let compared = 0;
  for (const grid of written.grids) {
    if (grid.own === undefined) continue;
    const other = again.grids.find(({ sheet }) => sheet === grid.sheet);
    for (const key of grid.formulas.keys()) {
      const [row, col] = [Math.floor(key / MAX_COLS), key % MAX_COLS];
      const ours = valueAt(grid, row, col);
      const theirs = other === undefined ? null : valueAt(other, row, col);
      compared += 1;
      if (ours !== theirs)
        different.push(
          `${grid.sheet}!${columnLetters(col)}${row + 1}: ${JSON.stringify(ours)} / ${JSON.stringify(theirs)}`,
        );
    }
  }
  return { compared, different };
}

let failed = false;
for (const file of process.argv.slice(2)) {
  const folder = mkdtempSync(path.join(tmpdir(), "recalculate-"));
  try {
    const { compared, different } = differences(readBook(file), recalculated(file, folder));
    console.log(`${file}: ${compared} formulas, ${different.length} different`);
    for (const line of different) console.log(`  ${line}`);
    failed ||= compared === 0 || different.length > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed ? 1 : 0;
