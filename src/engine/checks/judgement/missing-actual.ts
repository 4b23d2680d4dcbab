import { cellAt } from "../../../domain/table";
import { saysNothing } from "../../../domain/words/struck-out";
import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";
import { commentsOfLine } from "../reading/words/comments";

/** A target without an actual, in a scorecard that gives actuals. */
export const missingActual = defineCheck({
  code: "missing-actual",
  kind: "missing_actual",
  class: "plausibility",
  severity: "warning",
  source: "财预〔2020〕10号: every quantified target is compared with what was achieved.",
  words: {
    zh: {
      title: "缺实际完成值",
      message: "“{name}”定有目标{target}，没有填实际完成值。",
      advice: "补填实际完成值；确实无法取得的，在偏差原因中说明。",
      why: "没有完成值就无法判断目标是否达成，得分没有依据。",
    },
    en: {
      title: "Actual is missing",
      message: "“{name}” has the target {target} but no actual.",
      advice: "Fill in what was achieved, or say in the reasons why it is not known.",
      why: "Without an actual nobody can tell whether the target was met.",
    },
  },
  silentWhen: {
    zh: "没有目标值的指标；半数以上的指标都未填完成值（如目标申报表）；偏差原因或单元格批注中说明未开展或无法统计的；执行率指标（由支出计算）；年中监控表里填“—”的指标。",
    en: "Indicators without target; scorecards in which half of the actuals or more are empty (plans); what the reasons, or comments on its cells, say was not done or not measured; the execution rate, which follows from spending; a dash in a table of part of the year.",
  },
  example: { sheets: { 绩效指标: changed(INDICATORS, { E5: null }) }, finds: "绩效指标!E5" },
  *run(context) {
    const views = new Map(context.views.map((view) => [view.table.id, view]));
    for (const { indicators } of context.model.scorecards) {
      const open = indicators.filter(({ actual }) => actual === undefined || saysNothing(actual.text));
      if (open.length === 0) continue;
      const targeted = new Set(indicators.filter(({ target }) => target !== undefined && target.text.trim() !== ""));
      const missing = open.filter((indicator) => targeted.has(indicator));
      if (missing.length * 2 >= targeted.size) continue;
      for (const { table, line, name, target, actual, score, reason, isExecution } of missing) {
        const view = views.get(table);
        const column = view?.column("actual");
        // Without a column for actuals nothing was left out.
        if (isExecution || view === undefined || column === undefined) continue;
        const said = [reason?.value ?? "", ...commentsOfLine(context, view.table, line).map(({ text }) => text)];
        if (said.some(isExplained)) continue;
        const at = actual?.at ?? cellAt(view.table, line, column.index);
        // A dash is an answer while the year goes on: a survey of the year's end cannot be told in July.
        if (context.text(at) !== "" && isPartOfYear(column.heading)) continue;
        yield {
          at,
          key: [name.value],
          stated: "",
          related: [target?.at, score?.at].filter((cell) => cell !== undefined),
          facts: { name: name.value, target: target?.text ?? "" },
        };
      }
    }
  },
});

/** Words for what was not done or not measured; any other reason is one for a deviation from the target. */
const NOT_MEASURED =
  /未(?:能)?(?:开展|实施|启动|开工|测|统计|发生|产生|到期|涉及)|尚未|暂(?:无|未|缓)|无法|没有|不适用|不涉及|取消|终止|停止|撤销|延期|推迟|次年|下年|\b(?:not (?:yet|measured|applicable|carried|due|started|held)|no (?:survey|data|measurement)|n\/a|cancell?ed|postponed|deferred|withdrawn)\b/iu;

/** The reasons say why nothing was measured, as the advice asks. */
function isExplained(reason: string): boolean {
  return NOT_MEASURED.test(reason);
}

/** 1-7月执行情况, 上半年完成值. */
function isPartOfYear(heading: string): boolean {
  return /\d\s*[-—–~至到]\s*\d{1,2}\s*月|上半年|季度|监控|mid-?year|to date|Q[1-3]\b/iu.test(heading);
}
