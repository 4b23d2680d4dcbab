import type { CellSet } from "../../domain/cells/cell-map";
import type { Coverage, Finding } from "../../domain/finding";
import type { Model } from "../../domain/model";
import type { Profile } from "../profile/profile";
import type { BetterRule, UnmetTotal } from "./better-rule";
import type { Results } from "./results";

/** A bug of ours that one check ran into; shown apart, never as a finding. */
export interface Defect {
  readonly where: string;
  readonly message: string;
}

/**
 * What equations have confirmed. A cell in both is proven; one in a finding is contradicted whatever stands here. Running
 * numbers of lines are not listed.
 */
export interface Confirmed {
  readonly proven: CellSet;
  readonly supported: CellSet;
}

/** All that is known about a workbook under a profile. The one input of the report, pane, CLI and JSON. */
export interface Outcome extends Results {
  readonly model: Model;
  readonly profile: {
    readonly profile: Profile;
    readonly hash: string;
    readonly chosenBy: "option" | "ledger" | "workbook" | "default";
  };
  /** Where no rule was named and another gives more of the stated scores. */
  readonly betterRule?: BetterRule;
  /** Where no rule was named and the one in force gives no total as it is stated. */
  readonly unmetTotal?: UnmetTotal;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly confirmed: Confirmed;
  readonly defects: readonly Defect[];
}
