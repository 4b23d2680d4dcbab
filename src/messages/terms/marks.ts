import type { Language } from "../../domain/lists";

/** Says which sheets kept their marks as they were because they are protected, and what to do. */
export function unmarkedMessage(sheets: readonly string[], lang: Language): string {
  return lang === "zh"
    ? `工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}受保护，上面的疑点标记没有更新；得分和疑点清单不受影响。取消保护后重新评分，即可标记。`
    : `${sheets.map((sheet) => `“${sheet}”`).join(", ")} ${sheets.length === 1 ? "is" : "are"} protected, so the marks there were left as they were; scores and findings are complete. Take the protection off and score again to mark ${sheets.length === 1 ? "it" : "them"}.`;
}
