import type { FindingView } from "./book/findings-view";

/** Whether somebody still has to decide about a finding. What is only worth knowing asks for no decision. */
export function isOpen({ severity, decision }: FindingView): boolean {
  return severity !== "info" && decision === undefined;
}
