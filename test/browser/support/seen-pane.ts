import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { WorkbookState } from "../../office/host/model/state";
import type { PaneInExcel } from "./pane-in-excel";
import { openPane, sampleState } from "./pane-in-excel";

/** The surfaces that Excel and the system put around the pane. */
export type PaneLook = "light" | "dark" | "contrast";

/** How the pane looks when it is opened. */
export interface LookedAt {
  /** Folder of the built site. */
  readonly folder: string;
  /** A workbook of assets/samples. */
  readonly book: string;
  /** The workbook as somebody left it, in place of the sample. */
  readonly left?: WorkbookState;
  readonly language?: "zh" | "en";
  readonly look?: PaneLook;
  readonly width?: number;
  readonly height?: number;
}

/** The pane filling a window as wide as Excel shows it. */
export interface SeenPane extends PaneInExcel {
  readonly page: Page;
  /** Keeps the engine's worker from being asked, so that a run stands still; gives the way to let it go on. */
  readonly hold: () => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
}

/** Opens the pane to be looked at: at this width, in this theme. */
export async function openToLookAt(browser: Browser, start: LookedAt): Promise<SeenPane> {
  const { folder, book, language = "zh", look = "light", width = 350, height = 800 } = start;
  const workbook = start.left ?? (await sampleState(path.resolve("assets/samples", book)));
  const pane = await openPane(browser, { folder, workbook, language });
  const { page, close } = pane.excel;
  await page.setViewportSize({ width, height });
  // Entrances fade in; what is looked at has arrived.
  await page.emulateMedia({
    colorScheme: look === "dark" ? "dark" : "light",
    forcedColors: look === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  return { ...pane, page, hold: () => held(pane.frame), close };
}

declare global {
  interface Window {
    letEngineGoOn?: () => void;
  }
}

async function held(frame: Frame): Promise<() => Promise<void>> {
  await frame.evaluate(() => {
    const post = Reflect.get(Worker.prototype, "postMessage");
    const waiting: (() => void)[] = [];
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      waiting.push(() => post.call(this, message));
    };
    window.letEngineGoOn = () => {
      Worker.prototype.postMessage = post;
      for (const send of waiting) send();
    };
  });
  return () => frame.evaluate(() => window.letEngineGoOn?.());
}
