import { executionTemplate } from "../report/templates/execution";
import { fundScorecardTemplate } from "../report/templates/fund-scorecard";
import { projectScoresTemplate } from "../report/templates/project-scores";
import { registerTemplate } from "../report/templates/register";
import { selfEvaluationForm } from "../report/templates/self-evaluation-form";
import type { SheetPlan } from "../sheets/plan";
import type { TemplateName } from "./template-names";

const TEMPLATES: Readonly<Record<TemplateName, () => SheetPlan>> = {
  "self-evaluation-form": selfEvaluationForm,
  register: registerTemplate,
  execution: executionTemplate,
  "fund-scorecard": fundScorecardTemplate,
  "project-scores": projectScoresTemplate,
};

/** The sheets of a blank workbook: headings, units, formulas and validations, and no data. */
export function templateSheets(name: TemplateName): readonly SheetPlan[] {
  return [TEMPLATES[name]()];
}
