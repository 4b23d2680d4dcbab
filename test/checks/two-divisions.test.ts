import { changed } from "../../src/engine/checks/example-sheets";
import type { PlainRows } from "../support/ordinary-books/calculated";
import { calculated } from "../support/ordinary-books/calculated";
import { toldWithExpected } from "../support/outcome-of";

/** What was allotted by time (a live sum) and, typed, by source. */
const BY_TIME_AND_SOURCE: PlainRows = [
  ["专项转移支付资金下达台账"],
  ["单位：万元"],
  ["序号", "资金名称", "提前下达", "本次下达", "累计下达", "中央", "省级"],
  [1, "困难群众救助补助", 310.5, 120.25, "=C4+D4", 258.45, 172.3],
  [2, "就业补助", 1204.6, 88.8, "=C5+D5", 1293.4, 0],
  [3, "医疗救助补助", 702.33, 410.07, "=C6+D6", 723.06, 389.34],
  [4, "残疾人事业发展补助", 95.1, 61.4, "=C7+D7", 78.25, 78.25],
  [5, "退役安置补助", 433.9, 202.6, "=C8+D8", 413.73, 222.77],
  [null, "合计", 2746.43, 883.12, "=SUM(E4:E8)", 2766.89, 862.66],
];

/** A subtotal of two sources, skipped by nobody but the total that adds up all three. */
const WITH_SUBTOTAL: PlainRows = [
  ["人居环境整治资金安排表"],
  ["单位：万元"],
  ["项目名称", "合计", "财政资金小计", "其中：省级", "其中：市县级", "自筹"],
  ["厕所革命", 196.2, 174.8, 120.3, 54.5, 21.4],
  ["污水管网", 214.55, 204.5, 190.1, 14.4, 10.05],
  ["垃圾收运", 403.07, 370.9, 260.6, 110.3, 32.17],
  ["村庄绿化", 154.28, 116.25, 88.25, 28, 38.03],
  ["农房整治", 118.9, 115.6, 31.9, 83.7, 3.3],
];

test.each<[string, Readonly<Record<string, PlainRows>>, readonly string[]]>([
  ["both divisions hold", { 台账: BY_TIME_AND_SOURCE }, []],
  [
    "a source that its line and its total contradict is named, not the total",
    { 台账: changed(BY_TIME_AND_SOURCE, { G7: 105.25 }) },
    ["row_sum_mismatch 台账!G7 → 78.25"],
  ],
  ["a subtotal and a total that skips it", { 安排: WITH_SUBTOTAL }, []],
  [
    "a subtotal that is no sum of its two parts",
    { 安排: changed(WITH_SUBTOTAL, { C5: 224.5 }) },
    ["row_sum_mismatch 安排!C5 → 204.5"],
  ],
])("a whole that is divided twice: %s", (_, sheets, expected) => {
  expect(toldWithExpected(calculated(sheets))).toEqual(expected);
});
