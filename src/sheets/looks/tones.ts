import type { Severity } from "../../domain/lists";
import type { CellLook } from "../plan";

type Tone = NonNullable<CellLook["tone"]>;

/** Colours of one meaning, as RRGGBB without "#"; absent = as the host has it. */
export interface ToneColors {
  readonly fill?: string;
  readonly font?: string;
}

/** What each tone looks like, the same in a file and in Excel. Every pair keeps a contrast of at least 4.5 to 1. */
export const TONE_COLORS: Readonly<Record<Tone, ToneColors>> = {
  title: { font: "1F3864" },
  heading: { fill: "1F3864", font: "FFFFFF" },
  group: { fill: "D9E2F3", font: "1F3864" },
  total: { fill: "F2F2F2", font: "000000" },
  muted: { font: "595959" },
  good: { fill: "E2EFDA", font: "375623" },
  fair: { fill: "DDEBF7", font: "1F4E78" },
  poor: { fill: "FFF2CC", font: "7F6000" },
  bad: { fill: "FCE4E4", font: "9C0006" },
  note: { fill: "FFF9E5", font: "595959" },
  link: { font: "0563C1" },
};

/** Fills of the highlights on the user's sheets, as RRGGBB. */
export const MARK_FILLS: Readonly<Record<Severity, string>> = {
  error: "FFB3B3",
  warning: "FFD966",
  info: "BDD7EE",
};
