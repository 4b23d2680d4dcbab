import { theOnly } from "../../../domain/collections/only";
import type { Field } from "../../../domain/lists";
import type { ColumnDraft } from "../drafts/column-draft";
import { topOf } from "../drafts/column-draft";
import type { FieldCandidate } from "../drafts/field-candidate";
import { isDecided } from "./decided";

/** A heading that is so sure of its field keeps it, whatever the names below it sound like. */
const SURE = 0.9;
/** A heading that may mean the project needs no help. */
const CLAIMS = 0.6;
/** Share of the cells that sound like names of projects, and that differ: a class repeats, a project hardly does. */
const MOSTLY = 0.6;
const DIFFERENT = 0.8;
/** As sure as a column without a heading whose contents leave no doubt. */
const TOLD_BY_NAMES = 0.66;

/**
 * 评价内容 or 扶持对象 over 水库除险加固工程, 学校食堂改造项目 …: where no heading names the projects, the one column does whose
 * cells sound like them.
 */
export function withNamedProjects(drafts: readonly ColumnDraft[], isOnSide = false): readonly ColumnDraft[] {
  const isNamed = drafts.some(({ candidates }) =>
    candidates.some(({ field, score }) => field === "project_name" && score >= CLAIMS),
  );
  if (isNamed) return drafts;
  // What a user or a template said of a column stands.
  const open = drafts.filter(({ candidates }) => !isDecided(candidates));
  const sounding = open.filter(soundsLikeProjects);
  const only = theOnly(sounding.length > 0 ? sounding : isOnSide ? namesOf(open[0], open) : numberedNames(open));
  if (only === undefined) return drafts;
  const named: FieldCandidate = {
    field: "project_name",
    score: TOLD_BY_NAMES,
    reasons: [{ code: "contents-agree", facts: { field: "project_name" } }],
  };
  const candidates = [...only.candidates.filter(({ field }) => field !== "project_name"), named];
  return drafts.map((draft) => (draft === only ? { ...draft, candidates } : draft));
}

function soundsLikeProjects(draft: ColumnDraft): boolean {
  const { projectLike, distinct, filled } = draft.profile;
  return filled >= 2 && projectLike > MOSTLY && distinct >= DIFFERENT && (topOf(draft)?.score ?? 0) < SURE;
}

/** What is said of projects and of nothing else. */
const OF_PROJECTS: ReadonlySet<Field> = new Set<Field>([
  "budget",
  "spent",
  "score_input",
  "score_process",
  "score_output",
  "score_outcome",
]);
const FEWEST_SAID = 2;

/**
 * 评分项 | 数字乡村试点 | 冷链物流园 over 决策, 过程, 产出, 效益: what stands over the columns of a table on its side is what they are
 * of, where only projects have such lines. Organisations get marks and money as well.
 */
function namesOf(first: ColumnDraft | undefined, drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const said = drafts.filter((draft) => {
    const top = topOf(draft);
    return (
      draft !== first &&
      top !== undefined &&
      top.score >= SURE &&
      OF_PROJECTS.has(top.field) &&
      draft.profile.numeric === 1
    );
  });
  if (first === undefined || said.length < FEWEST_SAID || (topOf(first)?.score ?? 0) >= SURE) return [];
  const { numeric, density, distinct, whoOrWhen } = first.profile;
  return numeric === 0 && density === 1 && distinct === 1 && whoOrWhen === 0 ? [first] : [];
}

/** Running numbers, then names below no heading, then what was budgeted and spent: the numbered ones are projects. */
function numberedNames(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const at = drafts.findIndex((draft) => topOf(draft)?.field === "seq" && draft.profile.running);
  const next = at < 0 ? undefined : drafts[at + 1];
  return next?.path.length === 0 ? namesOf(next, drafts) : [];
}
