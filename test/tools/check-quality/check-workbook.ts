import type { CheckResult } from "../../../src/engine/checks/run-checks";
import { runChecks } from "../../../src/engine/checks/run-checks";
import { chooseProfile } from "../../../src/engine/profile/choose-profile";
import { profileHash } from "../../../src/engine/profile/profile-hash";
import { mapWorkbook } from "../../../src/mapping/map-workbook";
import type { Workbook } from "../../../src/sheets/workbook";

/** Maps and checks a workbook as the program does when nobody names a profile. */
export function checkWorkbook(workbook: Workbook): CheckResult {
  const model = mapWorkbook(workbook);
  const { profile, chosenBy } = chooseProfile({ stated: model.stated });
  const scored = { scorecards: [], projectScores: [], averages: [], execution: [] };
  return runChecks({ workbook, model, profile: { profile, hash: profileHash(profile), chosenBy }, scored });
}
