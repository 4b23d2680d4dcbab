import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { findBrowser } from "../../tools/browser.cjs";

/** Starts the browser that the test command found or installed. Nothing is fetched from outside. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser: run `npm test`, which finds or installs one.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
