import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { resultSheet } from "./books";
import type { Bench } from "./parts";
import { hasLibreOffice } from "./peers";
import { byTurns, median } from "./runs";
import { table } from "./table";

const ROWS = 20_000;
/** Makes LibreOffice calculate what it loads instead of trusting stored values. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opening a book of 40,000 formulas and calculating them: ours with all its checks, LibreOffice with saving. */
export function recalculation({ folder, rounds, script }: Bench): string {
  const file = path.join(folder, "formulas.xlsx");
  writeFileSync(file, createXlsx([resultSheet(ROWS)]));
  const [ours = []] = byTurns(script, [{ task: "read and check", args: [file] }], rounds);
  const rows = [
    [`read, recalculate and check ${2 * ROWS} formulas, ours`, median(ours.map(({ ms }) => ms)).toFixed(0)],
  ];
  if (hasLibreOffice()) {
    const times = Array.from({ length: Math.min(rounds, 3) }, () => libreOffice(file, folder));
    rows.push(["load, recalculate and save, LibreOffice headless", median(times).toFixed(0)]);
  } else rows.push(["LibreOffice is not installed", ""]);
  return table([["", "ms"], ...rows]);
}

function libreOffice(file: string, folder: string): number {
  const profile = path.join(folder, "office");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS);
  const start = performance.now();
  const options = ["--headless", `-env:UserInstallation=${pathToFileURL(profile).href}`, "--convert-to", "xlsx"];
  const { status } = spawnSync("soffice", [...options, "--outdir", path.join(folder, "recalculated"), file], {
    stdio: "ignore",
  });
  if (status !== 0) throw new Error("LibreOffice did not convert the book");
  return performance.now() - start;
}
