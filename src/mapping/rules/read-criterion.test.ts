import { plain } from "../../domain/figures/exact";
import { lineRuleIn } from "./read-criterion";

function told(criterion: string): string {
  const rule = lineRuleIn(criterion);
  if (rule?.kind !== "loss") return rule === undefined ? "none" : [rule.kind, boundOf(rule)].join(" ").trim();
  const { over, per, unit, off, least, most } = rule;
  return [
    `${plain(off)} for each ${plain(per)} ${unit} ${over ? "above" : "below"}`,
    boundOf(rule),
    ...(least === undefined ? [] : [`nothing below ${plain(least)}`]),
    ...(most === undefined ? [] : [`at most ${plain(most)}`]),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function boundOf(rule: NonNullable<ReturnType<typeof lineRuleIn>>): string {
  const bound = "bound" in rule ? rule.bound : undefined;
  if (bound === undefined) return "";
  const worth = rule.kind === "loss" && rule.worth !== undefined ? ` worth ${plain(rule.worth)}` : "";
  return `from ${plain(bound.value)}${worth}`;
}

test.each([
  ["满意度≥90%得满分，每降低1个百分点扣0.5分，低于60%不得分", "0.5 for each 0.01 % below, from 0.9, nothing below 0.6"],
  ["≥95%得满分；每低1%扣1分，扣完为止", "1 for each 0.01 % below, from 0.95"],
  ["95%以上满分，每低1个百分点扣1分", "1 for each 0.01 % below, from 0.95"],
  ["每少1个扣0.5分，扣完为止", "0.5 for each 1 个 below"],
  ["≤2小时得满分；每超0.5小时扣2分", "2 for each 0.5 小时 above, from 2"],
  ["每延期一个月扣2分，最多扣6分", "2 for each 1 个月 above, at most 6"],
  ["以100%为标准。控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止", "0.5 for each 0.01 % above, from 1 worth 5"],
  ["≤0得5分，每增长1个百分点扣0.5分", "0.5 for each 0.01 % above, from 0 worth 5"],
  ["预算完成率≥95%计10分，每低一个百分点扣0.5分", "0.5 for each 0.01 % below, from 0.95 worth 10"],
  ["95%以上得10分，90%—95%得8分，低于90%每低1%扣1分", "none"],
  ["完成率×分值", "proportion"],
  ["得分=执行率×10", "proportion"],
  ["完成率≥95%得满分，低于95%按比例得分", "proportion from 0.95"],
  ["达标得满分，否则不得分", "all-or-nothing"],
  ["程序规范得满分，缺一项扣1分", "none"],
  ["发现一处问题扣2分，扣完为止", "none"],
  ["90%以上得10分，80%—90%得8分", "bands"],
  ["增长≥10%得20分，5%—10%得12分，低于5%不得分", "bands"],
  ["制度健全得10分，缺一项扣2分", "none"],
  ["每低1个百分点扣0.5分，每超期一天扣1分", "none"],
  ["查看会议纪要和批复文件", "none"],
  ["Full marks at 95% or above, deduct 0.5 for each 1% below", "0.5 for each 0.01 % below, from 0.95"],
  [
    "Full marks for 90% and more; minus 2 points per percentage point below, no points below 60%",
    "2 for each 0.01 % below, from 0.9, nothing below 0.6",
  ],
  ["Deduct 1 point for each 2 % above the limit, at most 3 points", "1 for each 0.02 % above, at most 3"],
  ["Score = weight x completion rate", "proportion"],
  ["Full marks if the target is met, otherwise no points", "all-or-nothing"],
  ["Deduct 2 points for each breach", "none"],
  ["Deduct 1 point for each month of delay", "none"],
  ["Deduct 0.5 for each 1% below, and 1 point for each day of delay", "none"],
  ["Evidence in board minutes", "none"],
])("a criterion of a line says how its points come about: %s", (criterion, expected) => {
  expect(told(criterion)).toBe(expected);
});

test.each([
  [
    "≥90%计5分；80%（含）-90%计4分；70%（含）-80%计3分；低于70%不得分。",
    "5 from 0.9, 4 from 0.8, 3 from 0.7, 0 from 0",
  ],
  ["90%（含）以上计8分；80%（含）-90%计6分；80%以下计0分", "8 from 0.9, 6 from 0.8, 0 from 0"],
  ["满意度90%以上得10分，80%—90%得8分，低于80%不得分", "10 from 0.9, 8 from 0.8, 0 from 0"],
  ["完成率90%以上得10分，80%—90%得8分，低于80%不得分", "not all"],
  ["90%以上得10分，70%—80%得8分，低于70%不得分", "not all"],
  ["90%—95%（含）得8分；95%以上得10分", "not all"],
  ["90%以上得10分，资料不全的得8分；80%以上得6分", "not all"],
])("bands of a criterion are taken where they say all of it: %s", (criterion, expected) => {
  const rule = lineRuleIn(criterion);
  const bands = rule?.kind === "bands" ? rule.bands : undefined;
  const shown = bands?.map(({ from, points }) => `${plain(points)} from ${plain(from)}`).join(", ");
  expect(shown ?? "not all").toBe(expected);
});
