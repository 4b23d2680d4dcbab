import type { Line } from "../../../../domain/table";
import { GIVEN_UP } from "../../../../domain/words/given-up";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { wordsOfLine } from "../words/words-of-line";

/** A total that says it leaves something out: “合计（不含已撤销项目）”. */
const LEAVES_OUT = /不含|不包括|不计|剔除|扣除|除.{1,12}外|exclud|excl\.|without|net of/iu;
/** A total of the foremost of its lines only: 前五名合计, Total Top Five. By what they come first is not said. */
const OF_FOREMOST =
  /前\s*[\d一二三四五六七八九十]+\s*[名位大项个家]|\btop[\s-]*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b|\blargest\s+(?:\d+|two|three|four|five|ten)\b/iu;
/** A line that says it is left out, whatever the total says. */
const IS_LEFT_OUT = /不计入|不纳入|不列入|未计入|不含在|not counted|not included|excluded/iu;
/** What lines are left out for, in the words of either. */
const GROUNDS: readonly RegExp[] = [
  new RegExp(GIVEN_UP, "iu"),
  /预备|备选|储备|reserve/iu,
  /市本级|本级/u,
  /上年|结转|carried/iu,
];

const counted = new WeakMap<Line, { readonly lines: readonly Line[] | undefined }>();

/**
 * The lines that a total adds up: those it covers less those left out by its own or by their words. Undefined where it
 * leaves out nobody knows what.
 */
export function linesCounted(context: ReadingContext, view: TableView, total: Line): readonly Line[] | undefined {
  let known = counted.get(total);
  if (known === undefined) {
    const covered = view.covered(total);
    const excluded = excludedFrom(context, view, total, covered);
    known = { lines: excluded === "unknown" ? undefined : covered.filter((line) => !excluded.has(line)) };
    counted.set(total, known);
  }
  return known.lines;
}

/** Whether the total itself says that it leaves something out. Who is 不纳入 by his own line may be left out of marks only. */
export function leavesOut(view: TableView, total: Line): boolean {
  const name = view.nameOf(total);
  return LEAVES_OUT.test(name) || OF_FOREMOST.test(name);
}

function excludedFrom(
  context: ReadingContext,
  view: TableView,
  total: Line,
  covered: readonly Line[],
): ReadonlySet<Line> | "unknown" {
  const said = covered.filter((line) => IS_LEFT_OUT.test(wordsOfLine(context, view, line)));
  const name = view.nameOf(total);
  if (OF_FOREMOST.test(name)) return "unknown";
  if (!LEAVES_OUT.test(name)) return new Set(said);
  const meant = covered.filter((line) => {
    const words = wordsOfLine(context, view, line);
    return GROUNDS.some((ground) => ground.test(name) && ground.test(words));
  });
  if (meant.length === 0 && GROUNDS.some((ground) => ground.test(name))) return "unknown";
  const all = new Set([...said, ...meant]);
  return all.size === 0 || all.size === covered.length ? "unknown" : all;
}
