import type { MappedSheet, Table } from "../../../domain/table";
import { isRecordTable } from "../../../domain/table";
import { squeezedLabel } from "../../headings/heading-text";
import { NAME_LABEL } from "../../layout/form/label-lines";
import { nameBehindLabel } from "../../layout/header/name-label";
import { isSideWord } from "../../layout/header/side-labels";
import { oneLine } from "../../text";
import { asksForName } from "./named-above";
import { nameKey } from "./project-names";
import { mayNameProject } from "./title-names";

type Named = NonNullable<Table["project"]>;

/**
 * The one project that a sheet names by a label, beside its tables or in a block of labels: what a table of indicators on
 * the sheet is about that names nothing itself. Undefined where nothing or several are named so.
 */
export function labelledOn(sheet: MappedSheet): Named | undefined {
  return onlyOne(namesOn(sheet));
}

/** The one project that the sheets of a workbook name by labels, as where a form was split over several of them. */
export function labelledIn(sheets: readonly MappedSheet[]): Named | undefined {
  return onlyOne(sheets.flatMap(namesOn));
}

function onlyOne(names: readonly Named[]): Named | undefined {
  const [first] = names;
  return new Set(names.map(({ name }) => nameKey(name))).size === 1 ? first : undefined;
}

function namesOn({ texts, tables }: MappedSheet): readonly Named[] {
  const ofBlocks = tables.flatMap((table) => (isRecordTable(table) ? [] : (table.project ?? [])));
  const beside = texts.flatMap(({ text, at }, place): readonly Named[] => {
    const inCell = nameBehindLabel(text);
    if (inCell !== undefined && mayNameProject(inCell)) return [{ name: inCell, at }];
    const next = texts[place + 1];
    if (next?.at.row !== at.row || !(NAME_LABEL.test(squeezedLabel(text)) || asksForName(text))) return [];
    const name = oneLine(next.text);
    return mayNameProject(name) && !isSideWord(name) ? [{ name, at: next.at }] : [];
  });
  return [...ofBlocks, ...beside];
}
