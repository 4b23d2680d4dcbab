import type { Exact } from "../domain/figures/exact";
import type { Finding } from "../domain/finding";
import type { Model } from "../domain/model";
import type { ScoredModel } from "../engine/score-workbook-model";
import type { Rewriter } from "../sheets/rewriter";
import { rewriter } from "../sheets/rewriter";

/** What is given back in the letters of the workbook. */
type GivenBack = Model | ScoredModel | Finding;

/**
 * Of each property that holds a text: whether it quotes the workbook or says what people read, or refers to something by its
 * address, id, key or code and has to stay. The compiler asks it of every property that is added.
 */
const TEXTS: Readonly<Record<TextName<GivenBack>, "quoted" | "refers">> = {
  sheet: "refers",
  id: "refers",
  table: "refers",
  continues: "refers",
  panel: "refers",
  same: "refers",
  key: "refers",
  project: "refers",
  members: "refers",
  cause: "refers",
  check: "refers",
  variant: "refers",
  code: "refers",
  rule: "refers",
  name: "quoted",
  number: "quoted",
  title: "quoted",
  heading: "quoted",
  label: "quoted",
  text: "quoted",
  value: "quoted",
  subject: "quoted",
  fund: "quoted",
  parent: "quoted",
  part: "quoted",
  year: "quoted",
  unit: "quoted",
  evaluator: "quoted",
  evaluators: "quoted",
  remark: "quoted",
  explanation: "quoted",
  comparisonText: "quoted",
  statedMaximum: "quoted",
  stated: "quoted",
  expected: "quoted",
  difference: "quoted",
  budget: "quoted",
  spent: "quoted",
};

const REFERENCES: ReadonlySet<string> = new Set(
  Object.entries(TEXTS).flatMap(([name, how]) => (how === "refers" ? [name] : [])),
);

/** Gives back what came of a workbook in simplified letters in the workbook's own. */
export function inWrittenLetters(written: (text: string) => string): Rewriter {
  return rewriter(written, REFERENCES);
}

/** The names of all properties, at any depth, that hold free texts; a text of a closed list is none. */
type TextName<Data, Depth extends readonly unknown[] = []> = Depth["length"] extends Deepest
  ? never
  : Data extends Exact | string | number | boolean | null | undefined
    ? never
    : Data extends readonly (infer Element)[]
      ? TextName<Element, [...Depth, 1]>
      : Data extends ReadonlyMap<unknown, infer Entry>
        ? TextName<Entry, [...Depth, 1]>
        : Data extends object
          ? OwnText<Data> | TextName<Data[keyof Data], [...Depth, 1]>
          : never;

/** A figure may be a sum of figures, without end. */
type Deepest = 12;

/** Facts have names of their own in each sentence: they are no properties. */
type OwnText<Data> = Data extends object
  ? { [Name in keyof Data]-?: string extends Name ? never : true extends IsText<Data[Name]> ? Name : never }[keyof Data]
  : never;

type IsText<Value> = Value extends string
  ? string extends Value
    ? true
    : never
  : Value extends readonly (infer Element)[]
    ? IsText<Element>
    : never;
