import { theOnly } from "../../../../domain/collections/only";
import { exact } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { contains, overlap } from "../../../../domain/figures/interval";
import type { Node } from "../figures/node";
import { scaledNode } from "../figures/scaled-node";
import { sumNode } from "../figures/sum-node";
import type { ToldFigure } from "../words/told-figures";
import type { ProjectList } from "./told-lists";

/** The lists that most of the told figures agree with; none where no figure agrees. */
export function mostAgreeing(told: readonly ToldFigure[], lists: readonly ProjectList[]): readonly ProjectList[] {
  // What is left follows from the other two, and speaks for no list by itself.
  const telling = told.filter(({ of }) => of !== "balance");
  const hits = lists.map((list) => telling.filter((figure) => agrees(figure, list)).length);
  const most = Math.max(0, ...hits);
  return most === 0 ? [] : lists.filter((_, index) => hits[index] === most);
}

/** The list that is meant, or the first of several, a register and its summary, that all state the same of what is told. */
export function ofOneMind(figure: ToldFigure, lists: readonly ProjectList[]): ProjectList | undefined {
  const [first, ...others] = lists;
  if (first === undefined || others.length === 0) return first;
  if (figure.of === "count") return others.every(({ lines }) => lines === first.lines) ? first : undefined;
  const stating = lists.filter((list) => theTotal(figure, list) !== undefined);
  const [total, ...more] = stating.flatMap((list) => theTotal(figure, list) ?? []);
  const areSame = total !== undefined && more.every((other) => overlap(total.asResult, other.asResult));
  return areSame ? stating[0] : undefined;
}

/**
 * The list that is meant although no figure agrees with it: the one that a title stands above, or any of several that
 * are all of the same projects, where the text speaks of no applications; or the one that is called after what is counted.
 */
export function unconfirmedList(
  told: readonly ToldFigure[],
  candidates: readonly ProjectList[],
  isOwn: boolean,
): ProjectList | undefined {
  const numbered = candidates.filter(({ isNumbered }) => isNumbered);
  if (isOwn) return theOnly(numbered);
  const named = numbered.filter(({ title }) => told.some(({ noun }) => noun !== undefined && title.includes(noun)));
  if (named.length > 0) return theOnly(named);
  const [first] = candidates;
  const isOneList = candidates.length > 1 && candidates.every((each) => each.isNumbered && each.lines === first?.lines);
  return isOneList && !told.some(({ words }) => OF_MORE_PROJECTS.test(words)) ? first : undefined;
}

/** What was applied for, looked at or left out is no part of the list. */
const OF_MORE_PROJECTS = /申报|申请|受理|推荐|抽[取查选]|淘汰|储备|退回|applied|applications|sampled/iu;

/** Whether a list states what is told. */
export function agrees(figure: ToldFigure, list: ProjectList): boolean {
  const { of, noun = "", value } = figure;
  const { title, counts, totals } = list;
  if (of === "balance") return isStatedBy(theTotal(figure, list), value);
  if (of === "count") return title.includes(noun) && [...counts].some((count) => contains(value, exact(count)));
  return totals.some((total) => (total.field === "rate") === (of === "rate") && overlap(total.asResult, value));
}

function isStatedBy(total: Node | undefined, value: Interval): boolean {
  return total !== undefined && overlap(total.asResult, value);
}

/** The one total of the field that the words name; what is left, where no column states it, is the budget less the spending. */
export function theTotal({ of }: Pick<ToldFigure, "of">, list: ProjectList): Node | undefined {
  const total = theOnly(list.totals.filter(({ field }) => field === of));
  if (total === undefined && of === "balance") return leftOf(list);
  return total;
}

function leftOf(list: ProjectList): Node | undefined {
  const [budget, spent] = [theTotal({ of: "budget" }, list), theTotal({ of: "spent" }, list)];
  return budget === undefined || spent === undefined ? undefined : sumNode([budget, scaledNode(spent, exact(-1))]);
}
