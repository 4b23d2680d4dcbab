import { formatPlace } from "../../../../domain/cells/address";
import type { Explanation } from "../../../../domain/finding";
import type { FieldColumn, Line } from "../../../../domain/table";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import { changed, REGISTER } from "../../example-sheets";
import { areApart, areParts, isOneCell, sameCode, sameFigures } from "../../reading/projects/lines-of-one-name";
import type { Lost, Repeat } from "../../reading/projects/lost-project";
import { lostProject, ordered } from "../../reading/projects/lost-project";
import { projectTables } from "../../reading/projects/project-tables";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";

/** Where more than this share of the names repeats, repeating is the table's way. */
const MOST_REPEATS = 0.1;

/** Of the lines of a list of projects so many have a name. */
const LEAST_NAMED = 2 / 3;

/** A project that stands twice in a list of projects. */
export const duplicateProject = defineCheck({
  code: "duplicate-project",
  kind: "duplicate_project",
  class: "logical",
  severity: "error",
  source: "A list of projects has one line a project; a second one is counted twice.",
  words: {
    zh: {
      title: "项目重复",
      message: "“{name}”已列在{first}，此处重复列出，金额、得分或代码相同。",
      advice: "删除重复的一行；如确为两个项目，请区分名称。",
      why: "重复项目会使金额、项目数和平均分重复计算。",
    },
    en: {
      title: "Project listed twice",
      message: "“{name}” already stands at {first}; this line repeats it with the same figures or code.",
      advice: "Delete one of the lines; if they are two projects, give them different names.",
      why: "A repeated project is counted twice in amounts, counts and averages.",
    },
  },
  variants: {
    differs: {
      zh: {
        title: "同名项目",
        message: "“{name}”已列在{first}，此处同名而数据不同。",
        advice: "如为同一项目的两笔资金，请合并或注明；如为两个项目，请区分名称。",
      },
      en: {
        title: "Two lines with one name",
        message: "“{name}” already stands at {first}; this line has the same name and other figures.",
        advice: "Merge or annotate two grants to one project; give two projects different names.",
      },
    },
    code: {
      zh: {
        title: "两个项目编码相同",
        message: "“{name}”的编码{code}与“{other}”（{first}）相同，本表其他项目各有各的编码。",
        advice: "核对两个项目的编码，更正有误的一个；如实为同一项目，请合并。",
      },
      en: {
        title: "Two projects with one code",
        message:
          "“{name}” has the code {code}, which is also that of “{other}” ({first}); every other project has its own.",
        advice: "Check both codes and correct the wrong one; merge the lines if they are one project.",
      },
    },
  },
  silentWhen: {
    zh: "同一项目按资金来源、月份或指标分列多行的表（重名占一成以上）；另有年度、批次、资金来源、不同年度文号等栏区分的两行；调出、调入项目；名称只写做什么（业务用房维修）而单位不同的两行；另一张表也有两行同名而数据不同的项目；小计、分组行。",
    en: "Tables with several lines a project by source, month or indicator (more than a tenth of the names repeat); two lines that a column of years, batches, sources or documents of different years tells apart; projects that money is moved from or to; two units with a project of one name that only says what is done (office repairs); a name that another list too has in two lines with figures of their own; subtotal and group lines.",
  },
  example: {
    sheets: { 项目清单: changed(REGISTER, { A9: 6, B9: "白石乡校舍安全加固项目", C9: "基础设施类", D9: 200 }) },
    finds: "项目清单!B9",
  },
  *run(context) {
    for (const view of context.views) {
      const column = view.column("project_name") ?? recipientsOf(view);
      if (column === undefined || view.table.role === "indicators") continue;
      yield* twoWithOneCode(context, view, column);
      const repeats = repeatedNames(context, view, column);
      const lost = repeats.length === 1 ? lostProject(context, view) : undefined;
      for (const { name, ...lines } of repeats) {
        const { line, before } = lost === undefined ? lines : ordered(lines, lost, view);
        const says = saidOfRepeat(context, view, column, { line, before });
        if (says === undefined || (says === "differs" && lost === undefined && areTwo(context, view, column, lines)))
          continue;
        const body = {
          at: view.at(line, column),
          key: [name],
          stated: name,
          related: [view.at(before, column)],
          explanations: lost === undefined ? [] : [overwritten(lost)],
          facts: { name, first: formatPlace(view.at(before, column)) },
        };
        yield says === "same" ? body : { ...body, variant: "differs", severity: "warning" };
      }
    }
  },
});

/** A name that stands in two lines of a table. */
interface NameTwice extends Repeat {
  readonly name: string;
}

/** The names of a column that an earlier line has; none where so many lines repeat or leave them out that they name no record. */
function repeatedNames(context: CheckContext, view: TableView, column: FieldColumn): readonly NameTwice[] {
  const first = new Map<string, Line>();
  const repeats: NameTwice[] = [];
  for (const line of view.data) {
    const name = context.text(view.at(line, column));
    const key = bareName(name);
    if (key.length < 2) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    else if (!isOneCell(context, view.at(before, column), view.at(line, column))) repeats.push({ line, before, name });
  }
  // What so many lines leave empty names none of them: a programme that some of the grants belong to.
  if (first.size + repeats.length < view.data.length * LEAST_NAMED) return [];
  return repeats.length > Math.max(1, first.size * MOST_REPEATS) ? [] : repeats;
}

/** Whether two lines of one name are the same record or differ in their figures; undefined where one name may stand for two. */
function saidOfRepeat(
  context: CheckContext,
  view: TableView,
  { field }: FieldColumn,
  { line, before }: Repeat,
): "same" | "differs" | undefined {
  const hasOneCode = sameCode(context, view, line, before);
  // In a table of another trade only a number of its own says that two lines are of one firm.
  if (view.table.role === "lookup" && (!hasOneCode || field === "project_name")) return undefined;
  if (hasOneCode || sameFigures(view, line, before)) return "same";
  // Of what is no project one name may stand for two; a code or the figures must be the same as well.
  return field === "project_name" ? "differs" : undefined;
}

/** Something else tells the lines apart: who carries it out, where the money is moved to, a source, a batch, a year. */
function areTwo(context: CheckContext, view: TableView, { heading }: FieldColumn, { line, before }: Repeat): boolean {
  if (MOVED.test(heading) || areParts(context, view, line, before) || areApart(view, line, before)) return true;
  const name = bareName(view.nameOf(line));
  if (areOfTwoUnits(view, line, before) && !isOnceElsewhere(context, view, name)) return true;
  return isTwiceElsewhere(context, view, name);
}

/** 业务用房维修, Office repairs: a few words for what is done, wherever it is done; a longer name, or one with a place, names one project. */
function isOfManyPlaces(name: string): boolean {
  const bare = bareName(name);
  if (/\p{Script=Han}/u.test(bare)) return bare.length <= LONGEST_OF_MANY && !NAMES_PLACE.test(bare);
  return name.trim().split(/\s+/u).length <= MOST_WORDS_OF_MANY;
}

const LONGEST_OF_MANY = 8;
const MOST_WORDS_OF_MANY = 2;
const NAMES_PLACE = /^\p{Script=Han}{2,4}(?:省|市|州|县|区|旗|镇|乡|村|街道)/u;

/** 环卫车辆更新 of 东城环卫所 and of 西城环卫所: each unit has its own project of that name. */
function areOfTwoUnits(view: TableView, a: Line, b: Line): boolean {
  if (!isOfManyPlaces(view.nameOf(a))) return false;
  const [first, second] = [a, b].map((line) => bareName(view.text(line, "department")));
  return first !== "" && second !== "" && first !== second;
}

/** Another list of that year knows one project of this name alone. */
function isOnceElsewhere(context: CheckContext, own: TableView, name: string): boolean {
  return projectTables(context).some(({ view }) => {
    const { year } = view.table;
    const isOfYear = year === own.table.year || year === undefined || own.table.year === undefined;
    return view !== own && isOfYear && view.data.filter((line) => bareName(view.nameOf(line)) === name).length === 1;
  });
}

/** Another list of projects has two lines of this name too: 业务用房维修 of two bureaus, in the register and in the execution. */
function isTwiceElsewhere(context: CheckContext, own: TableView, name: string): boolean {
  return projectTables(context).some(({ view, repeated }) => {
    if (view === own || repeated.size === 0) return false;
    const [first, second] = view.data.filter((line) => bareName(view.nameOf(line)) === name);
    return first !== undefined && second !== undefined && !sameFigures(view, first, second);
  });
}

/** So many projects must have a code of their own before two that share one stand out. */
const FEWEST_CODES = 6;

/** Two projects with one code, in a register in which every other project has its own. */
function* twoWithOneCode(context: CheckContext, view: TableView, names: FieldColumn) {
  const codes = view.column("project_code");
  if (codes === undefined || names.field !== "project_name" || view.data.length < FEWEST_CODES) return;
  const owners = new Map<string, Line>();
  const shared: { readonly code: string; readonly line: Line; readonly before: Line }[] = [];
  for (const line of view.data) {
    const code = context.text(view.at(line, codes));
    if (code === "") return;
    const before = owners.get(code);
    if (before === undefined) owners.set(code, line);
    else shared.push({ code, line, before });
  }
  const [only] = shared;
  if (only === undefined || shared.length > 1) return;
  const { code, line, before } = only;
  const [name, other] = [line, before].map((each) => context.text(view.at(each, names)));
  if (name === undefined || other === undefined || bareName(name) === bareName(other)) return;
  yield {
    variant: "code" as const,
    severity: "warning" as const,
    at: view.at(line, codes),
    key: [name, code],
    stated: code,
    related: [view.at(before, codes)],
    facts: { name, other, code, first: formatPlace(view.at(before, codes)) },
  };
}

function overwritten({ name, at }: Lost): Explanation {
  return { code: "overwritten-project", facts: { name }, cells: [at] };
}

/** 调出项目, 变更前项目: what is taken from one project may go to several. */
const MOVED = /[调转划]\s*[出入剂整]|变更[前后]|\b(?:transferred|reallocated|moved)\b/iu;

/** The column that names who gets the money, where the table lists no projects: 企业名称, 学校. */
function recipientsOf(view: TableView): FieldColumn | undefined {
  const named = view.table.unmapped.find(({ heading }) =>
    /^(?:申报|承担|受益|获奖|奖补)?(?:企业|单位|主体|机构|学校|公司)(?:名称)?$|^(?:company|recipient|beneficiary|applicant)(?: name)?$/iu.test(
      heading.trim(),
    ),
  );
  return named === undefined ? undefined : { ...named, field: "category", confidence: 0, reasons: [] };
}
