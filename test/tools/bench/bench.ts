/**
 * What the program costs: `npm run bench [-- PART …] [--rounds N] [--docs]`. Parts: read, write, growth, patch, checks, score,
 * folder, start, paint, recalculate. Prints medians, the ratio to our own figure run by run, and memory; `--docs` keeps
 * the table as docs/benchmarks.md. Nothing here is a test: figures of a busy machine are worth little by themselves,
 * ratios of runs side by side are.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { compiledInto } from "./compiled";
import { PARTS } from "./parts";
import { installSheetJs } from "./peers";

interface Asked {
  readonly parts: readonly string[];
  readonly rounds: number;
  readonly docs: boolean;
}

/** What the command line asks for; undefined where it cannot be understood. */
function asked(args: readonly string[]): Asked | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { rounds: { type: "string", default: "5" }, docs: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const rounds = Number(values.rounds);
  if (positionals.some((name) => !(name in PARTS)) || !(rounds > 0)) return undefined;
  return { parts: positionals.length > 0 ? positionals : Object.keys(PARTS), rounds, docs: values.docs };
}

/** The machine, and how busy it is: without that no figure means anything. */
function circumstances(rounds: number): string {
  const load = loadavg()[0]?.toFixed(1) ?? "";
  return `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${load}, ${rounds} rounds`;
}

async function main(args: readonly string[]): Promise<void> {
  const wanted = asked(args);
  if (wanted === undefined) {
    process.stderr.write(`usage: npm run bench -- [${Object.keys(PARTS).join("|")} …] [--rounds N] [--docs]\n`);
    process.exit(2);
  }
  const { parts, rounds, docs } = wanted;
  const folder = mkdtempSync(path.join(tmpdir(), "fundscore-bench-"));
  const told: string[] = [];
  const tell = (text: string) => {
    told.push(text);
    process.stdout.write(text);
  };
  try {
    const bench = { folder, rounds, script: compiledInto(folder), peers: installSheetJs(folder) };
    tell(`${circumstances(rounds)}\n`);
    if (bench.peers === undefined) tell("SheetJS could not be installed: not measured.\n");
    for (const [name, part] of Object.entries(PARTS)) {
      if (!parts.includes(name)) continue;
      tell(`\n${name}: ${part.what}\n`);
      tell(await part.run(bench));
    }
    if (docs) writeFileSync("docs/benchmarks.md", page(told.join("")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The table as a page; the figures are those of one run on one machine, and say so. */
function page(table: string): string {
  const day = new Date().toISOString().slice(0, 10);
  return `# 性能 / Benchmarks

\`npm run bench -- --docs\` 于 ${day} 生成：中位数；ratio 为同一轮中与本程序（首行）之比；MB 为另外占用的内存。机器繁忙时只有比值可信。

Made by \`npm run bench -- --docs\` on ${day}: medians; ratios are to our own figure (first line) in the same round; MB is
memory beyond what stood ready. On a busy machine only ratios mean anything. Goals stand behind each heading.

\`\`\`text
${table}\`\`\`
`;
}

void main(process.argv.slice(2));
