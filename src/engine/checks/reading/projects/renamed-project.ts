import type { CellAddress } from "../../../../domain/cells/address";
import type { ProjectTable } from "./project-tables";

/** Percent of the longer name that must be common to a name and its new version. */
const ALIKE_PERCENT = 70;

/** One project is all that either list lacks, both at the same place and with most characters in common. */
export function renamedIn(
  register: ProjectTable,
  other: ProjectTable,
  missing: readonly string[],
  extra: readonly string[],
): { readonly inRegister: CellAddress; readonly inOther: CellAddress } | undefined {
  const [[lost, ...moreLost], [strange, ...moreStrange]] = [missing, extra];
  if (lost === undefined || strange === undefined || moreLost.length > 0 || moreStrange.length > 0) return undefined;
  const [before, after] = [placeOf(register, lost), placeOf(other, strange)];
  if (before === undefined || after === undefined || before.place !== after.place) return undefined;
  return isAlike(lost, strange) ? { inRegister: before.at, inOther: after.at } : undefined;
}

function placeOf(
  { view, lines }: ProjectTable,
  key: string,
): { readonly at: CellAddress; readonly place: number } | undefined {
  const [line, column] = [lines.get(key), view.column("project_name")];
  if (line === undefined || column === undefined) return undefined;
  return { at: view.at(line, column), place: view.data.indexOf(line) };
}

/** Most of the shorter name begins or ends the longer one. */
function isAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return (start + end) * 100 >= Math.max(a.length, b.length) * ALIKE_PERCENT;
}
