import type { Facts } from "../../../domain/finding";
import { defineCheck } from "../check";
import { changed, EXECUTION, REGISTER } from "../example-sheets";
import { PROJECT_VALUE } from "../relations/across/across";
import { unexplainedAcross } from "../relations/across/basis";
import { EQUATION_VARIANTS, equationDrafts } from "../relations/equation-words";

/** The same project's budget, spending or score must be the same wherever it stands. */
export const projectValue = defineCheck({
  code: PROJECT_VALUE,
  kind: "cross_sheet_value_mismatch",
  class: "logical",
  severity: "error",
  source: "One project has one budget in force, one spending and one score.",
  words: {
    zh: {
      title: "同一项目各表数据不一致",
      message: "“{project}”的“{heading}”在本表为{stated}，在{otherPlace}为{other}，相差{difference}。",
      advice: "核对原始凭据，使各表一致。",
      why: "同一项目的金额和得分在各表中应当唯一，否则无法确定以哪一个为准。",
    },
    en: {
      title: "Sheets disagree about a project",
      message: "“{heading}” of “{project}” is {stated} here and {other} at {otherPlace}, a difference of {difference}.",
      advice: "Compare with the source and make the sheets agree.",
      why: "A project's amounts and score must be the same everywhere, or nobody knows which one counts.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    converted: {
      zh: {
        message:
          "“{project}”的“{heading}”在本表为{stated}，在{otherPlace}为{other}（折合{expected}），相差{difference}。",
      },
      en: {
        message:
          "“{heading}” of “{project}” is {stated} here and {other} at {otherPlace} ({expected}), a difference of {difference}.",
      },
    },
  },
  silentWhen: {
    zh: "备注或说明写明分年、分期安排；单位不同但折算后相等；一表用年初预算、另一表同列出年初与调整后预算；两表多数项目本就不同（口径不同）；往年或副本表；几乎没有共同项目的两份清单（各是总清单的一部分）。",
    en: "A remark or note says that the project is paid in parts; equal after conversion; one sheet quotes the first budget that the other lists beside the adjusted one; most projects differ (other basis); copies of other years or versions; two lists with hardly a project in common (parts of one register).",
  },
  example: {
    sheets: { 项目清单: REGISTER, 执行情况: changed(EXECUTION, { C5: 220 }) },
    finds: "执行情况!C5",
  },
  relations: (context) => unexplainedAcross(context, PROJECT_VALUE),
  *run(context) {
    const names = new Map(context.model.projects.map(({ key, name }) => [key, name.value]));
    for (const draft of equationDrafts(context, PROJECT_VALUE)) {
      const project = names.get(draft.facts.name) ?? draft.facts.name;
      const facts = { ...draft.facts, name: project, project };
      if (draft.variant === "" && facts.unit !== facts.otherUnit) {
        yield { ...draft, variant: "converted", facts: { ...facts, ...inUnits(facts) } };
      } else yield draft.variant === "unit" ? { ...draft, facts } : { ...draft, facts };
    }
  },
});

type Amount = "stated" | "expected" | "difference" | "other";

/** The amounts with the units they are read in, as both sheets use different ones. */
function inUnits({ unit, otherUnit, ...amounts }: Facts & Record<Amount | "unit" | "otherUnit", string>) {
  return {
    stated: withUnit(amounts.stated, unit),
    expected: withUnit(amounts.expected, unit),
    difference: withUnit(amounts.difference, unit),
    other: withUnit(amounts.other, otherUnit),
  };
}

/** Nothing is added to a text that ends in words: it says its unit itself. */
function withUnit(amount: string, unit: string): string {
  if (unit === "" || /\p{L}$/u.test(amount)) return amount;
  return /^\p{Script=Latin}/u.test(unit) ? `${amount} ${unit}` : `${amount}${unit}`;
}
