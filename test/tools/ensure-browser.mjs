import { ensureBrowser } from "./browser.cjs";

ensureBrowser();
