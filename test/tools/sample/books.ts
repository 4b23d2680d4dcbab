import { CHINESE_FONT } from "../paper/book";
import { toXlsx } from "../paper/to-xlsx";
import { GUANGDONG } from "./facts";
import { guangdongBook } from "./guangdong";

/** A workbook under assets/samples. */
export interface SampleBook {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** All sample workbooks; the same bytes on every machine. */
export async function sampleBooks(): Promise<readonly SampleBook[]> {
  return [{ file: "guangdong-2023.xlsx", bytes: await toXlsx(guangdongBook(GUANGDONG, CHINESE_FONT)) }];
}
