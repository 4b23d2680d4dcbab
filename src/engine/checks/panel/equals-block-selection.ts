import { plain, sumOf } from "../../../domain/figures/exact";
import type { PanelScore } from "../../outcome/panel";
import { selectionRule } from "../../panel/panel-results";
import { defineCheck } from "../check";

/** Projects of equal rank that are taken all or none ask for more than is left: the selection ends there. */
export const equalsBlockSelection = defineCheck({
  code: "equals-block-selection",
  kind: "selection_blocked",
  class: "plausibility",
  severity: "warning",
  source: "Projects of equal rank are taken together or not at all where the rule says so (同分同进退).",
  words: {
    zh: {
      title: "同名次项目资金不足",
      message:
        "第{rank}名有{count}个项目同分，共申请{wanted}，可用资金只剩{left}；按“同分同进退”都未入选，其后名次也不再安排。",
      advice: "按评审办法确定同分的处理（如金额小者在先、加权复评），在规则中改选后重新计算。",
      why: "并列处理方式决定谁入选，不写明就没有依据。",
    },
    en: {
      title: "Equal projects ask for more than is left",
      message:
        "{count} projects share rank {rank} and ask for {wanted} together; {left} is left. Equals are taken all or none, so that none of them is chosen, nor any after them.",
      advice:
        "Settle equals by the notice (the smaller amount first, a second round), choose that in the rules and run again.",
      why: "How equals are treated decides who is chosen.",
    },
  },
  silentWhen: {
    zh: "同分项目都能安排；规则为金额小者在先或按原表次序；不能安排的只有一个项目；其余项目的金额也都超过余额。",
    en: "All equals fit; the rule takes the smaller or the listed first; a single project does not fit; none of the others would fit either.",
  },
  example: {
    sheets: {
      评审打分: [
        ["项目专家评审打分表"],
        ["可用资金：250万元"],
        ["序号", "项目名称", "申报金额（万元）", "专家1", "专家2"],
        [1, "云溪镇河道整治工程", 200, 90, 90],
        [2, "白石乡校舍安全加固项目", 200, 90, 90],
        [3, "临海县公共图书馆免费开放经费", 100, 75, 72],
      ],
    },
    finds: "评审打分!B4",
  },
  *run(context) {
    const rule = selectionRule(context.profile.profile);
    if (rule.ties !== "together") return;
    for (const { projects, selection } of context.scored.panels) {
      if (selection === undefined) continue;
      const refused = projects.filter(({ choice }) => choice?.verdict === "not-chosen");
      const first = Math.min(...refused.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY));
      const equals = refused.filter(({ rank }) => rank === first);
      const [one] = equals;
      const fits = ({ amount }: PanelScore): boolean => amount?.lte(selection.rest) === true;
      // Of equals that are each too dear nobody is passed over, but those after them may be.
      const blocks = equals.some(fits) || (rule.doesNotFit !== "skip" && refused.some(fits));
      if (one === undefined || equals.length < 2 || !blocks) continue;
      const unit = selection.unit?.text ?? "";
      const wanted = `${plain(sumOf(equals.flatMap(({ amount }) => amount ?? [])))}${unit}`;
      yield {
        at: one.at,
        key: [String(first)],
        stated: "",
        facts: { rank: String(first), count: String(equals.length), wanted, left: `${plain(selection.rest)}${unit}` },
        related: equals.slice(1).map(({ at }) => at),
      };
    }
  },
});
