import { plain } from "../../domain/exact";
import { figureInText } from "./figure-in-text";

test.each([
  ["a plain figure", "95.75", "95.75"],
  ["a limit", "≤11", "11"],
  ["a sentence with one figure", "得12分", "12"],
  ["thousands", "1,234.5", "1234.5"],
  ["a rate, divided", "99.72%", "0.9972"],
  ["a negative figure", "-3", "-3"],
  ["words", "金融服务实体经济项目", undefined],
  ["a range", "95%–105%", undefined],
  ["another power of ten", "1.2亿元", undefined],
  ["nothing", "", undefined],
  ["no text at all", undefined, undefined],
])("%s: %s", (_, text, expected) => {
  const figure = figureInText(text);
  expect(figure && plain(figure.value)).toBe(expected);
});
