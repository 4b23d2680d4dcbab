import type { Browser } from "playwright-core";
import { launchBrowser } from "./chromium";
import type { Site } from "./serve";
import { serve } from "./serve";
import { builtSite } from "./site";

/** The pages as they are built, and a browser to open them in. */
export interface BuiltPages {
  readonly browser: Browser;
  /** Where the built files lie. */
  readonly folder: string;
  /** Where they are served, without a slash at the end. */
  readonly url: string;
}

/**
 * Has the pages built and served and a browser started before the tests of a file, and both gone after them.
 * Called once at the top of a file; what it gives may be used inside tests and hooks only.
 */
export function builtPages(): BuiltPages {
  let browser: Browser | undefined;
  let site: Site | undefined;
  let folder = "";
  beforeAll(async () => {
    folder = await builtSite();
    site = await serve(folder);
    browser = await launchBrowser();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get browser() {
      return started(browser);
    },
    get folder() {
      return folder;
    },
    get url() {
      return started(site).url;
    },
  };
}

function started<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("The pages are there only while tests run.");
  return part;
}
