import type { Grade } from "../../../domain/lists";
import type { PlaceView } from "./place-view";

/** What the selection makes of a project. */
export type SelectionVerdict = "chosen" | "part" | "not-chosen" | "no-amount" | "below-least";

/** What a selection by budget comes to, as amounts in one unit. */
export interface SelectionView {
  readonly available: string;
  readonly granted: string;
  readonly rest: string;
  readonly unit: string;
  readonly rule: string;
  /** How many projects get money. */
  readonly chosen: number;
}

/** Several evaluators' scores made one, and who is chosen. Projects stand in rank order. */
export interface PanelView {
  readonly table: string;
  readonly title: string;
  readonly evaluators: number;
  readonly mean: string;
  readonly selection?: SelectionView;
  /** Its scores are on a scale of their own: none is graded. */
  readonly ungraded: boolean;
  readonly projects: readonly {
    readonly key: string;
    readonly name: string;
    readonly rank: string;
    readonly score: string;
    /** Only where the evaluators are far apart. */
    readonly spread?: string;
    readonly choice?: { readonly verdict: SelectionVerdict; readonly granted: string; readonly asked?: string };
    readonly grade?: Grade;
    readonly place: PlaceView;
  }[];
}
