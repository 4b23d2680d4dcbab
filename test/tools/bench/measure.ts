/** Does one task in this process and prints what it cost: `measure.js TASK [arguments …]`. Started by the benchmark. */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import type { Cost, Lap } from "./runs";
import { TASKS } from "./tasks";

async function measure(name: string, args: readonly string[]): Promise<void> {
  const task = TASKS[name];
  if (task === undefined) throw new Error(`no task ${name}`);
  const work = task.prepare(args);
  globalThis.gc?.();
  forgetPeak();
  const before = process.memoryUsage().rss;
  const laps: Lap[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  let [lapStart, lapCpu] = [start, cpu];
  const result = await work((stage) => {
    const { user, system } = process.cpuUsage(lapCpu);
    laps.push({ stage, ms: performance.now() - lapStart, cpu: (user + system) / 1000 });
    [lapStart, lapCpu] = [performance.now(), process.cpuUsage()];
  });
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const cost: Cost = { ms, cpu: (user + system) / 1000, mb: Math.max(0, peak() - before) / 1e6, result, laps };
  process.stdout.write(`${JSON.stringify(cost)}\n`);
}

/** Linux counts the highest use of memory anew when told so; elsewhere the highest ever has to do. */
function forgetPeak(): void {
  if (process.platform === "linux") writeFileSync("/proc/self/clear_refs", "5");
}

/** The most memory in use since then, in bytes. */
function peak(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS * 1024;
  const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "latin1"))?.[1];
  return Number(kilobytes) * 1024;
}

const [name = "", ...args] = process.argv.slice(2);
void measure(name, args);
