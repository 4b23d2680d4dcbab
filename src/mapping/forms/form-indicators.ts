import type { Field } from "../../domain/lists";
import type { FieldCandidate } from "../columns/drafts/field-candidate";
import { NO_FIELD } from "../columns/settling/decided";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { squeezedLabel } from "../headings/heading-text";
import { FAMILIES } from "../headings/table-families";
import type { RawForm } from "../layout/form/read-form";
import { filledFields } from "../layout/view/line-facts";
import { isAskedAfterwards, labelKind } from "../layout/view/line-words";
import type { RawTable } from "../layout/view/raw-table";
import { NO_TITLES } from "../layout/view/raw-table";
import type { MappedRecords } from "../map-table";
import { mapTable } from "../map-table";
import type { MappingTemplate } from "../template/mapping-template";
import { saidByTemplate } from "../template/said-by-template";
import { longerTermFields } from "./longer-term";

/** The form's indicators with their total line. */
export function readFormIndicators(
  form: RawForm,
  id: string,
  lexicon: HeadingLexicon,
  template?: MappingTemplate,
): MappedRecords | undefined {
  const raw = indicatorTable(form, lexicon);
  const family = FAMILIES.find((one) => one.id === "indicators");
  if (raw === undefined || family === undefined) return undefined;
  const { said } = saidByTemplate(raw, template);
  const aside = longerTermFields(raw);
  const read = (path: readonly string[], index: number): readonly FieldCandidate[] => {
    const ofTemplate = said(index);
    if (ofTemplate.length > 0) return ofTemplate;
    return aside.has(index) ? NO_FIELD : asKindOfIndicator(path);
  };
  return mapTable(raw, id, { lexicon, family, said: read });
}

/** 项目 | 权重 | 评价内容 in a form of one project: its indicators are of kinds, not of projects. */
function asKindOfIndicator(path: readonly string[]): readonly FieldCandidate[] {
  const heading = path.at(-1) ?? "";
  if (!/^(?:(?:评价|考核|评分|自评)?项目|评价类别)$/.test(squeezedLabel(heading))) return [];
  const facts = { heading, word: heading };
  return [{ field: "indicator_l1", score: 1, reasons: [{ code: "heading-family", facts }] }];
}

function indicatorTable(form: RawForm, lexicon: HeadingLexicon): RawTable | undefined {
  const { view, rect, indicators } = form;
  const first = indicators?.lines[0];
  const last = indicators?.lines.at(-1);
  if (indicators === undefined || first === undefined || last === undefined) return undefined;
  const headings = filledFields(view, first, rect.left, rect.right);
  const outer = headings[0] ?? rect.left;
  const left = isCaption(form, first, headings, lexicon) ? view.span(first, outer).right + 1 : outer;
  const right = Math.max(...headings.map((field) => view.span(first, field).right));
  const bodyBottom = lastIndicatorLine(form, last + 1, left);
  if (bodyBottom === undefined) return undefined;
  return {
    view,
    headerLines: indicators.lines,
    titles: NO_TITLES,
    bodyTop: last + 1,
    bodyBottom,
    left,
    right: Math.min(right, rect.right),
    labelLeft: Math.min(outer, rect.left),
    byWords: true,
  };
}

/** 绩效指标 down the left side is the block's caption, when another heading names the indicators. */
function isCaption(form: RawForm, line: number, headings: readonly number[], lexicon: HeadingLexicon): boolean {
  const { view } = form;
  const outer = headings[0];
  if (outer === undefined) return false;
  // What is merged down beside the indicators is a caption whatever it says: 年度绩效目标（80分）.
  const reachesDown = view.span(line, outer).bottom > line + 2;
  const text = squeezedLabel(view.text(line, outer));
  if (
    !reachesDown &&
    !/^(?:年度|中?长期|中期|实施期|总体)?(?:绩效)?指标(?:完成情况|情况|体系)?$|^(?:项目)?绩效(?:目标|指标)?(?:完成情况)?$|^(?:performance)?indicators?$/.test(
      text,
    )
  )
    return false;
  // 一级指标 | 二级指标 beside a caption: where nothing is deeper the second level names them.
  const named: readonly Field[] = reachesDown ? ["indicator_name", "indicator_l2"] : ["indicator_name"];
  return headings
    .slice(1)
    .some((field) =>
      lexicon.candidates(view.text(line, field)).some((one) => named.includes(one.field) && one.score >= 0.8),
    );
}

/**
 * Up to the total line; without one, up to the last line with at least two cells before notes, signatures and what the form
 * asks next: a label where the caption of the indicators stood, with one answer.
 */
function lastIndicatorLine(form: RawForm, from: number, left: number): number | undefined {
  const { view, rect } = form;
  let last: number | undefined;
  for (let line = from; line <= rect.bottom; line += 1) {
    const filled = filledFields(view, line, rect.left, rect.right);
    if (filled.length < 2) continue;
    // 资金执行 | 预算数 | 执行数 | 执行率 below the last indicator begins a block of its own.
    if (form.funds?.lines.includes(line) === true) break;
    const text = view.text(line, filled[0] ?? rect.left);
    if (labelKind(text)?.kind === "total") return line;
    if (isTail(text) || (filled.length === 2 && isAskedAfterwards(text))) break;
    if (last !== undefined && (filled[0] ?? left) < left && filled.length === 2) break;
    last = line;
  }
  return last;
}

/** Lines below the indicators that are no indicators: grade, comments, people. */
function isTail(text: string): boolean {
  return /^(?:自评等级|评价等级|自评结论|自评结果|综合评价|其他需要说明|备注|注|说明|填表|填报|联系|负责人|审核|单位负责人|存在问题|问题|改进|grade|rating|remarks?|notes?|prepared)/i.test(
    text.trim(),
  );
}
