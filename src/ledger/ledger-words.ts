import type { InLanguages } from "../domain/lists";
import type { UnreadRow } from "./ledger";

/** Kinds of rows. Both languages are understood when reading, whichever the sheet was written in. */
export const KIND_WORDS = {
  profile: { zh: "评分规则", en: "Rule profile" },
  mapping: { zh: "识别更正", en: "Mapping" },
  score: { zh: "评分决定", en: "Score decision" },
  finding: { zh: "疑点处理", en: "Finding" },
  setting: { zh: "运行设定", en: "Setting" },
  checkpoint: { zh: "执行时点", en: "Checkpoint" },
  run: { zh: "上次运行", en: "Last run" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** What a person decided about a score. */
export const SCORE_ACTION_WORDS = {
  tier: { zh: "定档", en: "Tier" },
  override: { zh: "改分", en: "Override" },
  "restore-full-marks": { zh: "恢复满分", en: "Restore full marks" },
  "choose-actual": { zh: "选定实际值", en: "Choose actual" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** What a person decided about a finding. */
export const FINDING_ACTION_WORDS = {
  "to-correct": { zh: "待更正", en: "To correct" },
  explained: { zh: "已说明", en: "Explained" },
  accepted: { zh: "已阅", en: "Seen" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Where the rule profile comes from. */
export const PROFILE_ACTION_WORDS = {
  id: { zh: "自带规则", en: "Shipped" },
  json: { zh: "自定规则", en: "Own" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** What a person set for the runs to come. */
export const SETTING_ACTION_WORDS = {
  month: { zh: "执行月份", en: "Execution month" },
  available: { zh: "可用资金", en: "Available funds" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** How far a qualitative target was reached. */
export const TIER_WORDS = {
  reached: { zh: "达成", en: "Reached" },
  partly: { zh: "部分达成", en: "Partly" },
  missed: { zh: "未达成", en: "Missed" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** What stands around the rows. */
export const SHEET_WORDS = {
  title: { zh: "绩效台账", en: "Score ledger" },
  note: {
    zh: "本表保存评分规则、识别更正和人工决定，随工作簿走；再次运行时读取。可以改动理由、姓名、时间；删除一行即撤销该决定。",
    en: "Keeps the rule profile, mapping corrections and decisions with the workbook; read on the next run. Reasons, names and times may be edited; deleting a row withdraws the decision.",
  },
  unread: {
    zh: "下列各行未能识别，原样保留，请改正或删除",
    en: "These rows could not be read; they are kept as they were",
  },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** The headings of the columns, from A on. */
export const HEADINGS: InLanguages<readonly string[]> = {
  zh: ["类别", "动作", "对象编号", "名称", "值", "理由", "决定人", "时间", "依据"],
  en: ["Kind", "Action", "Key", "Name", "Value", "Reason", "By", "When", "Evidence"],
};

/** Why a row could not be read. */
export const PROBLEM_WORDS: Readonly<Record<UnreadRow["problem"], InLanguages>> = {
  "unknown-kind": { zh: "类别不明", en: "unknown kind" },
  "unknown-action": { zh: "动作不明", en: "unknown action" },
  "no-key": { zh: "缺对象编号", en: "no key" },
  "no-value": { zh: "缺值", en: "no value" },
};

/** Words of earlier versions that stand in workbooks of users. */
export const FORMER_FINDING_ACTIONS: ReadonlyMap<string, keyof typeof FINDING_ACTION_WORDS> = new Map([
  ["已接受", "accepted"],
]);
export const FORMER_KINDS: ReadonlyMap<string, keyof typeof KIND_WORDS> = new Map([
  ["映射更正", "mapping"],
  ["发现处理", "finding"],
]);
export const FORMER_NOTES: ReadonlySet<string> = new Set([
  "本表保存评分规则、映射更正和人工决定，随工作簿走；再次运行时读取。可以改动理由、姓名、时间；删除一行即撤销该决定。",
]);

/** The code whose word stands in a cell, in whichever language or as the code itself; case and spaces do not matter. */
export function codeOf<Code extends string>(
  words: Readonly<Record<Code, InLanguages>>,
  text: string,
): Code | undefined {
  const wanted = text.trim().toLowerCase();
  for (const code in words) {
    const { zh, en } = words[code];
    if (wanted === code || wanted === zh || wanted === en.toLowerCase()) return code;
  }
  return undefined;
}
