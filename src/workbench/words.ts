import type { InLanguages, Language } from "../domain/lists";
import type { KeyWords } from "../taskpane/words/pane-words";
import type { NotOne } from "./dropped";
import type { Unshown } from "./grid/unshown";

/** Every word of the page around the pane. */
export interface WorkbenchWords {
  readonly title: string;
  readonly lead: string;
  readonly sample: string;
  readonly sampleWhat: string;
  readonly choose: string;
  readonly open: string;
  readonly drop: string;
  readonly dropHere: string;
  readonly notOne: (dropped: NotOne) => string;
  /** Puts away what was said of a file. */
  readonly dismiss: string;
  readonly opening: (file: string) => string;
  readonly download: string;
  /** Asked before another workbook takes the place of one with results or edits that were not downloaded. */
  readonly unsaved: {
    readonly title: string;
    readonly what: (file: string) => string;
    readonly download: string;
    readonly discard: string;
    readonly stay: string;
  };
  readonly local: string;
  /** After `local`, where the grid does not show all that is in the file. */
  /** Between two sentences. */
  readonly between: string;
  readonly unshown: Readonly<Record<keyof Unshown, string>>;
  readonly facts: readonly { readonly name: string; readonly what: string }[];
  /** Keys of the page, beside those of the pane. */
  readonly keys: readonly KeyWords[];
  readonly otherLanguage: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly undo: string;
  readonly redo: string;
  readonly uncalculated: (cells: readonly string[]) => string;
  readonly grid: string;
}

const WORDS: InLanguages<WorkbenchWords> = {
  zh: {
    title: "绩效评分工作台",
    lead: "打开一本 Excel 工作簿，识别其中的项目、指标和支出，按评分规则算出得分和等级，核对每一个数，再把可追溯的结果写进一份副本。",
    sample: "打开示例",
    sampleWhat: "示例：广东省一项专项资金 2023 年度绩效评价的八张表",
    choose: "选择工作簿",
    open: "打开工作簿",
    drop: "把工作簿拖到这里",
    dropHere: "松开鼠标，打开这本工作簿",
    notOne: (dropped) =>
      `${dropped.kind === "several" ? `拖来了 ${dropped.count} 个文件，一个也没有打开` : `“${dropped.name}”是文件夹，没有打开`}。这里一次打开一本工作簿，请只拖一个文件；要把多份自评表合成一本，请用“批量汇总自评表”。`,
    dismiss: "知道了",
    opening: (file) => `正在打开 ${file}…`,
    download: "下载工作簿",
    unsaved: {
      title: "先下载吗？",
      what: (file) => `${file} 的评分结果和改动还没有下载，打开另一本工作簿后就没有了。`,
      download: "下载后打开",
      discard: "不下载，直接打开",
      stay: "取消",
    },
    local: "全部在本机计算，文件不上传。",
    between: "",
    unshown: {
      charts: "灰框处是图表，下载后用 Excel 或 WPS 打开可见。",
      formulas: "结果表公式很多，这里只显示结果；下载的文件里有公式。",
    },
    facts: [
      {
        name: "留在本机",
        what: "文件只在这个网页里打开和计算，不上传，断网也能用。原文件不改动，下载的是一份副本。",
      },
      {
        name: "能读什么",
        what: ".xlsx 和 .xlsm。多行表头、合并单元格、横排或竖排的表、自评表都能识别。旧版 .xls 和加了密码的文件，请先在 Excel 或 WPS 里另存。一本最多 1000 万个单元格，解压后不超过 1 GB。",
      },
    ],
    keys: [
      { keys: ["F6"], what: "在表格、窗格、顶栏之间切换" },
      { keys: ["Ctrl+Z", "Ctrl+Y"], what: "撤销、恢复改动" },
    ],
    otherLanguage: "English",
    pane: "评分窗格",
    paneWidth: "窗格宽度",
    undo: "撤销改动",
    redo: "恢复改动",
    uncalculated: (cells) =>
      `这些公式用到了您改动的单元格，但其中的函数本页不会算，仍显示原来的结果：${cells.join("、")}。下载后用 Excel 打开会重新计算，再评分一次即可。`,
    grid: "工作簿",
  },
  en: {
    title: "Fundscore workbench",
    lead: "Open an Excel workbook: its projects, indicators and spending are found, scored and graded by the rule, every figure is checked, and results that lead back to their cells go into a copy.",
    sample: "Open the sample",
    sampleWhat: "Sample: eight sheets of a Guangdong special fund's evaluation for 2023, in English",
    choose: "Choose a workbook",
    open: "Open a workbook",
    drop: "Drop a workbook here",
    dropHere: "Let go to open this workbook",
    notOne: (dropped) =>
      `${dropped.kind === "several" ? `You dropped ${dropped.count} files: none was opened` : `“${dropped.name}” is a folder: it was not opened`}. One workbook is open at a time, so drop a single file; to bring many self-evaluation forms into one workbook, use “Consolidate self-evaluation forms”.`,
    dismiss: "Dismiss",
    opening: (file) => `Opening ${file}…`,
    download: "Download the workbook",
    unsaved: {
      title: "Download first?",
      what: (file) =>
        `Results and edits in ${file} have not been downloaded. They are gone once another workbook is open.`,
      download: "Download, then open",
      discard: "Open without downloading",
      stay: "Cancel",
    },
    local: "Computed here, nothing uploaded.",
    between: " ",
    unshown: {
      charts: "Grey frames are charts: the download shows them in Excel.",
      formulas: "The result sheets have very many formulas: here you see their results, the download has the formulas.",
    },
    facts: [
      {
        name: "Stays on this machine",
        what: "The file is opened and computed in this page only. Nothing is uploaded, and it works without a network. Your file stays as it is; you download a copy.",
      },
      {
        name: "What it reads",
        what: ".xlsx and .xlsm, with headings of several rows, merged cells, tables by row or by column, and self-evaluation forms. Save an old .xls or a file with a password anew in Excel or WPS first. A workbook may have up to 10 million cells and take 1 GB when unpacked.",
      },
    ],
    keys: [
      { keys: ["F6"], what: "to the grid, the pane, the bar" },
      { keys: ["Ctrl+Z", "Ctrl+Y"], what: "undo, redo an edit" },
    ],
    otherLanguage: "中文",
    pane: "Scoring pane",
    paneWidth: "Width of the pane",
    undo: "Undo edit",
    redo: "Redo edit",
    uncalculated: (cells) =>
      `These formulas use a cell you changed, but this page does not know their functions and still shows the old results: ${cells.join(", ")}. Excel calculates them when it opens the downloaded copy; score it again then.`,
    grid: "Workbook",
  },
};

/** The words of the page around the pane. */
export function workbenchWords(language: Language): WorkbenchWords {
  return WORDS[language];
}
