import { formatPlace } from "../../../domain/cells/address";
import { firstCell } from "../../../domain/cells/area";
import { ZERO } from "../../../domain/figures/exact";
import type { FieldColumn, Line } from "../../../domain/table";
import { GIVEN_UP } from "../../../domain/words/given-up";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import { EXECUTION, REGISTER } from "../example-sheets";
import type { ProjectTable } from "../reading/projects/project-tables";
import { projectTables, registerOf } from "../reading/projects/project-tables";
import { renamedIn } from "../reading/projects/renamed-project";
import { isAmount } from "../reading/tables/amounts";
import { freeColumnsLike } from "../reading/tables/free-columns";
import { notesNaming, remarksOf } from "../reading/words/remarks";

/** Fewer common projects do not show that two lists are of the same projects. */
const FEWEST_COMMON = 3;
/** Two lists are of the same projects when they share this much of each. */
const SAME_LIST = 0.8;
/** Where more of the forms, or of the list, stand alone, the forms are of other projects. */
const MOST_WITHOUT_PARTNER = 0.2;

/** A project of the register that another full list leaves out, or one that the register does not know. */
export const projectSet = defineCheck({
  code: "project-set",
  kind: "missing_project",
  class: "logical",
  severity: "error",
  source: "The register is the one source of projects; other tables list the same ones.",
  words: {
    zh: {
      title: "项目缺漏",
      message: "“{name}”在“{here}”中有，在“{there}”中没有；该表列有{share}个共同项目。",
      advice: "在缺漏的表中补列该项目，或说明不列的原因。",
      why: "项目缺漏会使合计、平均分和项目数全部不准。",
    },
    en: {
      title: "Missing project",
      message: "“{name}” stands in “{here}” but not in “{there}”, which lists {share} of the same projects.",
      advice: "Add the project to the sheet that lacks it, or say why it is left out.",
      why: "A missing project distorts totals, averages and counts.",
    },
  },
  variants: {
    form: {
      zh: {
        message: "“{name}”列在“{here}”中，却没有它的自评表（表单）；其余{share}个项目都有。",
        advice: "补交该项目的自评表；如表单中的项目名称有误，请更正。",
      },
      en: {
        message: "“{name}” stands in “{here}” but has no form of its own; the other {share} projects have one.",
        advice: "Add the project's form, or correct the name on the form that is meant for it.",
      },
    },
    renamed: {
      zh: {
        title: "项目名称不一致",
        message: "“{there}”中的“{name}”在“{here}”中没有，后者同一位置列的是“{other}”；其余{share}个项目两表都有。",
        advice: "确认是否同一项目；是则统一名称，不是则补列缺漏的项目。",
      },
      en: {
        title: "Project under another name",
        message:
          "“{name}” of “{there}” has no line in “{here}”, which has “{other}” in its place; {share} projects stand in both.",
        advice: "Check whether they are one project: give it one name, or add the one that is missing.",
      },
    },
  },
  silentWhen: {
    zh: "备注或说明写明不列（已终止、不参与评价）；另一表是某一年度（批次）的计划，而该项目当年没有安排；另一表只列部分项目（不足八成）；只是名称写法略有不同（另行提示）；往年或副本表。",
    en: "A remark or note says that it is left out (terminated, not evaluated); the other table is the plan of one year, in which the project has nothing; the other table lists only some projects (fewer than four fifths); the name is only written differently (noted apart); copies of other years or versions.",
  },
  example: {
    sheets: { 项目清单: REGISTER, 执行情况: EXECUTION.filter(([, name]) => name !== "临海县公共图书馆免费开放经费") },
    finds: "项目清单!B6",
  },
  *run(context) {
    const register = registerOf(context);
    if (register === undefined) return;
    yield* againstForms(context, register);
    const registered = keysOf(register);
    for (const other of projectTables(context)) {
      if (other === register || !other.isList) continue;
      const listed = keysOf(other);
      const common = [...listed].filter((key) => registered.has(key)).length;
      const missing = [...registered].filter((key) => !listed.has(key));
      const extra = [...listed].filter((key) => !registered.has(key));
      if (common < FEWEST_COMMON || common < Math.max(registered.size, listed.size) * SAME_LIST) continue;
      const renamed = renamedIn(register, other, missing, extra);
      if (renamed === undefined) {
        yield* lacking(context, { keys: missing, here: register, there: other, common });
        yield* lacking(context, { keys: extra, here: other, there: register, common });
        continue;
      }
      const [before, after] = [context.text(renamed.inRegister), context.text(renamed.inOther)];
      const share = String(common);
      yield {
        variant: "renamed" as const,
        kind: "project_name_variant" as const,
        severity: "warning" as const,
        at: renamed.inOther,
        key: [after, before],
        stated: after,
        expected: before,
        related: [renamed.inRegister],
        facts: { name: after, here: titleOf(register), there: titleOf(other), other: before, share },
      };
    }
  },
});

function keysOf({ lines, repeated }: ProjectTable): ReadonlySet<string> {
  return new Set([...lines.keys(), ...repeated]);
}

/** Projects that one of two lists has and the other has not. */
interface Lack {
  readonly keys: readonly string[];
  readonly here: ProjectTable;
  readonly there: ProjectTable;
  /** How many projects stand in both. */
  readonly common: number;
}

function* lacking(context: CheckContext, { keys, here, there, common }: Lack) {
  // A line there bears the name of another project: the repeated name is the finding.
  if (keys.length <= there.lineCount - there.lines.size - there.repeated.size) return;
  const column = here.view.column("project_name");
  const total = there.view.table.lines.find(({ kind }) => kind === "total");
  const place = there.view.column("project_name");
  const year = keys.length === 0 ? undefined : columnRepeated(there, here);
  const names = new Map(keys.length === 0 ? [] : context.model.projects.map(({ key, name }) => [key, name.value]));
  for (const key of keys) {
    const line = here.lines.get(key);
    if (line === undefined || column === undefined) continue;
    const at = here.view.at(line, column);
    const name = names.get(key) ?? context.text(at);
    if (isLeftOutOnPurpose(context, here, line, name) || hasNothingIn(here, line, year)) continue;
    yield {
      at,
      key: [name, there.view.table.sheet],
      stated: name,
      related: total === undefined || place === undefined ? [] : [there.view.at(total, place)],
      facts: { name, here: titleOf(here), there: titleOf(there), share: String(common) },
    };
  }
}

/** Said in a remark of its own line, or in a note that names it: 项目已终止，不参与评价. */
const SAYS_LEFT_OUT = new RegExp(
  `不参[与加]|不(?:再)?(?:纳入|列入|计入|评价|评分|开展)|未(?:纳入|列入|参[与加])|not (?:included|evaluated|scored|rated)|excluded|${GIVEN_UP}`,
  "iu",
);

function isLeftOutOnPurpose(context: CheckContext, { view }: ProjectTable, line: Line, name: string): boolean {
  const said = [...remarksOf(context, view, line), ...notesNaming(context, name)];
  return said.some((text) => SAYS_LEFT_OUT.test(text));
}

/** A plan of one year lists the projects of a library that have money in that year: the column of the library that it repeats. */
function columnRepeated(plan: ProjectTable, library: ProjectTable): FieldColumn | undefined {
  const amounts = plan.view.columns(isAmount);
  return freeColumnsLike(library.view, "budget").find((column) =>
    amounts.some((amount) => {
      const same = [...plan.lines].filter(([key, line]) => {
        const [listed, other] = [plan.view.figure(line, amount), library.lines.get(key)];
        const given = other === undefined ? undefined : library.view.figure(other, column);
        return listed !== undefined && given?.value.eq(listed.value) === true && !listed.value.isZero();
      });
      return same.length >= FEWEST_COMMON && same.length * 3 >= plan.lines.size * 2;
    }),
  );
}

function hasNothingIn({ view }: ProjectTable, line: Line, column: FieldColumn | undefined): boolean {
  return column !== undefined && (view.figure(line, column)?.value ?? ZERO).isZero();
}

function titleOf({ view: { table } }: ProjectTable): string {
  return table.title || formatPlace(firstCell(table.area));
}

/** One form for each project of the register, but for a few: those are missing on one side or the other. */
function* againstForms(context: CheckContext, { view, lines, repeated }: ProjectTable) {
  const column = view.column("project_name");
  const forms = context.fieldTables.filter((table) => table.role === "form" && table.setAside === undefined);
  const ids = new Set(forms.map(({ id }) => id));
  const withForm = context.model.projects.flatMap(({ key, name, mentions }) => {
    const mention = mentions.find(({ table, line }) => line === undefined && ids.has(table));
    return mention === undefined ? [] : [{ key, name: name.value, mention }];
  });
  const common = withForm.filter(({ key }) => lines.has(key)).length;
  const strangers = withForm.filter(({ key }) => !lines.has(key) && !repeated.has(key));
  const keys = new Set(withForm.map(({ key }) => key));
  const bare = [...lines].filter(([key]) => !keys.has(key));
  if (column === undefined || common < FEWEST_COMMON) return;
  if (Math.max(strangers.length, bare.length) > Math.max(1, common * MOST_WITHOUT_PARTNER)) return;
  const here = view.table.title === "" ? view.table.sheet : view.table.title;
  for (const [, line] of bare) {
    const at = view.at(line, column);
    const name = context.text(at);
    yield {
      variant: "form" as const,
      at,
      key: [name, "form"],
      stated: name,
      // The form that nobody in the list owns is probably this project's.
      related: strangers.map(({ mention }) => mention.name.at),
      facts: { name, here, share: String(common) },
    };
  }
  if (bare.length > 0) return;
  for (const { name, mention } of strangers) {
    const { at } = mention.name;
    yield { at, key: [name, here], stated: name, facts: { name, here: at.sheet, there: here, share: String(common) } };
  }
}
