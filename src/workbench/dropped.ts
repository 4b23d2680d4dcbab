/** What was let go over the page and is not one file. The page holds one workbook at a time: it is told, and nothing opened. */
export type NotOne =
  { readonly kind: "several"; readonly count: number } | { readonly kind: "folder"; readonly name: string };

/** What was let go over the page; undefined where it was no file at all. */
export function droppedOf({ files, items }: Pick<DataTransfer, "files" | "items">): File | NotOne | undefined {
  const [file] = files;
  if (file === undefined) return undefined;
  if (files.length > 1) return { kind: "several", count: files.length };
  // A folder comes as a file that cannot be read.
  const isFolder = [...items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
  return isFolder ? { kind: "folder", name: file.name } : file;
}
