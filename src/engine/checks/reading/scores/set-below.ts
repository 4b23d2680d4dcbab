import type { Line } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { wordsOfLine } from "../words/words-of-line";

/** What puts a grade below that of the score: 一票否决, 降一级, 直接评定为差. */
const SET_BELOW =
  /否决|降(?:低)?[一二两1-2]?个?(?:级|档|等)|(?:降|调|定|评)(?:低|整|级|档)?(?:为|至|到)[“"]?(?:优|良|中|差)|按[“"]?(?:良|中|差)[”"]?(?:等次|等级|档)?[评认确]定|下调.{0,6}(?:级|档|等)|直接(?:评|定|认|判)|不得(?:评|定)|取消.{0,6}(?:资格|评优|评先)|\bveto|downgrad|lowered/iu;

/** The answer under 是否一票否决. */
const YES = /^(?:是|有|触发|√|✓|✔|y|yes)$/iu;

/** Whether a line says that its grade or class was set below that of its figures: a veto, a downgrade. */
export function saysSetBelow(context: ReadingContext, view: TableView, line: Line): boolean {
  if (SET_BELOW.test(wordsOfLine(context, view, line))) return true;
  return [...view.table.columns, ...view.table.unmapped].some(
    (column) => SET_BELOW.test(column.heading) && YES.test(view.said(line, column).trim()),
  );
}
