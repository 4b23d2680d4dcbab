import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cataloguePages } from "../tools/catalogue/pages";

const FOLDER = path.resolve(__dirname, "../../docs/checks");

test("docs/checks is what the registry says: run `npm run catalogue` and commit the pages", () => {
  const pages = cataloguePages();
  expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
  for (const [file, text] of pages) expect(readFileSync(path.join(FOLDER, file), "utf8")).toBe(text);
});
