import { kindsOfLines } from "./figures-by-line";

test("lines that state as many budgets as payments are of these kinds", () => {
  expect(kindsOfLines(["budget", "spent", "budget", "spent"], (said) => said)).toEqual(new Set(["budget", "spent"]));
  expect(kindsOfLines(["budget", "spent", "budget"], (said) => said)).toBeUndefined();
});

test("one line that states nothing decides, and of ten thousand names only the first is read", () => {
  let read = 0;
  const names = Array.from({ length: 10_000 }, (_, line) => `河道整治项目${line}`);
  const kinds = kindsOfLines(names, () => {
    read += 1;
    return undefined;
  });
  expect(kinds).toBeUndefined();
  expect(read).toBe(1);
});
