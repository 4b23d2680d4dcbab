import { createXlsx, readXlsx } from "../../adapters/xlsx/xlsx-workbook";
import { templateSheets } from "../../app/template";
import type { Collecting } from "../services/collecting";
import type { Step } from "../words/pane-words";
import type { ChosenFile, CollectProgress } from "./collect-files";
import { collectFiles } from "./collect-files";
import type { OpenBytes } from "./collected-books";
import { CollectedBooks } from "./collected-books";

const file = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});
const form = (name: string): ChosenFile => file(name, createXlsx(templateSheets("self-evaluation-form")));
const damaged = (name: string): ChosenFile => file(name, new TextEncoder().encode("这不是工作簿"));

/** A run in this thread, and what it is told to say on the way. */
function run(open: OpenBytes = readXlsx): { readonly collecting: Collecting; readonly collected: CollectedBooks } {
  const collected = new CollectedBooks("zh", open);
  const collecting = {
    add: (bytes: Uint8Array, name: string, onStep: (step: Step) => void) => {
      collected.add(bytes, name, onStep);
      return Promise.resolve();
    },
    finish: () => {
      const { sheets, ...told } = collected.consolidated();
      return Promise.resolve({ ...told, bytes: createXlsx(sheets) });
    },
    stop: () => undefined,
  };
  return { collecting, collected };
}

async function collect(files: readonly ChosenFile[], open?: OpenBytes) {
  const told: CollectProgress[] = [];
  const { collecting, collected } = run(open);
  const done = await collectFiles(files, collecting, (progress) => told.push(progress));
  return { ...done, sheets: collected.consolidated().sheets, told };
}

test("files become one workbook in the order of their names; a bad one is listed with its reason", async () => {
  const collected = await collect([form("乙.xlsx"), damaged("丙.xlsx"), form("甲.xlsx")]);
  expect(collected).toMatchObject({ files: 3, unread: [{ file: "丙.xlsx" }] });
  expect(collected.unread[0]?.why).toContain("丙.xlsx");
  expect(collected.sheets.length).toBeGreaterThan(3);
});

test("files are read in the order of their names, in which 2 comes before 10", async () => {
  const { told } = await collect(["第10批.xlsx", "第2批.xlsx", "第1批.xlsx"].map(damaged));
  const files = new Set(told.flatMap(({ now }) => now?.file ?? []));
  expect([...files]).toEqual(["第1批.xlsx", "第2批.xlsx", "第10批.xlsx"]);
});

test("it is said which file is at which step, and when the new workbook is being made", async () => {
  const [large, small] = [form("甲.xlsx"), damaged("乙.xlsx")];
  const { told } = await collect([large, small]);
  const steps = ["read", "read", "map", "score", "check"].map((step) => ({
    done: 0,
    of: 2,
    share: 0,
    now: { file: "甲.xlsx", step },
  }));
  expect(told.slice(0, 5)).toEqual(steps);
  expect(told.at(-2)).toEqual({
    done: 1,
    of: 2,
    share: large.size / (large.size + small.size),
    now: { file: "乙.xlsx", step: "read" },
  });
  expect(told.at(-1)).toEqual({ done: 2, of: 2, share: 1 });
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
  const collected = await collect(files);
  expect(collected).toMatchObject({ files: 3, records: 2 });
  expect(collected.unread.map((one) => one.file).sort()).toEqual(["甲.graded.xlsx", "通知.xlsx"]);
});

test("a bug in one file stops none of the others", async () => {
  const collected = await collect([form("甲.xlsx"), form("乙.xlsx")], (bytes, name) => {
    if (name === "甲.xlsx") throw new Error("出错");
    return readXlsx(bytes, name);
  });
  expect(collected).toMatchObject({ files: 2, unread: [{ file: "甲.xlsx" }] });
});
