import { checkWorkbook } from "../../../src/app/check-workbook";
import { formatPlace } from "../../../src/domain/cells/address";
import type { Finding } from "../../../src/domain/finding";
import type { Check, CheckExample } from "../../../src/engine/checks/check";
import { checks } from "../../../src/engine/checks/registry";
import { exampleWorkbook } from "./example-workbook";
import { checkPage, indexPage } from "./page";

/** All pages of the catalogue by file name. Throws where a check does not find what its example shows. */
export function cataloguePages(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", indexPage(checks)],
    ...checks.map((check): [string, string] => {
      const { example } = check;
      if (example === undefined) throw new Error(`the check ${check.code} has no example`);
      return [`${check.code}.md`, checkPage(check, example, found(check, example))];
    }),
  ]);
}

function found({ code }: Check, example: CheckExample): Finding {
  const checked = checkWorkbook(exampleWorkbook(example), { lang: "zh" });
  if (!checked.ok) throw new Error(checked.refusal.code);
  const finding = checked.value.outcome.findings.find(
    ({ check, at }) => check === code && formatPlace(at) === example.finds,
  );
  if (finding === undefined) throw new Error(`the example of ${code} shows nothing at ${example.finds}`);
  return finding;
}
