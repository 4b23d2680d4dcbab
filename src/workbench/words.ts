import type { Language } from "../domain/lists";

interface WorkbenchWords {
  readonly title: string;
  readonly sample: string;
  readonly open: string;
  readonly drop: string;
  readonly download: string;
  readonly local: string;
  readonly pane: string;
  readonly undo: string;
  readonly redo: string;
  readonly uncalculated: (cells: readonly string[]) => string;
  readonly grid: string;
}

const WORDS: Record<Language, WorkbenchWords> = {
  zh: {
    title: "绩效评分工作台",
    sample: "打开示例",
    open: "打开工作簿",
    drop: "把 .xlsx 工作簿拖到这里，或",
    download: "下载评分后的工作簿",
    local: "全部在本机计算，文件不上传。",
    pane: "评分窗格",
    undo: "撤销改动",
    redo: "恢复改动",
    uncalculated: (cells) =>
      `这些公式用到了您改动的单元格，但其中的函数本页不会算，仍显示原来的结果：${cells.join("、")}。下载后用 Excel 打开会重新计算，再评分一次即可。`,
    grid: "工作簿",
  },
  en: {
    title: "Fundscore workbench",
    sample: "Open the sample",
    open: "Open a workbook",
    drop: "Drop an .xlsx workbook here, or",
    download: "Download the graded workbook",
    local: "Everything is computed here; no file is uploaded.",
    pane: "Scoring pane",
    undo: "Undo edit",
    redo: "Redo edit",
    uncalculated: (cells) =>
      `These formulas use a cell you changed, but this page does not know their functions and still shows the old results: ${cells.join(", ")}. Excel calculates them when it opens the downloaded copy; score it again then.`,
    grid: "Workbook",
  },
};

export function workbenchWords(language: Language): WorkbenchWords {
  return WORDS[language];
}
