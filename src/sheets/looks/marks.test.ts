import { SEVERITIES } from "../../domain/lists";
import { markFormula, markSeverity } from "./marks";

test.each(SEVERITIES)("a mark for %s is known again by its formula, with and without =", (severity) => {
  expect(markSeverity(markFormula(severity))).toBe(severity);
  expect(markSeverity(`= ${markFormula(severity)}`)).toBe(severity);
});

test.each(['LEN("x")>0', "=A1>5", '=LEN("_fundscore_mark:other")>0', ""])(
  "the user's rule %s is no mark of ours",
  (formula) => {
    expect(markSeverity(formula)).toBeUndefined();
  },
);
