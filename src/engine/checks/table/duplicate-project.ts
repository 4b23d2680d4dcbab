import { formatPlace } from "../../../domain/address";
import { MONEY_FIELDS, POINT_FIELDS } from "../../../domain/lists";
import type { Line } from "../../../domain/table";
import { defineCheck } from "../check";
import { bareName } from "../reading/names";
import type { TableView } from "../reading/table-view";

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
      message: "“{name}”已列在{first}，此处重复列出，金额或得分相同。",
      advice: "删除重复的一行；如确为两个项目，请区分名称。",
      why: "重复项目会使金额、项目数和平均分重复计算。",
    },
    en: {
      title: "Project listed twice",
      message: "“{name}” already stands at {first}; this line repeats it with the same figures.",
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
  },
  silentWhen: {
    zh: "同一项目按资金来源、月份或指标分列多行的表（重名占一成以上）；小计、分组行。",
    en: "Tables with several lines a project by source, month or indicator (more than a tenth of the names repeat); subtotal and group lines.",
  },
  example: {
    sheets: {
      项目清单: [
        ["入库项目清单"],
        ["单位：万元"],
        ["序号", "项目名称", "实施单位", "预算数"],
        [1, "云溪镇河道整治工程", "市水利局", 100],
        [2, "白石乡校舍安全加固项目", "市教育局", 200],
        [3, "临海县公共图书馆免费开放经费", "市文旅局", 50],
        [4, "平湖区应急广播体系建设项目", "市应急管理局", 80],
        [5, "白石乡校舍安全加固项目", "市教育局", 200],
      ],
    },
    finds: "项目清单!B8",
  },
  *run(context) {
    for (const view of context.views) {
      const column = view.column("project_name");
      if (column === undefined || view.table.role === "indicators" || view.table.role === "lookup") continue;
      const first = new Map<string, Line>();
      const repeats: { readonly line: Line; readonly before: Line; readonly name: string }[] = [];
      for (const line of view.data) {
        const name = context.text(view.at(line, column));
        const key = bareName(name);
        if (key.length < 2) continue;
        const before = first.get(key);
        if (before === undefined) first.set(key, line);
        else repeats.push({ line, before, name });
      }
      if (repeats.length > Math.max(1, first.size * 0.1)) continue;
      for (const { line, before, name } of repeats) {
        const at = view.at(line, column);
        const place = formatPlace(view.at(before, column));
        const body = {
          at,
          key: [name],
          stated: name,
          related: [view.at(before, column)],
          facts: { name, first: place },
        };
        yield sameFigures(view, line, before) ? body : { ...body, variant: "differs", severity: "warning" };
      }
    }
  },
});

/** Equal in every figure of money or points that both lines have. */
function sameFigures(view: TableView, a: Line, b: Line): boolean {
  let common = 0;
  for (const column of view.columns((field) => MONEY_FIELDS.has(field) || POINT_FIELDS.has(field))) {
    const [first, second] = [view.figure(a, column), view.figure(b, column)];
    if (first === undefined || second === undefined) continue;
    if (!first.value.eq(second.value)) return false;
    common += 1;
  }
  return common > 0;
}
