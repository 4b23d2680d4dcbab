import type { Field } from "../../../domain/lists";
import { statedPoints } from "../../../domain/quantity/full-marks";
import type { RawTable } from "../../layout/view/raw-table";
import type { ColumnDraft } from "../drafts/column-draft";
import { topOf } from "../drafts/column-draft";

/** A heading this sure names the indicators. */
const SURE = 0.8;
/** A level is told by where it stands and by what it holds, not by its heading. */
const TOLD = 0.85;
/** Words, of which few are figures. */
const FEW = 0.2;
/** One level may have its full marks behind its name by chance; a line below the total (绩效系数) has none. */
const FEWEST_LEVELS = 2;
const MOST_OTHERS = 1;

/**
 * What stands before the names of indicators is no result and no project where its cells say so: Results | Indicators of a
 * logical framework holds statements and no figures, and 考核项目 or 建设任务 over 医疗质量（40分） and 护理质量（20分） what each
 * level is worth.
 */
export function withLevelsBeforeNames(
  drafts: readonly ColumnDraft[],
  { view }: RawTable,
  lines: readonly number[],
): readonly ColumnDraft[] {
  const name = drafts.find((draft) => {
    const top = topOf(draft);
    return top?.field === "indicator_name" && top.score >= SURE;
  });
  if (name === undefined) return drafts;
  const hasFirstLevel = drafts.some((draft) => topOf(draft)?.field === "indicator_l1");
  return drafts.map((draft) => {
    if (draft.index >= name.index || draft.profile.numeric > FEW) return draft;
    const top = topOf(draft)?.field;
    if (top === "actual") return asLevel(draft, "actual", hasFirstLevel ? "indicator_l2" : "indicator_l1");
    const texts = new Set(lines.map((line) => view.text(line, draft.index)).filter((text) => text !== ""));
    const isTaken = top === "project_name" || top === "goal";
    return isTaken && areWorthPoints([...texts]) ? asLevel(draft, top, "indicator_l1") : draft;
  });
}

/** They have full marks of their own. Projects below each other are worth a hundred each. */
function areWorthPoints(texts: readonly string[]): boolean {
  const worth = texts.filter((text) => statedPoints(text)?.value.lt(FULL_MARKS) === true).length;
  return worth >= FEWEST_LEVELS && texts.length - worth <= MOST_OTHERS;
}

const FULL_MARKS = 100;

function asLevel(draft: ColumnDraft, taken: Field, level: Field): ColumnDraft {
  const others = draft.candidates.filter(({ field }) => field !== taken && field !== level);
  return {
    ...draft,
    candidates: [
      ...others,
      { field: level, score: TOLD, reasons: [{ code: "contents-agree", facts: { field: level } }] },
    ],
  };
}
