import { runBatch } from "../../src/adapters/office/host/run-batch";

/**
 * One undo step for a whole run needs ExcelApi 1.20. The client library on npm ends at 1.15, so this is the one thing
 * here that is tested against a stand-in made by hand, and not against the real library.
 */
function standIn(newest: number): { calls: unknown[][] } {
  const calls: unknown[][] = [];
  const run = (...args: unknown[]): Promise<unknown> => {
    calls.push(args.slice(0, -1));
    return Promise.resolve("done");
  };
  const isSetSupported = (set: string, version: string): boolean =>
    set === "ExcelApi" && Number(version.split(".")[1]) <= newest;
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
  return { calls };
}

afterAll(() => {
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
});

test("asks for one undo step where Excel knows it", async () => {
  const { calls } = standIn(20);
  expect(await runBatch(() => Promise.resolve("done"))).toEqual({ ok: true, value: "done" });
  expect(calls).toEqual([[{ mergeUndoGroup: true }]]);
});

test("does not ask an older Excel for what it does not know", async () => {
  const { calls } = standIn(15);
  expect(await runBatch(() => Promise.resolve("done"))).toEqual({ ok: true, value: "done" });
  expect(calls).toEqual([[]]);
});
