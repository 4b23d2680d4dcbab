import type { Finding } from "../../../src/domain/finding";
import type { Model } from "../../../src/domain/model";
import type { Defect } from "../../../src/engine/outcome";
import { runChecks } from "../../../src/engine/checks/run-checks";
import { chooseProfile } from "../../../src/engine/profile/choose-profile";
import { profileHash } from "../../../src/engine/profile/profile-hash";
import { mapWorkbook } from "../../../src/mapping/map-workbook";
import type { Workbook } from "../../../src/sheets/workbook";

/** What the program makes of a workbook when nobody names a profile or corrects the mapping. */
export interface Examined {
  readonly model: Model;
  readonly findings: readonly Finding[];
  readonly defects: readonly Defect[];
}

export function examine(workbook: Workbook): Examined {
  const model = mapWorkbook(workbook);
  const { profile, chosenBy } = chooseProfile({ stated: model.stated });
  const scored = { scorecards: [], projectScores: [], averages: [], execution: [] };
  const chosen = { profile, hash: profileHash(profile), chosenBy };
  const { findings, defects } = runChecks({ workbook, model, profile: chosen, scored });
  return { model, findings, defects };
}
