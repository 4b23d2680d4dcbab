import { phrases } from "./text/fill";

/** Columns of a terminal that a grade takes in a list of projects. */
export const GRADE_COLUMNS = { zh: 4, en: 14 } as const;

/** What the command line says. */
export const CLI = phrases({
  noCommand: { zh: "缺少命令", en: "no command is given" },
  unknownCommand: {
    zh: "没有“{command}”这个命令，可用的有：{known}",
    en: "there is no command “{command}”; there are: {known}",
  },
  unknownOption: {
    zh: "{command} 没有选项 {option}，可用的有：{known}",
    en: "{command} has no option {option}; there are: {known}",
  },
  missingValue: { zh: "选项 {option} 后面缺少内容", en: "option {option} needs a value" },
  noValue: { zh: "选项 {option} 后面不带内容", en: "option {option} takes no value" },
  keepsFile: {
    zh: "{option} 不能写到“{file}”：那是工作簿或本次要用的文件，会被覆盖",
    en: "{option} may not go to “{file}”: it is a workbook or a file of this run, and would be lost",
  },
  badValue: { zh: "{option} 只能是 {choices}", en: "{option} is one of {choices}" },
  missingBook: { zh: "{command} 缺少工作簿", en: "{command} needs a workbook" },
  missingFolder: { zh: "{command} 缺少文件夹", en: "{command} needs a folder" },
  missingName: { zh: "template 缺少名称", en: "template needs a name" },
  badAmount: {
    zh: "--available 的“{amount}”不是金额，应写作 2000万元 之类",
    en: "--available “{amount}” is no amount; write it like 2000万元",
  },
  oneBook: { zh: "{command} 一次只处理一个工作簿", en: "{command} takes one workbook" },
  missingOutput: { zh: "{command} 须用 -o 指定输出文件", en: "{command} needs -o for its output" },
  noBooks: { zh: "“{folder}”里没有 .xlsx 或 .xlsm 工作簿", en: "there is no .xlsx or .xlsm workbook in “{folder}”" },
  noFolder: { zh: "“{folder}”不是文件夹", en: "“{folder}” is no folder" },
  unknownTemplate: {
    zh: "没有“{name}”这个模板，可用的有：{known}",
    en: "there is no template “{name}”; there are: {known}",
  },
  onlyOneForm: { zh: "--save 一次只能保存一个工作簿的映射", en: "--save keeps the mapping of one workbook" },
  refused: { zh: "未处理：{message}", en: "Refused: {message}" },
  standardOutput: { zh: "标准输出", en: "standard output" },
  written: { zh: "已写出 {file}", en: "Written: {file}" },
  newFolder: { zh: "新建了文件夹“{folder}”", en: "A new folder was made: “{folder}”" },
  fund: { zh: "{name}", en: "{name}" },
  total: { zh: "总分 {score} / {weight}　等级 {grade}", en: "Total {score} / {weight}   grade {grade}" },
  totalStated: { zh: "（原表 {stated}）", en: "; as stated: {stated}" },
  margin: { zh: "高于本等级下限 {above} 分", en: "{above} above the lower bound of this grade" },
  toNext: { zh: "，距上一等级 {next} 分", en: ", {next} to the next grade" },
  lost: { zh: "；失分 {lost} 分", en: "; {lost} points lost" },
  origin: {
    zh: "得分来源：规则计算 {computed}，采用原表 {stated}，评价人评定 {evaluator}",
    en: "Points by origin: computed {computed}, as stated {stated}, set by evaluator {evaluator}",
  },
  noWeights: {
    zh: "未评分的指标表 {count} 张：没有分值（权重）一列，首张在 {cell}；补上这一列即可评分",
    en: "Tables of indicators not scored for want of weights: {count}, the first at {cell}; add a column of weights to score them",
  },
  openItems: {
    zh: "未计分的指标（{count} 项），请补填或评定，得分与等级暂定",
    en: "Indicators not scored ({count}): fill them in or judge them; scores and grades are provisional",
  },
  openEmpty: { zh: "{place}  “{name}”没有实际完成值", en: "{place}  “{name}” has no actual" },
  openNoTarget: {
    zh: "{place}  “{name}”没有可比较的指标值，也没有原表得分",
    en: "{place}  “{name}” has no target to compare with and no stated score",
  },
  openText: {
    zh: "{place}  “{name}”的实际完成值“{actual}”无法与指标值“{target}”比较",
    en: "{place}  “{name}”: the actual “{actual}” cannot be compared with the target “{target}”",
  },
  openMore: { zh: "……另有 {count} 项，见评分表", en: "… and {count} more, see the graded workbook" },
  execution: {
    zh: "预算执行 {rate}（{basis} {budget}，支出 {spent}，结余 {balance}{unit}）",
    en: "Budget execution {rate} ({basis} {budget}, spent {spent}, balance {balance}{unit})",
  },
  otherBasis: { zh: "换用{basis} {budget}：{rate}", en: "on the {basis} {budget}: {rate}" },
  projects: { zh: "项目得分（{count} 个）", en: "Project scores ({count})" },
  /** Headings above the columns of {@link projectLine}; a Chinese sign is two columns wide. */
  projectHeadings: { zh: "  名次    得分  等级  项目", en: "  Rank   Score  Grade           Project" },
  projectLine: { zh: "  {rank}  {total}  {grade}  {name}", en: "  {rank}  {total}  {grade}  {name}" },
  panel: {
    zh: "评审打分：{evaluators} 名评委，{mean}，{count} 个项目{wide}",
    en: "Panel: members {evaluators}, {mean}, projects {count}{wide}",
  },
  panelWide: { zh: "，其中 {count} 个分歧较大", en: ", {count} of them with a wide spread" },
  meanPlain: { zh: "取平均分", en: "mean" },
  meanTrimmed: { zh: "去掉最高分和最低分后取平均", en: "mean without highest and lowest" },
  selection: {
    zh: "  按名次择优（{rule}）：可用资金 {available}{unit}，入选 {chosen} 个，安排 {granted}，剩余 {rest}",
    en: "  Chosen by rank ({rule}): {chosen} projects, {granted} of the {available}{unit} there is, {rest} left",
  },
  monthly: {
    zh: "月度执行（截至 {month} 月）：支出 {spent}，应达 {planned}{unit}，进度完成率 {ratio}，{lamp}",
    en: "Execution to the end of month {month}: spent {spent} of {planned}{unit} planned, {ratio} of plan, {lamp}",
  },
  lamps: {
    zh: "  红灯 {red} 个，黄灯 {yellow} 个，绿灯 {green} 个；应说明原因而未说明 {owed} 个",
    en: "  {red} red, {yellow} yellow, {green} green; reasons due and not given: {owed}",
  },
  averages: { zh: "平均分与得分率：{parts}", en: "Averages and score rates: {parts}" },
  advice: { zh: "建议：{advice}", en: "To do: {advice}" },
  cause: { zh: "可能的原因：{cause}", en: "Likely cause: {cause}" },
  findings: {
    zh: "核对发现 {total} 条：错误 {errors}，提醒 {warnings}，提示 {infos}",
    en: "Findings: {total} (errors {errors}, warnings {warnings}, info {infos})",
  },
  findingsMerged: {
    zh: "核对发现 {total} 条，按原因并为 {cards} 条：错误 {errors}，提醒 {warnings}，提示 {infos}",
    en: "Findings: {total}, merged by cause into {cards} (errors {errors}, warnings {warnings}, info {infos})",
  },
  sameCause: { zh: "同一原因的还有 {count} 处：{cells}", en: "{count} more of the same cause: {cells}" },
  noNumbers: { zh: "工作簿里没有数字，没有可核对的内容", en: "There are no numbers in the workbook: nothing to check" },
  noFindings: { zh: "核对未发现不符之处", en: "The checks found nothing" },
  moreFindings: {
    zh: "……另有 {count} 条提示，见评分表或 --json",
    en: "… and {count} more, see the graded workbook or --json",
  },
  coverage: {
    zh: "数字 {numbers} 个：计算证实 {proven}，他处印证 {supported}，存在矛盾 {contradicted}，无从比对 {isolated}，表外 {unread}",
    en: "{numbers} figures: {proven} proven, {supported} supported, {contradicted} contradicted, {isolated} isolated, {unread} outside tables",
  },
  isolated: {
    zh: "无从比对，请对照原件抽查：{places}",
    en: "Nothing to compare, look these up in the papers: {places}",
  },
  unread: {
    zh: "表外，如是数据请用 map --save 存出识别结果，改后以 --mapping 给出：{places}",
    en: "Outside tables; if they are data, correct what map --save wrote and give it as --mapping: {places}",
  },
  moreRanges: { zh: " 等，另 {count} 处", en: " and {count} more" },
  profile: { zh: "评分规则：{title}（{id}）", en: "Rule profile: {title} ({id})" },
  betterRule: {
    zh: "{words}如果评价办法就是它，请加 --profile {id}",
    en: "{words} If that is the rule of the evaluation, add --profile {id}",
  },
  notChecked: {
    zh: "未给定评分规则：得分是否违反规则未核对，可用 --profile 指定",
    en: "No rule given: whether scores break a rule was not checked; name one with --profile",
  },
  nothingAboutFunds: {
    zh: "本工作簿不像专项资金绩效材料，只做了一般核对；如果其实是，用 map --save 存下识别结果，改正后用 --mapping 指定",
    en: "Nothing here seems to be about funds, projects or indicators: only general checks apply. If it is, save the mapping with map --save, correct it, and name it with --mapping",
  },
  mapSheet: { zh: "{sheet}：{role}{hidden}", en: "{sheet}: {role}{hidden}" },
  mapHidden: { zh: "（隐藏）", en: " (hidden)" },
  mapRecords: { zh: "{records} 条记录", en: "{records} records" },
  mapSetAside: { zh: "另一年度或重复的副本，不参与评分", en: "a copy of another year or version, left out" },
  mapConfidence: { zh: "把握 {percent}", en: "{percent} sure" },
  mapOpen: { zh: "未识别", en: "not understood" },
  mapQuestion: { zh: "疑问 {place}：{question}{choices}", en: "question at {place}: {question} {choices}" },
  progress: { zh: "{done}/{all}", en: "{done}/{all}" },
  unmarked: { zh: "已清除标记：{file}", en: "Marks removed: {file}" },
  removed: {
    zh: "已移除 {count} 张结果表（含台账）和标记：{file}",
    en: "Removed {count} sheets, the ledger among them, and all marks: {file}",
  },
  noResults: {
    zh: "“{book}”里没有结果表，也没有疑点标记，副本与原文件相同：{file}",
    en: "“{book}” has no result sheets and no marks; the copy is the same as the file: {file}",
  },
  noMarks: {
    zh: "“{book}”里没有疑点标记，副本与原文件相同：{file}",
    en: "“{book}” has no marks; the copy is the same as the file: {file}",
  },
});
