import type { CellLiteral } from "../../adapters/memory/memory-workbook";
import { workbookOf } from "../../adapters/memory/memory-workbook";
import { plain } from "../../domain/figures/exact";
import type { Field } from "../../domain/lists";
import type { Line } from "../../domain/table";
import { shippedProfile } from "../profile/shipped-profiles";
import { scoreModel } from "../score-workbook-model";
import { modelOf, tableOf } from "../scoring/testing/model-builder";

const profile = shippedProfile("general");

interface SheetOf {
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly CellLiteral[])[];
  readonly kinds?: Readonly<Record<number, Line["kind"]>>;
  readonly year?: string;
}

function executed(sheets: Readonly<Record<string, SheetOf>>) {
  const workbook = workbookOf(
    Object.fromEntries(Object.entries(sheets).map(([name, { fields, rows }]) => [name, [fields.map(String), ...rows]])),
  );
  const tables = Object.entries(sheets).map(([name, { fields, kinds, year }]) =>
    tableOf(workbook, name, "expenditures", fields, {
      ...(kinds === undefined ? {} : { kinds }),
      ...(year === undefined ? {} : { year }),
    }),
  );
  return scoreModel({ workbook, model: modelOf(workbook, tables), profile, decisions: [] });
}

const FIELDS: readonly Field[] = ["project_name", "budget", "spent"];

test("the total is the sum of the lines, not what the total line states; parts of lines do not count twice", () => {
  const { execution } = executed({
    执行: {
      fields: FIELDS,
      rows: [
        ["甲", 100, 90],
        ["其中：省级", 60, 50],
        ["乙", 200, 150],
        ["合计", 999, 999],
      ],
      kinds: { 2: "of_which", 4: "total" },
    },
  });
  expect([execution[0]!.total.budget, execution[0]!.total.spent, execution[0]!.total.rate!].map(plain)).toEqual([
    "300",
    "240",
    "0.8",
  ]);
});

test("each amount keeps its own unit and is converted exactly to the main one", () => {
  const { execution } = executed({
    执行: {
      fields: FIELDS,
      rows: [
        ["甲", "0.5亿元", "49,999,999元"],
        ["乙", 200, "150万元"],
      ],
    },
  });
  expect([execution[0]!.total.budget, execution[0]!.total.spent].map(plain)).toEqual(["5200", "5149.9999"]);
});

test("currencies are never added up: each has a result of its own", () => {
  const { execution } = executed({
    执行: {
      fields: FIELDS,
      rows: [
        ["甲", "100万美元", "80万美元"],
        ["乙", 200, 150],
      ],
    },
  });
  expect(execution.map(({ unit, total }) => [unit?.currency, plain(total.budget)])).toEqual([
    ["USD", "100"],
    ["CNY", "200"],
  ]);
});

test("a budget of 0 has no rate", () => {
  const { execution } = executed({ 执行: { fields: FIELDS, rows: [["甲", 0, 0]] } });
  expect(execution[0]!.projects[0]).not.toHaveProperty("rate");
});

test("initial budget and adjustment tell the other basis", () => {
  const { execution } = executed({
    执行: {
      fields: ["project_name", "budget_initial", "adjustment", "budget", "spent"],
      rows: [
        ["甲", 160, -66.71, 93.29, 93.29],
        ["乙", 100, 20, 120, 90],
      ],
    },
  });
  expect([plain(execution[0]!.total.budget), plain(execution[0]!.otherBasis!.budget)]).toEqual(["213.29", "260"]);
  expect(plain(execution[0]!.otherBasis!.recalled!)).toBe("46.71");
});

test.each([
  ["原下达160万元，后收回66.71万元", "160"],
  ["由0.008亿元追加132,900元", "80"],
  ["收回66.71万元", undefined],
  ["合同价160万元，后收回50万元", undefined],
  ["据实支付160万元和66.71万元", undefined],
])("the remark %s tells a first allotment of %s", (remark, initial) => {
  const { execution } = executed({
    执行: { fields: [...FIELDS, "remark"], rows: [["甲", 93.29, 93.29, remark]] },
  });
  expect(execution[0]!.otherBasis?.budget.toFixed()).toBe(initial);
});

test("captions of groups are directions where nothing else says so", () => {
  const { execution } = executed({
    执行: {
      fields: FIELDS,
      rows: [["一、民生保障类"], ["甲", 100, 90], ["二、产业发展类"], ["乙", 200, 150]],
      kinds: { 1: "group", 3: "group" },
    },
  });
  expect(execution[0]!.byDirection.map(({ name, budget }) => `${name} ${plain(budget)}`)).toEqual([
    "民生保障类 100",
    "产业发展类 200",
  ]);
});

describe("two tables over the same projects", () => {
  const rows = (spent: CellLiteral) => [
    ["甲", 100, spent],
    ["乙", 200, 150],
  ];
  test("are one result, and rivals when they differ", () => {
    const { execution, rivals } = executed({
      一: { fields: FIELDS, rows: rows(90) },
      二: { fields: FIELDS, rows: rows(80) },
    });
    expect(execution.map(({ table }) => table)).toEqual(["一#1"]);
    expect(rivals).toEqual([{ code: "rival-inputs", facts: { first: "一!C2", second: "二!C2", name: "甲" } }]);
  });
  test("are no rivals when they agree within what they show", () => {
    const { rivals } = executed({
      一: { fields: FIELDS, rows: rows({ v: 90.4, fmt: "0" }) },
      二: { fields: FIELDS, rows: rows({ v: 90, fmt: "0" }) },
    });
    expect(rivals).toEqual([]);
  });
  test("are no rivals when their years differ", () => {
    const { rivals } = executed({
      一: { fields: FIELDS, rows: rows(90), year: "2023" },
      二: { fields: FIELDS, rows: rows(80), year: "2024" },
    });
    expect(rivals).toEqual([]);
  });
});

test.each([
  ["first", ["汇总", "中央资金", "省级资金"]],
  ["last", ["中央资金", "省级资金", "汇总"]],
])("of tables of the same projects the one that the others are parts of is the result, standing %s", (_, order) => {
  const rows: Readonly<Record<string, readonly (readonly CellLiteral[])[]>> = {
    汇总: [
      ["甲", 100, 90],
      ["乙", 200, 150],
      ["丙", 50, 50],
    ],
    中央资金: [
      ["甲", 60, 60],
      ["乙", 120, 100],
      ["丙", 50, 50],
    ],
    省级资金: [
      ["甲", 40, 30],
      ["乙", 80, 50],
      ["丙", 0, 0],
    ],
  };
  const sheets = Object.fromEntries(order.map((name) => [name, { fields: FIELDS, rows: rows[name] ?? [] }]));
  const { execution } = executed(sheets);
  expect(execution.map(({ table, total }) => [table, plain(total.budget)])).toEqual([["汇总#1", "350"]]);
});
