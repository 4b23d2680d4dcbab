import type { Language } from "../domain/lists";

interface WorkbenchWords {
  readonly title: string;
  readonly sample: string;
  readonly open: string;
  readonly drop: string;
  readonly download: string;
  readonly local: string;
  readonly pane: string;
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
  },
  en: {
    title: "Fundscore workbench",
    sample: "Open the sample",
    open: "Open a workbook",
    drop: "Drop an .xlsx workbook here, or",
    download: "Download the graded workbook",
    local: "Everything is computed here; no file is uploaded.",
    pane: "Scoring pane",
  },
};

export function workbenchWords(language: Language): WorkbenchWords {
  return WORDS[language];
}
