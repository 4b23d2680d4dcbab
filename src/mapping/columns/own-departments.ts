import type { SettledColumn, SettledTable } from "./drafts/column-draft";

/**
 * 建设单位 beside 所属乡镇: the unit is the project's department and the place is none. Only beside a heading that surely
 * names a department (主管部门) is it the implementing unit.
 */
export function withOwnDepartment(settled: SettledTable): SettledTable {
  const unit = settled.columns.find(({ field }) => field === "implementing_unit");
  const department = settled.columns.find(({ field }) => field === "department");
  if (unit === undefined || department === undefined) return settled;
  const own = strengthAsDepartment(unit);
  if (own <= strengthAsDepartment(department)) return settled;
  const columns = settled.columns.flatMap((column): readonly SettledColumn[] => {
    if (column === department) return [];
    return [column === unit ? { ...column, field: "department", confidence: Math.min(1, own) } : column];
  });
  return { ...settled, columns };
}

function strengthAsDepartment({ draft }: SettledColumn): number {
  return Math.max(0, ...draft.candidates.filter(({ field }) => field === "department").map(({ score }) => score));
}
