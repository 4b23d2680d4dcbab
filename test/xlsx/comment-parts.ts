const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const THREAD_TYPE = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A note of a sheet; its text as runs of rich text. */
export interface NoteOfPart {
  readonly cell: string;
  readonly author?: string;
  readonly runs: readonly string[];
}

/** A comment of a thread; the first at a cell begins it, the others answer. */
export interface ThreadedOfPart {
  readonly cell: string;
  readonly text: string;
}

/** What Excel writes for versions that know no threads, in Chinese and in English, before the comment itself. */
export const BEFORE_THREAD = {
  zh: "[线程批注]\n\n你的 Excel 版本可读取此线程批注; 但如果在更新版本的 Excel 中打开文件，则对批注所作的任何改动都将被删除。了解详细信息: https://go.microsoft.com/fwlink/?linkid=870924\n\n注释:\n    ",
  en: "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    ",
} as const;

/** The parts that hold notes and threads of the sheet with this number, and its list of related parts, by name. */
export function commentParts(
  sheet: number,
  notes: readonly NoteOfPart[],
  threads: readonly ThreadedOfPart[] = [],
): Readonly<Record<string, string>> {
  const related = [
    `<Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments${sheet}.xml"/>`,
    ...(threads.length === 0
      ? []
      : [`<Relationship Id="rId2" Type="${THREAD_TYPE}" Target="../threadedComments/threadedComment${sheet}.xml"/>`]),
  ];
  return {
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: `<Relationships xmlns="${PACKAGE}">${related.join("")}</Relationships>`,
    [`xl/comments${sheet}.xml`]: notesXml(notes),
    ...(threads.length === 0 ? {} : { [`xl/threadedComments/threadedComment${sheet}.xml`]: threadsXml(threads) }),
  };
}

function notesXml(notes: readonly NoteOfPart[]): string {
  const authors = [...new Set(notes.map(({ author = "" }) => author))];
  const list = notes.map(({ cell, author = "", runs }) => {
    const text = runs.map((run) => `<r><t xml:space="preserve">${escaped(run)}</t></r>`).join("");
    return `<comment ref="${cell}" authorId="${authors.indexOf(author)}"><text>${text}</text></comment>`;
  });
  const names = authors.map((author) => `<author>${escaped(author)}</author>`).join("");
  return `<comments xmlns="${MAIN}"><authors>${names}</authors><commentList>${list.join("")}</commentList></comments>`;
}

function threadsXml(threads: readonly ThreadedOfPart[]): string {
  const list = threads.map(
    ({ cell, text }, index) =>
      `<threadedComment ref="${cell}" id="{${index}}"><text>${escaped(text)}</text></threadedComment>`,
  );
  return `<ThreadedComments xmlns="${THREADS}">${list.join("")}</ThreadedComments>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
