import type { ColumnDraft } from "../drafts/column-draft";

/**
 * 项目 merged over 类 | 款 | 项 | 科目名称, or over 序号 and 名称: figures that share the whole heading of names beside them number
 * or class what is named there, and count nothing.
 */
export function withoutNumbersOfNames(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const named = new Set(drafts.filter(holdsNames).map(headingOf));
  return drafts.map((draft) =>
    holdsNames(draft) || !named.has(headingOf(draft))
      ? draft
      : { ...draft, candidates: draft.candidates.filter(({ field }) => field !== "project_count") },
  );
}

function holdsNames({ path, profile }: ColumnDraft): boolean {
  return path.length > 0 && profile.filled > 0 && profile.numeric < MOSTLY;
}

const MOSTLY = 0.5;

function headingOf({ path }: ColumnDraft): string {
  return path.join("\n");
}
