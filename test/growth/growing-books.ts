import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";

/** Workbooks of one kind, `size` times as large as the smallest. */
type Growing = (size: number) => Readonly<Record<string, RowsLiteral>>;

const SIGNS = Array.from("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥");

/** A name of its own for each number up to some thousand, hardly like any other. */
function town(number: number): string {
  const sign = (place: number): string => SIGNS[place % SIGNS.length] ?? "";
  return [number, number * 7 + 3, number * 5 + 11, Math.floor(number / SIGNS.length)].map(sign).join("");
}

function times<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Budget, spending, balance and rate of projects, with a total. */
function register(title: string, projects: number, first = 0): RowsLiteral {
  const headings = ["序号", "项目名称", "主管部门", "年初预算", "调整数", "预算数", "支出数", "结余", "执行率", "备注"];
  const amounts = times(projects, (index) => {
    const budget = 100 + ((index * 37) % 900);
    return { budget, spent: (budget * (70 + (index % 5) * 5)) / 100 };
  });
  const sum = (of: "budget" | "spent"): number =>
    amounts.reduce((total, each) => total + Math.round(each[of] * 100), 0) / 100;
  const balance = Math.round((sum("budget") - sum("spent")) * 100) / 100;
  return [
    [title],
    ["单位：万元"],
    headings,
    ...amounts.map(({ budget, spent }, index) => [
      index + 1,
      `${town(first + index)}路`,
      `部门${index % 6}`,
      budget,
      0,
      budget,
      spent,
      Math.round((budget - spent) * 100) / 100,
      { v: spent / budget, fmt: "0.00%" },
      index % 9 === 0 ? "资金年底到位" : "",
    ]),
    [null, "合计", null, sum("budget"), 0, sum("budget"), sum("spent"), balance],
  ];
}

/** Indicators one below the other, those of each project together. */
function indicators(projects: number, each: number): RowsLiteral {
  const headings = ["项目名称", "一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];
  const lines = times(projects * each, (index) => {
    const [project, own] = [Math.floor(index / each), index % each];
    const level = own * 2 < each ? ["产出指标", "数量指标"] : ["效益指标", "社会效益指标"];
    const target = 10 + ((index * 7) % 90);
    return [`${town(project)}路`, ...level, `服务企业第${own + 1}批（家）`, target, target, 1, 1];
  });
  return [headings, ...lines];
}

/** One kind of amount in each column, with a total at the right. */
function grants(projects: number, kinds: number): RowsLiteral {
  const headings = ["项目名称", ...times(kinds, (kind) => `${town(kind)}补助（万元）`), "合计"];
  const lines = times(projects, (project) => {
    const amounts = times(kinds, (kind) => 10 + ((project * 13 + kind * 7) % 90));
    return [`${town(project)}项目`, ...amounts, amounts.reduce((sum, amount) => sum + amount, 0)];
  });
  return [headings, ...lines];
}

/** Live formulas, the same in each line, and sums below them. */
function ledger(lines: number): RowsLiteral {
  const amounts = times(lines, (index) => [400 + ((index * 31) % 500), 50 + ((index * 17) % 300)] as const);
  const difference = amounts.map(([income, spending]) => income - spending);
  const totals = [amounts.map(([income]) => income), amounts.map(([, spending]) => spending), difference];
  return [
    ["站点", "收入", "支出", "差额", "差额占比"],
    ...amounts.map(([income, spending], index) => [
      `${town(index)}站`,
      income,
      spending,
      { f: `B${index + 2}-C${index + 2}`, v: income - spending },
      { f: `D${index + 2}/B${index + 2}`, v: (income - spending) / income },
    ]),
    [
      "合计",
      ...totals.map((column, place) => ({
        f: `SUM(${"BCD".charAt(place)}2:${"BCD".charAt(place)}${lines + 1})`,
        v: column.reduce((sum, amount) => sum + amount, 0),
      })),
    ],
  ];
}

/** What is said about one short list, by formulas of several kinds one below the other. */
function statistics(formulas: number): RowsLiteral {
  const figures = times(12, (index) => 40 + ((index * 31) % 50));
  const [first = 0] = figures;
  const results = [
    { f: "SUM($B$2:$B$13)", v: figures.reduce((sum, figure) => sum + figure, 0) },
    { f: "MAX($B$2:$B$13)", v: Math.max(...figures) },
    { f: "COUNT($B$2:$B$13)", v: figures.length },
    { f: "MIN($B$2:$B$13)", v: Math.min(...figures) },
  ];
  return [
    ["站点", "水位", "说明", "结果"],
    ...times(Math.max(figures.length, formulas), (index) => [
      `${town(index)}站`,
      figures[index] ?? null,
      `${town(index + 7)}说`,
      index < formulas ? (results[index % results.length] ?? first) : null,
    ]),
  ];
}

/** Each line looks for the name of another one in the same list, and for its number among the numbers. */
function lookUps(lines: number): RowsLiteral {
  const [last, headings] = [lines + 1, ["编号", "站点", "水位", "上游站", "上游水位", "上游编号", "上游位置"]];
  const level = (index: number): number => 40 + ((index * 31) % 50);
  return [
    headings,
    ...times(lines, (index) => {
      const other = (index * 7 + 3) % lines;
      return [
        1000 + index,
        `${town(index)}站`,
        level(index),
        `${town(other)}站`,
        { f: `VLOOKUP(D${index + 2},$B$2:$C$${last},2,FALSE)`, v: level(other) },
        1000 + other,
        { f: `MATCH(F${index + 2},$A$2:$A$${last})`, v: other + 1 },
      ];
    }),
  ];
}

/** Each line counts the lines of its own district in the same list, and adds up what they have. */
function countsByKey(lines: number): RowsLiteral {
  const last = lines + 1;
  const districts = times(5, (index) => `${town(index)}区`);
  const level = (index: number): number => 40 + ((index * 31) % 50);
  const ofDistrict = (index: number): readonly number[] =>
    times(lines, (other) => other).filter((other) => other % districts.length === index % districts.length);
  return [
    ["编号", "区", "水位", "本区站数", "本区水位之和"],
    ...times(lines, (index) => [
      1000 + index,
      districts[index % districts.length] ?? "",
      level(index),
      { f: `COUNTIF($B$2:$B$${last},B${index + 2})`, v: ofDistrict(index).length },
      {
        f: `SUMIF($B$2:$B$${last},B${index + 2},$C$2:$C$${last})`,
        v: ofDistrict(index).reduce((sum, other) => sum + level(other), 0),
      },
    ]),
  ];
}

/** Each line counts the lines of its own district so far, and adds up what they have. */
function countsSoFar(lines: number): RowsLiteral {
  const ofDistrict = new Map<string, number[]>();
  return [
    ["编号", "区", "水位", "本区第几站", "本区水位累计"],
    ...times(lines, (index) => {
      const district = `${town(index % 5)}区`;
      const row = String(index + 2);
      const levels = [...(ofDistrict.get(district) ?? []), 40 + ((index * 31) % 50)];
      ofDistrict.set(district, levels);
      return [
        1000 + index,
        district,
        levels[levels.length - 1] ?? 0,
        { f: `COUNTIF($B$2:$B${row},B${row})`, v: levels.length },
        { f: `SUMIF($B$2:$B${row},B${row},$C$2:$C${row})`, v: levels.reduce((sum, level) => sum + level, 0) },
      ];
    }),
  ];
}

/** One table after another, each with a title of its own. */
function blocks(count: number): RowsLiteral {
  return times(count, (index) => [...register(`${town(index)}局项目执行情况表`, 5, 5 * index), []]).flat();
}

function sheets(count: number, make: (index: number) => RowsLiteral): Readonly<Record<string, RowsLiteral>> {
  return Object.fromEntries(times(count, (index) => [`${town(index)}表`, make(index)]));
}

/** What a workbook may have many of. */
export const GROWING: Readonly<Record<string, Growing>> = {
  "projects of a register": (size) => ({ 项目: register("项目执行情况表", 30 * size) }),
  "scorecards of a sheet": (size) => ({ 指标: indicators(10 * size, 6) }),
  "indicators of a scorecard": (size) => ({ 指标: indicators(2, 30 * size) }),
  "sheets of other projects": (size) =>
    sheets(4 * size, (index) => register(`${town(index)}项目执行情况表`, 6, 6 * index)),
  "sheets with scorecards": (size) => sheets(4 * size, () => indicators(1, 8)),
  "columns of a table": (size) => ({ 补助: grants(8, 50 * size) }),
  "blocks of a sheet": (size) => ({ 分部门: blocks(4 * size) }),
  formulas: (size) => ({ 收支: ledger(30 * size) }),
  "formulas that search one list": (size) => ({ 水位: lookUps(50 * size) }),
  "formulas that add up one list by its keys": (size) => ({ 水位: countsByKey(50 * size) }),
  "formulas that add up a list as far as their own line": (size) => ({ 水位: countsSoFar(50 * size) }),
  "formulas about one list": (size) => ({ 水位: statistics(30 * size) }),
};

/** Every sheet speaks of the same projects, as one for each quarter does. */
export const SAME_PROJECTS: Growing = (size) =>
  sheets(4 * size, (index) => register(`${town(index)}项目执行情况表`, 6));
