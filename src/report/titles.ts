import type { InLanguages, Language } from "../domain/lists";
import { originalOf } from "../sheets/own/own-sheets";
import type { Workbook, WrittenSheetId } from "../sheets/workbook";

/** The tabs' names. At most 31 characters, none of : \ / ? * [ ] */
const TITLES: Readonly<Record<WrittenSheetId, InLanguages>> = {
  overview: { zh: "绩效评分总览", en: "Score overview" },
  "fund-scores": { zh: "指标评分表", en: "Indicator scores" },
  "project-scores": { zh: "项目得分表", en: "Project scores" },
  panel: { zh: "评审打分汇总", en: "Panel scores" },
  execution: { zh: "预算执行核算", en: "Budget execution check" },
  progress: { zh: "月度执行监控", en: "Monthly execution" },
  indicators: { zh: "目标完成对照", en: "Target against actual" },
  directions: { zh: "资金方向分析", en: "Funding directions" },
  findings: { zh: "核对发现", en: "Findings" },
  rules: { zh: "评分规则与依据", en: "Rules and basis" },
  inputs: { zh: "文本取数表", en: "Figures read from text" },
  ledger: { zh: "_绩效台账", en: "_Score ledger" },
};
const MAX_TITLE = 31;

/** A title for every sheet of ours: the one it has in this workbook, else ours, made different from the user's. */
export function sheetTitles(workbook: Workbook, lang: Language): Readonly<Record<WrittenSheetId, string>> {
  const taken = new Set(workbook.grids.map((grid) => grid.sheet.toLowerCase()));
  const titleOf = (id: WrittenSheetId): string => {
    const title = originalOf(workbook.grids, id, ({ sheet }) => sheet)?.sheet ?? freeTitle(TITLES[id][lang], taken);
    taken.add(title.toLowerCase());
    return title;
  };
  return {
    overview: titleOf("overview"),
    "fund-scores": titleOf("fund-scores"),
    "project-scores": titleOf("project-scores"),
    panel: titleOf("panel"),
    execution: titleOf("execution"),
    progress: titleOf("progress"),
    indicators: titleOf("indicators"),
    directions: titleOf("directions"),
    findings: titleOf("findings"),
    rules: titleOf("rules"),
    inputs: titleOf("inputs"),
    ledger: titleOf("ledger"),
  };
}

function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const title = wanted.slice(0, MAX_TITLE - suffix.length) + suffix;
    if (!taken.has(title.toLowerCase())) return title;
  }
}
