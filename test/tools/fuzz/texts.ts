import type { Dice } from "./dice";

const HEADINGS = [
  ...["项目名称", "预算数", "年初预算数", "全年执行数", "执行率", "结余", "一级指标", "二级指标", "三级指标", "指标值"],
  ...["实际完成值", "分值", "得分", "总分", "等级", "备注", "序号", "单位：万元", "合计", "小计", "其中：", "平均"],
  ...[
    "实施单位",
    "主管部门",
    "偏差原因分析及改进措施",
    "投入",
    "过程",
    "产出",
    "效益",
    "Project",
    "Budget",
    "Spent",
    "Score",
  ],
];
const FIGURES = [
  "0",
  "-1",
  "12.345",
  "1e300",
  "-1e-300",
  "0.1",
  "99.995",
  "1,234.5",
  "≥95%",
  "＞10",
  "约30亿元",
  "1300多家",
  "5个",
  "100%",
  "12‰",
];
const ODD = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "__proto__",
  "constructor",
  "=1+1",
  "+A1",
  "-",
  "@x",
  "#REF!",
  "'",
  '"',
  "_x000D_",
  "]]>",
  "&amp;",
  "<b>",
  "\u202e",
  "\r\n",
  "😀",
  "${x}",
  "{name}",
];
const UNITS = [
  "亿元",
  "万元",
  "元",
  "户次",
  "%",
  "‰",
  "百分点",
  "年",
  "月",
  "日",
  "（",
  "）",
  "[",
  "【",
  "、",
  "，",
  "；",
  "：",
  "/",
  ".",
  " ",
];

/** A text as cells hold them: mostly words of the trade, sometimes what nobody expects. */
export function anyText(dice: Dice): string {
  switch (dice.below(8)) {
    case 0:
      return dice.one(ODD);
    case 1:
      return dice.one(FIGURES) + dice.one(UNITS);
    case 2:
      return dice.some(6, () => dice.one([...HEADINGS, ...FIGURES, ...UNITS, ...ODD])).join("");
    case 3:
      return dice.one([...FIGURES, ...UNITS, ...ODD, "项", "1", "1,"]).repeat(dice.one([2, 50, 3_000]));
    default:
      return dice.one(HEADINGS);
  }
}

const FUNCTIONS = [
  "SUM",
  "ROUND",
  "IF",
  "AVERAGE",
  "SUMIF",
  "SUMPRODUCT",
  "COUNTA",
  "VLOOKUP",
  "INDEX",
  "LET",
  "TEXT",
  "没有",
];
const OPERANDS = [
  "A1",
  "$B$2",
  "C3:D9",
  "A:A",
  "1:1048576",
  "表2!A1",
  "'表 2'!B2:C3",
  "表1[金额]",
  "[1]x!A1",
  "1",
  "1e9",
  '"文"',
  "#REF!",
  "TRUE",
  "{1,2;3}",
  "名称",
];
const OPERATORS = ["+", "-", "*", "/", "^", "&", "=", "<>", ">=", ":", ",", " ", "%"];

/** A formula without "=": mostly grammatical, sometimes cut, doubled or nested without end. */
export function anyFormula(dice: Dice, depth = 0): string {
  const part = (): string => {
    if (depth > 3 || dice.oneIn(2)) return dice.one(OPERANDS);
    if (dice.oneIn(2)) return `(${anyFormula(dice, depth + 1)})`;
    return `${dice.one(FUNCTIONS)}(${dice.some(3, () => anyFormula(dice, depth + 1)).join(",")})`;
  };
  const formula = [part(), ...dice.some(3, () => dice.one(OPERATORS) + part())].join("");
  if (depth > 0) return formula;
  if (dice.oneIn(20)) return formula.slice(0, dice.below(formula.length + 1));
  if (dice.oneIn(40))
    return dice.one(["(", "-", "A1+", "IF(", "SUM(", '"', "'", "[", "{"]).repeat(dice.one([10, 300, 4_000])) + formula;
  return formula;
}

/** A number format code, right or not. */
export function anyFormat(dice: Dice): string {
  const pieces = [
    "0",
    "#",
    ",",
    ".",
    "%",
    "?",
    ";",
    '"万元"',
    "[Red]",
    "[>100]",
    "[$￥-804]",
    "yyyy",
    "m",
    "E+",
    "_)",
    "* ",
    "@",
    "\\",
    "!",
    "/",
    "General",
    "[h]",
    '"',
    "[",
  ];
  return dice.some(12, () => dice.one(pieces)).join("");
}

/** A number that JSON and cells can hold. */
export function anyNumber(dice: Dice): number {
  return dice.one([
    0,
    1,
    -1,
    0.1,
    100,
    12.34,
    99.995,
    1e15,
    1e-15,
    1e300,
    -1e300,
    5e-324,
    45_000,
    dice.below(1_000_000) / 100,
  ]);
}
