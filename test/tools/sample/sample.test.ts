import { readFileSync } from "node:fs";
import path from "node:path";
import { sampleBooks } from "./books";
import { GUANGDONG_ENGLISH } from "./english-facts";
import type { Facts } from "./facts";
import { GUANGDONG } from "./facts";
import { EXECUTION_POINTS, FORMS, resultsOf } from "./form-facts";
import { isPrintedNumber, printed } from "./printed";

const FOLDER = path.join(__dirname, "..", "..", "..", "assets", "samples");

test("the sample workbooks in the repository are what their script makes from the facts, byte for byte", async () => {
  const books = await sampleBooks();
  expect(books.map(({ file }) => file)).toEqual(["guangdong-2023.xlsx", "guangdong-2023-en.xlsx", "forms-yuan.xlsx"]);
  for (const { file, bytes } of books) {
    const stored = readFileSync(path.join(FOLDER, file));
    expect({ file, same: Buffer.compare(stored, Buffer.from(bytes)) === 0 }).toEqual({ file, same: true });
  }
});

test("two builds in one process give the same bytes", async () => {
  const [first, second] = [await sampleBooks(), await sampleBooks()];
  expect(second.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).toEqual(
    first.map(({ bytes }) => Buffer.from(bytes).toString("base64")),
  );
});

test("the facts keep the report's mistakes: 9 projects beside 8, 4 and 1, and 100 % for 64.50 of 64.68", () => {
  expect(GUANGDONG.directions.map(({ projectCount }) => projectCount)).toEqual(["8", "4", "1", "9"]);
  expect(GUANGDONG.projects[11]).toMatchObject({ budget: "64.68", spent: "64.50", rate: "100%" });
});

test("the 21 indicators weigh 100 and their stated scores add to 91.43", () => {
  const cents = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + Math.round(Number(text) * 100), 0);
  expect(GUANGDONG.scorecard).toHaveLength(21);
  expect(cents(GUANGDONG.scorecard.map(({ weight }) => weight))).toBe(10_000);
  expect(cents(GUANGDONG.scorecard.map(({ score }) => score))).toBe(9_143);
});

test("the English variant has the same figures in the same places", () => {
  const figures = ({ projects, scorecard }: Facts): unknown => [
    projects.map(({ amount, budget, spent, rate, scores, total }) => [amount, budget, spent, rate, scores, total]),
    scorecard.map(({ weight, actual, score }) => [weight, actual, score]),
  ];
  expect(figures(GUANGDONG_ENGLISH)).toEqual(figures(GUANGDONG));
});

test("the forms have project names of about sixty characters, weights of 100 and scores by the rule", () => {
  for (const form of FORMS) {
    expect(form.name.length).toBeGreaterThanOrEqual(59);
    expect(form.indicators.reduce((sum, { weight }) => sum + weight, EXECUTION_POINTS)).toBe(100);
    for (const { weight, score } of form.indicators) expect(score).toBeLessThanOrEqual(weight);
  }
  expect(FORMS.map((form) => resultsOf(form).total)).toEqual([100, 98.37, 96.13, 99.12]);
});

test.each([
  ["500.00", 500, "0.00"],
  ["1,189.84", 1189.84, "#,##0.00"],
  ["1189.84", 1189.84, "0.00"],
  ["300", 300, "General"],
  ["16.5", 16.5, "General"],
])("%s is typed as a number shown as printed", (text, value, format) => {
  expect(printed(text)).toEqual({ value, format });
});

test.each(["98%", "≥5个", "", "-", "3个"])("“%s” is no plain figure and stays text", (text) => {
  expect(isPrintedNumber(text)).toBe(false);
});
