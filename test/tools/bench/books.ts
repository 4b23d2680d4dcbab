import { randomFillSync } from "node:crypto";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { crc32 } from "../../../src/adapters/xlsx/zip/crc32";
import { ZipArchive } from "../../../src/adapters/xlsx/zip/zip-archive";
import { writeZip } from "../../../src/adapters/xlsx/zip/zip-writer";
import type { CellLook, PlannedCell, SheetPlan } from "../../../src/sheets/plan";

/** A sheet for all writers alike: its cells are a list. */
export type Sheet = Omit<SheetPlan, "id" | "cells"> & { readonly cells: readonly PlannedCell[] };

/** Numbers that are the same in every run. */
export function sequence(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const CITIES = ["广州", "深圳", "珠海", "汕头", "佛山", "韶关", "湛江", "肇庆", "江门", "茂名", "惠州", "梅州"];
const MONEY: CellLook = { format: "#,##0.00", border: true };
const RATE: CellLook = { format: "0.00%", border: true };
const TEXT: CellLook = { border: true };
const HEADING: CellLook = { tone: "heading", border: true, align: "center", wrap: true };

/** A register: twelve columns of names, codes, amounts, rates and dates, as finance bureaus keep them. */
export function register(rows: number): Sheet {
  const random = sequence(rows + 7);
  const headings = ["序号", "项目名称", "项目编码", "主管部门", "地区", "年初预算数", "全年预算数", "全年执行数"];
  const all = [...headings, "结余", "执行率", "立项日期", "备注"];
  const cells: PlannedCell[] = all.map((value, col) => ({ row: 0, col, value, look: HEADING }));
  for (let row = 1; row <= rows; row += 1) {
    const city = CITIES[random(CITIES.length)] ?? "";
    const budget = random(5_000_000) / 100;
    const spent = Math.round(budget * (80 + random(21))) / 100;
    const values = [row, `${city}专项扶持项目第${row}期`, `GD2023-${100_000 + row}`, `${city}市金融工作局`, city];
    const figures = [
      budget,
      budget,
      spent,
      Math.round((budget - spent) * 100) / 100,
      budget === 0 ? 0 : spent / budget,
    ];
    const tail = [44_927 + random(365), random(8) === 0 ? "已核对" : ""];
    [...values, ...figures, ...tail].forEach((value, col) => {
      if (value === "") return;
      cells.push({ row, col, value, look: col >= 5 && col <= 8 ? MONEY : col === 9 ? RATE : TEXT });
    });
  }
  return { title: "项目库", cells, columnWidths: all.map(() => 14) };
}

/** A result sheet as ours are: texts, figures with formats, grades, two columns of live formulas. */
export function resultSheet(rows: number): Sheet {
  const random = sequence(rows + 11);
  const headings = [
    "排名",
    "项目名称",
    "投入",
    "过程",
    "产出",
    "效益",
    "总分",
    "满分",
    "得分率",
    "等级",
    "实施单位",
    "说明",
  ];
  const cells: PlannedCell[] = headings.map((value, col) => ({ row: 0, col, value, look: HEADING }));
  for (let row = 1; row <= rows; row += 1) {
    const city = CITIES[random(CITIES.length)] ?? "";
    const parts = [random(2001) / 100, random(2001) / 100, random(3001) / 100, random(3001) / 100];
    const total = Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) / 100;
    const line = row + 1;
    cells.push({ row, col: 0, value: row, look: TEXT }, { row, col: 1, value: `${city}专项第${row}期`, look: TEXT });
    parts.forEach((value, index) => cells.push({ row, col: 2 + index, value, look: MONEY }));
    cells.push({ row, col: 6, value: total, formula: `ROUND(SUM(C${line}:F${line}),2)`, look: MONEY });
    cells.push({ row, col: 7, value: 100, look: MONEY });
    cells.push({ row, col: 8, value: total / 100, formula: `G${line}/H${line}`, look: RATE });
    cells.push({ row, col: 9, value: total >= 90 ? "优" : total >= 80 ? "良" : "中", look: TEXT });
    cells.push({ row, col: 10, value: `${city}市金融工作局`, look: TEXT });
    cells.push({ row, col: 11, value: random(4) === 0 ? `见第${random(400)}页` : "无", look: TEXT });
  }
  return { title: "项目得分表", cells, columnWidths: headings.map(() => 12), freeze: { rows: 1, cols: 2 } };
}

/** Projects with their indicators one below the other, weights of each project adding up to 100. */
export function indicatorLines(projects: number, indicators: number): Sheet {
  const random = sequence(projects * 31 + indicators);
  const headings = ["项目名称", "一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];
  const cells: PlannedCell[] = headings.map((value, col) => ({ row: 0, col, value, look: HEADING }));
  let row = 0;
  for (let project = 1; project <= projects; project += 1) {
    for (let index = 1; index <= indicators; index += 1) {
      row += 1;
      const output = index * 2 <= indicators;
      const target = 10 + random(90);
      const weight = 100 / indicators;
      const values = [
        `专项扶持项目第${project}期`,
        output ? "产出指标" : "效益指标",
        output ? "数量指标" : "社会效益指标",
        `服务企业第${index}批（家）`,
        target,
        target,
        weight,
        weight,
      ];
      values.forEach((value, col) => cells.push({ row, col, value, look: TEXT }));
    }
  }
  return { title: "绩效指标", cells, columnWidths: headings.map(() => 14) };
}

/** Sheets of one layout: the same projects with budget, adjustment, spending, balance and rate, formulas and a total. */
export function projectSheets(projects: number, sheets: number): readonly Sheet[] {
  return Array.from({ length: sheets }, (_, index) => projectSheet(projects, `表${index + 1}`));
}

function projectSheet(projects: number, title: string): Sheet {
  const headings = ["序号", "项目名称", "主管部门", "年初预算", "调整数", "预算数", "支出数", "结余", "执行率", "备注"];
  const cells: PlannedCell[] = [{ row: 0, col: 0, value: `${title} 项目执行情况` }];
  cells.push({ row: 1, col: 0, value: "单位：万元" });
  headings.forEach((value, col) => cells.push({ row: 2, col, value, look: HEADING }));
  const total = { budget: 0, spent: 0 };
  for (let number = 1; number <= projects; number += 1) {
    const row = number + 2;
    const line = row + 1;
    const budget = 100 + ((number * 37) % 900);
    // In hundredths, so that the sums of doubles stay sums of decimals.
    const spent = budget * (70 + (number % 30));
    total.budget += budget;
    total.spent += spent;
    const typed = [number, `第${number}号${CITIES[number % CITIES.length]}建设项目`, `部门${number % 12}`, budget, 0];
    typed.forEach((value, col) => cells.push({ row, col, value, look: TEXT }));
    cells.push({ row, col: 5, value: budget, formula: `D${line}+E${line}`, look: MONEY });
    cells.push({ row, col: 6, value: spent / 100, look: MONEY });
    cells.push({ row, col: 7, value: (budget * 100 - spent) / 100, formula: `F${line}-G${line}`, look: MONEY });
    cells.push({ row, col: 8, value: spent / 100 / budget, formula: `G${line}/F${line}`, look: RATE });
  }
  const row = projects + 3;
  const { budget, spent } = total;
  const sums = [budget, 0, budget, spent / 100, (budget * 100 - spent) / 100];
  cells.push({ row, col: 1, value: "合计", look: TEXT });
  sums.forEach((value, index) => {
    const letter = "DEFGH".charAt(index);
    cells.push({ row, col: 3 + index, value, formula: `SUM(${letter}4:${letter}${row})`, look: MONEY });
  });
  cells.push({ row, col: 8, value: spent / 100 / budget, formula: `G${row + 1}/F${row + 1}`, look: RATE });
  return { title, cells, columnWidths: headings.map(() => 12) };
}

/** Wide rows of plain figures: `cells` in all. */
export function figures(cells: number): Sheet {
  const rows = Math.ceil(cells / 10);
  const random = sequence(cells);
  const planned: PlannedCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < 10; col += 1) planned.push({ row, col, value: random(1_000_000) / 100 });
  }
  return { title: "数据", cells: planned, columnWidths: [] };
}

/** A workbook of `megabytes`, most of it pictures as in a report with photographs, beside a table of 10,000 lines. */
export function illustrated(megabytes: number): Uint8Array {
  const archive = ZipArchive.open(createXlsx([register(10_000)]));
  const pictures = Array.from({ length: megabytes }, (_, index) => {
    const data = randomFillSync(new Uint8Array(1_000_000));
    const name = `xl/media/image${index + 1}.png`;
    const nameBytes = new TextEncoder().encode(name);
    return { name, nameBytes, method: 0, flags: 0, stamp: 0, crc: crc32(data), size: data.length, data };
  });
  return writeZip([...archive.entries, ...pictures]);
}

/** A small book as a folder run meets them: a scorecard of thirty lines. */
export function scorecard(number: number): Uint8Array {
  const { cells } = indicatorLines(1, 20);
  return createXlsx([
    {
      title: "评分表",
      cells: cells.map((cell) => ({ ...cell, ...(cell.row > 0 && cell.col === 0 ? { value: `项目${number}` } : {}) })),
      columnWidths: [],
    },
  ]);
}
