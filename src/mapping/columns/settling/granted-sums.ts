import { headingParts } from "../../headings/heading-text";
import type { RawTable } from "../../layout/view/raw-table";
import type { ColumnDraft } from "../drafts/column-draft";

/** A title that speaks of what is granted, and not of what became of it. */
const GRANTING = /分配|安排|下达/u;
const SPENDING = /支出|执行|使用|支付|拨付|决算|进度|完成|收支/u;
const BARE = /^(?:合计|总计|总额|小计|金额)$/u;

/** 合计 in a 资金分配表 is what was granted in all, and none of it spending. */
export function withGrantedSums(drafts: readonly ColumnDraft[], { titles }: RawTable): readonly ColumnDraft[] {
  if (!GRANTING.test(titles.text) || SPENDING.test(titles.text)) return drafts;
  return drafts.map((draft) =>
    BARE.test(headingParts(draft.path.join("")).base)
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => field !== "spent") }
      : draft,
  );
}
