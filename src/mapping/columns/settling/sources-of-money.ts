import { groupedBy } from "../../../domain/collections/groups";
import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS } from "../../../domain/lists";
import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { headingParts } from "../../headings/heading-text";
import type { ColumnDraft } from "../drafts/column-draft";
import { topOf } from "../drafts/column-draft";

const FROM =
  "上级|本级|中央|国家|省|自治区|市|州|县|区|地方|乡镇|财政|一般公共预算|政府性基金|专项债券?|自有|自筹|社会|企业|单位|银行|群众|个人|其他|配套";
const MONEY = "级|财政|预算|下达|拨款|拨付|补助|配套|安排|专项|投入|投资|资本|贷款|资金|经费|金额|数|支出|使用";
/** 上级下达, 本级配套资金, 社会资本: where money comes from. */
const SOURCE = new RegExp(`^(?:${FROM})(?:${FROM}|${MONEY})*$`, "u");

/**
 * 上级下达 | 本级配套 below 资金安排, without their sum: each is a part of what the caption names, and none is the figure of the
 * line.
 */
export function withoutSources(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const parts = new Set(sourcesByCaption(drafts).flatMap(([, columns]) => columns));
  return parts.size === 0 ? drafts : drafts.map((draft) => (parts.has(draft) ? withoutAmounts(draft) : draft));
}

/**
 * 省级 | 县级 below 年初预算 and again below 调整后预算: where the money of the budget in force comes from. The first budget's
 * sources are left without a claim.
 */
export function withSourcesInForce(drafts: readonly ColumnDraft[], lexicon: HeadingLexicon): readonly ColumnDraft[] {
  const below = (field: Field): readonly ColumnDraft[] =>
    drafts.filter(
      (draft) =>
        topOf(draft)?.field.startsWith("fund_") === true &&
        lexicon.candidates(draft.path.at(-2) ?? "")[0]?.field === field,
    );
  const first = below("budget_initial");
  if (first.length === 0 || below("budget").length === 0) return drafts;
  return drafts.map((draft) => (first.includes(draft) ? { ...draft, candidates: [] } : draft));
}

/** Captions under which there are sources of money and nothing else, with their columns. */
export function sourcesByCaption(
  drafts: readonly ColumnDraft[],
): readonly (readonly [caption: string, columns: readonly ColumnDraft[]])[] {
  const below = groupedBy(drafts, ({ path }) => (path.length < 2 ? undefined : path.slice(0, -1).join(" / ")));
  return [...below].filter(([, columns]) => isOfSources(columns));
}

/** Two sources or more that gave something, and nothing else under the caption. */
function isOfSources(columns: readonly ColumnDraft[]): boolean {
  const filled = columns.filter(({ profile }) => profile.filled > 0);
  return filled.length > 1 && filled.every(({ path, profile }) => profile.numeric > 0.5 && isSource(path.at(-1)));
}

function isSource(heading = ""): boolean {
  return SOURCE.test(headingParts(heading).base);
}

function withoutAmounts(draft: ColumnDraft): ColumnDraft {
  const candidates = draft.candidates.filter(({ field }) => !MONEY_FIELDS.has(field) || field.startsWith("fund_"));
  return { ...draft, candidates };
}
