/**
 * Reads workbooks with a peer: `peer.ts exceljs|sheetjs OUT [FOLDER_OF_SHEETJS]` with lines "number TAB path" on
 * standard input; writes OUT/<number>.json. Started by `compare.ts`, again where a file kills or holds it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { readExceljs } from "./exceljs-reading";
import { readSheetJs } from "./sheet-js-reading";

async function main([peer, out, peers = ""]: readonly string[]): Promise<void> {
  for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
    const [number, file = ""] = line.split("\t");
    const target = `${out}/${number}.json`;
    try {
      const reading = peer === "exceljs" ? await readExceljs(file) : readSheetJs(file, peers);
      writeFileSync(target, JSON.stringify(reading));
    } catch (error) {
      writeFileSync(target, JSON.stringify({ error: String(error) }));
    }
  }
}

void main(process.argv.slice(2));
