import { LAYOUTS } from "../generator/layouts/registry";
import { examine } from "./examine";
import { Facts, isRight } from "./facts";
import { judgeFindings } from "./judge-findings";
import { judgeReading } from "./judge-reading";
import type { Subject } from "./subjects";
import { generatedSubjects } from "./subjects";

const NAMES = LAYOUTS.map(({ name }) => name);
/** Enough to notice a step back; `npm run quality -- --generate 1000` measures. */
const BOOKS = 2;
const LOWEST_RECALL = 0.95;

function books(layout: string, errors: number): Subject[] {
  return [...generatedSubjects(BOOKS, 1, { layout, errors })];
}

test.each(NAMES)("%s: nobody is accused in a clean workbook", (layout) => {
  const surplus = books(layout, 0).flatMap(({ name, labels, workbook }) =>
    judgeFindings(labels, examine(workbook).findings).surplus.map(({ kind, at }) => ({ name, kind, at })),
  );
  expect(surplus).toEqual([]);
});

test("of single errors in all layouts, nearly all are found under their right name, and nothing beside them", () => {
  const verdicts = NAMES.flatMap((layout) =>
    books(layout, 1).map(({ labels, workbook }) => judgeFindings(labels, examine(workbook).findings)),
  );
  const count = (pick: (verdict: (typeof verdicts)[number]) => readonly unknown[]): number =>
    verdicts.reduce((sum, verdict) => sum + pick(verdict).length, 0);
  const found = count((verdict) => verdict.found);
  const wanted = found + count((verdict) => verdict.missed) + count((verdict) => verdict.misnamed);
  expect(wanted).toBeGreaterThan(NAMES.length);
  expect(found / wanted).toBeGreaterThanOrEqual(LOWEST_RECALL);
  expect(count((verdict) => verdict.surplus)).toBe(0);
});

test.each(NAMES)("%s: headings, first and last rows and special lines are read exactly", (layout) => {
  const facts = new Facts();
  for (const { labels, workbook } of books(layout, 0)) judgeReading(labels, examine(workbook).model, facts);
  const exact = facts.all.filter(({ kind }) => ["trade", "heading", "extent", "line", "unit"].includes(kind));
  expect(exact.filter((fact) => !isRight(fact))).toEqual([]);
});
