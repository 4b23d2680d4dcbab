import type { RadarEntry } from "../../engine/checks/radar";
import type { Language } from "../../domain/lists";

/** What becomes of a total and its grade if a finding is settled either way, and whether the grade hangs on it. */
export function radarText(entry: RadarEntry, language: Language): string {
  const { subject, asStated, asExpected, changesGrade } = entry;
  const [stated, expected] = [asStated, asExpected].map(({ total, grade }) =>
    language === "zh" ? `${total.toFixed()} 分（${grade}）` : `${total.toFixed()} (${grade})`,
  );
  if (language === "zh") {
    const lead = changesGrade ? "影响等级" : "影响得分";
    return `${lead}：“${subject}”照表中所填为 ${stated}，按核算结果改正为 ${expected}。`;
  }
  const lead = changesGrade ? "The grade hangs on it" : "The score hangs on it";
  return `${lead}: “${subject}” has ${stated} as stated, ${expected} if corrected.`;
}
