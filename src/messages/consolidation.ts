import { phrases } from "./text/fill";

/** Words of the consolidated workbook, besides those it shares with the result sheets. */
export const CONSOLIDATION = phrases({
  register: { zh: "汇总登记", en: "Register" },
  indicators: { zh: "指标明细", en: "Indicators" },
  execution: { zh: "预算执行", en: "Execution" },
  scores: { zh: "得分与等级", en: "Scores and grades" },
  findings: { zh: "核对发现", en: "Findings" },
  unread: { zh: "未能读取", en: "Not read" },
  registerTitle: { zh: "绩效自评材料汇总登记表", en: "Register of the evaluation files" },
  indicatorsTitle: { zh: "绩效指标明细表", en: "All indicators" },
  executionTitle: { zh: "预算执行情况汇总表", en: "Budget execution of all projects" },
  scoresTitle: { zh: "项目得分、名次与等级", en: "Scores, ranks and grades" },
  findingsTitle: { zh: "数据核对发现", en: "Findings in all files" },
  unreadTitle: { zh: "未能读取的文件", en: "Files that were not read" },
  counts: {
    zh: "文件 {files} 个，读取 {read} 个，未能读取 {unread} 个；项目 {records} 个；评分规则：{rules}",
    en: "{files} files, {read} read, {unread} not read; {records} projects; rule profile: {rules}",
  },
  findingsCounts: {
    zh: "共 {total} 条：错误 {errors}，提醒 {warnings}，提示 {infos}",
    en: "{total} in all: {errors} errors, {warnings} warnings, {infos} for information",
  },
  file: { zh: "文件", en: "File" },
  sheet: { zh: "工作表", en: "Sheet" },
  cell: { zh: "单元格", en: "Cell" },
  department: { zh: "主管部门", en: "Department" },
  implementer: { zh: "实施单位", en: "Implementing unit" },
  moneyUnit: { zh: "金额单位", en: "Unit" },
  noUnit: { zh: "未注明", en: "not stated" },
  initial: { zh: "年初预算数", en: "Initial budget" },
  inForce: { zh: "全年预算数", en: "Budget in force" },
  spent: { zh: "全年执行数", en: "Spent" },
  computed: { zh: "核算得分", en: "Computed" },
  statedGrade: { zh: "原表等级", en: "Grade as stated" },
  findingCount: { zh: "核对发现", en: "Findings" },
  totalIn: { zh: "合计（{unit}）", en: "Total ({unit})" },
  byDepartment: { zh: "按主管部门汇总", en: "By department" },
  byGrade: { zh: "等级分布", en: "Grades" },
  projects: { zh: "项目数", en: "Projects" },
  why: { zh: "原因", en: "Why" },
  todo: { zh: "怎么办", en: "What to do" },
  allRead: { zh: "全部文件均已读取。", en: "Every file was read." },
  unmarked: {
    zh: "{count} 个项目没有核算得分（原表没有指标分值或没有得分），列在最后，不参加排名和平均。",
    en: "Projects without a computed score: {count} (their files give no weights or no scores). They stand last, neither ranked nor averaged.",
  },
  nothing: { zh: "没有相应内容。", en: "There is nothing of the kind." },
  moreFindings: {
    zh: "另有 {count} 条未列出，可用 fundscore check 文件夹 --json 查看全部。",
    en: "{count} more are not listed; “fundscore check FOLDER --json” gives them all.",
  },
  nothingToConsolidate: {
    zh: "里面没有自评表，也没有项目的预算执行或得分",
    en: "There is no self-evaluation form in it, and no budget execution or score of a project",
  },
  nothingTodo: {
    zh: "如确为绩效材料，请用 fundscore map 查看识别结果。",
    en: "If it should have one, see with “fundscore map” how it was understood.",
  },
  copy: {
    zh: "是“{original}”评分后的副本，同样的项目不重复汇总",
    en: "It is the graded copy of “{original}”: the same projects are not counted twice",
  },
  copyTodo: {
    zh: "如果应以副本为准（其中有人工决定），请把原文件移出，再汇总一次。",
    en: "If the copy is to count (decisions are kept in it), take the original away and consolidate again.",
  },
  bugTodo: { zh: "请将该文件单独处理，并反馈此错误。", en: "Treat this file by itself, and report the bug." },
  done: {
    zh: "已汇总 {read} 个文件、{records} 个项目：{output}",
    en: "Written: {output}. Files consolidated: {read}; projects: {records}",
  },
  leftOut: {
    zh: "另有 {unread} 个文件没有汇总，原因列在其中的“{sheet}”表。",
    en: "Files left out: {unread}; its sheet “{sheet}” says why.",
  },
});
