import type { PanelResult } from "../../engine/outcome/panel";
import type { PanelScoreCells } from "../context";
import type { SelectionPlaces } from "./selection-block";

/** What other sheets refer to: the scores, and what the selection comes to. */
export interface PanelPlaces extends PanelScoreCells {
  readonly panel: PanelResult;
  readonly selection: SelectionPlaces | undefined;
}
