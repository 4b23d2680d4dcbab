import { formatA1 } from "../../../src/domain/cells/address";
import type { Field } from "../../../src/domain/lists";
import type { PaperSheet } from "../paper/book";
import type { Draft, Rule } from "./draft";
import type { LabelledTable } from "./labels";
import { rounded } from "./rules";

/** One label with its value: typed, or following from elsewhere. */
interface KeyValueEntry {
  readonly field: Field;
  readonly label: string;
  readonly value?: string | number;
  readonly rule?: Pick<Rule, "kind" | "at" | "precedents" | "compute">;
}

export interface KeyValueSpec {
  readonly sheet: PaperSheet;
  readonly title: string;
  readonly unit: string | null;
  readonly entries: readonly KeyValueEntry[];
}

/** Writes label–value pairs below a title: labels in column A, values in B. Amounts keep four decimals. */
export function drawKeyValue(draft: Draft, spec: KeyValueSpec): LabelledTable {
  const { sheet } = spec;
  sheet.put(0, 0, spec.title, "title");
  sheet.merge(0, 0, 0, 2);
  sheet.widths.set(0, 30);
  sheet.widths.set(1, 20);
  spec.entries.forEach(({ label, value, rule }, index) => {
    sheet.put(index + 1, 0, label, "text");
    if (value !== undefined) sheet.put(index + 1, 1, value, "number");
    if (rule !== undefined) {
      draft.follow({
        ...rule,
        live: false,
        typed: (exact) => (typeof exact === "number" ? rounded(exact, 4) : exact),
        ink: "number",
        look: {},
      });
    }
  });
  sheet.frame(1, 0, spec.entries.length, 1);
  return {
    id: "T1",
    role: "summary",
    orientation: "key_value",
    title_rows: [1],
    unit: spec.unit,
    fields: Object.fromEntries(
      spec.entries.map(({ field }, index) => [field, formatA1({ row: index + 1, col: 1 })] as const),
    ),
    relations: [],
  };
}
