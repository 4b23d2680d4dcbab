import type { RecordTable } from "../../../../domain/table";

/** The four budgets of a government, and the part of all money that comes from its treasury. */
const BUDGETS = /一般公共预算|政府性基金|国有资本经营|社会保险基金|财政拨款/gu;
const ACCOUNTS = /决算|预算/u;

/**
 * 支出决算表 beside 一般公共预算财政拨款支出决算表: accounts of all money and of one budget have the same items and need not have the
 * same amounts.
 */
export function areOfOtherBudgets(a: RecordTable, b: RecordTable): boolean {
  const [own, other] = [a, b].map(({ title, sheet }) => title || sheet);
  if (own === undefined || other === undefined || !ACCOUNTS.test(own) || !ACCOUNTS.test(other)) return false;
  return budgetsIn(own) !== budgetsIn(other);
}

function budgetsIn(title: string): string {
  return [...new Set(title.match(BUDGETS))].sort().join();
}
