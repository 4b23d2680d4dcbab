import type { RefusalCode } from "../../sheets/port";
import type { Phrase } from "../text/fill";

/** A refusal in both languages. */
export interface RefusalWords {
  /** What stands in the way, with the facts. */
  readonly what: Phrase;
  /** What the reader can do about it. */
  readonly todo: Phrase;
}

type FileRefusalCode = Extract<
  RefusalCode,
  | "file-not-found"
  | "is-a-folder"
  | "read-denied"
  | "file-in-use"
  | "cannot-read"
  | "empty-file"
  | "not-a-zip"
  | "encrypted"
  | "legacy-xls"
  | "binary-xlsb"
  | "not-a-workbook"
  | "truncated"
  | "damaged"
  | "forbidden-xml"
  | "too-large"
  | "write-denied"
  | "disk-full"
  | "cannot-write"
  | "output-exists"
  | "output-has-decisions"
>;

/** The words of refusals that lie in a file or its disk. Parts in brackets appear only when their fact is known. */
export const FILE_REFUSALS: Readonly<Record<FileRefusalCode, RefusalWords>> = {
  "file-not-found": {
    what: {
      zh: "找不到文件“{file}”[：它是链接，指向的“{leadsTo}”不存在]",
      en: "There is no file “{file}”[: it is a link to “{leadsTo}”, which is not there]",
    },
    todo: {
      zh: "请核对路径和文件名[；名称里的“{unreadable}”不是 UTF-8 编码的字符，请先给文件改名]。",
      en: "Check the path and the name[; “{unreadable}” in it stands for signs that are not UTF-8: rename the file first].",
    },
  },
  "is-a-folder": {
    what: { zh: "“{file}”是文件夹，不是文件", en: "“{file}” is a folder, not a file" },
    todo: {
      zh: "请写出文件名；整个文件夹可以用 check、map 或 consolidate 处理。",
      en: "Name a file; whole folders can be given to check, map and consolidate.",
    },
  },
  "read-denied": {
    what: { zh: "没有权限读取“{file}”", en: "“{file}” may not be read" },
    todo: {
      zh: "请向文件所有者申请读取权限，或把文件复制到自己的文件夹后再试。",
      en: "Ask its owner for permission, or copy it into a folder of your own, and try again.",
    },
  },
  "file-in-use": {
    what: { zh: "“{file}”正被其他程序使用", en: "“{file}” is in use by another program" },
    todo: {
      zh: "请先在 Excel、WPS 或预览窗口中关闭它，再试一次；原有文件没有改动。",
      en: "Close it in Excel, WPS or the preview and try again; it was not changed.",
    },
  },
  "cannot-read": {
    what: { zh: "读不出“{file}”[（系统代码 {reason}）]", en: "“{file}” cannot be read[ (system code {reason})]" },
    todo: {
      zh: "请检查磁盘或网络连接，或把文件复制到本机后再试。",
      en: "Check the disk or the network, or copy the file to this computer, and try again.",
    },
  },
  "empty-file": {
    what: { zh: "“{file}”是空文件，里面没有任何内容", en: "“{file}” is an empty file: there is nothing in it" },
    todo: {
      zh: "下载、拷贝或保存时多半没有完成：请重新下载或拷贝，或向提供者再要一份。",
      en: "A download, a copy or saving was probably not finished: fetch it again, or ask whoever sent it.",
    },
  },
  "not-a-zip": {
    what: {
      zh: "“{file}”不是 .xlsx 工作簿[，实际是 {kind} 格式]",
      en: "“{file}” is not an .xlsx workbook[: it is {kind}]",
    },
    todo: {
      zh: "请用 Excel 或 WPS 打开后另存为 .xlsx 再试；打不开，请重新下载或拷贝。",
      en: "Open it in Excel or WPS, save it as .xlsx and try again; if it does not open, fetch it again.",
    },
  },
  encrypted: {
    what: { zh: "“{file}”设有打开密码", en: "“{file}” is protected by a password" },
    todo: {
      zh: "请在 Excel（文件→信息→保护工作簿）或 WPS（文件→文档加密）里取消密码后再试。",
      en: "Remove the password in Excel (File, Info, Protect Workbook) or WPS (File, Encrypt) and try again.",
    },
  },
  "legacy-xls": {
    what: {
      zh: "“{file}”是旧版 .xls（WPS 为 .et）格式",
      en: "“{file}” is in the old .xls format (WPS calls it .et)",
    },
    todo: { zh: "请在 Excel 或 WPS 里另存为 .xlsx 再试。", en: "Save it as .xlsx in Excel or WPS and try again." },
  },
  "binary-xlsb": {
    what: { zh: "“{file}”是二进制的 .xlsb 格式", en: "“{file}” is in the binary .xlsb format" },
    todo: { zh: "请在 Excel 里另存为 .xlsx 再试。", en: "Save it as .xlsx in Excel and try again." },
  },
  "not-a-workbook": {
    what: {
      zh: "“{file}”里没有工作簿[，它是 {kind} 文件][（缺少 {part}）]",
      en: "There is no workbook inside “{file}”[, which is a {kind}][ ({part} is missing)]",
    },
    todo: {
      zh: "请确认选的是 Excel 工作簿（.xlsx 或 .xlsm）；.ods 等其他表格请先另存为 .xlsx。",
      en: "Make sure it is an Excel workbook (.xlsx or .xlsm); save other kinds (.ods) as .xlsx first.",
    },
  },
  truncated: {
    what: { zh: "“{file}”不完整，文件在中途断开", en: "“{file}” is cut off before its end" },
    todo: { zh: "请重新下载或重新拷贝该文件。", en: "Download or copy the file again." },
  },
  damaged: {
    what: {
      zh: "“{file}”已损坏[，问题出在 {part}][，工作表“{sheet}”][，单元格 {cell}]",
      en: "“{file}” is damaged[ in {part}][, sheet “{sheet}”][, cell {cell}]",
    },
    todo: {
      zh: "请用 Excel 打开并修复，另存后再试。",
      en: "Let Excel open and repair it, save it under a new name and try again.",
    },
  },
  "forbidden-xml": {
    what: {
      zh: "“{file}”含有不安全的 XML 声明[（{part}）]",
      en: "“{file}” holds an unsafe XML declaration[ ({part})]",
    },
    todo: {
      zh: "正常的工作簿不会有此内容，请向提供者核实；必要时用 Excel 另存后再试。",
      en: "No ordinary workbook has it: ask whoever sent the file, or save it anew from Excel.",
    },
  },
  "too-large": {
    what: { zh: "“{file}”太大", en: "“{file}” is too large" },
    todo: {
      zh: "请删去与评价无关的工作表，或拆成几个文件后再试。",
      en: "Remove sheets that do not belong to the evaluation, or split the file, and try again.",
    },
  },
  "write-denied": {
    what: { zh: "没有权限写入“{file}”", en: "“{file}” may not be written" },
    todo: {
      zh: "该文件、所在文件夹或磁盘可能是只读的：请换一个可以写入的位置（-o、--json 或 --save），或请管理员开通权限。",
      en: "The file, its folder or the disk may be read-only: name another place (-o, --json or --save), or ask for permission.",
    },
  },
  "disk-full": {
    what: { zh: "磁盘空间不足，“{file}”没有写成", en: "The disk is full: “{file}” was not written" },
    todo: {
      zh: "请清理磁盘，或换一个磁盘（-o、--json 或 --save）后再试；原有文件没有改动。",
      en: "Free some space or name another disk (-o, --json or --save), and try again; what was there before is unchanged.",
    },
  },
  "cannot-write": {
    what: {
      zh: "无法写入“{file}”[（系统代码 {reason}）][：链接“{link}”指向的文件夹“{leadsTo}”不存在]",
      en: "Cannot write “{file}”[ (system code {reason})][: the link “{link}” leads to the folder “{leadsTo}”, which is not there]",
    },
    todo: {
      zh: "请核对路径，或换一个位置、换一个较短的文件名（-o、--json 或 --save）后再试[；也可以先建好文件夹“{leadsTo}”]。",
      en: "Check the path, or give another place or a shorter name (-o, --json or --save), and try again[; or make the folder “{leadsTo}” first].",
    },
  },
  "output-exists": {
    what: {
      zh: "[“{input}”就是要评分的原文件][“{taken}”已经存在]，没有写入",
      en: "Nothing was written: [“{input}” is the workbook itself][“{taken}” exists already]",
    },
    todo: { zh: "请换一个 -o 文件名，或加 --force 覆盖。", en: "Choose another name with -o, or add --force." },
  },
  "output-has-decisions": {
    what: {
      zh: "“{file}”里有 {count} 条人工处理意见，再次评分会把它们覆盖掉",
      en: "Scoring again would overwrite what people decided in “{file}” (decisions: {count})",
    },
    todo: {
      zh: "请直接对这个文件评分，或用 -o 换一个文件名；确实不要这些意见时加 --force。",
      en: "Score that file itself, or name another one with -o; add --force to do without the decisions.",
    },
  },
};
