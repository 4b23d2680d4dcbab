import type { PlaceView } from "./place-view";

/** A lamp by its word; the code is for its colour. */
export interface LampView {
  readonly code?: "red" | "yellow" | "green";
  readonly word: string;
}

/** Monthly execution up to a month; `behind` holds the projects without a green lamp, the worst first. */
export interface ProgressView {
  readonly table: string;
  readonly fund: string;
  readonly unit: string;
  readonly month: number;
  /** Where the month is from: named by a person, written in the table's title, or the last with a payment. */
  readonly monthBy: "person" | "title" | "data";
  readonly plan: string;
  readonly spent: string;
  readonly planned: string;
  readonly ratio: string;
  readonly lamp: LampView;
  readonly counts: { readonly red: number; readonly yellow: number; readonly green: number };
  readonly behind: readonly {
    readonly key: string;
    readonly name: string;
    readonly spent: string;
    readonly planned: string;
    readonly ratio: string;
    readonly lamp: LampView;
    readonly explanation?: string;
    readonly owes: boolean;
    readonly place: PlaceView;
  }[];
}

/** Budget and spending of a fund, on one basis. */
export interface ExecutionView {
  readonly fund: string;
  readonly unit: string;
  readonly basis: string;
  readonly budget: string;
  readonly spent: string;
  readonly rate: string;
  readonly balance: string;
  readonly otherBasis?: string;
  /** The cells that budget and spending are the sums of. */
  readonly budgetPlaces: readonly PlaceView[];
  readonly spentPlaces: readonly PlaceView[];
}
