import { spawnSync } from "node:child_process";
import process from "node:process";

/** What one run cost: wall clock and processor in milliseconds, memory beyond what stood ready before, in MB. */
export interface Cost {
  readonly ms: number;
  readonly cpu: number;
  readonly mb: number;
  readonly result: number;
  /** The stages of work that tells them, in their order. */
  readonly laps: readonly Lap[];
}

/** What a stage of the work cost, in milliseconds. */
export interface Lap {
  readonly stage: string;
  readonly ms: number;
  readonly cpu: number;
}

/** A kind of work and its arguments. */
export interface Entrant {
  readonly task: string;
  readonly args: readonly string[];
}

/** Parts that take a minute a round are not repeated more often, whatever is asked. */
export const MOST_LONG_ROUNDS = 3;

/** Runs each in a process of its own, by turns, so that a busy moment of the machine hits all alike. */
export function byTurns(script: string, entrants: readonly Entrant[], rounds: number): readonly (readonly Cost[])[] {
  const costs = entrants.map((): Cost[] => []);
  for (let round = 0; round < rounds; round += 1) {
    entrants.forEach((entrant, index) => costs[index]?.push(once(script, entrant)));
  }
  return costs;
}

function once(script: string, { task, args }: Entrant): Cost {
  const options = ["--expose-gc", "--max-old-space-size=4096", script, task, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${task}: ${stderr}`);
  const cost: Cost = JSON.parse(stdout);
  return cost;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** The median of the ratios of runs that stood beside one another. */
export function pairedRatio(of: readonly number[], to: readonly number[]): number {
  return median(of.map((value, index) => value / (to[index] ?? NaN)));
}
