import type { Project } from "../../../../domain/model";
import { onceFor } from "../../../../domain/remembered";
import type { ReadingContext } from "../reading-context";
import { bareName } from "../words/names";
import { registerOf } from "./project-tables";

/** "项目5", "5", "Project 5", "第5个": a project called by its number. */
const BY_NUMBER = /^(?:项目|project|no\.?|第|#)?\s*(\d{1,4})\s*(?:号|个)?$/iu;

/** The project that an item of a list means: by number or by name. */
export function projectCalled(context: ReadingContext, item: string): Project | undefined {
  const { byName, byKey, keyOfNumber } = directoryOf(context);
  const number = BY_NUMBER.exec(item.trim())?.[1];
  return number === undefined ? byName.get(bareName(item)) : byKey.get(keyOfNumber.get(String(Number(number))) ?? "");
}

interface Directory {
  readonly byName: ReadonlyMap<string, Project>;
  readonly byKey: ReadonlyMap<string, Project>;
  /** As the sheets number the projects, else by their order in the register. */
  readonly keyOfNumber: ReadonlyMap<string, string>;
}

const directoryOf = onceFor((context: ReadingContext): Directory => {
  const { projects } = context.model;
  const stated = projects.flatMap(({ key, number }) => {
    const digits = number?.replace(/\D/gu, "") ?? "";
    return digits === "" ? [] : [[String(Number(digits)), key] as const];
  });
  const ordered = [...(registerOf(context)?.lines.keys() ?? [])].map((key, index) => [String(index + 1), key] as const);
  return {
    byName: new Map(projects.map((project) => [bareName(project.name.value), project])),
    byKey: new Map(projects.map((project) => [project.key, project])),
    keyOfNumber: new Map(stated.length > 0 ? stated : ordered),
  };
});
