import type { Exact } from "../../../../domain/exact";
import { exact, HUNDRED, ONE } from "../../../../domain/exact";
import { addIntervals, divideIntervals, overlap, subtractIntervals } from "../../../../domain/interval";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import type { TableView } from "../../reading/tables/table-view";
import { leavesEmpty } from "../../reading/totals/left-empty";
import { mayBeNumber } from "../../reading/words/garbled-numbers";
import { namesRates } from "../../reading/words/lines-of-rates";
import { lowestHeading } from "../../reading/words/part-names";
import { asStated, compute, holds } from "../equation/compute";
import { evenedOut, sharesBeside } from "../equation/evened-out";
import type { Computation, Form, Relation } from "../equation/relation";
import type { Candidate } from "./candidate";
import type { NumericColumn } from "./numeric-columns";
import { sparseNumericColumns } from "./numeric-columns";
import type { Pattern } from "./search";
import { inDirectionOfBlock } from "./turned-blocks";

/** Half of the second decimal of a per cent: rates with few decimals may have been rounded twice. */
const TWICE_ROUNDED = exact("0.00005");

/**
 * The equations that a pattern states for each line of its table, totals included. A formula computes what it says:
 * whether it differs from its neighbours is for the checks of formulas, so that they are left out unless asked for.
 */
export function relationsOf(
  view: TableView,
  { result, best, equals }: Pattern,
  check: string,
  { formulasToo }: { readonly formulasToo: boolean } = { formulasToo: false },
): readonly Relation[] {
  const facts = {
    formula: formulaText(best),
    form: best.form.kind === "sum" && best.form.signs?.includes(-1) ? "difference" : best.form.kind,
  };
  const lines = [...view.data, ...view.stated.filter((line) => follows(line, best))];
  const relations = lines.flatMap((line): Relation[] => {
    const node = view.figure(line, result.column);
    const own = computationOf(view, line, best);
    if (node === undefined || own === undefined || (node.isFormula && !formulasToo)) return [];
    if (node.dimension !== result.dimension) return [];
    if (best.form.kind === "sum" && (namesRates(view.nameOf(line)) || addsUp(view, line, result.column, node)))
      return [];
    if (node.dimension === "points" && saysOf(view, line, EXTRA)) return [];
    if (best.form.kind === "sum" && isBalanceOverTime(view.nameOf(line), node, own.inputs)) return [];
    // The change of a rate is stated in points, not as a ratio.
    if (best.form.kind === "ratio" && best.form.offset !== undefined && namesRates(view.nameOf(line))) return [];
    if (best.form.kind === "ratio" && isOfRatedLines(view, line, best, result.column)) return [];
    const alternatives = equals.flatMap((other) => computationOf(view, line, other) ?? []);
    const isRate = node.dimension === "rate" && node.decimals < 2;
    const relation: Relation = {
      check,
      result: node,
      ...own,
      ...(alternatives.length === 0 ? {} : { alternatives }),
      ...(isRate ? { slack: TWICE_ROUNDED } : {}),
      facts: { name: view.nameOf(line), ...facts },
    };
    if (holds(relation, asStated) !== false) return [relation];
    if (best.form.kind === "ratio") return [evenedOut(relation, sharesBeside(view, line, result.column))];
    if (best.form.kind === "product")
      return isNothing(node) || isFullMarks(node, relation) || saysOf(view, line, IN_PART) ? [] : [relation];
    if (best.form.kind !== "sum") return [relation];
    const isRight = addsUp(view, line, result.column, node) || isCapped(node, relation);
    return isRight || hasFurtherTerm(view, line, relation, [result, ...best.terms]) ? [] : [relation];
  });
  return inDirectionOfBlock(relations, (stated) => ({ ...stated, formula: formulaText(turnedRound(best)) }));
}

function turnedRound({ terms, form, isTold }: Candidate): Candidate {
  return { terms: [...terms].reverse(), form, isTold };
}

/** Points that are given or taken off beside the criteria: what is lost of full marks is nothing to them. */
const EXTRA = /^(?:[一二三四五六七八九十\d]+[、.．])?(?:加分|附加分|奖励分|扣分|减分)项?(?:目|指标)?$|bonus|penalt/iu;

/** A line that tells why it is not persons × standard × months: 1人9月到岗，少发3个月. */
const IN_PART =
  /[少多补扣停缓漏]发|到岗|上岗|离岗|离职|入职|退出|免|豁免|减半|封顶|上限|死亡|去世|迁[入出]|中途|不足(?:一|1)|\b(?:joined|left|part of the year)\b/iu;

function saysOf(view: TableView, line: Line, words: RegExp): boolean {
  return [...view.table.columns, ...view.table.unmapped].some((column) => words.test(view.said(line, column)));
}

/** Over several months the opening balance is that of the first, the closing one that of the last. */
function isBalanceOverTime(name: string, { value }: Node, inputs: readonly Node[]): boolean {
  if (!/[期月年季][初末]|上年结转|结存|余额|opening|closing|brought|carried/iu.test(name)) return false;
  return [inputs[0], inputs.at(-1)].some((end) => end?.value.eq(value) === true);
}

/** A total that is the sum of its own column is right, whatever the columns beside it leave empty. */
function addsUp(view: TableView, line: Line, column: FieldColumn, total: Node): boolean {
  if (line.kind === "data" || line.kind === "of_which") return false;
  const parts = view.covered(line).flatMap((each) => view.figure(each, column) ?? []);
  return parts.length > 1 && overlap(addIntervals(parts.map(({ asInput }) => asInput)), total.asResult);
}

/** What keeps a line from its sum stands in the same line, in a column that is empty in most others: 其他变动, 核减. */
function hasFurtherTerm(view: TableView, line: Line, relation: Relation, joined: readonly NumericColumn[]): boolean {
  const computed = compute(relation, asStated);
  if (computed === undefined) return false;
  const { asResult, dimension } = relation.result;
  const gaps = [subtractIntervals(asResult, computed), subtractIntervals(computed, asResult)];
  const isJoined = (column: FieldColumn): boolean => joined.some((each) => each.column.index === column.index);
  return sparseNumericColumns(view)
    .filter(({ column }) => !isJoined(column))
    .some(({ column }) => {
      const figure = view.figure(line, column);
      if (figure === undefined || figure.value.isZero() || figure.dimension !== dimension) return false;
      return gaps.some((gap) => overlap(figure.asInput, gap));
    });
}

/** Lines that are given no ratio (—, for nothing was paid to anybody there) may be left out of that of the total too. */
function isOfRatedLines(view: TableView, line: Line, { terms, form }: Candidate, column: FieldColumn): boolean {
  const stated = view.figure(line, column);
  const [over, under] = terms;
  if (line.kind === "data" || stated === undefined || over === undefined || under === undefined) return false;
  if (form.kind === "ratio" && form.offset !== undefined) return false;
  const covered = view.covered(line);
  const rated = covered.filter((each) => view.figure(each, column) !== undefined);
  if (rated.length < 2 || rated.length === covered.length) return false;
  const [whole, part] = [over, under].map((term) =>
    addIntervals(rated.flatMap((each) => view.figure(each, term.column)?.asInput ?? [])),
  );
  const ratio = whole === undefined || part === undefined ? undefined : divideIntervals(whole, part);
  return ratio !== undefined && overlap(ratio, stated.asResult);
}

/** Marks with extras end at full marks: 98.5 + 5 is stated as 100. */
function isCapped({ dimension, value }: Node, relation: Relation): boolean {
  return dimension === "points" && value.eq(HUNDRED) && compute(relation, asStated)?.lo.gt(HUNDRED) === true;
}

/** 0 where a share would be due: who pays none is exempt. */
function isNothing({ dimension, value }: Node): boolean {
  return dimension.startsWith("money") && value.isZero();
}

/** Weight times completion ends at the weight: 10 × 101.26 % is stated as 10. */
function isFullMarks({ dimension, value }: Node, { inputs }: Relation): boolean {
  const isAbove = inputs.some((input) => input.dimension === "rate" && input.value.gt(ONE));
  return (
    dimension === "points" && isAbove && inputs.some((input) => input.dimension !== "rate" && input.value.eq(value))
  );
}

/** Totals and of-which lines follow sums and ratios of their table; the product of two totals is no total. */
function follows({ kind }: Line, { form }: Candidate): boolean {
  const isAmount = kind === "total" || kind === "subtotal" || kind === "of_which";
  return isAmount && form.kind !== "product" && form.kind !== "mean";
}

function computationOf(view: TableView, line: Line, { terms, form, isTold }: Candidate): Computation | undefined {
  const nodes = terms.map(({ column }) => view.figure(line, column));
  // Nobody can compute with what cannot be read.
  if (terms.some(({ column }, place) => nodes[place] === undefined && mayBeNumber(view.said(line, column))))
    return undefined;
  if (
    leavesEmpty(
      view,
      line,
      terms.map(({ column }) => column),
    )
  )
    return undefined;
  const inputs = nodes.filter((node): node is Node => node !== undefined);
  // An empty cell is nothing to a 合计; where only the figures show how the column is computed, it is not known.
  if (form.kind === "sum" && inputs.length > 0 && (isTold || inputs.length === terms.length)) {
    const signs = nodes.flatMap((node, index) => (node === undefined ? [] : (form.signs?.[index] ?? (1 as const))));
    return { inputs, form: { kind: "sum", signs } };
  }
  if (inputs.length < terms.length) return undefined;
  const [first, second] = inputs;
  if (form.kind === "ratio" && first?.dimension !== second?.dimension && nodes[0]?.dimension === "rate")
    return undefined;
  return { inputs, form };
}

/**
 * The terms as the table reads, for the search goes away from the result, to the left or to the right; what is taken away
 * comes last where it would come first: 上年结转＋本年收入−本年支出.
 */
function inReadingOrder({ terms, form }: Candidate): Pick<Candidate, "terms" | "form"> {
  const byIndex = (a: NumericColumn, b: NumericColumn): number => a.column.index - b.column.index;
  if (form.kind === "mean") return { terms: [...terms].sort(byIndex), form };
  if (form.kind !== "sum") return { terms, form };
  const { signs } = form;
  if (signs === undefined) return { terms: [...terms].sort(byIndex), form };
  if (signs[0] !== -1 || !signs.includes(1)) return { terms, form };
  const of = (sign: 1 | -1): readonly NumericColumn[] =>
    terms.filter((_, index) => signs[index] === sign).sort(byIndex);
  const [added, taken] = [of(1), of(-1)];
  return {
    terms: [...added, ...taken],
    form: { ...form, signs: [...added.map(() => 1 as const), ...taken.map(() => -1 as const)] },
  };
}

function formulaText(candidate: Candidate): string {
  const { terms: inOrder, form } = inReadingOrder(candidate);
  const own = inOrder.map(({ column }) => lowestHeading(column.heading));
  // 抽评 / 得分 less 自评 / 得分: where the lowest headings are the same, those above them tell which is which.
  const isAmbiguous = new Set(own).size < own.length;
  const names = (isAmbiguous ? inOrder.map(({ column }) => column.heading) : own).map((name) =>
    name.replace(/\s+/gu, " ").trim(),
  );
  const [first, second] = names;
  switch (form.kind) {
    case "sum":
      return names.length > 4 && form.signs === undefined
        ? `${names.at(0) ?? ""}+…+${names.at(-1) ?? ""}`
        : names
            .map((name, index) => `${(form.signs?.[index] ?? 1) < 0 ? "−" : index === 0 ? "" : "+"}${name}`)
            .join("");
    case "mean":
      return `(${names.length > 4 ? `${first ?? ""}+…+${names.at(-1) ?? ""}` : names.join("+")})÷${String(names.length)}`;
    case "product":
      return names.join("×");
    case "ratio":
      return quotientText(`${first ?? ""}÷${second ?? ""}`, form, inOrder[0]?.factor ?? ONE);
    case "portion":
      return `(${names.slice(0, -1).join("+")})÷${names.at(-1) ?? ""}`;
    case "weighted":
    case "equal":
      return first ?? "";
  }
}

/** The quotient as a person works it out from the figures as they are written, the first of them in its own unit. */
function quotientText(quotient: string, { offset, sign, scale }: Form & { kind: "ratio" }, ownUnit: Exact): string {
  const times = scale?.times(ownUnit) ?? ONE;
  if (!times.eq(ONE)) return `${quotient}×${times.toFixed()}`;
  if (offset === undefined) return quotient;
  return sign === undefined ? `${quotient}−1` : `1−${quotient}`;
}
