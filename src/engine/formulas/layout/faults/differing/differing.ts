import { addressKey } from "../../../../../domain/cells/address";
import { onceFor } from "../../../../../domain/remembered";
import type { FormulaBook } from "../../../formula-book";
import type { Break } from "../../breaks/breaks";
import type { LineFault } from "../../breaks/line-faults";
import { lineFaults } from "../../breaks/line-faults";
import { makesSenseLikeNeighbours } from "../../likeness/operands";
import { leavesOutWords } from "../excused/leaves-out-words";
import { linkBlockFaults } from "../links/link-blocks";
import { sheetLinkFaults } from "../links/sheet-links";
import { steppingLinkFaults } from "../links/stepping-links";
import { likeSheetFaults } from "./like-sheets";
import { ownCriterionFaults } from "./own-criterion";
import { rangeListFaults } from "./range-lists";
import { recordFaults } from "./records-alike";
import { findsNothing, isSlipAtEnd, isSuspectFormula } from "./suspect-formula";
import { twinFaults } from "./twin-lines";
import { wrongWaySums } from "./wrong-way";

/** So few copies around a cell may be none. */
const FEW_COPIES = 2;

/** Formulas that differ from both their neighbours, cell by cell. Found once: several checks ask. */
export const differing = onceFor(findDiffering);

function findDiffering(book: FormulaBook): readonly LineFault[] {
  const ranges = rangeListFaults(book);
  const misplaced = new Set(ranges.map((fault) => addressKey(fault.break.at)));
  const along = lineFaults(
    book,
    (it) =>
      isSuspectFormula(book, it) && makesSenseLikeNeighbours(book, it.expected, it.at, [...it.before, ...it.after]),
    ({ inside, agrees, break: it }) =>
      inside || agrees === false || findsNothing(book, it) || (agrees === true && isSlipAtEnd(it)),
  ).filter(({ break: it }) => it.around > FEW_COPIES || !isBesideOneOf(misplaced, it));
  const told = new Set(along.map((fault) => addressKey(fault.break.at)));
  const links = sheetLinkFaults(book).filter((fault) => fault.break.found !== undefined);
  const linked = new Set(links.map((fault) => addressKey(fault.break.at)));
  const blocks = linkBlockFaults(book).filter((fault) => !linked.has(addressKey(fault.break.at)));
  const twins = twinFaults(book).filter((fault) => fault.break.found !== undefined);
  const others = [
    ...wrongWaySums(book),
    ...links,
    ...blocks,
    ...twins,
    ...ranges,
    ...ownCriterionFaults(book),
    ...recordFaults(book),
    ...steppingLinkFaults(book),
    ...likeSheetFaults(book).filter((fault) => fault.break.found !== undefined),
  ].filter((fault) => !told.has(addressKey(fault.break.at)));
  return [...along, ...onceEach(others)].filter((fault) => !leavesOutWords(book, fault.break));
}

/** What two copies say of the cell between them is worth nothing where one of them is misplaced itself. */
function isBesideOneOf(misplaced: ReadonlySet<string>, { before, after }: Break): boolean {
  return [...before, ...after].some((cell) => misplaced.has(addressKey(cell)));
}

/** The first fault of each cell: a range may be too short beside those of its column and of its row. */
function onceEach(faults: readonly LineFault[]): readonly LineFault[] {
  const byCell = new Map<string, LineFault>();
  for (const fault of faults) {
    const key = addressKey(fault.break.at);
    if (!byCell.has(key)) byCell.set(key, fault);
  }
  return [...byCell.values()];
}
