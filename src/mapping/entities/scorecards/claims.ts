import type { CellAddress } from "../../../domain/cells/address";
import { exact } from "../../../domain/figures/exact";
import type { Claim } from "../../../domain/model";
import { parseQuantities } from "../../../domain/quantity/parse-quantity";
import { parseUnit } from "../../../domain/quantity/parse-unit";
import type { Comparison, Quantity } from "../../../domain/quantity/quantity";
import { changedQuantity } from "../../../domain/quantity/quantity";
import type { Unit } from "../../../domain/quantity/units";
import { remembered } from "../../../domain/remembered";
import { showNumber } from "../../../sheets/number-format/number-format";
import { numberQuantity, readMeaning } from "../../../sheets/reading/read-quantity";
import { formatAt, valueAt } from "../../../sheets/workbook";
import type { SheetView } from "../../layout/view/sheet-view";
import { folded, isPlaceholder, oneLine } from "../../text";

/** What a target's or actual's cell says; undefined for an empty cell. `unit` holds where the cell names none. */
export function readClaim(
  view: SheetView,
  at: CellAddress,
  unit: Unit | undefined,
  operator: string | undefined,
): Claim | undefined {
  const { workbook, grid } = view;
  const value = valueAt(grid, at.row, at.col);
  if (typeof value === "number") {
    const code = formatAt(workbook, grid, at.row, at.col);
    return new NumberClaim(at, value, code, withOperator(numberQuantity(value, code, unit), operator));
  }
  if (typeof value !== "string" || isPlaceholder(value)) return undefined;
  const text = oneLine(value);
  const { one, candidates } = readMeaning(workbook, grid, at.row, at.col, unit);
  const quantity = withOperator(one, operator);
  if (quantity !== undefined) return { at, text, quantity, candidates: NONE, qualitative: false };
  return { at, text: text.replace(LABEL_BEFORE, ""), candidates, qualitative: candidates.length === 0 };
}

const NONE: Claim["candidates"] = [];
/** 目标值：进一步完善: a form may repeat its headings in each cell. */
const LABEL_BEFORE = /^(?:(?:年度|实际)?(?:目标|指标|完成|实际)值?)[:：]\s*(?=\S)/;

/** The claim of a number cell. Shows the number when asked how it is written. */
class NumberClaim implements Claim {
  readonly at: CellAddress;
  readonly quantity?: Quantity;
  readonly #stored: number;
  readonly #code: string;

  constructor(at: CellAddress, stored: number, code: string, quantity: Quantity | undefined) {
    this.at = at;
    this.#stored = stored;
    this.#code = code;
    if (quantity !== undefined) this.quantity = quantity;
  }

  get text(): string {
    return showNumber(this.#stored, this.#code);
  }

  get candidates(): Claim["candidates"] {
    return NONE;
  }

  /** A date is neither a quantity nor made of any. */
  get qualitative(): boolean {
    return this.quantity === undefined;
  }
}

const OPERATORS: readonly (readonly [RegExp, Comparison])[] = [
  [/^(?:[≥≧⩾]|>=|大于等于|不低于|不少于|不小于|正向|正向指标|atleast|notlessthan|nolessthan)$/, "ge"],
  [/^(?:[≤≦⩽]|<=|小于等于|不高于|不超过|不大于|反向|反向指标|atmost|nomorethan|notmorethan)$/, "le"],
  [/^(?:[=＝﹦═]|等于|equal|equals|equalto|eq)$/, "eq"],
  [/^(?:[>﹥]|大于|高于|超过|morethan|greaterthan|above)$/, "gt"],
  [/^(?:[<﹤]|小于|低于|lessthan|below)$/, "lt"],
  [/^(?:区间|范围|range|between|\[\])$/, "range"],
];

/** The comparison that a column of operators states. */
const comparisonOf = remembered((text): Comparison | undefined => {
  const word = folded(text);
  return OPERATORS.find(([pattern]) => pattern.test(word))?.[1];
});

/** An operator in the cell itself goes before one in a column of its own. */
function withOperator(quantity: Quantity | undefined, operator: string | undefined): Quantity | undefined {
  if (quantity === undefined || operator === undefined || quantity.comparison !== undefined) return quantity;
  const comparison = comparisonOf(operator);
  if (comparison === undefined || (comparison === "range" && quantity.upper === undefined)) return quantity;
  return changedQuantity(quantity, { comparison, comparisonText: operator });
}

/** The unit in a cell of its own: 户次, %, 万元. Unknown words are a count of what they say. */
export function unitOfText(text: string | undefined): Unit | undefined {
  return text === undefined ? undefined : unitOfWord(text);
}

const unitOfWord = remembered((text): Unit | undefined => {
  if (isPlaceholder(text) || text.length > 16) return undefined;
  return (
    parseUnit(text) ?? (parseQuantities(text).found.length > 0 ? undefined : { kind: "count", text, factor: exact(1) })
  );
});
