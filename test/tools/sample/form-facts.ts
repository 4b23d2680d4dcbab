import forms from "./facts/forms.json";

/** One indicator of a form: level 1, level 2, name, target, actual, weight, score, reason. */
export interface FormIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly reason: string;
}

/** One self-evaluation form. Amounts in 元: this year's appropriation, carried over, other money. */
export interface FormFacts {
  readonly year: number;
  readonly department: string;
  readonly name: string;
  readonly unit: string;
  readonly initial: number;
  readonly funds: readonly number[];
  readonly spent: readonly number[];
  readonly goal: string;
  readonly done: string;
  readonly indicators: readonly FormIndicator[];
}

/** The forms of the sample: invented projects whose long names are like those of real ones. */
export const FORMS: readonly FormFacts[] = forms.projects.map((project) => ({
  ...project,
  year: forms.year,
  department: forms.department,
  indicators: project.indicators.map(indicatorOf),
}));

function indicatorOf(cells: readonly (string | number)[]): FormIndicator {
  const text = (index: number): string => String(cells[index] ?? "");
  return {
    level1: text(0),
    level2: text(1),
    name: text(2),
    target: text(3),
    actual: text(4),
    weight: Number(cells[5]),
    score: Number(cells[6]),
    reason: text(7),
  };
}

/** Points of the execution row of every form. */
export const EXECUTION_POINTS = 10;

function cents(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
}

/** Budget, spending, rate and marks of a form, as its formulas give them. */
export function resultsOf(form: FormFacts): {
  readonly budget: number;
  readonly spent: number;
  readonly rate: number;
  readonly executionScore: number;
  readonly total: number;
} {
  const [budget, spent] = [cents(form.funds) / 100, cents(form.spent) / 100];
  const executionScore = Math.round((EXECUTION_POINTS * spent * 100) / budget) / 100;
  const scores = form.indicators.map(({ score }) => score);
  return { budget, spent, rate: spent / budget, executionScore, total: cents([executionScore, ...scores]) / 100 };
}
