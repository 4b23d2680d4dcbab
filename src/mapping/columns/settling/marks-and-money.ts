import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../domain/lists";
import { partsOfHundred } from "../../../domain/quantity/full-marks";
import { isBareTotal } from "../../../domain/words/sum-words";
import { headingParts } from "../../headings/heading-text";
import { fullMarksLine } from "../../layout/body/body-lines";
import type { RawTable } from "../../layout/view/raw-table";
import type { ColumnDraft } from "../drafts/column-draft";
import { candidateFor, ownHeading, topOf } from "../drafts/column-draft";
import { isDecided } from "./decided";

/** A column's claim counts as such from here on. */
const CLAIMS = 0.85;
/** A heading read less surely than this only contains a word that is of points elsewhere. */
const SAYS = 0.6;

/**
 * Points and amounts told apart by what stands beside them: 资金30 beside 组织20, 产出30 and 满意20 is no money, for they
 * share a hundred points; 合计 among nothing but amounts is no score.
 */
export function withMarksApart(all: readonly ColumnDraft[], table: RawTable): readonly ColumnDraft[] {
  const marked = withFullMarks(all, table);
  const drafts = all.map((draft) =>
    marked.has(draft) || saysMaximum(leafOf(draft)) ? without(draft, isOfMoney) : draft,
  );
  const parts = partsOfHundred(drafts.map(leafOf));
  if (parts.size > 0) return drafts.map((draft) => (parts.has(leafOf(draft)) ? without(draft, isOfMoney) : draft));
  return isAboutMoney(drafts)
    ? drafts.map((draft) => without(draft, (field) => isGuessedPoints(draft, field)))
    : drafts;
}

/** 部门合计 beside the amounts of a department's projects is money as they are, and so is 社会投入. */
function isGuessedPoints(draft: ColumnDraft, field: Field): boolean {
  if (!POINT_FIELDS.has(field)) return false;
  const claim = candidateFor(draft, field)?.score ?? 0;
  return claim < SAYS || (field === "score" && SUM_OF_GROUP.test(leafOf(draft)));
}

/** 满分 | 10 | 15 | 60 | 15 | 100: the columns whose full marks add up to the hundred of the last of them. */
function withFullMarks(drafts: readonly ColumnDraft[], table: RawTable): ReadonlySet<ColumnDraft> {
  const line = fullMarksLine(table);
  if (line === undefined) return new Set();
  const marks = drafts.flatMap((draft) => {
    const full = table.view.number(line, draft.index);
    return full === undefined ? [] : [{ draft, full }];
  });
  const [whole, ...parts] = [...marks].reverse();
  const sum = parts.reduce((before, { full }) => before + full, 0);
  return new Set(whole?.full === HUNDRED && sum === HUNDRED ? marks.map(({ draft }) => draft) : []);
}

const HUNDRED = 100;

/** Total (max 100), 得分（满分100）: how much there is to be had at most is said of points. */
function saysMaximum(heading: string): boolean {
  return /[（(](?:max\.?|maximum|out of|满分)\s*\d{1,3}(?:\s*(?:points|pts|分))?[)）]$/iu.test(heading);
}

const SUM_OF_GROUP = /^(?:[^\P{Script=Han}分]{0,4}(?:合计|总计|小计)|total|sum)$/iu;

function leafOf(draft: ColumnDraft): string {
  return ownHeading(draft).trim();
}

function isOfMoney(field: Field): boolean {
  return MONEY_FIELDS.has(field) || RATE_FIELDS.has(field);
}

/** Several columns surely hold money (合计 does below 预算数, and says nothing by itself) and none holds points, weights, ranks or grades. */
function isAboutMoney(drafts: readonly ColumnDraft[]): boolean {
  const tops = drafts
    .filter((draft) => draft.path.length > 1 || !isBareTotal(headingParts(leafOf(draft)).base))
    .flatMap((draft) => topOf(draft) ?? []);
  const amounts = tops.filter(({ field, score }) => MONEY_FIELDS.has(field) && score >= CLAIMS);
  return (
    amounts.length >= 2 &&
    !tops.some(
      ({ field, score }) =>
        (POINT_FIELDS.has(field) && score >= SAYS) || GRADED.has(field) || field.startsWith("evaluator_"),
    )
  );
}

const GRADED: ReadonlySet<Field> = new Set<Field>(["rank", "grade", "score_rate", "indicator_name", "indicator_l1"]);

function without(draft: ColumnDraft, isLeftOut: (field: Field) => boolean): ColumnDraft {
  // What a user or a template said of a column stands.
  if (isDecided(draft.candidates)) return draft;
  const candidates = draft.candidates.filter(({ field }) => !isLeftOut(field));
  return candidates.length === draft.candidates.length ? draft : { ...draft, candidates };
}
