import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { mapWorkbook } from "../../src/mapping/map-workbook";

const REGISTER = [
  ["序号", "项目名称", "预算金额（万元）"],
  [1, "临海县供水管网改造项目", 100],
  [2, "临海县污水处理厂一期工程", 200],
  [3, "“智慧城管”平台（二期）运维项目", 300],
] as const;

function matchesOf(names: readonly (readonly [number, string, number])[]): readonly string[] {
  const model = mapWorkbook(
    workbookOf({
      清单: REGISTER,
      执行: [["序号", "项目名称", "预算金额（万元）", "支出金额（万元）"], ...names.map((row) => [...row, 50])],
    }),
  );
  return model.projects.flatMap((project) =>
    project.mentions
      .filter((mention) => mention.table.startsWith("执行"))
      .map((mention) => `${mention.name.value} = ${project.name.value}: ${mention.match}`),
  );
}

test.each([
  ["quotes and brackets of another width", 3, '"智慧城管"平台(二期)运维项目', 300, "same"],
  ["blanks inside the name", 1, "临海县 供水管网改造项目", 100, "same"],
  ["the register's number alone", 2, "项目2", 200, "same"],
  ["a lost ending", 1, "临海县供水管网改造", 100, "variant"],
  ["a wrong letter beside the same number", 1, "临海县供水管网改建项目", 100, "variant"],
  ["a wrong letter in the place beside the same number", 1, "临诲县供水管网改造项目", 555, "variant"],
] as const)("%s leads to the registered project", (_case, number, name, amount, match) => {
  const registered = REGISTER[number];
  expect(matchesOf([[number, name, amount]])).toEqual([`${name} = ${registered[1]}: ${match}`]);
});

test.each([
  ["another phase", 2, "临海县污水处理厂二期工程", 200],
  ["another place with other figures", 9, "南岭县供水管网改造项目", 555],
  ["another place under the same number", 1, "南岭县供水管网改造项目", 555],
] as const)("%s is another project", (_case, number, name, amount) => {
  expect(matchesOf([[number, name, amount]])).toEqual([`${name} = ${name}: same`]);
});

test.each([
  ["in square brackets", "[3902060001]临海县供水管网改造项目"],
  ["before a dash", "3902060001-临海县供水管网改造项目"],
])("the budget system's code %s before a name does not make another project", (_case, name) => {
  expect(matchesOf([[1, name, 100]])).toEqual([`${name} = 临海县供水管网改造项目: same`]);
});

test("two codes before one name in a table are two projects", () => {
  expect(
    matchesOf([
      [7, "3902060001-公用经费补助", 10],
      [8, "3902060002-公用经费补助", 20],
    ]),
  ).toEqual([
    "3902060001-公用经费补助 = 3902060001-公用经费补助: same",
    "3902060002-公用经费补助 = 3902060002-公用经费补助: same",
  ]);
});

test.each([
  ["tells its former name", "供水二号", "原名“临海县供水管网改造项目”，6月更名"],
  ["bears its former name in brackets", "供水二号（原临海县供水管网改造项目）", ""],
])("a project that %s is the registered one", (_case, name, remark) => {
  const model = mapWorkbook(
    workbookOf({
      清单: REGISTER,
      执行: [
        ["项目名称", "支出金额（万元）", "备注"],
        [name, 50, remark],
        ["临海县污水处理厂一期工程", 60, "原计划6月完工"],
      ],
    }),
  );
  expect(model.projects.map((project) => project.mentions.map(({ match }) => match))).toEqual([
    ["same", "same"],
    ["same", "same"],
    ["same"],
  ]);
});

test("a column of operators and one of units complete the target", () => {
  const model = mapWorkbook(
    workbookOf({
      指标: [
        ["一级指标", "二级指标", "三级指标", "指标性质", "目标值", "计量单位", "完成值", "权重", "得分"],
        ["产出指标", "数量指标", "培训人次", "≥", 4000, "人次", 4989, 60, 60],
        ["产出指标", "质量指标", "投诉率", "≤", { v: 0.04, fmt: "0.0%" }, "%", { v: 0.05, fmt: "0.0%" }, 40, 32],
      ],
    }),
  );
  const claims = model.scorecards[0]?.indicators.map(({ target }) => {
    const quantity = target?.quantity;
    return `${quantity?.comparison ?? ""} ${quantity?.value.toFixed() ?? ""} ${quantity?.unit?.text ?? ""}`;
  });
  expect(claims).toEqual(["ge 4000 人次", "le 0.04 %"]);
});

test.each([
  ["names that end with their points", "（6分）", [6, 12]],
  ["other brackets", "（A）", [undefined, undefined]],
])("%s give the weights where no column does", (_name, tail, weights) => {
  const second = tail === "（6分）" ? "（12分）" : tail;
  const model = mapWorkbook(
    workbookOf({
      评分表: [
        ["财政项目支出绩效评价指标表"],
        ["一级指标", "二级指标", "三级指标", "自评得分"],
        ["实施过程", "资金管理", `资金到位${tail}`, 6],
        ["实施过程", "事项管理", `实施程序${second}`, 11],
      ],
    }),
  );
  const [card] = model.scorecards;
  expect(card?.indicators.map(({ weight }) => weight?.quantity.value.toNumber())).toEqual(weights);
});

test("rules that notes state are read with the cell they stand in", () => {
  const model = mapWorkbook(
    workbookOf({
      说明: [
        ["一、等级：得分90分（含）以上为“优”，80分（含）至90分为“良”，60分（含）至80分为“中”，60分以下为“差”。"],
        ["二、定量指标得分=权重×完成率（最高不超过该指标权重）；定性指标基本达成的按80%计分。"],
      ],
      清单: REGISTER,
    }),
  );
  expect(model.stated.gradeBands?.value.map((bound) => bound.toFixed())).toEqual(["90", "80", "60"]);
  expect(model.stated.gradeBands?.at.row).toBe(0);
  expect(model.stated.scoring?.value).toBe("proportional-capped");
  expect(model.stated.partialShare?.value.toFixed()).toBe("0.8");
});

test("a project's figures are those of its cells with the column's unit", () => {
  const model = mapWorkbook(workbookOf({ 清单: REGISTER }));
  const [figure] = model.projects[0]?.mentions[0]?.figures ?? [];
  expect(`${figure?.field ?? ""} ${figure?.quantity.value.toFixed() ?? ""} ${figure?.quantity.unit?.text ?? ""}`).toBe(
    "budget 100 万元",
  );
  expect(figure?.at).toEqual({ sheet: "清单", row: 1, col: 2 });
});

test("what a project may and did spend is read from a sentence where no column or line has it", () => {
  const amounts = (sheets: Parameters<typeof workbookOf>[0]): readonly string[] =>
    mapWorkbook(workbookOf(sheets)).projects.map(
      ({ name, mentions }) =>
        `${name.value}: ${mentions
          .flatMap(({ figures }) => figures)
          .map(({ field, at, quantity }) => `${field} ${quantity.value.toFixed()} in row ${at.row + 1}`)
          .join(", ")}`,
    );
  const indicators = [
    ["一级指标", "三级指标", "目标值", "完成值", "分值", "得分"],
    ["产出指标", "更换路灯", "≥2600盏", "2618盏", 60, 60],
    ["效益指标", "年节电", "≥64万度", "67.5万度", 40, 40],
  ] as const;
  const form = [
    ["项目支出绩效自评表"],
    ["项目名称", "路灯节能改造"],
    ["资金使用", "预算480万元，支出475.2万元"],
  ] as const;
  const register = [
    ["序号", "项目名称", "实施单位", "资金情况"],
    [1, "农贸市场改造", "商务局", "预算120万元，支出98.5万元"],
    [2, "病险水库加固", "水利局", "预算430.5万元，支出401.2万元"],
  ] as const;
  const oneCell = [["项目名称：食堂改造\n预算金额：58万元    支出金额：55.1万元"], ...indicators] as const;
  expect(amounts({ 自评: [...form, ...indicators] })).toEqual([
    "路灯节能改造: budget 480 in row 3, spent 475.2 in row 3",
  ]);
  expect(amounts({ 项目: register })).toEqual([
    "农贸市场改造: budget 120 in row 2, spent 98.5 in row 2",
    "病险水库加固: budget 430.5 in row 3, spent 401.2 in row 3",
  ]);
  expect(amounts({ 表: oneCell })).toEqual(["食堂改造: budget 58 in row 1, spent 55.1 in row 1"]);
});

test("a comparison of two years leaves the figures of the later one in force", () => {
  const execution = (year: number, budget: number, spent: number) => [
    [`${String(year)}年项目支出执行情况表（单位：万元）`],
    ["项目名称", "全年预算数", "全年执行数"],
    ["防汛物资储备", budget, spent],
  ];
  const { projects, sheets } = mapWorkbook(
    workbookOf({
      "2023年": execution(2023, 210, 205.8),
      "2024年": execution(2024, 260, 258.7),
      同比: [
        ["2024年与2023年项目支出对比表（单位：万元）"],
        ["项目名称", "2023年执行数", "2024年执行数", "增减额"],
        ["防汛物资储备", 205.8, 258.7, 52.9],
      ],
    }),
  );
  expect(sheets.flatMap(({ tables }) => tables.map(({ setAside }) => setAside ?? "-"))).toEqual([
    "other-year",
    "-",
    "-",
  ]);
  expect(projects).toHaveLength(1);
});

test("a number before each name says where it stands, and is no part of the name", () => {
  const { projects } = mapWorkbook(
    workbookOf({
      支出: [
        ["项目", "预算数", "决算数"],
        ["1.校舍维修", 10, 9],
        ["2.食堂改造", 20, 17],
      ],
      说明: [
        ["项目名称", "主管部门"],
        ["校舍维修", "教育局"],
        ["食堂改造", "教育局"],
      ],
    }),
  );
  expect(projects.map(({ name }) => name.value)).toEqual(["校舍维修", "食堂改造"]);
});

test.each([
  [
    "a line above what it paid for names",
    [
      ["项目支出明细"],
      ["项目名称：乡镇敬老院消防提升", null, "单位：元"],
      ["序号", "支出内容", "支出金额"],
      [1, "喷淋管网", 128000],
      [2, "烟感探头", 36500],
      ["合计", null, 164500],
    ],
    "乡镇敬老院消防提升: spent 164500",
  ],
  [
    "the title over its kinds of expense names",
    [
      ["社区养老服务中心建设项目"],
      ["经费预算与实际支出明细表"],
      ["单位：元"],
      ["费用类别", "预算金额", "实际支出"],
      ["工程施工", 850000, 842000],
      ["设备购置", 420000, 420000],
      ["合计", 1270000, 1262000],
    ],
    "社区养老服务中心建设项目: budget 1270000, spent 1262000",
  ],
  [
    "a label above its cost categories names",
    [
      ["Grant Financial Report"],
      ["Grant Title: Riverside Mentoring Programme"],
      ["Cost Category", "Approved Budget", "Prior Expenditures", "Cumulative Expenditures", "Unexpended Balance"],
      ["Personnel", 120000, 60000, 105000, 15000],
      ["Travel", 18000, 7000, 13200, 4800],
      ["Total", 138000, 67000, 118200, 19800],
    ],
    "Riverside Mentoring Programme: budget 138000, spent 118200, balance 19800",
  ],
] as const)("the one project that %s has what all lines come to", (_case, rows, expected) => {
  const { projects } = mapWorkbook(workbookOf({ 明细: rows }));
  const told = projects.map(
    ({ name, mentions }) =>
      `${name.value}: ${mentions.flatMap(({ figures }) => figures.map(({ field, quantity }) => `${field} ${quantity.value.toFixed()}`)).join(", ")}`,
  );
  expect(told).toEqual([expected]);
});

test.each([
  [
    "of several departments",
    ["县级重点项目支出情况表", ["单位名称", "预算数", "支出数"], ["教育局", 10, 9], ["水务局", 20, 17]],
  ],
  ["of a fund", ["乡村振兴补助资金支出情况表", ["资金类别", "预算数", "支出数"], ["产业", 10, 9], ["就业", 20, 17]]],
] as const)("a title %s names no project", (_case, [title, ...rows]) => {
  expect(mapWorkbook(workbookOf({ 支出: [[title], ...rows] })).projects).toEqual([]);
});

test("the halves of a department's budget are no projects beside those that it carries out", () => {
  const { projects } = mapWorkbook(
    workbookOf({
      部门: [
        ["2023年部门支出情况表（万元）"],
        ["项目", "全年预算数", "执行数", "执行率"],
        ["基本支出", 820, 815, "99.39%"],
        ["项目支出", 300, 280, "93.33%"],
        ["其中：智慧校园建设", 180, 170, "94.44%"],
        ["合计", 1120, 1095, "97.77%"],
      ],
    }),
  );
  expect(projects.map(({ name }) => name.value)).not.toEqual(expect.arrayContaining(["基本支出"]));
  expect(projects.map(({ name }) => name.value)).not.toEqual(expect.arrayContaining(["项目支出"]));
});
