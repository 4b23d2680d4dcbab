import type { CellAddress } from "../../../../domain/cells/address";
import { containsCell } from "../../../../domain/cells/address";
import { MONEY_FIELDS, POINT_FIELDS } from "../../../../domain/lists";
import type { Line } from "../../../../domain/table";
import { cellAt } from "../../../../domain/table";
import { spansOf } from "../../../../sheets/reading/spans-of";
import { gridOf } from "../../../../sheets/workbook";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";

/** A name merged over several lines is written once. */
export function isOneCell({ workbook }: ReadingContext, a: CellAddress, b: CellAddress): boolean {
  const grid = gridOf(workbook, a.sheet);
  return (grid === undefined ? [] : spansOf(grid)).some((merge) => containsCell(merge, a) && containsCell(merge, b));
}

/** The same number of a register of firms or projects. */
export function sameCode(context: ReadingContext, view: TableView, a: Line, b: Line): boolean {
  return [...view.columns((field) => field === "project_code"), ...view.table.unmapped].some(({ index, heading }) => {
    if (!/信用代码|机构代码|项目编[号码]|身份证|\bcode\b|registration/iu.test(heading)) return false;
    const [first, second] = [a, b].map((line) => context.text(cellAt(view.table, line.index, index)));
    return first !== "" && first === second;
  });
}

/** Equal in every figure of money or points that both lines have. */
export function sameFigures(view: TableView, a: Line, b: Line): boolean {
  let common = 0;
  for (const column of view.columns((field) => MONEY_FIELDS.has(field) || POINT_FIELDS.has(field))) {
    const [first, second] = [view.figure(a, column), view.figure(b, column)];
    if (first === undefined || second === undefined) continue;
    if (!first.value.eq(second.value)) return false;
    common += 1;
  }
  return common > 0;
}
/** Two grants to one project: a column of its own (year, batch, source of money, document …) tells the lines apart. */
export function areParts(context: ReadingContext, view: TableView, a: Line, b: Line): boolean {
  return view.table.unmapped.some(({ index, heading }) => {
    const textOf = (line: Line): string => context.text(cellAt(view.table, line.index, index));
    const [first, second] = [textOf(a), textOf(b)];
    if (first === "" || second === "") return false;
    if (/文号|文件|指标文|document|reference/iu.test(heading)) return yearOf(first) !== yearOf(second);
    if (!/年度|年份|批次|来源|期次|标段|阶段|\b(?:year|batch|phase|source|lot)\b/iu.test(heading)) return false;
    const values = new Set(view.data.map(textOf));
    return values.size * 2 <= view.data.length && first !== second;
  });
}

/** Each stands in a list that has a sum of its own, and no sum takes in both: 应付账款 … 合计, 预收款项 … 合计. */
export function areApart(view: TableView, { index: a }: Line, { index: b }: Line): boolean {
  const { sums } = view;
  const isOver = (index: number): boolean => sums.some(({ covers = [] }) => covers.includes(index));
  return isOver(a) && isOver(b) && !sums.some(({ covers = [] }) => covers.includes(a) && covers.includes(b));
}

/** The year that a document's number bears: 财农〔2022〕61号. */
function yearOf(document: string): string | undefined {
  return /[〔【[（(]?((?:19|20)\d{2})[〕】\]）)年]?/u.exec(document)?.[1];
}
