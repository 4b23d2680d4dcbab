import { checks } from "../../src/engine/checks/registry";
import { outcomeOf } from "../support/outcome-of";
import { exampleWorkbook } from "../tools/catalogue/example-workbook";

/** Places in an order: nothing is reckoned with them. */
const TELL_RANKS: ReadonlySet<string> = new Set(["rank", "panel-rank"]);

const PLAIN_NUMBER = /^[-−]?[\d,]+(?:\.\d+)?%?$/u;

test.each(
  checks.flatMap(({ code, example }) => (example === undefined || TELL_RANKS.has(code) ? [] : [{ code, example }])),
)(
  "$code gives the numbers that it compares as figures, not as texts: see reading/figures/show.ts",
  ({ code, example }) => {
    const findings = outcomeOf(exampleWorkbook(example)).findings.filter(({ check }) => check === code);
    const asTexts = findings.flatMap(({ stated, expected, difference, figures }) =>
      Object.entries({ stated, expected, difference }).filter(
        ([name, text]) => PLAIN_NUMBER.test(text ?? "") && !Object.keys(figures ?? {}).includes(name),
      ),
    );
    expect(findings).not.toEqual([]);
    expect(asTexts).toEqual([]);
  },
);
