import type { HeadingLexicon } from "../../headings/heading-lexicon";
import type { RawTable } from "../../layout/view/raw-table";
import type { ColumnDraft } from "../drafts/column-draft";
import { withoutKinds } from "../figures-by-line";
import { withKindsOfSpending, withPartsBesideSums, withPartsUnderCaptions } from "./accounts";
import { withoutAlikeSpending } from "./alike-amounts";
import { withArithmetic } from "./column-arithmetic";
import { withoutCountedPlaces } from "./counted-places";
import { withoutOtherDifferences } from "./differences";
import { withoutEmptyCaptions } from "./empty-captions";
import { withEvaluators } from "./evaluator-columns";
import { withGrantedSums } from "./granted-sums";
import { withIndicatorContents } from "./indicator-contents";
import { withLevelsBeforeNames } from "./levels-before-names";
import { withMarksApart } from "./marks-and-money";
import { withNamedProjects } from "./named-projects";
import { withoutNumbersOfNames } from "./numbers-of-names";
import { withoutPassedOn } from "./passed-on";
import { withoutQuarters } from "./quarters";
import { withoutRepeatedPurposes } from "./repeated-purposes";
import { withoutRestated } from "./restated-amounts";
import { withoutReviewed } from "./reviewed-amounts";
import { withRivals } from "./rival-columns";
import { withoutRunningSums } from "./running-sums";
import { withoutSources, withSourcesInForce } from "./sources-of-money";
import { withConvertedScores, withoutBasicMarks, withWeightedScores } from "./weighted-scores";
import { earlierStretches, earlierYears, loneMonth, targetsOfOnePeriod } from "./year-columns";

/** What one column means for the others of its table. `lines` are the table's records. */
type Step = (
  drafts: readonly ColumnDraft[],
  table: RawTable,
  lines: readonly number[],
  lexicon: HeadingLexicon,
) => readonly ColumnDraft[];

/** In this order: captions and names first, then kinds and sources of money, then periods, and last what the figures themselves tell. */
const STEPS: readonly Step[] = [
  withoutEmptyCaptions,
  withoutKinds,
  withoutRestated,
  withoutNumbersOfNames,
  withLevelsBeforeNames,
  withoutAlikeSpending,
  (drafts, { view }) => withNamedProjects(drafts, view.sideways),
  (drafts, { titles }) => withKindsOfSpending(drafts, titles.text),
  withPartsUnderCaptions,
  withPartsBesideSums,
  withoutCountedPlaces,
  withGrantedSums,
  withoutSources,
  (drafts, _table, _lines, lexicon) => withSourcesInForce(drafts, lexicon),
  withoutQuarters,
  withoutRunningSums,
  (drafts, _table, _lines, lexicon) => withoutRepeatedPurposes(drafts, lexicon),
  withoutReviewed,
  withoutPassedOn,
  withMarksApart,
  withWeightedScores,
  withConvertedScores,
  withoutBasicMarks,
  targetsOfOnePeriod,
  earlierYears,
  earlierStretches,
  withRivals,
  withoutOtherDifferences,
  loneMonth,
  (drafts, _, lines) => withArithmetic(drafts, lines),
  withIndicatorContents,
  (drafts, { titles }) => withEvaluators(drafts, titles.text),
];

/** Headings and contents of a column are read by themselves; here candidates go and come by what stands in the others. */
export const besideOthers: Step = (drafts, table, lines, lexicon) =>
  STEPS.reduce((settled, step) => step(settled, table, lines, lexicon), drafts);
