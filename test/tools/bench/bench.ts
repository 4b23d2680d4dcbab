/**
 * What the workbook layer costs: `npm run bench [-- PART …] [--rounds N]`. Parts: read, write, growth, patch, score,
 * folder, start, recalculate. Prints medians, the ratio to our own figure run by run, and memory. Nothing here is a
 * test: figures of a busy machine are worth little by themselves, ratios of runs side by side are.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { compiledInto } from "./compiled";
import { PARTS } from "./parts";
import { installSheetJs } from "./peers";

async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--rounds");
  const rounds = at < 0 ? 5 : Number(args[at + 1]);
  const asked = args.filter((arg, index) => !arg.startsWith("--") && (at < 0 || index !== at + 1));
  const unknown = asked.filter((name) => !(name in PARTS));
  if (unknown.length > 0 || !(rounds > 0)) {
    process.stderr.write(`usage: npm run bench -- [${Object.keys(PARTS).join("|")} …] [--rounds N]\n`);
    process.exit(2);
  }
  const folder = mkdtempSync(path.join(tmpdir(), "fundscore-bench-"));
  try {
    const bench = { folder, rounds, script: compiledInto(folder), peers: installSheetJs(folder) };
    const load = loadavg()[0]?.toFixed(1) ?? "";
    process.stdout.write(
      `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${load}, ${rounds} rounds\n`,
    );
    if (bench.peers === undefined) process.stdout.write("SheetJS could not be installed: not measured.\n");
    for (const [name, part] of Object.entries(PARTS)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      process.stdout.write(`\n${name}: ${part.what}\n`);
      process.stdout.write(await part.run(bench));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main(process.argv.slice(2));
