import type { FieldColumn, Line } from "../../../../domain/table";
import { EARLIER_YEARS } from "../../../../domain/words/earlier-years";
import type { TableView } from "../../reading/tables/table-view";
import { partNames } from "../../reading/words/part-names";
import { asStated, holds } from "../equation/compute";
import type { Relation } from "../equation/relation";
import { numericColumns } from "../patterns/numeric-columns";

const NUMBER = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])\s*/u;
const MONEY_LEFT = String.raw`\p{Script=Han}{0,6}(?:结余|结转|余额|结存)(?:资金)?$`;
const BEFORE = new RegExp(`^(?:加[:：])?(?:${EARLIER_YEARS}|上期)末?`, "u");
const OPENING = new RegExp(`${BEFORE.source}${MONEY_LEFT}`, "u");
const CLOSING = new RegExp(`^(?:年末|期末|年终|本年末|本期末|滚存)${MONEY_LEFT}`, "u");
const CAME = /^(?:加[:：])?(?:本年|本期|当年|本年度)\p{Script=Han}{0,4}收入(?:合计|总计)?$/u;
const WENT = /^(?:减[:：])?(?:本年|本期|当年|本年度)\p{Script=Han}{0,4}支出(?:合计|总计)?$/u;
const ROLES = [OPENING, CAME, WENT, CLOSING] as const;

/**
 * 一、年初结余, 二、本年收入, 三、本年支出, 四、年末结余 below one another: what is left at the end is what there was, with what came,
 * less what went. Stated for `check` where the statement has these four lines and their parts alone: transfers, money handed
 * back and distributions would come in between.
 */
export function* balancesStated(view: TableView, check: string): Iterable<Relation> {
  const { table } = view;
  const [first] = view.data;
  // A statement begins with what there was: of most tables the first line tells that they are none.
  if (table.orientation !== "rows" || first === undefined || !OPENING.test(bare(view, first))) return;
  const whole = table.lines.filter(({ kind }) => kind === "data" || kind === "subtotal" || kind === "total");
  const named = ROLES.map((words) => whole.filter((line) => words.test(view.nameOf(line).replace(NUMBER, ""))));
  const [opening, came, went, closing] = named.map(([line, ...others]) => (others.length > 0 ? undefined : line));
  if (opening === undefined || came === undefined || went === undefined || closing === undefined) return;
  const own = [opening, came, went, closing];
  const isNumbered = (line: Line): boolean => NUMBER.test(view.nameOf(line));
  // Where the four are numbered, what is not stands below one of them: 其中：捐赠收入, 利息收入.
  const others = whole.filter((line) => !own.includes(line) && (isNumbered(line) || !own.every(isNumbered)));
  const relations = view
    .columns(() => true)
    .concat(numericColumns(view).map(({ column }) => column))
    .filter((column, place, all) => all.findIndex(({ index }) => index === column.index) === place)
    .filter((column) => others.every((line) => view.figure(line, column)?.value.isZero() !== false))
    .flatMap((column) => balanceIn(view, column, { opening, came, went, closing }, check) ?? []);
  const wrong = relations.filter((relation) => holds(relation, asStated) === false).length;
  if (relations.length === 1 || wrong * 2 <= relations.length) yield* relations;
}

interface Statement {
  readonly opening: Line;
  readonly came: Line;
  readonly went: Line;
  readonly closing: Line;
}

function balanceIn(
  view: TableView,
  column: FieldColumn,
  { opening, came, went, closing }: Statement,
  check: string,
): Relation | undefined {
  const [result, before, more, less] = [closing, opening, came, went].map((line) => view.figure(line, column));
  if (result === undefined || before === undefined || more === undefined || less === undefined) return undefined;
  if (!result.dimension.startsWith("money")) return undefined;
  const parts = partNames([came, went].map((line, place) => `${place === 0 ? "+" : "−"}${bare(view, line)}`));
  // The words that tell it speak of the period before already.
  const facts = { name: view.nameOf(closing), before: bare(view, opening).replace(BEFORE, ""), parts };
  return { check, result, inputs: [before, more, less], form: { kind: "sum", signs: [1, 1, -1] }, facts };
}

function bare(view: TableView, line: Line): string {
  return view.nameOf(line).replace(NUMBER, "");
}
