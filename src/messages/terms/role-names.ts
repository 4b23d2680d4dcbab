import type { InLanguages, Language, SheetRole } from "../../domain/lists";

const ROLES: Readonly<Record<SheetRole, InLanguages>> = {
  projects: { zh: "项目清单", en: "projects" },
  expenditures: { zh: "预算执行", en: "expenditures" },
  indicators: { zh: "绩效指标", en: "indicators" },
  scores: { zh: "项目得分", en: "project scores" },
  summary: { zh: "汇总", en: "summary" },
  form: { zh: "自评表", en: "self-evaluation form" },
  mixed: { zh: "多张表", en: "several tables" },
  cover: { zh: "封面", en: "cover" },
  notes: { zh: "说明", en: "notes" },
  lookup: { zh: "对照表", en: "lookup" },
};

/** The name of a sheet's or table's role. */
export function roleName(role: SheetRole, lang: Language): string {
  return ROLES[role][lang];
}
