import { setTimeout as wait } from "node:timers/promises";

/** Waits until what is read becomes what is wanted; after ten seconds says what it was instead. */
export async function becomes<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  let last = await read();
  for (let waited = 0; waited < 10_000 && last !== wanted; waited += 100) {
    await wait(100);
    last = await read();
  }
  expect(last).toBe(wanted);
}
