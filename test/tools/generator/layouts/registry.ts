import { agreeingSheets, mixedUnits } from "./agreeing";
import { formsWithSummary } from "./forms";
import { fundSources, groupedSubtotals, ofWhichRows, twoRowHeadings, yearComparison } from "./groups";
import { kpiWorkbook, mergedLevels, splitTargets } from "./indicators";
import type { Layout } from "./layout";
import { monthly } from "./months";
import { gradebook, incomeStatement, inventory } from "./other-trades";
import { bilingual, flatRegister, spacersAndOffset, transposed, unitInHeading, unitMissing } from "./registers";
import {
  approvedAndRevised,
  askedAndGranted,
  selfAndReview,
  unitsBelowHeadings,
  wholeBelowCaption,
} from "./rival-columns";
import { averagesAndRates, multiEvaluator } from "./scores";
import { coverNotesLookup, hiddenLastYear, sideBySide, stackedTables } from "./several-tables";
import { fullWidthFigures, textNumbers, unitInCells } from "./text-figures";

/** Every way of arranging a workbook that the generator knows. New ones go to the end: seeds keep their meaning. */
export const LAYOUTS: readonly Layout[] = [
  flatRegister,
  twoRowHeadings,
  groupedSubtotals,
  ofWhichRows,
  unitInHeading,
  unitInCells,
  unitMissing,
  stackedTables,
  sideBySide,
  transposed,
  mixedUnits,
  formsWithSummary,
  coverNotesLookup,
  hiddenLastYear,
  monthly,
  multiEvaluator,
  textNumbers,
  fullWidthFigures,
  spacersAndOffset,
  agreeingSheets,
  kpiWorkbook,
  mergedLevels,
  splitTargets,
  averagesAndRates,
  fundSources,
  yearComparison,
  bilingual,
  gradebook,
  inventory,
  incomeStatement,
  approvedAndRevised,
  askedAndGranted,
  wholeBelowCaption,
  unitsBelowHeadings,
  selfAndReview,
];
