/**
 * Pictures of the pane's screens, in the real office.js and the simulated Excel.
 *
 *   npm run pictures -- FOLDER [--width 320,350] [--look light,dark,contrast] [--lang zh,en] [--book forms-yuan.xlsx]
 *   npm run pictures -- --docs
 *
 * The first writes FOLDER/WIDTH-LOOK-LANG-BOOK/NN-SCREEN.png for every screen, to be looked at after a change; the second
 * makes the pictures of docs/pane.md and docs/workbench.md.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../browser/support/chromium";
import type { LookedAt, PaneLook, SeenPane } from "../../browser/support/seen-pane";
import { openToLookAt } from "../../browser/support/seen-pane";
import { serve } from "../../browser/support/serve";
import { builtSite } from "../../browser/support/site";
import { walkScreens } from "../../browser/support/walk-screens";
import { openWorkbench } from "../../browser/support/workbench-page";

const LOOKS: readonly PaneLook[] = ["light", "dark", "contrast"];
const LANGUAGES = ["zh", "en"] as const;
const BOOKS = { zh: "guangdong-2023.xlsx", en: "guangdong-2023-en.xlsx" } as const;
/** What docs/pane.md shows. */
const IN_DOCS = [
  "home-first",
  "home-settling",
  "mapping",
  "scores-rule",
  "scores-proof",
  "findings-open",
  "home-former",
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    docs: { type: "boolean", default: false },
    width: { type: "string", default: "350" },
    height: { type: "string", default: "800" },
    look: { type: "string", default: "light" },
    lang: { type: "string", default: "zh" },
    book: { type: "string", default: "guangdong-2023.xlsx" },
  },
});

type Start = Required<Omit<LookedAt, "left">>;

function starts(folder: string): readonly Start[] {
  if (values.docs) {
    return LANGUAGES.map((language) => {
      return { folder, book: BOOKS[language], language, look: "light", width: 350, height: 700 };
    });
  }
  const languages = LANGUAGES.filter((language) => values.lang.split(",").includes(language));
  const looks = LOOKS.filter((look) => values.look.split(",").includes(look));
  return values.book.split(",").flatMap((book) =>
    values.width.split(",").flatMap((width) =>
      looks.flatMap((look) =>
        languages.map((language) => ({
          folder,
          book,
          language,
          look,
          width: Number(width),
          height: Number(values.height),
        })),
      ),
    ),
  );
}

async function take(browser: Browser, start: Start): Promise<void> {
  const { book, language, look, width } = start;
  const name = [width, look, language, path.basename(book, ".xlsx")].join("-");
  const target = path.join(positionals[0] ?? "dist/pictures", name);
  mkdirSync(target, { recursive: true });
  let count = 0;
  const shoot = async (pane: SeenPane, at: string): Promise<void> => {
    count += 1;
    // Bars and panels glide to their places.
    await pane.page.waitForTimeout(300);
    const file = path.join(target, `${String(count).padStart(2, "0")}-${at}.png`);
    await pane.page.screenshot({ path: file });
    if (values.docs && IN_DOCS.includes(at)) copyFileSync(file, `docs/images/pane-${at}-${language}.png`);
  };
  const pane = await openToLookAt(browser, start);
  const left = await walkScreens(pane, (at) => shoot(pane, at));
  const again = await openToLookAt(browser, { ...start, left });
  await again.frame.locator("[data-former]").waitFor();
  await shoot(again, "home-former");
  for (const { excel, close } of [pane, again]) {
    for (const complaint of excel.complaints) console.error(`${name}: ${complaint}`);
    await close();
  }
  console.log(target);
}

/** The first page of the workbench, and a workbook open in it. */
async function takeWorkbench(browser: Browser, folder: string): Promise<void> {
  const site = await serve(folder);
  for (const language of LANGUAGES) {
    const bench = await openWorkbench(browser, site.url, { language, viewport: { width: 1366, height: 768 } });
    await bench.page.screenshot({ path: `docs/images/workbench-first-${language}.png` });
    await bench.openFile(path.resolve("assets/samples", BOOKS[language]));
    await bench.score();
    await bench.page.waitForTimeout(500);
    await bench.page.screenshot({ path: `docs/images/workbench-open-${language}.png` });
    await bench.close();
  }
  await site.close();
}

async function main(): Promise<void> {
  const folder = await builtSite();
  const browser = await launchBrowser();
  for (const start of starts(folder)) await take(browser, start);
  if (values.docs) await takeWorkbench(browser, folder);
  await browser.close();
}

void main();
