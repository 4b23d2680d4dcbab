import { strToU8, unzipSync, zipSync } from "fflate";

/** A file that cannot be read or holds nothing to consolidate, made from a good one. */
export interface Damage {
  readonly name: string;
  readonly from: (good: Uint8Array) => Uint8Array;
}

/** The first eight bytes of the container in which Office keeps encrypted workbooks and the .xls of 1997. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(8192);
  bytes.set(COMPOUND_FILE);
  // A directory entry names its stream in UTF-16.
  for (let at = 0; at < stream.length; at += 1) bytes[1024 + 2 * at] = stream.charCodeAt(at);
  return bytes;
}

function withPart(good: Uint8Array, part: string, content: string | undefined): Uint8Array {
  const parts = unzipSync(good);
  const others = Object.entries(parts).filter(([name]) => name !== part);
  return zipSync(Object.fromEntries(content === undefined ? others : [...others, [part, strToU8(content)]]));
}

const SHEET = "xl/worksheets/sheet1.xml";

export const DAMAGES: readonly Damage[] = [
  { name: "截断", from: (good) => good.slice(0, Math.floor(good.length * 0.6)) },
  { name: "只有文件头", from: (good) => good.slice(0, 200) },
  { name: "空文件", from: () => new Uint8Array(0) },
  { name: "加密", from: () => compoundFile("EncryptedPackage") },
  { name: "旧版xls改名", from: () => compoundFile("Workbook") },
  { name: "文本文件改名", from: () => strToU8("项目名称,预算数,执行数\n某项目,100,90\n") },
  { name: "网页改名", from: () => strToU8("<html><body><table><tr><td>项目名称</td></tr></table></body></html>") },
  { name: "缺工作表", from: (good) => withPart(good, SHEET, undefined) },
  { name: "工作表损坏", from: (good) => withPart(good, SHEET, '<worksheet><sheetData><row r="1"><c r=') },
  {
    name: "word文档改名",
    from: () => zipSync({ "word/document.xml": strToU8("<w:document/>"), "[Content_Types].xml": strToU8("<Types/>") }),
  },
];
