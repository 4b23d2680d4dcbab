import { wordsFor } from "../words/words-for";
import { secondsLeft } from "./time-left";

test.each([
  ["after half a minute for a quarter of the files", 30, 0.25, 90],
  ["after a minute for nearly all of them", 60, 0.9, 7],
])("%s the rest is told by their pace", (_, elapsed, share, left) => {
  expect(secondsLeft(elapsed, share)).toBe(left);
});

test.each([
  ["in the first seconds", 3, 0.5],
  ["while one file of a hundred is read", 20, 0.01],
  ["once all are read", 60, 1],
])("%s nothing is said of what is left", (_, elapsed, share) => {
  expect(secondsLeft(elapsed, share)).toBeUndefined();
});

test.each([
  [7, "大约还要 10 秒", "about 10 s left"],
  [42, "大约还要 50 秒", "about 50 s left"],
  [61, "大约还要 2 分钟", "about 2 min left"],
  [600, "大约还要 10 分钟", "about 10 min left"],
])("%i seconds are told no finer than they are known", (seconds, zh, en) => {
  expect(wordsFor("zh").collect.left(seconds)).toBe(zh);
  expect(wordsFor("en").collect.left(seconds)).toBe(en);
});

test.each([
  [12, "已用 12 秒", "12 s so far"],
  [125, "已用 2 分 5 秒", "2 min 5 s so far"],
  [120, "已用 2 分", "2 min so far"],
])("%i seconds that have gone by are told as they are", (seconds, zh, en) => {
  expect(wordsFor("zh").home.elapsed(seconds)).toBe(zh);
  expect(wordsFor("en").home.elapsed(seconds)).toBe(en);
});
