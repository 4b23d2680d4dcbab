import { onceFor } from "../../../../domain/remembered";
import { projectTables } from "../../reading/projects/project-tables";
import type { ReadingContext } from "../../reading/reading-context";
import { notesNaming, remarksOf } from "../../reading/words/remarks";

/** 分两年实施，本年下达50%: what one sheet states of such a project is only a part of what another one does. */
const IN_PARTS =
  /分(?:[两二三四\d]+年|期|年度?)|跨年|其余.{0,8}(?:下达|安排|拨付)|phased|in (?:two|three|several) (?:years|stages|instal)/iu;

/** The projects, by key, of which a remark or a note says that they are paid in parts. */
export const projectsInParts = onceFor((context: ReadingContext): ReadonlySet<string> => {
  const isSaid = (text: string): boolean => IN_PARTS.test(text);
  const byNote = context.model.projects.filter(({ name }) => notesNaming(context, name.value).some(isSaid));
  const byRemark = projectTables(context).flatMap(({ view, lines }) =>
    [...lines].flatMap(([key, line]) => (remarksOf(context, view, line).some(isSaid) ? [key] : [])),
  );
  return new Set([...byNote.map(({ key }) => key), ...byRemark]);
});
