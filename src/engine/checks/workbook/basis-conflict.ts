import { formatPlace, sameCell, uniqueCells } from "../../../domain/cells/address";
import { groupedBy } from "../../../domain/collections/groups";
import { listing } from "../../../domain/listing";
import { defineCheck } from "../check";
import { changed, REGISTER } from "../example-sheets";
import type { Node } from "../reading/figures/node";
import { isStated } from "../reading/figures/node";
import { expectedFigure, figureLike, showLike, statedAt, statedFigure } from "../reading/figures/show";
import type { Across } from "../relations/across/across";
import type { BasisCase } from "../relations/across/basis";
import { amountOf, basisOf } from "../relations/across/basis";
import { asStated, compute } from "../relations/equation/compute";
import type { Relation } from "../relations/equation/relation";

/** Amounts before a recall stand beside amounts after it, and no sheet says so. */
export const basisConflict = defineCheck({
  code: "basis-conflict",
  kind: "basis_conflict",
  class: "plausibility",
  severity: "warning",
  source: "Every table states which amount it uses: first allotted, or in force after recalls and adjustments.",
  words: {
    zh: {
      title: "各表金额口径不同",
      message:
        "本表的“{heading}”（“{name}”{stated}）与{otherPlace}的{other}口径不同：相差{amount}，正是“{project}”收回（调整）的金额。共{count}处差异由此而来。",
      advice: "统一采用调整后的金额，或在表中注明“按原下达数填列”。",
      why: "口径不一会使合计、占比和执行率互相矛盾。",
    },
    en: {
      title: "Tables are on different bases",
      message:
        "“{heading}” here (“{name}” {stated}) is on another basis than {other} at {otherPlace}: the difference of {amount} is what was recalled from “{project}”. {count|difference comes|differences come} from this.",
      advice: "Use the amounts in force everywhere, or say on the sheet that it shows first allotments.",
      why: "Mixed bases make totals, shares and execution rates contradict each other.",
    },
  },
  silentWhen: {
    zh: "表中同时列出年初（原下达）与调整后金额；表头、附注或备注写明是收回后的金额，或一并写出收回前后的金额；差额不等于任何收回或调整金额。",
    en: "The sheet lists both the first and the adjusted amount; a heading, note or remark says that the amounts are those after a recall, or tells them before and after it; the difference is no recalled amount.",
  },
  example: {
    sheets: {
      项目清单: changed(REGISTER, { E3: "备注", D5: 170, E5: "原下达200万元，后收回30万元", B9: "合计", D9: 520 }),
      支持方向: [
        ["资金支持方向情况表"],
        ["资金使用方向", "项目数（个）", "预算金额（万元）", "具体项目"],
        ["基础设施类", 2, 300, "项目1、项目2"],
        ["民生保障类", 3, 250, "项目3、项目4、项目5"],
        ["合计", 5, 550, null],
      ],
    },
    finds: "支持方向!C5",
  },
  *run(context) {
    const { cases } = basisOf(context);
    const lead = leadOf(cases);
    const [recall] = lead?.recalls ?? [];
    if (lead === undefined || recall === undefined) return;
    const { result } = lead.relation;
    const nodes = cases.flatMap(({ relation }) => [relation.result, ...statedAgainst(relation)]);
    const cells = uniqueCells([...nodes.map(({ at }) => at), recall.at]);
    const compared = comparedBy(lead);
    yield {
      ...compared,
      at: result.at,
      key: [result.heading, lead.relation.facts.name ?? ""],
      related: cells.filter((cell) => !sameCell(cell, result.at)),
      derived: cases.map(({ relation }) => relation.result.at),
      explanations: [
        {
          code: "recalled-amount",
          facts: { figure: showLike(result, amountOf(lead.recalls).abs()) },
          cells: lead.recalls.map(({ at }) => at),
        },
      ],
      evidence: [...nodes.map(statedAt), { at: recall.at, text: context.text(recall.at) }],
      facts: { ...factsOf(lead, compared), count: String(cases.length) },
    };
  },
});

/** Of the sheet that differs from most others, which is the one on the other basis, the difference that says most. */
function leadOf(cases: readonly BasisCase[]): BasisCase | undefined {
  const bySheet = groupedBy(cases, ({ relation }) => relation.result.at.sheet);
  const [leadSheet = []] = [...bySheet.values()].sort((a, b) => b.length - a.length);
  return [...leadSheet].sort((a, b) => rank(b) - rank(a) || b.projects.size - a.projects.size)[0];
}

/** The one figure that the result is held against, where it stands in a cell. */
function statedAgainst({ inputs }: Relation): readonly Node[] {
  return inputs.length === 1 ? inputs.filter(isStated) : [];
}

/** What is stated, what the other table has, and how far they are apart. */
function comparedBy({ relation, recalls }: BasisCase) {
  const { result } = relation;
  const [other] = relation.inputs;
  return {
    stated: statedFigure(result),
    expected: other === undefined ? "" : expectedFigure(result, compute(relation, asStated) ?? other.asInput),
    difference: figureLike(result, amountOf(recalls).abs()),
  };
}

function factsOf({ relation, recalls }: BasisCase, compared: ReturnType<typeof comparedBy>) {
  const [other] = relation.inputs;
  return {
    heading: relation.result.heading,
    name: relation.facts.name ?? "",
    stated: compared.stated,
    other: compared.expected,
    otherPlace: other === undefined ? "" : formatPlace(other.at),
    amount: compared.difference,
    project: listing([...new Set(recalls.map(({ project }) => project))].slice(0, MOST_NAMED)),
  };
}

/** Projects that a message names. */
const MOST_NAMED = 3;

/** A total against a stated total says most, then one figure against one other. */
function rank({ relation, projects }: Across): number {
  const [input] = relation.inputs;
  if (relation.form.kind !== "equal" || input === undefined) return 0;
  return (projects.size > 1 ? 2 : 0) + (input.isFormula ? 0 : 1);
}
