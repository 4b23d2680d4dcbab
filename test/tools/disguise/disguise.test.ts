import { generateBook } from "../generator/generate";
import { LAYOUTS } from "../generator/layouts/registry";
import { toWorkbook } from "../paper/to-workbook";
import { examine } from "../quality/examine";
import { differences } from "./differences";
import { DISGUISES } from "./disguises";

/** A book of each layout with one error; `disguise.ts --generate 500` looks at more. */
const BOOKS = LAYOUTS.map(({ name }) => generateBook({ seed: 1, layout: name, errors: 1 }));

test.each(DISGUISES)("$name: the same is told of a workbook", (disguise) => {
  const otherwise = BOOKS.flatMap(({ book, labels }) => {
    const { lost, gained } = differences(toWorkbook(book), disguise, examine);
    return lost.length + gained.length === 0 ? [] : [{ book: labels.workbook, lost, gained }];
  });
  expect(otherwise).toEqual([]);
});
