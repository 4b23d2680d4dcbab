import type { Language } from "../domain/lists";
import type { RadarEntry, RadarQuestion, Settled } from "../engine/radar/radar-entry";
import { gradeText } from "./terms/grades";
import type { Phrase } from "./text/fill";
import { phrases, say } from "./text/fill";

/** Words of the grade radar: what total and grade become when a finding is settled either way. */
export const RADAR = phrases({
  title: { zh: "尚未处理的疑点对得分和等级的影响", en: "How open findings could change score and grade" },
  note: {
    zh: "每行只看一个疑点：按两种处理各算一遍总分和等级，其他不变。会改变等级的排在前面。",
    en: "Each line looks at one finding alone: total and grade are computed for both ways of settling it. Those that would change a grade come first.",
  },
  finding: { zh: "疑点", en: "Finding" },
  subject: { zh: "对象", en: "Of" },
  asStated: { zh: "照原表", en: "As stated" },
  asExpected: { zh: "改正后", en: "If corrected" },
  grade: { zh: "等级", en: "Grade" },
  effect: { zh: "对得分的影响", en: "Effect on the score" },
  more: {
    zh: "另有 {count} 个疑点影响得分，见疑点表。",
    en: "{count} more findings touch a score: see the sheet of findings.",
  },
  changesGrade: { zh: "影响等级", en: "Could change the grade" },
  changesScore: { zh: "影响得分", en: "Could change the score" },
  score: { zh: "{total} 分（{grade}）", en: "{total}, {grade}" },
  figure: {
    zh: "{lead}：{subject}照表中所填为 {stated}，按核算结果改正为 {expected}。",
    en: "{lead}: {subject}{stated} as stated; {expected} if corrected.",
  },
  reason: {
    zh: "{lead}：{subject}超额的理由成立为 {stated}，不成立为 {expected}。",
    en: "{lead}: {subject}{stated} if the reason for the over-fulfilment is accepted; {expected} if not.",
  },
  evidence: {
    zh: "{lead}：{subject}补齐完成值为 {stated}，没有依据为 {expected}。",
    en: "{lead}: {subject}{stated} if the actual is handed in; {expected} if there is none.",
  },
  namedSubject: { zh: "“{subject}”", en: "“{subject}” has " },
});

const WAYS: Readonly<Record<RadarQuestion, typeof RADAR.figure | typeof RADAR.reason | typeof RADAR.evidence>> = {
  figure: RADAR.figure,
  reason: RADAR.reason,
  evidence: RADAR.evidence,
};

const SHORT_WAYS = phrases({
  figure: { zh: "照原表 / 改正后", en: "as stated / if corrected" },
  reason: { zh: "理由成立 / 不成立", en: "reason accepted / not" },
  evidence: { zh: "补齐依据 / 没有依据", en: "evidence given / none" },
});

/** One way out as people read it: "91.43 分（优）". `places`: decimals of a total. */
function settledText({ total, grade }: Settled, places: number, lang: Language): string {
  return say(RADAR.score, lang, { total: total.toFixed(places), grade: gradeText(grade, lang) });
}

/** What the two ways out are, in a few words. */
export function radarWays({ question }: RadarEntry, lang: Language): string {
  return SHORT_WAYS[question][lang];
}

/** What becomes of a total and its grade if a finding is settled either way, and whether the grade hangs on it. */
export function radarText(entry: RadarEntry, places: number, lang: Language): string {
  const { subject, asStated, asExpected, changesGrade, question } = entry;
  const phrase: Phrase = WAYS[question];
  return say(phrase, lang, {
    lead: (changesGrade ? RADAR.changesGrade : RADAR.changesScore)[lang],
    subject: subject === "" ? "" : say(RADAR.namedSubject, lang, { subject }),
    stated: settledText(asStated, places, lang),
    expected: settledText(asExpected, places, lang),
  });
}
