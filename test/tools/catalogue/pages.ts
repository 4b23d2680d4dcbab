import { checks } from "../../../src/engine/checks/registry";
import { checkPage, indexPage } from "./page";

/** All pages of the catalogue by file name. */
export function cataloguePages(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", indexPage(checks)],
    ...checks.map((check): [string, string] => [`${check.code}.md`, checkPage(check)]),
  ]);
}
