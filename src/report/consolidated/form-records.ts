import { containsCell } from "../../domain/cells/address";
import { firstCell } from "../../domain/cells/area";
import { plain } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { FieldTable } from "../../domain/table";
import { isRecordTable } from "../../domain/table";
import type { Outcome } from "../../engine/outcome/outcome";
import { MentionIndex } from "../../engine/tables/mention-index";
import type { TableReader } from "../../engine/tables/table-reader";
import { formsById } from "../../engine/tables/table-reader";
import type { RecordEntry } from "./book-entry";
import { scorecardMark } from "./mark-entry";
import { moneyEntry } from "./money-entry";

/** One record for each self-evaluation form, in the order of the sheets. Copies set aside are left out. */
export function formRecords(outcome: Outcome, reader: TableReader, lang: Language): readonly RecordEntry[] {
  const { model } = outcome;
  const mentions = new MentionIndex(model);
  const byId = formsById(model);
  const cards = new Map(outcome.scorecards.map((card) => [byId.get(card.table), card]));
  const unfilled = new Set(outcome.unfilled.map(({ table }) => byId.get(table)));
  const basis = outcome.profile.profile.execution.basis;
  const forms = model.sheets
    .flatMap(({ tables }) => tables)
    .filter((table): table is FieldTable => !isRecordTable(table) && table.orientation === "form")
    .filter(({ setAside }) => setAside === undefined);
  return forms.map((form): RecordEntry => {
    const mentioned = mentions.at(form.id);
    const text = (field: "department" | "implementing_unit") =>
      mentioned?.mention.texts.find((one) => one.field === field && one.value.trim() !== "")?.value.trim();
    const [department, implementer] = [text("department"), text("implementing_unit")];
    const name = form.fields.get("project_name")?.at ?? firstCell(form.area);
    const figure = (field: Parameters<typeof reader.fieldFigure>[1]) => reader.fieldFigure(form, field);
    const money = moneyEntry(
      { initial: figure("budget_initial"), budget: figure("budget"), spent: figure("spent"), rate: figure("rate") },
      basis,
      form.moneyUnit ?? model.mainUnit,
    );
    const card = cards.get(form);
    const total = figure("total_score")?.quantity.value;
    const stated = total === undefined ? undefined : plain(total);
    return {
      at: name,
      project: mentioned?.mention.name.value ?? reader.textAt(name) ?? form.sheet,
      ...(department === undefined ? {} : { department }),
      ...(implementer === undefined ? {} : { implementer }),
      ...(money === undefined ? {} : { money }),
      // A form may state its total in its head instead of below its indicators.
      ...(card === undefined
        ? {}
        : { mark: { ...(stated === undefined ? {} : { stated }), ...scorecardMark(card, lang) } }),
      ...(stated === undefined ? {} : { stated }),
      ...(card === undefined && unfilled.has(form) ? { isUnfilled: true } : {}),
      findings: outcome.findings.filter(({ at }) => containsCell(form.area, at)).length,
    };
  });
}
