import type { Locator } from "playwright-core";
import type { WorkbookState } from "../../office/host/model/state";
import type { SeenPane } from "./seen-pane";
import type { PaneTab } from "./workbench-page";

/** Called at every stop; `at` names what is on the screen. */
export type Look = (at: string) => Promise<void>;

const EMPTY: readonly PaneTab[] = ["mapping", "scores", "findings", "settings"];

/**
 * Walks through every screen of the pane in every state that a user meets, in the order of a first day: nothing read,
 * under way, checked, scored, each screen unfolded, a finding decided, data edited, Excel refusing. Gives the workbook as
 * it was once a finding was decided.
 */
export async function walkScreens(pane: SeenPane, look: Look): Promise<WorkbookState> {
  const { frame, go } = pane;
  await look("home-first");
  for (const tab of EMPTY) {
    await go(tab);
    await look(`${tab}-empty`);
  }
  await go("home");
  const goOn = await pane.hold();
  await pane.frame.locator("[data-action=score]").click();
  await frame.locator("[data-busy]").waitFor();
  await look("home-busy");
  await goOn();
  await pane.settled();
  await look("home-scored");
  await walkMapping(pane, look);
  await walkScores(pane, look);
  await walkFindings(pane, look);
  await go("settings");
  await look("settings");
  await frame.locator("[data-action=edit-profile]").click();
  await look("settings-editor");
  await go("home");
  await look("home-decided");
  const decided = await pane.workbook();
  for (const fold of await frame.locator("details").all()) await fold.locator("summary").click();
  await look("home-unfolded");
  const sheet = await pane.page.evaluate(() => window.excel?.selection().sheet ?? "");
  await pane.page.evaluate((name) => window.excel?.type(name, "Z90", "1"), sheet);
  await frame.locator("[data-state=stale]").first().waitFor();
  await look("home-stale");
  await go("scores");
  await look("scores-stale");
  await go("home");
  await pane.page.evaluate(() => window.excel?.fail({ transport: "AccessDenied" }));
  await pane.frame.locator("[data-action=score]").click();
  await frame.getByRole("alert").waitFor();
  await look("home-refused");
  return decided;
}

async function walkMapping({ frame, go }: SeenPane, look: Look): Promise<void> {
  await go("mapping");
  await look("mapping");
  const closed = frame.locator("h2 button[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
  await look("mapping-unfolded");
}

async function walkScores({ frame, go, score, settled }: SeenPane, look: Look): Promise<void> {
  await go("scores");
  await look("scores");
  const rule = frame.locator("select").first();
  if ((await frame.locator("[data-indicator]").count()) > 20) {
    await rule.selectOption("guangdong-2023");
    await settled();
    await look("scores-rule");
    await score();
    await look("home-settling");
    await go("scores");
  }
  const funds = frame.locator("[data-action=available]").first();
  if ((await funds.count()) > 0) {
    await funds.click();
    await look("scores-available");
    await pageKey(frame.getByRole("tabpanel"), "Escape");
  }
  const first = frame.locator("[data-indicator] button[aria-expanded]").first();
  if ((await first.count()) === 0) return;
  await first.click();
  await first.scrollIntoViewIfNeeded();
  await look("scores-proof");
  await frame.locator("[data-action=override]").first().click();
  await look("scores-form");
  await pageKey(frame.getByRole("tabpanel"), "Escape");
}

async function walkFindings({ frame, go, settled }: SeenPane, look: Look): Promise<void> {
  await go("findings");
  await look("findings");
  const cards = frame.locator("[data-finding]");
  if ((await cards.count()) === 0) return;
  await frame.getByRole("searchbox").fill("0/0");
  await look("findings-none");
  await frame.getByRole("searchbox").fill("");
  await cards.first().locator("button[aria-expanded]").click();
  await look("findings-open");
  await frame.locator("[data-action=to-correct]").first().click();
  await settled();
  await look("findings-decided");
  const explain = frame.locator("[data-action=explain]").first();
  for (let step = 0; step < 30 && (await explain.count()) === 0; step++) {
    await frame.locator("[data-action=next]").click();
    await frame.locator("[data-finding] [aria-expanded=true]").waitFor();
  }
  if ((await explain.count()) === 0) return;
  await explain.click();
  await look("findings-explain");
  await pageKey(frame.getByRole("tabpanel"), "Escape");
}

async function pageKey(inside: Locator, key: string): Promise<void> {
  await inside.page().keyboard.press(key);
}
