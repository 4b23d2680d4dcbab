import type { Field } from "../../../domain/lists";
import type { MappingReasonCode } from "../../../domain/table";
import type { ColumnDraft } from "./column-draft";
import type { ColumnProfile } from "./column-profile";
import type { FieldCandidate } from "./field-candidate";
import { LEAST_SCORE } from "./field-candidate";

/** Share of the cells from which a column is what its contents look like. */
const MOSTLY = 0.6;
/** The same where the look is a common one: whole numbers, single words. */
const NEARLY_ALL = 0.8;
/** 学号 over 1, 2, 3 names pupils: such numbers belong to what they number. */
const IDENTIFIES = /[号码]|\b(?:id|code)\b/i;

/** A column's candidates with what its contents say where its heading says nothing, or nothing that fits them. */
export function withContents(draft: ColumnDraft, isFirst: boolean): readonly FieldCandidate[] {
  const { path, profile, candidates } = draft;
  if (path.length === 0 && candidates.length === 0) return headless(profile, isFirst);
  if (profile.filled < 2) return candidates;
  const level = levelOf(profile);
  // 类别 and 分类 over 产出, 效益 or 数量, 质量 say what kind of thing follows, and the contents which.
  if (level !== undefined && candidates.length > 0 && candidates.every(isKindOnly))
    return [...candidates, told(level, 0.6, "contents-agree")];
  if (candidates.some(({ score }) => score >= LEAST_SCORE)) return candidates;
  // Objective over Output, Outcome, Impact, or Line over 1, 2, 3; 2021, 2022, 2023 run on as well, and are years.
  const counts = isFirst && profile.least === 1 && isRunning(profile) && !IDENTIFIES.test(path.at(-1) ?? "");
  const field = counts ? "seq" : level;
  return field === undefined ? candidates : [...candidates, told(field, 0.6, "contents-agree")];
}

/** A column without a heading whose contents leave no doubt. */
function headless(profile: ColumnProfile, isFirst: boolean): readonly FieldCandidate[] {
  if (isFirst && isRunning(profile)) return [told("seq", 0.6)];
  if (profile.projectLike > MOSTLY && profile.filled >= 2) return [told("project_name", 0.62)];
  const level = levelOf(profile);
  if (level !== undefined) return [told(level, 0.6)];
  return profile.grades > NEARLY_ALL && profile.filled >= 3 ? [told("grade", 0.6)] : [];
}

function told(field: Field, score: number, code: MappingReasonCode = "contents-only"): FieldCandidate {
  return { field, score, reasons: [{ code, facts: { field } }] };
}

function isKindOnly({ field }: FieldCandidate): boolean {
  return field === "category" || field === "direction";
}

function isRunning({ running, integer }: ColumnProfile): boolean {
  return running && integer > NEARLY_ALL;
}

/** 产出, 效益, 满意度 are a level of indicators, 数量, 质量, 时效 the one below it. */
function levelOf(profile: ColumnProfile): Field | undefined {
  if (profile.level2 > MOSTLY && profile.level1 < 0.4) return "indicator_l2";
  return profile.level1 > MOSTLY ? "indicator_l1" : undefined;
}
