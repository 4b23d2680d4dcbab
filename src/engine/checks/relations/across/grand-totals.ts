import type { Exact } from "../../../../domain/figures/exact";
import { exact } from "../../../../domain/figures/exact";
import type { Node } from "../../reading/figures/node";
import { isStated } from "../../reading/figures/node";
import type { ProjectTable } from "../../reading/projects/project-tables";
import { registerOf } from "../../reading/projects/project-tables";
import type { ReadingContext } from "../../reading/reading-context";
import type { TableView } from "../../reading/tables/table-view";
import { holdsAsStated } from "../equation/compute";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { comparable, COUNT_ACROSS, fieldKey, pairKey, SUMMED, TOTAL_ACROSS } from "./across";
import { areBothAdjusted } from "./after-recall";
import type { Totals } from "./places-of-totals";
import { OF_FIELDS, placesOfTotals, QUOTED } from "./places-of-totals";

/** What is known of pairs of tables before their totals are compared. */
interface KnownPairs {
  /** `pairKey`s of tables whose lines are about the same. */
  readonly related: ReadonlySet<string>;
  /** `fieldKey`s of what two tables mean differently. */
  readonly unlike: ReadonlySet<string>;
}

/** The grand totals of any two places that are about the same. */
export function* grandTotals(context: ReadingContext, known: KnownPairs): Iterable<Across> {
  const places = placesOfTotals(context);
  const register = registerOf(context);
  for (const [index, first] of places.entries()) {
    for (const second of places.slice(index + 1)) {
      if (first.projects === undefined && second.projects === undefined && !isOverview(first, second)) continue;
      yield* pairsOfTotals(first, second, known);
    }
    if (first.count !== undefined && register !== undefined) yield* countAgainst(first, register, places, known);
  }
}

/** Key figures on a cover, beside a list of groups (县区, 片区) that takes the place of the projects. */
function isOverview(a: Totals, b: Totals): boolean {
  return (a.order === OF_FIELDS) !== (b.order === OF_FIELDS);
}

function* pairsOfTotals(a: Totals, b: Totals, { related, unlike }: KnownPairs): Iterable<Across> {
  const [detail, summary] = a.order <= b.order ? [a, b] : [b, a];
  const pair = pairKey(a.id, b.id);
  const isRelated = sameProjects(a, b) || related.has(pair);
  // Lists of other projects have nothing in common, and a large workbook has many of them.
  if (!isRelated && a.projects !== undefined && b.projects !== undefined) return;
  // What is left is quoted by covers; in other summaries it may be on another basis.
  const fields = isOverview(a, b) ? QUOTED : SUMMED;
  const pairs = fields
    .filter((field) => !unlike.has(fieldKey(pair, field)))
    .flatMap((field): Across[] => {
      // A place that lists several budgets is the one to compare with: the other may quote any.
      const listsSeveral = ({ budgets }: Totals): boolean => field === "budget" && budgets.length > 0;
      const [into, from] = listsSeveral(summary) && !listsSeveral(detail) ? [detail, summary] : [summary, detail];
      const [result, input] = [into.figures.get(field), from.figures.get(field)];
      if (
        result === undefined ||
        input === undefined ||
        !comparable(result, input) ||
        result === input ||
        !isStated(result)
      )
        return [];
      const isChoice = field === "budget" && !areBothAdjusted(result.heading, input.heading);
      const budgets = isChoice ? from.budgets.filter((node) => comparable(node, result)) : [];
      const relation: Relation = {
        check: TOTAL_ACROSS,
        result,
        inputs: [input],
        form: { kind: "equal" },
        ...roundingOf({ node: result, terms: into.terms }, { node: input, terms: from.terms }),
        ...(budgets.length === 0
          ? {}
          : { alternatives: budgets.map((node) => ({ inputs: [node], form: { kind: "equal" } })) }),
        facts: { name: into.name, source: from.sheet },
      };
      return [{ relation, projects: detail.projects ?? new Set<string>() }];
    });
  if (!isRelated && !isAbout(summary, detail, pairs)) return;
  yield* pairs;
  // A cover counts what the list of counties adds up, where an amount shows that it is about the same.
  const isBorneOut = pairs.some(({ relation }) => holdsAsStated(relation));
  if (summary.order === OF_FIELDS && isBorneOut) yield* sameCount(summary, detail);
}

function* sameCount(summary: Totals, detail: Totals): Iterable<Across> {
  const { count: result } = summary;
  const { count: input } = detail;
  if (result === undefined || input === undefined || detail.projects !== undefined) return;
  const form = { kind: "sum", constant: input.value } as const;
  const facts = { name: summary.name, source: detail.sheet };
  const relation: Relation = { check: COUNT_ACROSS, result, inputs: [], form, facts };
  yield { relation, projects: new Set<string>() };
}

/**
 * Room for amounts that were converted and rounded one by one before they were added: a sheet in 万元 beside one in 元.
 * Without a difference of unit or decimals there is none.
 */
function roundingOf(a: Added, b: Added): { readonly slack?: Exact } {
  const [first, second] = [a, b].map(({ node }) => exact(10).pow(-node.decimals).times(node.factor));
  if (first === undefined || second === undefined || first.eq(second)) return {};
  const [unit, { terms }] = first.gt(second) ? [first, a] : [second, b];
  // A figure that was rounded once stands for no more than it shows.
  return terms > 1 ? { slack: unit.times(terms).div(2) } : {};
}

/** A total and how many figures were added to make it. */
interface Added {
  readonly node: Node;
  readonly terms: number;
}

function sameProjects({ projects: a }: Totals, { projects: b }: Totals): boolean {
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((key) => b.has(key));
}

/** A summary is about the same projects when at least one of its figures says so. */
function isAbout(summary: Totals, detail: Totals, pairs: readonly Across[]): boolean {
  const size = detail.projects?.size ?? summary.projects?.size;
  const count = summary.count ?? detail.count;
  if (count !== undefined && size !== undefined && count.value.eq(size)) return true;
  return pairs.some(({ relation }) => holdsAsStated(relation));
}

/** A stated number of projects against the register's lines, when the summary is about the same projects. */
function* countAgainst(
  summary: Totals,
  register: ProjectTable,
  places: readonly Totals[],
  known: KnownPairs,
): Iterable<Across> {
  if (summary.count === undefined || summary.projects !== undefined) return;
  if (listsFunds(register.view) && !FUNDS.test(summary.count.heading)) return;
  const detail = places.find(({ id }) => id === register.view.table.id);
  if (detail === undefined || summary.count.value.eq(groupsOf(register.view))) return;
  const money = [...pairsOfTotals(detail, summary, known)];
  const agrees = money.some(({ relation }) => holdsAsStated(relation));
  const distinct = register.lines.size + register.repeated.size;
  // A project listed twice has a finding of its own; the count may follow the lines or the projects.
  const size =
    summary.count.value.gte(distinct) && summary.count.value.lte(register.lineCount)
      ? summary.count.value
      : exact(distinct);
  const isRelated = known.related.has(pairKey(summary.id, detail.id));
  if (!agrees && !isRelated && !summary.count.value.eq(size)) return;
  const form = { kind: "sum", constant: size } as const;
  const facts = { name: summary.name, source: register.view.table.sheet };
  yield {
    relation: { check: COUNT_ACROSS, result: summary.count, inputs: [], form, facts },
    projects: new Set(register.lines.keys()),
  };
}

const FUNDS = /资金|经费|转移支付|\bfunds?\b/iu;

/** 资金名称 over 衔接补助资金, 水利发展资金 …: a list of where the money comes from, however many projects it pays for. */
function listsFunds(view: TableView): boolean {
  const heading = view.column("project_name")?.heading ?? "";
  return FUNDS.test(heading) && !/项目|project/iu.test(heading);
}

/** Three components with seven activities: what is counted may be what the lines stand under. */
function groupsOf({ stated }: TableView): number {
  return stated.filter(({ kind }) => kind === "subtotal").length;
}
