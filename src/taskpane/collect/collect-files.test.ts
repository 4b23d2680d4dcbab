import { createXlsx, readXlsx } from "../../adapters/xlsx/xlsx-workbook";
import { templateSheets } from "../../app/template";
import type { Result } from "../../domain/result";
import type { Refusal } from "../../sheets/port";
import type { Workbook } from "../../sheets/workbook";
import type { ChosenFile, CollectRun } from "./collect-files";
import { collectFiles } from "./collect-files";

const file = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});
const form = (name: string): ChosenFile => file(name, createXlsx(templateSheets("self-evaluation-form")));
const damaged = (name: string): ChosenFile => file(name, new TextEncoder().encode("这不是工作簿"));

function open(bytes: Uint8Array, name: string): Promise<Result<Workbook, Refusal>> {
  return Promise.resolve(readXlsx(bytes, name));
}

function run(more: Partial<CollectRun> = {}): CollectRun & { readonly told: string[] } {
  const told: string[] = [];
  return {
    language: "zh",
    open,
    onProgress: (done, of) => told.push(`${done}/${of}`),
    isCancelled: () => false,
    told,
    ...more,
  };
}

test("files become one workbook in the order of their names; a bad one is listed with its reason", async () => {
  const progress = run();
  const collected = await collectFiles([form("乙.xlsx"), damaged("丙.xlsx"), form("甲.xlsx")], progress);
  expect(collected).toMatchObject({ files: 3, unread: [{ file: "丙.xlsx" }] });
  expect(collected?.unread[0]?.why).toContain("丙.xlsx");
  expect(collected?.sheets.length).toBeGreaterThan(3);
  expect(progress.told).toEqual(["0/3", "1/3", "2/3", "3/3"]);
});

test("a file with nothing to consolidate is listed as well, and so is a graded copy beside its workbook", async () => {
  const register = createXlsx([
    {
      title: "执行",
      cells: [
        ["项目名称", "预算数（万元）", "执行数（万元）"],
        ["河道整治工程", 120, 118],
        ["校舍维修工程", 80, 80],
      ].flatMap((line, row) => line.map((value, col) => ({ row, col, value }))),
      columnWidths: [],
      merges: [],
    },
  ]);
  const nothing = createXlsx([
    { title: "说明", cells: [{ row: 0, col: 0, value: "请于月底前交回" }], columnWidths: [] },
  ]);
  const files = [file("甲.xlsx", register), file("甲.graded.xlsx", register), file("通知.xlsx", nothing)];
  const collected = await collectFiles(files, run());
  expect(collected).toMatchObject({ files: 3, records: 2 });
  expect(collected?.unread.map((one) => one.file).sort()).toEqual(["甲.graded.xlsx", "通知.xlsx"]);
});

test("a bug in one file stops none of the others", async () => {
  const collected = await collectFiles(
    [form("甲.xlsx"), form("乙.xlsx")],
    run({
      open: (bytes, name) => {
        if (name === "甲.xlsx") throw new Error("出错");
        return open(bytes, name);
      },
    }),
  );
  expect(collected).toMatchObject({ files: 2, unread: [{ file: "甲.xlsx" }] });
});

test("a cancelled collection gives nothing", async () => {
  const progress = run();
  const collected = collectFiles([form("甲.xlsx"), form("乙.xlsx")], {
    ...progress,
    isCancelled: () => progress.told.length > 0,
  });
  expect(await collected).toBeUndefined();
  expect(progress.told).toEqual(["0/2"]);
});
