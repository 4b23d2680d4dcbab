/**
 * Tries damaged and made-up inputs until the time is over: `npm run fuzz -- [MINUTES] [--seed N] [--only KIND,…]`, or
 * one of them again: `npm run fuzz -- --again KIND:SEED`. Exit status 1 when something crashed, hung, was slow, grew or
 * was written with faults. What it finds becomes a test.
 */
import { fork, spawnSync } from "node:child_process";
import process from "node:process";
import { KINDS, SHARES } from "./kinds";
import type { Message } from "./runner";

const RUNNER = ["test/tools/run.mjs", "test/tools/fuzz/runner.ts"] as const;
/** An input that takes longer hangs, however busy the machine. */
const HANG_MS = 60_000;

interface Tally {
  readonly tried: Map<string, { tried: number; taken: number }>;
  readonly faults: string[];
  readonly heaps: number[];
  /** The input that was begun last. */
  current: { readonly kind: string; readonly seed: number };
}

async function fuzz(minutes: number, seed: number, kinds: readonly string[]): Promise<boolean> {
  const tally: Tally = { tried: new Map(), faults: [], heaps: [], current: { kind: "", seed: seed - 1 } };
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end) await runUntil(end, kinds, tally);
  for (const [kind, { tried, taken }] of tally.tried)
    process.stdout.write(`${kind.padEnd(10)} ${tried} tried, ${taken} taken\n`);
  const [first] = tally.heaps;
  const last = tally.heaps.at(-1);
  if (first !== undefined && last !== undefined) {
    process.stdout.write(`heap ${first.toFixed(0)} MB at first, ${last.toFixed(0)} MB at last\n`);
    if (last > first + 50) tally.faults.push("the heap grew");
  }
  process.stdout.write(`${tally.faults.length} faults\n`);
  return tally.faults.length === 0;
}

/** One runner, until the time is over or an input hangs or kills it; the next begins behind that input. */
function runUntil(end: number, kinds: readonly string[], tally: Tally): Promise<void> {
  const [script, runner] = RUNNER;
  const args = [runner, kinds.join(","), String(tally.current.seed + 1)];
  const child = fork(script, args, {
    execArgv: ["--expose-gc", "--max-old-space-size=2048"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return new Promise((resolve) => {
    let begun = Date.now();
    const watch = setInterval(() => {
      if (Date.now() - begun > HANG_MS) stop(`hung for ${HANG_MS / 1000} s`);
      else if (Date.now() > end) stop();
    }, 200);
    const stop = (fault?: string) => {
      if (fault !== undefined) report(tally, fault);
      child.kill("SIGKILL");
    };
    child.on("message", (message: Message) => {
      begun = Date.now();
      note(tally, message);
    });
    child.on("exit", () => {
      clearInterval(watch);
      if (!child.killed) report(tally, "the process died");
      resolve();
    });
  });
}

function note(tally: Tally, message: Message): void {
  switch (message.about) {
    case "begin":
      tally.current = message;
      return;
    case "fault":
      report(tally, message.what);
      return;
    case "end": {
      const { kind } = tally.current;
      const count = tally.tried.get(kind) ?? { tried: 0, taken: 0 };
      tally.tried.set(kind, { tried: count.tried + 1, taken: count.taken + (message.taken ? 1 : 0) });
      if (message.heapMb !== undefined) tally.heaps.push(message.heapMb);
    }
  }
}

function report(tally: Tally, fault: string): void {
  const { kind, seed } = tally.current;
  tally.faults.push(fault);
  process.stdout.write(`FAULT --again ${kind}:${seed}\n${fault.split("\n").slice(0, 6).join("\n")}\n`);
}

function valueOf(args: readonly string[], option: string): string | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args[at + 1];
}

const args = process.argv.slice(2);
const [kind, seedAgain] = (valueOf(args, "--again") ?? "").split(":");
if (kind !== undefined && seedAgain !== undefined) {
  spawnSync(process.execPath, [...RUNNER, kind, seedAgain, "once"], { stdio: "inherit" });
} else {
  const minutes = Number(args.find((arg) => /^[\d.]+$/.test(arg)) ?? 10);
  const asked = (valueOf(args, "--only") ?? Object.keys(KINDS).join(",")).split(",");
  const kinds = asked.flatMap((kind) => Array.from({ length: SHARES[kind] ?? 1 }, () => kind));
  void fuzz(minutes, Number(valueOf(args, "--seed") ?? 1), kinds).then((clean) => {
    process.exitCode = clean ? 0 : 1;
  });
}
