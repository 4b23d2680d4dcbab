import { columnLetters } from "../../../../src/domain/cells/address";
import { labelledSheet } from "../studio";
import { fullWidth } from "../styles";
import type { MoneyStyle } from "../table-spec";
import { drawTable } from "../table-writer";
import type { Layout } from "./layout";

/** Amounts that were typed or pasted as text. */
function textLayout(name: string, description: string, money: Exclude<MoneyStyle, "number">): Layout {
  return {
    name,
    description,
    langs: money === "text" ? ["zh", "en"] : ["zh"],
    projects: [4, 30],
    draw(studio) {
      studio.money = money;
      const sheet = studio.draft.sheet(studio.say("资金明细", "Details"));
      const columns = studio.columns("seq", "project_name", "department", "budget", "spent", "rate").map((column) => ({
        ...column,
        heading: column.heading.map((text) => (money === "full-width" ? fullWidth(text) : text)),
      }));
      const { label } = drawTable(
        studio.draft,
        studio.table({
          sheet,
          titles: [studio.say("项目资金使用明细表", "Project funds in detail")],
          columns,
          lines: studio.withTotal(studio.dataLines()),
          role: "expenditures",
          live: false,
        }),
      );
      const first = label.first_data_row ?? 1;
      const range = `${columnLetters(3)}${first}:${columnLetters(4)}${label.last_data_row ?? first}`;
      return {
        sheets: [labelledSheet(sheet, "expenditures", [label])],
        projects: studio.moneyEntities(),
        traps: [{ sheet: sheet.name, range, why: "amounts typed as text throughout are figures all the same" }],
      };
    },
  };
}

export const textNumbers = textLayout("text_numbers", "amounts as text with thousands separators", "text");
export const unitInCells = textLayout("unit_in_cells", "each amount is text with its unit", "text-with-unit");
export const fullWidthFigures = textLayout("full_width", "full-width digits and headings", "full-width");
