/** @jest-environment ./test/office/host/excel-environment.ts */
import { readFileSync } from "node:fs";
import { workbookOf } from "../../../src/adapters/memory/memory-workbook";
import { bootExcel } from "./excel-in-jsdom";
import { HostCollection, HostObject } from "./host-object";
import { stateOf } from "./model/plain";
import { SimulatedExcel } from "./model/workbook";
import type { WebHost } from "./web-host";

const excel = new SimulatedExcel(
  stateOf(workbookOf({ 表: { rows: [["a", 1]], comments: { A1: "说明" }, tables: { T: "A1:B1" } } })),
);
let host: WebHost;

beforeAll(async () => {
  host = await bootExcel(excel);
});

/** Sent to the root by a class that the client library keeps to itself: Excel.createWorkbook on the web. */
const UNEXPORTED = ["CreateAndOpenWorkbook"];
/** Of a requirement set that came after the client library at hand. */
const NEWER = ["Notes"];

describe("the simulated Excel", () => {
  test("boots the real client library as Excel on the web", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  });

  test("gives the values of a sheet in one round trip", async () => {
    host.journal.clear();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1:B1");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["a", 1]]);
    expect(host.journal.requests).toBe(1);
  });

  test("refuses a member that nobody modelled, by name", async () => {
    const use = Excel.run(async (context) => {
      context.workbook.pivotTables.load("items");
      await context.sync();
    });
    await expect(use).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("PivotTables"),
    });
  });

  test("names only members that the client library knows, and all of them right", () => {
    const objects = modelledObjects();
    expect(objects.size).toBeGreaterThan(30);
    const unknown = [...objects.values()].flatMap((object) => {
      const known = clientMembers(object.wireClass);
      return membersOf(object)
        .filter((member) => !known.has(member.toLowerCase()) && ![...UNEXPORTED, ...NEWER].includes(member))
        .map((member) => `${object.wireClass}.${member}`);
    });
    expect(unknown).toEqual([]);
    const library = readFileSync("node_modules/@microsoft/office-js/dist/excel-web-16.00.js", "utf8");
    for (const member of UNEXPORTED) expect(library).toContain(`"${member}"`);
  });

  test("declares as scalars exactly what the client library loads as scalars", () => {
    const wrong = [...modelledObjects().values()].flatMap((object) => {
      const known = metadata(object.wireClass, "_scalarPropertyOriginalNames");
      return object.scalars.filter((name) => !known.includes(name)).map((name) => `${object.wireClass}.${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** One object of every class of the model. */
function modelledObjects(): Map<string, HostObject> {
  const sheet = excel.root.Worksheets.items()[0]!;
  sheet.state.comments[0]?.replies.push("答复");
  const range = sheet.GetRange("A1:B1");
  const formats = ["Custom", "CellValue", "DataBar"].map((type) => range.ConditionalFormats.Add(type));
  const chart = sheet.Charts.Add("Pie", range);
  if (sheet.Names.items().length === 0) sheet.Names.Add("n", range);
  const found = new Map<string, HostObject>();
  const waiting: unknown[] = [
    excel.root,
    range,
    sheet.GetRanges("A1,B2"),
    sheet.GetRanges("A1,B2").Areas,
    excel.root.Functions.Date(2024, 1, 1),
    formats[0]?.Custom,
    formats[1]?.CellValue,
    formats[2]?.DataBar,
    chart,
    chart.Axes.ValueAxis,
  ];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (!(object instanceof HostObject) || found.has(object.wireClass)) continue;
    found.set(object.wireClass, object);
    if (object instanceof HostCollection) waiting.push(...object.items());
    if (object.wireClass === "ConditionalFormat") continue;
    for (const name of object.navigations) waiting.push(Reflect.get(object, name));
  }
  return found;
}

function membersOf(object: HostObject): string[] {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(object));
  return [...own, ...object.scalars, ...object.navigations].filter((name) => /^[A-Z]/.test(name));
}

function clientClass(name: string): { prototype: object } {
  const found: unknown = Reflect.get(Excel, name);
  if (typeof found === "function") return found;
  throw new Error(`the client library has no class ${name}`);
}

function clientMembers(name: string): Set<string> {
  return new Set(Object.getOwnPropertyNames(clientClass(name).prototype).map((member) => member.toLowerCase()));
}

function metadata(name: string, property: string): readonly string[] {
  const constant: unknown = Reflect.get(clientClass(name).prototype, property);
  return Array.isArray(constant) ? constant.map(String) : [];
}
