import type { Facts } from "./facts";
import { GUANGDONG } from "./facts";
import english from "./facts/english.json";

const TERMS = new Map(Object.entries(english.terms));

/** A recurring term in English; figures and what has no words stay. A Chinese term that nobody translated is a mistake. */
function term(text: string): string {
  const known = TERMS.get(text);
  if (known === undefined && /\p{Script=Han}/u.test(text)) throw new Error(`no English for ${text}`);
  return known ?? text;
}

/** Two lists that must go together, joined item by item. */
function paired<A, B>(first: readonly A[], second: readonly B[]): (readonly [A, B])[] {
  if (first.length !== second.length) throw new Error(`${first.length} facts, ${second.length} translations`);
  return first.flatMap((item, index) => {
    const other = second[index];
    return other === undefined ? [] : [[item, other] as const];
  });
}

/** The same figures with English words, amounts labelled USD thousand. */
export const GUANGDONG_ENGLISH: Facts = {
  words: english.words,
  projects: paired(GUANGDONG.projects, english.projects).map(([project, { name, goal }]) => ({
    ...project,
    number: project.number.replace("项目", "Project "),
    name,
    goal,
    implementer: term(project.implementer),
    remark: term(project.remark),
    executionRemark: term(project.executionRemark),
    grade: term(project.grade),
  })),
  executionTotal: GUANGDONG.executionTotal,
  directions: GUANGDONG.directions.map((line) => ({
    ...line,
    direction: term(line.direction),
    projects: line.projects.replaceAll("项目", "Project ").replaceAll("、", ", "),
  })),
  framework: GUANGDONG.framework.map((line) => ({
    ...line,
    level1: term(line.level1),
    level3: line.level3 === null ? null : term(line.level3),
    explanation: `${line.weight} points, average ${line.average}${line.rate === "" ? "" : `, score rate ${line.rate}`}.`,
  })),
  completion: paired(GUANGDONG.completion, english.completion).map(([line, { name, actual }]) => ({
    type: term(line.type),
    name,
    target: term(line.target),
    actual,
  })),
  scorecard: paired(GUANGDONG.scorecard, english.scorecard).map(([line, { name, explanation }]) => ({
    ...line,
    level1: term(line.level1),
    level2: term(line.level2),
    level3: name,
    target: term(line.target),
    explanation,
  })),
  subtotals: {
    level2: GUANGDONG.subtotals.level2.map((group) => ({
      ...group,
      level1: term(group.level1),
      name: term(group.name),
    })),
    level1: GUANGDONG.subtotals.level1.map((group) => ({ ...group, name: term(group.name) })),
    total: { ...GUANGDONG.subtotals.total, grade: term(GUANGDONG.subtotals.total.grade) },
  },
};
