import { exact, HUNDRED, plain } from "../../../domain/figures/exact";
import { plainFigure } from "../../../domain/figures/shown-figure";
import { panelRule } from "../../panel/panel-results";
import { defineCheck } from "../check";
import { changed, PANEL_SCORES } from "../example-sheets";
import { aboveScale, hasRule } from "../reading/scores/panel-nodes";

/** Evaluators who see a project very differently. */
export const panelSpread = defineCheck({
  code: "panel-spread",
  kind: "score_spread",
  class: "plausibility",
  severity: "warning",
  source: "Rule profile, panel.spreadAbove: highest minus lowest score as a part of the full marks.",
  words: {
    zh: {
      title: "评委评分分歧较大",
      message: "“{name}”最高{highest}分（{who}）、最低{lowest}分（{other}），相差{spread}分，超过满分的{limit}。",
      advice: "请评委说明评分依据，必要时复议；确认无误即可。",
      why: "分歧过大时平均分说明不了问题，名次也容易受一名评委左右。",
    },
    en: {
      title: "Evaluators far apart",
      message:
        "“{name}” has {highest} at most ({who}) and {lowest} at least ({other}), {spread} apart: more than {limit} of the full marks.",
      advice: "Ask the evaluators for their reasons; let it stand if they hold.",
      why: "With scores far apart the mean says little, and one evaluator decides the rank.",
    },
  },
  silentWhen: {
    zh: "分差不超过规则所定界线；评分本身超出范围（另有提示）。",
    en: "The spread does not exceed the rule's limit; the score itself is outside its scale (told apart).",
  },
  example: { sheets: { 评审打分: changed(PANEL_SCORES, { D4: 51 }) }, finds: "评审打分!D4" },
  *run(context) {
    const rule = panelRule(context.profile.profile);
    const limit = `${plain(exact(rule.spreadAbove).times(HUNDRED))}%`;
    for (const panel of context.scored.panels) {
      const outside = new Set(aboveScale(panel).scores.map(({ name }) => name));
      for (const { name, scores, spread, isWide } of panel.projects) {
        const known = scores.flatMap((one) =>
          one.score === undefined || one.at === undefined ? [] : [{ ...one, score: one.score, at: one.at }],
        );
        const sorted = [...known].sort((a, b) => a.score.comparedTo(b.score));
        const [low, high] = [sorted[0], sorted.at(-1)];
        if (!isWide || outside.has(name) || spread === undefined || low === undefined || high === undefined) continue;
        // The one farther from the others is the one to ask.
        const middle = sorted[Math.floor(sorted.length / 2)]?.score ?? low.score;
        const at = high.score.minus(middle).gt(middle.minus(low.score)) ? high : low;
        yield {
          at: at.at,
          key: [name],
          stated: plainFigure(at.score),
          difference: plainFigure(spread),
          related: known.map((one) => one.at).filter((place) => place !== at.at),
          severity: hasRule(context) ? "warning" : "info",
          facts: {
            name,
            highest: plain(high.score),
            who: high.evaluator,
            lowest: plain(low.score),
            other: low.evaluator,
            spread: plain(spread),
            limit,
          },
        };
      }
    }
  },
});
