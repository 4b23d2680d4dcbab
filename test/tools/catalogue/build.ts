import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cataloguePages } from "./pages";

/** Writes docs/checks anew: one page a check and the list. */
const folder = path.resolve(__dirname, "../../../docs/checks");
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(path.join(folder, file));
const pages = cataloguePages();
for (const [file, text] of pages) writeFileSync(path.join(folder, file), text);
console.log(`docs/checks: ${pages.size} pages`);
