import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import path from "node:path";
import { createXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { temporaryFolder } from "../support/command-line";

/** How often the program is killed in the midst of its work. */
const KILLS = 100;
const SCRIPT = path.resolve("dist/cli/fundscore.js");
const INPUT = "评价.xlsx";
const OUTPUT = "结果.xlsx";

const at = temporaryFolder();

/** A scorecard with enough lines that writing takes a moment. */
function scorecard(): Uint8Array {
  const rows = [
    ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "得分"],
    ...Array.from({ length: 50 }, (_, index) => ["产出", "数量指标", `培训第${index}期（人次）`, 2, 10, index % 12, 2]),
  ];
  const cells = rows.flatMap((values, row) => values.map((value, col) => ({ row, col, value })));
  return createXlsx([{ title: "评分表", cells, columnWidths: [] }]);
}

function command(...options: readonly string[]): readonly string[] {
  return [SCRIPT, "score", at(INPUT), "-o", at(OUTPUT), "--force", ...options];
}

/** Runs to the end; returns the output and how long that took, in milliseconds. */
function whole(...options: readonly string[]): { readonly bytes: Buffer; readonly took: number } {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command(...options), { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return { bytes: readFileSync(at(OUTPUT)), took: performance.now() - start };
}

/** Kills a run after so many milliseconds, counted from its start or from the first change in the folder. */
async function killed(delay: number, from: "start" | "first change"): Promise<"killed" | "done"> {
  const child = spawn(process.execPath, command(), { stdio: "ignore" });
  const ended = once(child, "exit");
  const kill = () => setTimeout(() => child.kill("SIGKILL"), delay);
  const watcher = from === "start" ? undefined : watch(at(), kill);
  if (from === "start") kill();
  await ended;
  watcher?.close();
  return child.signalCode === "SIGKILL" ? "killed" : "done";
}

/** Numbers from 0 to 1 that are the same in every run of the test. */
function* fractions(): Generator<number, never> {
  for (let state = 20_231_231; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

function leftovers(): readonly string[] {
  return readdirSync(at()).filter((name) => name !== INPUT && name !== OUTPUT);
}

beforeAll(() => {
  // Builds what is older than its sources.
  const built = spawnSync(process.execPath, ["test/tools/fundscore.mjs", "--version"], { encoding: "utf8" });
  expect(built.status).toBe(0);
  writeFileSync(at(INPUT), scorecard());
}, 120_000);

test(`killed ${KILLS} times, input and previous output are whole, and the next run tidies up`, async () => {
  const input = readFileSync(at(INPUT));
  const old = whole("--lang", "en").bytes;
  const fresh = whole();
  expect(fresh.bytes.equals(old)).toBe(false);
  const random = fractions();
  const counts = { killed: 0, "output old": 0, "output new": 0 };
  for (let run = 0; counts.killed < KILLS && run < 3 * KILLS; run += 1) {
    writeFileSync(at(OUTPUT), old);
    // Every other kill falls into the few moments of writing.
    const writing = run % 2 === 1;
    const end = await killed(random.next().value * (writing ? 4 : fresh.took), writing ? "first change" : "start");
    if (end === "done") continue;
    counts.killed += 1;
    const output = readFileSync(at(OUTPUT));
    counts[output.equals(old) ? "output old" : "output new"] += 1;
    expect(output.equals(old) || output.equals(fresh.bytes)).toBe(true);
    expect(readFileSync(at(INPUT)).equals(input)).toBe(true);
  }
  expect(counts.killed).toBe(KILLS);
  expect(counts["output old"]).toBeGreaterThan(0);
  expect(whole().bytes.equals(fresh.bytes)).toBe(true);
  expect(leftovers()).toEqual([]);
}, 600_000);

test("what a dead process left beside the output goes, what a living one writes and what is the user's stays", () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  const names = {
    dead: `.${OUTPUT}.${dead}-0123456789ab.tmp`,
    living: `.${OUTPUT}.${process.pid}-0123456789ab.tmp`,
    user: `.${OUTPUT}.草稿.tmp`,
  };
  for (const name of Object.values(names)) writeFileSync(at(name), "");
  whole();
  expect(leftovers().slice().sort()).toEqual([names.living, names.user].sort());
});
