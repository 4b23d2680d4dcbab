import type { Field } from "../../domain/lists";
import type { Model, Project, ProjectMention } from "../../domain/model";

/** A project and the mention of it in one record. */
export interface Mentioned {
  readonly project: Project;
  readonly mention: ProjectMention;
}

/** Which project a record of a table names, and what all sheets say about a project in words. */
export class MentionIndex {
  readonly #byTable = new Map<string, Map<number | undefined, Mentioned>>();

  constructor(model: Model) {
    for (const project of model.projects)
      for (const mention of project.mentions) {
        let lines = this.#byTable.get(mention.table);
        if (lines === undefined) this.#byTable.set(mention.table, (lines = new Map<number | undefined, Mentioned>()));
        lines.set(mention.line, { project, mention });
      }
  }

  /** `line` undefined: the project that a form is about. */
  at(table: string, line?: number): Mentioned | undefined {
    return this.#byTable.get(table)?.get(line);
  }
}

/**
 * The first of `fields` that says something: in the given mention, else in any mention of the project. What a project says is
 * remembered by the list itself: ask with a constant one.
 */
export function projectText({ project, mention }: Mentioned, fields: readonly Field[]): string | undefined {
  return textIn(mention, fields) ?? textAnywhere(project, fields);
}

function textIn({ texts }: ProjectMention, fields: readonly Field[]): string | undefined {
  return texts.find(({ field, value }) => fields.includes(field) && value.trim() !== "")?.value.trim();
}

/** What the first mention that says something says, by the list of fields asked for. */
const said = new WeakMap<Project, Map<readonly Field[], string | undefined>>();

/** Each record of a project asks again, in as many tables as mention it. */
function textAnywhere(project: Project, fields: readonly Field[]): string | undefined {
  let answers = said.get(project);
  if (answers === undefined) said.set(project, (answers = new Map<readonly Field[], string | undefined>()));
  if (!answers.has(fields)) {
    const telling = project.mentions.find((mention) => textIn(mention, fields) !== undefined);
    answers.set(fields, telling === undefined ? undefined : textIn(telling, fields));
  }
  return answers.get(fields);
}
