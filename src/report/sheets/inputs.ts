import { formatPlace } from "../../domain/cells/address";
import { exact, HUNDRED } from "../../domain/figures/exact";
import { RESULT } from "../../messages/results";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import type { InputRow } from "../inputs-table";
import { FIRST_INPUT_ROW } from "../inputs-table";
import { CENTRED, LINK, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { SheetDraft } from "../sheet-draft";

const WIDTHS = [6, 44, 14, 16, 44, 30];

/** The numbers that were parsed out of text, each written once with a link to its cell; undefined when there is none. */
export function inputsSheet(context: ReportContext): SheetPlan | undefined {
  const { lang, inputs } = context;
  if (inputs.rows.length === 0) return undefined;
  const draft = new SheetDraft("inputs", context.titles.inputs, WIDTHS);
  draft.heading(RESULT.inputsTitle[lang], RESULT.inputsNote[lang]);
  draft.headings([
    RESULT.number[lang],
    RESULT.inputWhat[lang],
    RESULT.inputRole[lang],
    RESULT.inputValue[lang],
    RESULT.inputText[lang],
    RESULT.inputSource[lang],
  ]);
  if (draft.row !== FIRST_INPUT_ROW) throw new Error("formulas refer to the first row of figures");
  draft.keepInView(3, 2);
  draft.repeatOnPaper(0, 2);
  inputs.rows.forEach((input, index) => {
    const { row } = draft;
    draft.put(row, 0, index + 1, CENTRED);
    draft.put(row, 1, input.what, TEXT);
    draft.put(row, 2, input.role, CENTRED);
    draft.put(row, 3, input.value.toNumber(), valueLook(input));
    draft.put(row, 4, input.text, TEXT);
    if (input.at === undefined) draft.put(row, 5, "—", CENTRED);
    else draft.put(row, 5, formatPlace(input.at), LINK, input.at);
    draft.row += 1;
  });
  return draft.plan();
}

/** A share written as per cent is shown as the original shows it, so that both can be held against each other. */
function valueLook({ value, text }: InputRow): CellLook {
  const [, number, decimals = ""] = /(\d+(?:\.(\d+))?)\s*[%％]/.exec(text) ?? [];
  const isShare = number !== undefined && exact(number).div(HUNDRED).eq(value);
  return isShare ? withFormat(NUMBER, percentFormat(decimals.length)) : NUMBER;
}
