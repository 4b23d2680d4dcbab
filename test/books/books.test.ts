import { formatPlace } from "../../src/domain/cells/address";
import { isRight } from "../tools/quality/facts";
import type { Measured } from "../tools/quality/measure";
import { measure } from "../tools/quality/measure";
import { labelsIn, namesIn, subjectIn } from "../tools/quality/subjects";

/** What is read or told wrongly, in words that change with nothing but that. */
function wrongIn({ facts, verdict, defects }: Measured): readonly string[] {
  return [
    ...facts.filter((fact) => !isRight(fact)).map(({ kind, where }) => `read: ${kind} ${where}`),
    ...verdict.missed.map(({ id, kind }) => `missed: ${id} ${kind}`),
    ...verdict.misnamed.map(({ error, finding }) => `misnamed: ${error.id} ${error.kind} as ${finding.kind}`),
    ...verdict.surplus.map(({ kind, at }) => `accused: ${kind} ${formatPlace(at)}`),
    ...defects.map((defect) => `defect: ${defect}`),
  ];
}

// Each is opened in its own test: all of them at once would fill the memory.
const BOOKS = namesIn(__dirname).map((name) => [name, labelsIn(__dirname, name).description] as const);

test.each(BOOKS)("%s: %s", (name) => {
  const subject = subjectIn(__dirname, name);
  // A line that is mended goes out of the label file; one that comes in is a step back.
  expect(wrongIn(measure(subject))).toEqual(subject.labels.open ?? []);
});
