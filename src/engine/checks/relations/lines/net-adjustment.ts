import { theOnly } from "../../../../domain/collections/only";
import type { FieldColumn, Line } from "../../../../domain/table";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { partNames } from "../../reading/words/part-names";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";

/** 调剂净额, 净增减, net change: what additions and cuts come to. */
const NET = /净(?:额|增|减|调|变)|^net (?:change|adjustment|transfer|amount|movement)/iu;

/**
 * 调增 − 调减 = 调剂净额. Each project has one of the two, and most have neither, so that the lines alone show no pattern; an
 * empty cell is nothing added, or nothing cut.
 */
export function netAdjustments(view: TableView, check: string): readonly Relation[] {
  const changes = view.columns((field) => field === "adjustment");
  const net = theOnly(freeColumns(view).filter(({ heading }) => NET.test(heading)));
  const signs = changes.map(({ sign }) => (sign === undefined ? 1 : -1));
  if (net === undefined || !signs.includes(-1) || !signs.includes(1)) return [];
  const parts = partNames(changes.map(({ heading }) => heading));
  const ofLine = (line: Line): readonly Relation[] => {
    const result = view.figure(line, net);
    const terms = changes.flatMap((column, place) => termOf(view, line, column, signs[place]));
    if (result === undefined || terms.length === 0) return [];
    if (terms.some(({ node }) => node.dimension !== result.dimension || node.value.isNegative())) return [];
    const form = { kind: "sum", signs: terms.map(({ sign }) => sign) } as const;
    const facts = { name: view.nameOf(line), parts, form: "sum" };
    return [{ check, result, inputs: terms.map(({ node }) => node), form, facts }];
  };
  return establish([[...view.data, ...view.sums].flatMap(ofLine)], { tellingHeading: true });
}

function termOf(view: TableView, line: Line, column: FieldColumn, sign: 1 | -1 = 1) {
  const node = view.figure(line, column);
  return node === undefined ? [] : [{ node, sign }];
}
