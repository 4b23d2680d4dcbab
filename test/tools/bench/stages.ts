import type { Bench } from "./parts";
import type { Cost, Lap } from "./runs";
import { byTurns, median, MOST_LONG_ROUNDS } from "./runs";
import { table } from "./table";

/** Runs of all checks in one process: the first meets cold code, the last ones show what a pane takes that stays open. */
const RUNS = 12;
/** From here on nothing gets faster any more. */
const WARM_FROM = 6;

/** All checks over ten sheets of projects: the first run of a process, and those of a warm one. */
export function checking({ script, rounds }: Bench): string {
  const [costs = []] = byTurns(script, [{ task: "all checks", args: ["500", "10", String(RUNS)] }], rounds);
  const runs = costs.map(({ laps }) => laps.filter(({ stage }) => stage === "check"));
  const line = (name: string, laps: readonly Lap[]) => [name, ...figures(laps)];
  return table([
    ["", "ms", "CPU ms"],
    line(
      "first run of a process",
      runs.flatMap(([first]) => first ?? []),
    ),
    line(
      "warm",
      runs.flatMap((laps) => laps.slice(WARM_FROM)),
    ),
  ]);
}

/** Mapping, scoring and checking, planning, and what a thousand rows take of the processor: level where it is linear. */
export function scoring({ script, rounds }: Bench): string {
  const sizes = [1_000, 2_500, 5_000, 10_000];
  const entrants = sizes.map((size) => ({ task: "map, score, check and plan", args: [String(size), "20"] }));
  const costs = byTurns(script, entrants, Math.min(rounds, MOST_LONG_ROUNDS));
  const lines = sizes.flatMap((size, index) => {
    const rows = size * 20;
    const line = (name: string, stages: readonly string[]) => {
      const [ms = "", cpu = ""] = figures((costs[index] ?? []).map((cost) => together(cost, stages)));
      return [`  ${name}`, ms, cpu, ((Number(cpu) * 1000) / rows).toFixed(2)];
    };
    const mb = median((costs[index] ?? []).map((cost) => cost.mb));
    return [
      [`${rows} rows, ${mb.toFixed(0)} MB at most`],
      line("mapping", ["map"]),
      line("score + check", ["score", "check"]),
      line("all three", ["map", "score", "check"]),
      line("planning the result sheets", ["plan"]),
    ];
  });
  return table([["", "ms", "CPU ms", "CPU ms per 1,000"], ...lines]);
}

/** Some stages of one run as one. */
function together({ laps }: Cost, stages: readonly string[]): Lap {
  const own = laps.filter(({ stage }) => stages.includes(stage));
  const sum = (key: "ms" | "cpu") => own.reduce((total, lap) => total + lap[key], 0);
  return { stage: stages.join(", "), ms: sum("ms"), cpu: sum("cpu") };
}

function figures(laps: readonly Lap[]): readonly string[] {
  return (["ms", "cpu"] as const).map((key) => median(laps.map((lap) => lap[key])).toFixed(0));
}
