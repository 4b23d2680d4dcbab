import type { Field } from "../../domain/lists";
import type { Model, Project, ProjectMention } from "../../domain/model";

/** A project and the mention of it in one record. */
export interface Mentioned {
  readonly project: Project;
  readonly mention: ProjectMention;
}

/** Which project a record of a table names, and what all sheets say about a project in words. */
export class MentionIndex {
  readonly #byLine = new Map<string, Mentioned>();

  constructor(model: Model) {
    for (const project of model.projects)
      for (const mention of project.mentions)
        this.#byLine.set(lineKey(mention.table, mention.line), { project, mention });
  }

  /** `line` undefined: the project that a form is about. */
  at(table: string, line?: number): Mentioned | undefined {
    return this.#byLine.get(lineKey(table, line));
  }
}

/** The first of `fields` that says something: in the given mention, else in any mention of the project. */
export function projectText({ project, mention }: Mentioned, fields: readonly Field[]): string | undefined {
  for (const one of [mention, ...project.mentions]) {
    const text = one.texts.find(({ field, value }) => fields.includes(field) && value.trim() !== "");
    if (text !== undefined) return text.value.trim();
  }
  return undefined;
}

function lineKey(table: string, line: number | undefined): string {
  return `${line ?? ""}@${table}`;
}
