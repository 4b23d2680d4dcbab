import type { CoverageView } from "./book/findings-view";

/** How many numbers of the workbook could be held against others at all. */
export function comparedIn({ proven, supported, contradicted }: CoverageView): number {
  return proven + supported + contradicted;
}
