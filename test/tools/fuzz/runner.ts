/** Tries inputs one after another and tells its parent of each: `runner.ts KINDS FIRST_SEED`. Started by the fuzzer. */
import process from "node:process";
import { Dice } from "./dice";
import { KINDS } from "./kinds";

/** What the parent is told. */
export type Message =
  | { readonly about: "begin"; readonly kind: string; readonly seed: number }
  | { readonly about: "end"; readonly taken: boolean; readonly heapMb: number | undefined }
  | { readonly about: "fault"; readonly what: string };

/** An input may take so long in processor time, and as much again for each megabyte. */
const ALLOWED_MS = 2_000;
const MEASURE_EVERY = 500;

function attempt(kind: string, seed: number): Message {
  const cpu = process.cpuUsage();
  try {
    const { size, taken } = KINDS[kind]?.run(new Dice(seed)) ?? { size: 0, taken: false };
    const ms = process.cpuUsage(cpu).user / 1000;
    if (ms > ALLOWED_MS * (1 + size / 1e6)) return { about: "fault", what: `${ms.toFixed(0)} ms for ${size} bytes` };
    return { about: "end", taken, heapMb: seed % MEASURE_EVERY === 0 ? heapMb() : undefined };
  } catch (fault) {
    return { about: "fault", what: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const tell = (message: Message) =>
  new Promise<void>((resolve) => (process.send === undefined ? resolve() : process.send(message, () => resolve())));

async function run(kinds: readonly string[], first: number): Promise<void> {
  for (let seed = first; process.connected; seed += 1) {
    const kind = kinds[seed % kinds.length] ?? "";
    await tell({ about: "begin", kind, seed });
    await tell(attempt(kind, seed));
  }
}

const [kinds = "", first = "1", once] = process.argv.slice(2);
if (once === undefined) void run(kinds.split(","), Number(first));
else {
  const told = attempt(kinds, Number(first));
  process.stdout.write(`${told.about === "fault" ? told.what : "no fault"}\n`);
}
