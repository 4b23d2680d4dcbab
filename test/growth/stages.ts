import type { RowsLiteral, workbookOf } from "../../src/adapters/memory/memory-workbook";
import type { Check } from "../../src/engine/checks/check";
import type { checks as registered } from "../../src/engine/checks/registry";
import type { runChecks } from "../../src/engine/checks/run-checks";
import type { chooseProfile } from "../../src/engine/profile/choose-profile";
import type { scoreModel } from "../../src/engine/score-workbook-model";
import type { mapWorkbook } from "../../src/mapping/map-workbook";
import type { Work } from "./laps";
import { Laps } from "./laps";
import { WorkMeter } from "./work-meter";

export type Sheets = Readonly<Record<string, RowsLiteral>>;

/** The pure way from cells to findings, with all steps counted and every check by itself. */
export class Stages {
  readonly meter = new WorkMeter();
  readonly checks: typeof registered = this.meter.load("engine/checks/registry").checks;
  readonly #built: typeof workbookOf = this.meter.load("adapters/memory/memory-workbook").workbookOf;
  readonly #mapped: typeof mapWorkbook = this.meter.load("mapping/map-workbook").mapWorkbook;
  readonly #chosen: typeof chooseProfile = this.meter.load("engine/profile/choose-profile").chooseProfile;
  readonly #scored: typeof scoreModel = this.meter.load("engine/score-workbook-model").scoreModel;
  readonly #checked: typeof runChecks = this.meter.load("engine/checks/run-checks").runChecks;

  /** Maps, scores and checks the sheets. */
  workOn(sheets: Sheets, checks: readonly Check[] = this.checks): Work {
    const laps = new Laps(this.meter);
    const workbook = this.#built(sheets);
    laps.end("building the workbook");
    const model = this.#mapped(workbook);
    laps.end("mapping");
    const profile = { ...this.#chosen({ stated: model.stated }), hash: "" };
    const scored = this.#scored({
      workbook,
      model,
      profile: profile.profile,
      decisions: [],
      settings: {},
      checkpoints: [],
    });
    laps.end("scoring");
    const counted = checks.map((check) => countedCheck(check, laps));
    const { defects } = this.#checked({ workbook, model, profile, scored }, counted);
    laps.end(AROUND);
    expect(defects).toEqual([]);
    return laps.work;
  }
}

const AROUND = "what surrounds the checks";

function countedCheck(check: Check, laps: Laps): Check {
  const { relations, suspects, run } = check;
  const counted =
    <Context, Item>(part: (context: Context) => Iterable<Item>) =>
    (context: Context): readonly Item[] => {
      laps.end(AROUND);
      const all = [...part(context)];
      laps.end(`check ${check.code}`);
      return all;
    };
  return {
    ...check,
    ...(relations === undefined ? {} : { relations: counted(relations) }),
    ...(suspects === undefined ? {} : { suspects: counted(suspects) }),
    run: counted(run),
  };
}
