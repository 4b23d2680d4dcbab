/**
 * Makes docs/images/graded-overview.png: the overview sheet of the graded sample as LibreOffice prints it.
 * Needs `apt-get install libreoffice-calc poppler-utils`; run `npm run demo` first.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";

const book = path.join("dist", "demo", "guangdong-2023.graded.xlsx");
const target = path.join("docs", "images", "graded-overview.png");
/** Words of the overview's title, by which its page is found. */
const TITLE = "绩效评分总览";
const DOTS_PER_INCH = "110";

const folder = mkdtempSync(path.join(os.tmpdir(), "fundscore-picture-"));

function run(program, ...args) {
  const { status, stdout, error } = spawnSync(program, args, { encoding: "utf8" });
  if (error !== undefined || status !== 0) throw error ?? new Error(`${program} ended with ${status}`);
  return stdout;
}

run(
  "soffice",
  `-env:UserInstallation=file://${folder}/profile`,
  "--headless",
  "--convert-to",
  "pdf",
  "--outdir",
  folder,
  book,
);
const pdf = path.join(folder, "guangdong-2023.graded.pdf");
const pages = run("pdftotext", pdf, "-").split("\f");
const page = String(pages.findIndex((text) => text.includes(TITLE)) + 1);
if (page === "0") throw new Error(`no page of ${book} is titled ${TITLE}`);
run("pdftoppm", "-r", DOTS_PER_INCH, "-f", page, "-l", page, "-png", pdf, path.join(folder, "page"));
const picture = readdirSync(folder).find((name) => name.startsWith("page") && name.endsWith(".png"));
if (picture === undefined) throw new Error("pdftoppm wrote no picture");
mkdirSync(path.dirname(target), { recursive: true });
copyFileSync(path.join(folder, picture), target);
process.stdout.write(`${target}\n`);
