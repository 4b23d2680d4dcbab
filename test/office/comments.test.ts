/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { officePort } from "../../src/adapters/office/office-port";
import { cellKey } from "../../src/domain/cells/address";
import type { Workbook } from "../../src/sheets/workbook";
import type { CommentState } from "./host/model/state";
import { ExcelForTests } from "./open-excel";

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

async function read(): Promise<Workbook> {
  const result = await officePort().read();
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const A1 = cellKey(0, 0);

/** So many commented cells, on sheets of a hundred each. */
function commented(count: number, text = "说明"): Workbook {
  const sheets = Array.from({ length: Math.ceil(count / 100) }, (_, sheet) => {
    const here = Math.min(100, count - sheet * 100);
    const comments = Object.fromEntries(Array.from({ length: here }, (_cell, row) => [`B${row + 1}`, text]));
    return [`表${sheet}`, { rows: [["x"]], comments }] as const;
  });
  return workbookOf(Object.fromEntries(sheets));
}

function commentsIn({ grids }: Workbook): number {
  return grids.reduce((sum, { comments }) => sum + (comments?.size ?? 0), 0);
}

describe("comments in Excel", () => {
  test("are read with their answers, those of our own sheets left out", async () => {
    const simulated = excel.open(
      workbookOf({
        表: { rows: [["x"]], comments: { A1: "为什么？" } },
        总览: { rows: [["y"]], own: "overview", comments: { A1: "领导看过" } },
      }),
    );
    simulated.sheet("表").comments[0]?.replies.push("经批准终止", "");
    const [grid, own] = (await read()).grids;
    expect(grid?.comments).toEqual(new Map([[A1, "为什么？\n经批准终止"]]));
    expect(own).not.toHaveProperty("comments");
  });

  test.each([
    [0, 3],
    [1, 4],
    [1_000, 4],
    [2_500, 6],
  ])("%i of them cost %i round trips, whatever the number of sheets", async (count, trips) => {
    excel.open(count === 0 ? workbookOf({ 表: [["x"]] }) : commented(count));
    expect(commentsIn(await read())).toBe(count);
    expect(excel.requests()).toBe(trips);
  });

  test("are asked for again in halves where their words are too much for one answer", async () => {
    excel.open(commented(900, "绩效目标完成情况说明".repeat(400)));
    expect(commentsIn(await read())).toBe(900);
    expect(excel.requests()).toBeGreaterThan(4);
  });

  test.each([
    ["does not know them", { code: "ApiNotFound", afterRequests: 0, afterActions: 10 }],
    ["does not say where they are", { code: "ApiNotFound", afterRequests: 3, afterActions: 0 }],
    ["has lost one of them meanwhile", { code: "ItemNotFound", afterRequests: 3, afterActions: 2 }],
  ])("keep no workbook from being read where Excel %s", async (_, fault) => {
    excel.open(commented(3));
    excel.host.faults.plan(fault);
    const workbook = await read();
    expect(workbook.grids[0]?.values).toEqual([["x"]]);
    expect(commentsIn(workbook)).toBe(0);
  });

  test("are no reason to go on where Excel is busy", async () => {
    excel.open(commented(3));
    excel.host.faults.plan({ code: "RequestAborted", afterRequests: 3, afterActions: 0 });
    expect(await officePort().read()).toMatchObject({ ok: false, refusal: { code: "host-busy" } });
  });
});

describe("notes in Excel", () => {
  const note: CommentState = {
    id: "{note}",
    row: 4,
    col: 2,
    author: "李敏",
    content: "李敏:\n不计入合计",
    replies: [],
    isNote: true,
  };

  test("are not asked for where the client library is older than Excel", async () => {
    const simulated = excel.open(workbookOf({ 表: [["x"]] }));
    simulated.sheet("表").comments.push(note);
    await withSet("1.18", async () => {
      expect(commentsIn(await read())).toBe(0);
    });
  });

  test("are read without their signatures where both know them", async () => {
    const simulated = excel.open(workbookOf({ 表: { rows: [["x"]], comments: { A1: "经批准终止" } } }));
    simulated.sheet("表").comments.push(note);
    const comments = await withSet("1.18", () => withNotes(read));
    expect(comments.grids[0]?.comments).toEqual(
      new Map([
        [cellKey(4, 2), "不计入合计"],
        [A1, "经批准终止"],
      ]),
    );
  });

  test("are not asked for where Excel does not know them", async () => {
    const simulated = excel.open(workbookOf({ 表: [["x"]] }));
    simulated.sheet("表").comments.push(note);
    expect(commentsIn(await withNotes(read))).toBe(0);
  });
});

/** Runs something in an Excel that says it has a requirement set. */
async function withSet<Value>(set: string, run: () => Promise<Value>): Promise<Value> {
  const asked = jest.spyOn(Office.context.requirements, "isSetSupported");
  asked.mockImplementation((_name, version) => Number(String(version).split(".")[1]) <= Number(set.split(".")[1]));
  try {
    return await run();
  } finally {
    asked.mockRestore();
  }
}

/**
 * Runs something with a client library that knows notes. The one at hand ends before them; their members are named as those of
 * comments, whose classes it is lent: what goes over the wire is the workbook's property “Notes”.
 */
async function withNotes<Value>(run: () => Promise<Value>): Promise<Value> {
  const create = propertyMaker();
  Object.defineProperty(Excel.Workbook.prototype, "notes", {
    configurable: true,
    get(this: Excel.Workbook) {
      return create(Excel.CommentCollection, this, "Notes", true, 4);
    },
  });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(Excel.Workbook.prototype, "notes");
  }
}

type PropertyMaker = (type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number) => unknown;

/** How the client library itself makes the object behind a property. */
function propertyMaker(): PropertyMaker {
  const helper: unknown = Reflect.get(OfficeExtension, "BatchApiHelper");
  const make: unknown = typeof helper === "function" ? Reflect.get(helper, "createPropertyObject") : undefined;
  if (typeof make !== "function") throw new Error("the client library makes its properties otherwise");
  return make as PropertyMaker;
}
