import type { Project } from "../../../domain/model";
import type { CheckContext } from "../context";
import { sameName } from "./names";
import { registerOf } from "./project-tables";

/** "项目5", "5", "Project 5", "第5个": a project called by its number. */
const BY_NUMBER = /^(?:项目|project|no\.?|第|#)?\s*(\d{1,4})\s*(?:号|个)?$/iu;

const known = new WeakMap<CheckContext, ReadonlyMap<string, string>>();

/** The project that an item of a list means: by number or by name. */
export function projectCalled(context: CheckContext, item: string): Project | undefined {
  const { projects } = context.model;
  const number = BY_NUMBER.exec(item.trim())?.[1];
  if (number === undefined) return projects.find(({ name }) => sameName(name.value, item));
  const key = numbersOf(context).get(String(Number(number)));
  return projects.find((project) => project.key === key);
}

/** Keys by number: as the sheets number the projects, else by their order in the register. */
function numbersOf(context: CheckContext): ReadonlyMap<string, string> {
  const before = known.get(context);
  if (before !== undefined) return before;
  const stated = context.model.projects.flatMap(({ key, number }) => {
    const digits = number?.replace(/\D/gu, "") ?? "";
    return digits === "" ? [] : [[String(Number(digits)), key] as const];
  });
  const ordered = [...(registerOf(context)?.lines.keys() ?? [])].map((key, index) => [String(index + 1), key] as const);
  const numbers = new Map(stated.length > 0 ? stated : ordered);
  known.set(context, numbers);
  return numbers;
}
