import { CHINESE_FONT, ENGLISH_FONT } from "../paper/book";
import { toXlsx } from "../paper/to-xlsx";
import { GUANGDONG_ENGLISH } from "./english-facts";
import { GUANGDONG } from "./facts";
import { formsYuanBook } from "./forms-yuan";
import { guangdongBook } from "./guangdong";

/** A workbook under assets/samples. */
export interface SampleBook {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** All sample workbooks; the same bytes on every machine. */
export async function sampleBooks(): Promise<readonly SampleBook[]> {
  const books = [
    { file: "guangdong-2023.xlsx", book: guangdongBook(GUANGDONG, CHINESE_FONT) },
    { file: "guangdong-2023-en.xlsx", book: guangdongBook(GUANGDONG_ENGLISH, ENGLISH_FONT) },
    { file: "forms-yuan.xlsx", book: formsYuanBook() },
  ];
  return Promise.all(books.map(async ({ file, book }) => ({ file, bytes: await toXlsx(book) })));
}
