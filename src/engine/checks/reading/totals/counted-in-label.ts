import type { CellAddress } from "../../../../domain/cells/address";
import type { Line } from "../../../../domain/table";
import type { TableView } from "../tables/table-view";

/** 合计（12个）, 一、续建项目（3个）, Total (7 projects): how many records a line of sums says it has. */
const COUNTED = /[（(]\s*(?:共|计)?\s*(\d{1,4})\s*(?:[个项](?:项目)?|projects?|schemes?)\s*[)）]\s*[:：]?$/iu;

/** What a line of sums says of the number of its records, and the records it has. */
export interface CountedInLabel {
  readonly at: CellAddress;
  readonly words: string;
  readonly stated: string;
  readonly records: readonly Line[];
}

/**
 * The counts in the labels of totals and subtotals over projects that are numbered one by one without a gap, so that it is
 * plain what one of them is.
 */
export function countedInLabels(view: TableView): readonly CountedInLabel[] {
  const names = view.column("project_name");
  const { orientation, area } = view.table;
  if (names === undefined || view.column("seq") === undefined || orientation !== "rows") return [];
  return view.sums.flatMap((line): readonly CountedInLabel[] => {
    for (let index = area.left; index <= names.index; index += 1) {
      const words = view.word(line, { index }).trim();
      const stated = COUNTED.exec(words)?.[1];
      if (stated === undefined) continue;
      const records = view.covered(line);
      return areNumbered(view, records) ? [{ at: view.at(line, { index }), words, stated, records }] : [];
    }
    return [];
  });
}

function areNumbered(view: TableView, records: readonly Line[]): boolean {
  const numbers = records.map((line) => Number(view.text(line, "seq")));
  return numbers.length > 0 && numbers.every((number, place) => number === (numbers[0] ?? 0) + place);
}
