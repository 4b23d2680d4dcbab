import type { CellAddress, CellRange } from "../../domain/cells/address";
import { formatA1, formatRangeA1 } from "../../domain/cells/address";
import { runsOf } from "../../domain/cells/cell-runs";
import { groupedBy } from "../../domain/collections/groups";
import { listed } from "../../domain/listing";
import type { Language } from "../../domain/lists";

/** Cells as people read them: "汇总!D5:D7、F5", three neighbours and more as a range, each sheet named once. */
export function placesText(cells: readonly CellAddress[], lang: Language): string {
  const bySheet = groupedBy(cells, ({ sheet }) => sheet);
  const texts = [...bySheet].map(([sheet, all]) => `${sheet}!${listed(runsOf(all).flatMap(named), lang)}`);
  return listed(texts, lang);
}

/** Two neighbouring cells are two things to look at. */
function named(run: CellRange): readonly string[] {
  const { top, bottom, left, right } = run;
  const ends = [
    { row: top, col: left },
    { row: bottom, col: right },
  ];
  return bottom - top + right - left === 1 ? ends.map(formatA1) : [formatRangeA1(run)];
}
