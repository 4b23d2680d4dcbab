import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exampleBooks } from "./example-books";
import { cataloguePages } from "./pages";

/** Writes docs/checks anew: one page and one example workbook a check, and the list. */
async function build(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, "examples"), { recursive: true });
  const pages = cataloguePages();
  for (const [file, text] of pages) writeFileSync(path.join(folder, file), text);
  const books = await exampleBooks();
  for (const [file, bytes] of books) writeFileSync(path.join(folder, file), bytes);
  console.log(`docs/checks: ${pages.size} pages, ${books.size} example workbooks`);
}

void build(path.resolve(__dirname, "../../../docs/checks"));
