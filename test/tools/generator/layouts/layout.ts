import type { LabelledIndicator, LabelledProject, LabelledSheet, LabelledTrap } from "../labels";
import type { Studio } from "../studio";

/** What a layout says about the sheets it has drawn. */
export interface Drawn {
  readonly sheets: readonly LabelledSheet[];
  readonly projects?: readonly LabelledProject[];
  readonly indicators?: readonly LabelledIndicator[];
  readonly traps?: readonly LabelledTrap[];
  readonly relations?: readonly unknown[];
}

/** A way in which somebody arranges a workbook. */
export interface Layout {
  readonly name: string;
  readonly description: string;
  readonly langs: readonly ("zh" | "en")[];
  /** Bounds of the number of projects. */
  readonly projects: readonly [number, number];
  /** Headings carry both languages. */
  readonly mixed?: true;
  /** False: nothing in it is about projects, budgets or indicators. */
  readonly concernsFunds?: false;
  readonly draw: (studio: Studio) => Drawn;
}
