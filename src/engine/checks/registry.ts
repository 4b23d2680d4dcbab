import type { Check } from "./check";
import { blankRowInSum } from "./formula/blank-row-in-sum";
import { constantInTotal } from "./formula/constant-in-total";
import { formulaErrorValue } from "./formula/formula-error-value";
import { formulaInconsistent } from "./formula/formula-inconsistent";
import { formulaWithoutResult } from "./formula/formula-without-result";
import { hardcodedInFormulaRange } from "./formula/hardcoded-in-formula-range";
import { missingFormula } from "./formula/missing-formula";
import { referenceToEmptyCell } from "./formula/reference-to-empty-cell";
import { staleCachedValue } from "./formula/stale-cached-value";
import { sumRangeIncludesSubtotal } from "./formula/sum-range-includes-subtotal";
import { sumRangeIncomplete } from "./formula/sum-range-incomplete";
import { typedAmongFormulas } from "./formula/typed-among-formulas";
import { actualHedged } from "./judgement/actual-hedged";
import { behindPlan } from "./judgement/behind-plan";
import { claim } from "./judgement/claim";
import { garbledUnit } from "./judgement/garbled-unit";
import { impossibleAverage } from "./judgement/impossible-average";
import { missingActual } from "./judgement/missing-actual";
import { missingReason } from "./judgement/missing-reason";
import { overFulfilled } from "./judgement/over-fulfilled";
import { scoreWithoutBasis } from "./judgement/score-without-basis";
import { stageCount } from "./judgement/stage-count";
import { targetMissed } from "./judgement/target-missed";
import { targetRestated } from "./judgement/target-restated";
import { terminatedButDelivered } from "./judgement/terminated-but-delivered";
import { unexplainedBalance } from "./judgement/unexplained-balance";
import { unitInText } from "./judgement/unit-in-text";
import { availableUnread } from "./panel/available-unread";
import { equalsBlockSelection } from "./panel/equals-block-selection";
import { gatheredScore } from "./panel/gathered-score";
import { panelMean } from "./panel/panel-mean";
import { panelMissing } from "./panel/panel-missing";
import { panelRank } from "./panel/panel-rank";
import { panelScale } from "./panel/panel-scale";
import { panelSpread } from "./panel/panel-spread";
import { panelTotal } from "./panel/panel-total";
import { average } from "./table/rates/average";
import { rate } from "./table/rates/rate";
import { rateHidesGap } from "./table/rates/rate-hides-gap";
import { scoreRate } from "./table/rates/score-rate";
import { share } from "./table/rates/share";
import { yearChange } from "./table/rates/year-change";
import { duplicateProject } from "./table/records/duplicate-project";
import { recordUnit } from "./table/records/record-unit";
import { spentAboveBudget } from "./table/records/spent-above-budget";
import { statedClass } from "./table/records/stated-class";
import { textNumber } from "./table/records/text-number";
import { convertedScore } from "./table/scores/converted-score";
import { fullMarksSum } from "./table/scores/full-marks";
import { grade } from "./table/scores/grade";
import { levelScores } from "./table/scores/level-scores";
import { levelWeights } from "./table/scores/level-weights";
import { pointsToldOffCheck } from "./table/scores/points-told-off";
import { rank } from "./table/scores/rank";
import { scoreAboveWeight } from "./table/scores/score-above-weight";
import { scoreByRule } from "./table/scores/score-by-rule";
import { scoreInTier } from "./table/scores/score-in-tier";
import { weightedScore } from "./table/scores/weighted-score";
import { weights } from "./table/scores/weights";
import { balance } from "./table/sums/balance";
import { carriedOn } from "./table/sums/carried-on";
import { columnPattern } from "./table/sums/column-pattern";
import { columnTotal } from "./table/sums/column-total";
import { countListed } from "./table/sums/count-listed";
import { fundParts } from "./table/sums/fund-parts";
import { ofWhich } from "./table/sums/of-which";
import { rowSum } from "./table/sums/row-sum";
import { unnamedParts } from "./table/sums/unnamed-parts";
import { basisConflict } from "./workbook/basis-conflict";
import { classification } from "./workbook/classification";
import { countAcross } from "./workbook/count-across";
import { countedInPair } from "./workbook/counted-in-pair";
import { gradeCount } from "./workbook/grade-count";
import { nameVariant } from "./workbook/name-variant";
import { projectSet } from "./workbook/project-set";
import { projectValue } from "./workbook/project-value";
import { scoreInText } from "./workbook/score-in-text";
import { shareInText } from "./workbook/share-in-text";
import { toldInText } from "./workbook/told-in-text";
import { toldOfGroups } from "./workbook/told-of-groups";
import { toldOfTotals } from "./workbook/told-of-totals";
import { totalAcross } from "./workbook/total-across";

/**
 * All checks, in the order in which their findings are listed. A new check is one file and one line here; a test compares
 * this list with the files on disk.
 */
export const checks: readonly Check[] = [
  formulaErrorValue,
  sumRangeIncomplete,
  sumRangeIncludesSubtotal,
  hardcodedInFormulaRange,
  formulaInconsistent,
  constantInTotal,
  staleCachedValue,
  formulaWithoutResult,
  missingFormula,
  typedAmongFormulas,
  referenceToEmptyCell,
  blankRowInSum,
  columnTotal,
  fundParts,
  ofWhich,
  rowSum,
  fullMarksSum,
  unnamedParts,
  carriedOn,
  balance,
  yearChange,
  rate,
  rateHidesGap,
  share,
  average,
  scoreRate,
  countListed,
  weights,
  levelScores,
  levelWeights,
  scoreAboveWeight,
  scoreByRule,
  scoreInTier,
  pointsToldOffCheck,
  grade,
  statedClass,
  rank,
  panelTotal,
  panelMean,
  panelScale,
  panelRank,
  gatheredScore,
  weightedScore,
  convertedScore,
  columnPattern,
  spentAboveBudget,
  recordUnit,
  duplicateProject,
  textNumber,
  projectValue,
  totalAcross,
  countAcross,
  countedInPair,
  gradeCount,
  scoreInText,
  shareInText,
  toldInText,
  toldOfGroups,
  toldOfTotals,
  basisConflict,
  projectSet,
  nameVariant,
  classification,
  missingActual,
  targetMissed,
  unexplainedBalance,
  claim,
  scoreWithoutBasis,
  stageCount,
  garbledUnit,
  unitInText,
  overFulfilled,
  missingReason,
  behindPlan,
  panelMissing,
  panelSpread,
  availableUnread,
  equalsBlockSelection,
  targetRestated,
  actualHedged,
  impossibleAverage,
  terminatedButDelivered,
];
