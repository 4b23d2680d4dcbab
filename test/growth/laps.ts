import type { Steps, WorkMeter } from "./work-meter";

/** The work on one workbook, by stage: "mapping", "scoring", "check row-sum" … */
export type Work = ReadonlyMap<string, Steps>;

/** Adds the steps since the last stage to the stage that ends. */
export class Laps {
  readonly work = new Map<string, number[]>();
  readonly #meter: WorkMeter;
  #last: Steps;

  constructor(meter: WorkMeter) {
    this.#meter = meter;
    this.#last = meter.steps();
  }

  end(stage: string): void {
    const now = this.#meter.steps();
    const known = this.work.get(stage) ?? now.map(() => 0);
    for (let place = 0; place < now.length; place += 1) {
      const added = (now[place] ?? 0) - (this.#last[place] ?? 0);
      if (added > 0) known[place] = (known[place] ?? 0) + added;
    }
    this.work.set(stage, known);
    this.#last = now;
  }
}
