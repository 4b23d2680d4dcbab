/**
 * Draws the icons of the ribbon from their vector sources: `node test/tools/run.mjs test/tools/icons/icons.ts`.
 * The pictures are committed; draw them again after a change of a source. Needs an installed Chromium, Chrome or Edge.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureBrowser } from "../browser.cjs";

/** Sizes in pixels that Office asks for: of a button, and of the add-in itself in lists. */
const BUTTON_SIZES = [16, 32, 80];
const SIZES: Readonly<Record<string, readonly number[]>> = { app: [16, 32, 64, 80] };
const folder = path.resolve("assets/icons");

async function draw(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureBrowser() });
  const page = await browser.newPage();
  for (const source of readdirSync(path.join(folder, "source"))) {
    const svg = readFileSync(path.join(folder, "source", source), "utf8");
    const name = path.basename(source, ".svg");
    for (const size of SIZES[name] ?? BUTTON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const picture = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(folder, `${name}-${size}.png`), picture);
    }
  }
  await browser.close();
}

void draw();
