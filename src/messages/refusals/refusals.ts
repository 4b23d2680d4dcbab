import { listingIn } from "../../domain/listing";
import type { Language } from "../../domain/lists";
import type { Refusal, RefusalCode } from "../../sheets/port";
import type { Phrase } from "../text/fill";
import { fillKnown } from "../text/fill";
import type { RefusalWords } from "./file-refusals";
import { FILE_REFUSALS } from "./file-refusals";
import { limitWords } from "./limits";

/** The words of every refusal. Parts in brackets appear only when their fact is known. */
const REFUSALS: Readonly<Record<RefusalCode, RefusalWords>> = {
  ...FILE_REFUSALS,
  "sheet-protected": {
    what: { zh: "工作表“{sheet}”受保护", en: "Sheet “{sheet}” is protected" },
    todo: {
      zh: "请在“审阅→撤消工作表保护”后再试；已有内容未作改动。",
      en: "Unprotect it (Review, Unprotect Sheet) and try again; nothing was changed.",
    },
  },
  "workbook-protected": {
    what: {
      zh: "工作簿结构受保护，不能增加或删除工作表",
      en: "The workbook's structure is protected: no sheet can be added or deleted",
    },
    todo: {
      zh: "请在“审阅→保护工作簿”中取消保护后再试；已有内容未作改动。",
      en: "Lift the protection (Review, Protect Workbook) and try again; nothing was changed.",
    },
  },
  "cell-being-edited": {
    what: { zh: "有单元格正在编辑", en: "A cell is being edited" },
    todo: { zh: "请按回车键结束编辑后再试。", en: "Finish with Enter and try again." },
  },
  "read-only": {
    what: { zh: "工作簿以只读方式打开", en: "The workbook is open for reading only" },
    todo: { zh: "请启用编辑，或另存为副本后再试。", en: "Enable editing, or save a copy, and try again." },
  },
  "payload-too-large": {
    what: {
      zh: "一次读写的数据超过 Excel 的上限[（工作表“{sheet}”）]",
      en: "Excel refused the amount of data[ (sheet “{sheet}”)]",
    },
    todo: {
      zh: "请改用桌面版 Excel，或用命令行处理该文件。",
      en: "Use Excel on the desktop, or the command line, for this file.",
    },
  },
  "session-lost": {
    what: { zh: "与 Excel 的会话已中断", en: "The session with Excel was lost" },
    todo: { zh: "请刷新页面或重新打开工作簿后再试。", en: "Reload the page or open the workbook again." },
  },
  "host-busy": {
    what: { zh: "Excel 正忙", en: "Excel is busy" },
    todo: { zh: "请关闭打开的对话框，稍后再试。", en: "Close any open dialog and try again in a moment." },
  },
  "api-missing": {
    what: {
      zh: "此版本的 Excel 缺少所需功能[（{part}）]",
      en: "This version of Excel lacks what is needed[ ({part})]",
    },
    todo: {
      zh: "请更新 Excel，或使用网页版 Excel 或命令行。",
      en: "Update Excel, or use Excel on the web or the command line.",
    },
  },
  "access-denied": {
    what: { zh: "没有修改此工作簿的权限", en: "You may not change this workbook" },
    todo: { zh: "请向文件所有者申请编辑权限，或另存为副本。", en: "Ask its owner for permission, or save a copy." },
  },
  "cell-fixed": {
    what: {
      zh: "工作表“{sheet}”的单元格 {cell} 不能单独改动：它是数组公式的一部分，或是 Excel 表格的标题",
      en: "Cell {cell} of sheet “{sheet}” cannot be changed by itself: it is part of an array formula or a heading of an Excel table",
    },
    todo: {
      zh: "请撤销这一处改动，在 Excel 里修改。",
      en: "Undo this edit and change the cell in Excel.",
    },
  },
  "place-gone": {
    what: {
      zh: "无法转到工作表“{sheet}”：它已被删除、改名或隐藏",
      en: "Cannot go to sheet “{sheet}”: it was deleted, renamed or hidden",
    },
    todo: {
      zh: "请取消隐藏该工作表；如已删除或改名，请重新核对。",
      en: "Unhide it; if it was deleted or renamed, check the workbook again.",
    },
  },
  cancelled: {
    what: { zh: "已取消", en: "Cancelled" },
    todo: { zh: "工作簿未作改动。", en: "The workbook was not changed." },
  },
  "nothing-to-score": {
    what: {
      zh: "[“{file}”里]没有可评分的内容：没有带分值的指标表，也没有项目得分表或预算执行表",
      en: "There is nothing to score[ in “{file}”]: no indicators with weights, no project scores, no budget execution",
    },
    todo: {
      zh: "只核对数字请用 fundscore check；识别结果用 fundscore map 查看，认错的列可用 --mapping 指定。",
      en: "“fundscore check” checks its figures all the same; “fundscore map” shows how it was understood, and --mapping names what was taken wrongly.",
    },
  },
  "nothing-filled-in": {
    what: {
      zh: "[“{file}”里]还没有可评分的内容：指标表列了分值，实际完成值和得分都还空着（首张在 {cell}）",
      en: "There is nothing to score[ in “{file}”] yet: the indicators have weights, but no actuals and no scores (first at {cell})",
    },
    todo: {
      zh: "请填写实际完成值或得分，再评分。",
      en: "Fill in actuals or scores, then score it.",
    },
  },
  "nothing-in-it": {
    what: {
      zh: "[“{file}”的]工作表里一个字、一个数也没有（图表、图片和文本框里的不读取）",
      en: "Not one cell[ of “{file}”] holds anything (charts, pictures and text boxes are not read)",
    },
    todo: {
      zh: "请填入或粘贴数据再试，或换一本工作簿。",
      en: "Enter or paste the data and try again, or take another workbook.",
    },
  },
  "rival-inputs": {
    what: {
      zh: "同一数值有两个不同的来源，无法判定用哪个：{first} 与 {second}[（{name}）]",
      en: "Two places give different inputs for one figure and nothing decides between them: {first} and {second}[ ({name})]",
    },
    todo: {
      zh: "请改正其中一处，或用 --mapping 指定以哪张表为准。",
      en: "Correct one of them, or say with --mapping which table holds.",
    },
  },
  "bad-profile": {
    what: {
      zh: "评分规则“{file}”[里的 {path} ]有误[：{reason}]",
      en: "The rule profile “{file}” is not valid[ at {path}][: {reason}]",
    },
    todo: {
      zh: "请改正后再试[；自带的规则有：{known}]。",
      en: "Correct it and try again[; the rules that come with the program are: {known}].",
    },
  },
  "part-missing": {
    what: {
      zh: "程序的一部分没有取到，可能是它所在的服务器没有应答",
      en: "A part of the program could not be fetched; its server may not be answering",
    },
    todo: {
      zh: "工作簿没有改动。请确认网络和服务器正常后再试。",
      en: "The workbook is unchanged. Check the network and the server, then try again.",
    },
  },
  "typed-over": {
    what: {
      zh: "结果表中有 {count} 处内容是手工填写的（{cells}[，另有 {more} 处]）",
      en: "Cells of the result sheets were typed into by hand ({cells}[ and {more} more])",
    },
    todo: {
      zh: "再次写入会用程序的内容替换它们。备注请写成批注，或写在结果表的空白处；要改评分，请在窗格“得分”页用“评价人评定”，写明理由。",
      en: "Writing again replaces what was typed. Put remarks into comments or beside the results; to change a score, give the evaluator's score with its reason under Scores in the pane.",
    },
  },
  "results-in-use": {
    what: {
      zh: "有公式或名称引用了结果表：{places}[，另有 {more} 处]",
      en: "Formulas or names take something from the result sheets: {places}[ and {more} more]",
    },
    todo: {
      zh: "移除结果表后它们会变成 #REF!。请先把这些单元格复制、选择性粘贴为数值，或删去，再移除；目前未作改动。",
      en: "They would be left with #REF!. Copy these cells and paste them as values, or delete them, then remove the results; nothing was changed.",
    },
  },
  "results-shown": {
    what: {
      zh: "您自己的工作表上有取自结果表的内容[；图表在 {charts}][；数据透视表在 {pivots}][；条件格式、下拉选项或迷你图在 {rules}]",
      en: "Sheets of your own show what stands on the result sheets[; charts on {charts}][; pivot tables on {pivots}][; conditional formats, drop-down lists or sparklines at {rules}]",
    },
    todo: {
      zh: "移除结果表后它们会失去数据。请先把它们删去，或改为取自您自己的工作表，再移除；目前未作改动。",
      en: "They would be left without data. Delete them or have them read sheets of your own, then remove the results; nothing was changed.",
    },
  },
  "only-results": {
    what: {
      zh: "除了结果表，这本工作簿没有别的可见工作表",
      en: "There is no visible sheet in this workbook but the results",
    },
    todo: {
      zh: "Excel 的工作簿至少要有一张可见的工作表。请取消隐藏一张，或新建一张，再移除；目前未作改动。",
      en: "A workbook needs one visible sheet. Unhide one or add one, then remove the results; nothing was changed.",
    },
  },
  "not-a-table": {
    what: { zh: "“{sheet}”的 {range} 不能当作一张表", en: "{range} on “{sheet}” cannot be taken for a table" },
    todo: {
      zh: "一张表要有带文字的表头，表头下面至少有一行数据。请重新选择后再试。",
      en: "A table has headings in words and at least one record below them. Select it anew and try again.",
    },
  },
  "bad-mapping": {
    what: {
      zh: "映射文件“{file}”有误[（{path}）][：{reason}]",
      en: "The mapping “{file}” is not valid[ at {path}][: {reason}]",
    },
    todo: {
      zh: "请用 fundscore map --save 生成一份，再在其上修改。",
      en: "Write one with “fundscore map --save” and change that.",
    },
  },
  usage: {
    what: { zh: "命令有误：{reason}", en: "Cannot follow this command: {reason}" },
    todo: { zh: "用法见 fundscore --help。", en: "See fundscore --help." },
  },
};

/** What became of the workbook when a host refused midway: facts that any refusal may carry. */
const AFTERMATH: readonly Phrase[] = [
  {
    zh: "[本次新增的工作表（{deleted}）已经删除，Excel 的撤消记录因此清空。]",
    en: "[The sheets added in this run ({deleted}) were deleted again; Excel's undo history is lost with them.]",
  },
  {
    zh: "[这些结果表可能没有完全恢复：{left}。请检查；必要时不保存就关闭工作簿，再重新打开。]",
    en: "[These result sheets may not be as they were: {left}. Check them; if need be, close the workbook without saving and open it again.]",
  },
  {
    zh: "[数字已经写入，但这些结果表的格式没有设完：{unfinished}。请再评分一次。]",
    en: "[The figures are written, but these result sheets are not fully formatted: {unfinished}. Score once more.]",
  },
];

/** What is in the way and what to do, in one paragraph for people. */
export function refusalMessage(refusal: Refusal, lang: Language): string {
  const { what, todo } = refusalParts(refusal, lang);
  return lang === "zh" ? `${what}。${todo}` : `${what}. ${todo}`;
}

/** The same as two parts: for a pane that shows them apart. What was taken back, or could not be, ends the second. */
export function refusalParts(
  { code, facts }: Refusal,
  lang: Language,
): { readonly what: string; readonly todo: string } {
  const limit = code === "too-large" ? limitWords(facts) : undefined;
  const { what, todo } = limit?.words ?? REFUSALS[code];
  const known = limit?.facts ?? facts;
  const filled = (phrase: Phrase): string => listingIn(fillKnown(phrase[lang], known), lang);
  const sentences = [todo, ...AFTERMATH].map(filled).filter((text) => text !== "");
  return { what: filled(what), todo: sentences.join(lang === "zh" ? "" : " ") };
}
