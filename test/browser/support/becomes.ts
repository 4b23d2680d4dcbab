import { setTimeout as wait } from "node:timers/promises";

/** Far longer than it takes on a busy machine. */
const MOST_MS = 60_000;

/** Waits until what is read becomes what is wanted; after a minute says what it was instead. */
export async function becomes<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  let last = await read();
  for (let waited = 0; waited < MOST_MS && last !== wanted; waited += 100) {
    await wait(100);
    last = await read();
  }
  expect(last).toBe(wanted);
}
