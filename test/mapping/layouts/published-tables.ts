import type { Layout } from "./layout";

const _ = null;

/** Tables as bureaus publish them: allotments, expenses by kind, bonds. */
export const PUBLISHED_TABLES: readonly Layout[] = [
  {
    name: "of which parts that go on in a line without a mark below numbered lines",
    sheets: {
      表: [
        ["公务支出预算表"],
        [_, "单位：万元"],
        ["项目", "预算数"],
        ["合计", 512],
        ["1.出国费用", 39],
        ["2.接待费", 73],
        ["3.车辆购置及运行费", 400],
        ["其中：车辆运行费", 260],
        ["车辆购置", 140],
      ],
    },
    expected: [
      "表: projects",
      "  projects rows 万元 head 3 data 5,6,7 A=project_name B=budget total:4(5,6,7) of_which:8(7) of_which:9(7)",
    ],
  },
  {
    name: "numbered parts of which the whole is wrong: they are parts all the same",
    sheets: {
      表: [
        ["公务支出情况表"],
        [_, "单位：万元"],
        ["项目", "预算数"],
        ["合计", 34],
        ["1.出国费用", 0],
        ["2.接待费", 2],
        ["3.车辆费", 0],
        ["其中：（1）车辆运行费", 32],
        ["（2）车辆购置", 0],
      ],
    },
    expected: [
      "表: projects",
      "  projects rows 万元 head 3 data 5,6,7 A=project_name B=budget total:4(5,6,7) of_which:8(7) of_which:9(7)",
    ],
  },
  {
    name: "a record that would make up the whole with the part before it stays a record where the total needs it",
    sheets: {
      表: [
        ["项目名称", "预算数（万元）"],
        ["甲县道路改造工程", 100],
        ["其中：设备购置费", 60],
        ["乙县供水工程", 40],
        ["丙县图书馆", 50],
        ["合计", 190],
      ],
    },
    expected: [
      "表: projects",
      "  projects rows 万元 head 1 data 2,4,5 A=project_name B=budget of_which:3(2) total:6(2,4,5)",
    ],
  },
  {
    name: "counts of people and cars below the expenses are no money",
    sheets: {
      表: [
        ["公务支出预算表"],
        [_, "单位：元"],
        ["项目", "预算数"],
        ["一、支出合计", 250000],
        ["1、接待费", 150000],
        ["2、车辆费", 100000],
        ["二、相关统计数"],
        ["1.车辆保有量（辆）", 1],
        ["2.接待批次（批）", 10],
        ["3.接待人数（人）", 500],
      ],
    },
    expected: ["表: projects", "  projects rows 元 head 3 data 5,6 A=project_name B=budget subtotal:4(5,6) group:7"],
  },
  {
    name: "an allotment that goes on beside itself, its groups going on in the next columns",
    sheets: {
      表: [
        ["补助资金分配表"],
        [_, _, _, "单位：万元"],
        ["单位", "金额", "单位", "金额"],
        ["全省合计", 100, "戊县", 12],
        ["甲市小计", 60, "己县", 8],
        ["甲市", 25, "丙市小计", 10],
        ["其中：市本级", 10, "丙市", 4],
        ["东区", 15, "庚县", 6],
        ["丁县", 35, _, _],
        ["乙市小计", 30, _, _],
        ["乙市", 10, _, _],
      ],
    },
    expected: [
      "表: summary",
      "  summary rows 万元 head 3 data 6,9,11 A=department B=budget total:4() subtotal:5(6,9) of_which:7(6) of_which:8(6) subtotal:10()",
      "  summary rows 万元 head 3 data 4,5,7,8 C=department D=budget subtotal:6(7,8)",
    ],
  },
  {
    name: "a heading of two lines whose words are hardly of the trade",
    sheets: {
      表: {
        rows: [
          ["债券情况表"],
          [_, _, _, _, _, _, "单位：万元"],
          ["债券基本信息", _, _, "项目名称", "债券项目总投资", _, "备注"],
          ["债券名称", "债券期限", "债券规模", _, "总投资", "其中：债券资金安排", _],
          ["某省一般债券（一期）", "3年", 4700, "甲县机场迁建", 195000, 200, _],
          ["某省一般债券（二期）", "5年", 4700, "乙县文化中心", 144000, 220, _],
        ],
        merges: ["A3:C3", "D3:D4", "E3:F3", "G3:G4"],
      },
    },
    expected: [
      "表: projects",
      "  projects rows 万元 head 3,4 data 5,6 C=budget D=project_name G=remark A=? B=? E=? F=?",
    ],
  },
  {
    name: "an amount with a remark on a part of it",
    sheets: {
      表: [
        ["扶持资金安排表"],
        ["序号", "项目名称", "资金金额（万元）"],
        [1, "甲村葡萄基地", "10（其中，灾情因素6万元）"],
        [2, "乙村灌溉设施", 16],
        [3, "丙村食用菌基地", 40],
        ["合计", _, 66],
      ],
    },
    expected: ["表: projects", "  projects rows 万元 head 2 data 3,4,5 A=seq B=project_name C=budget total:6(3,4,5)"],
  },
];
