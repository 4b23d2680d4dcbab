import type { Finding } from "../../domain/finding";
import type { Check } from "./check";
import { checks } from "./registry";

const byCode = new Map<string, Check>(checks.map((check) => [check.code, check]));

/** The check that told a finding. Throws for a finding of no registered check: that is a bug. */
export function checkOf({ check: code }: Pick<Finding, "check">): Check {
  const check = byCode.get(code);
  if (check === undefined) throw new Error(`no check "${code}" in the registry`);
  return check;
}
