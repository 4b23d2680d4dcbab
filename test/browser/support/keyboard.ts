import type { Frame, Page } from "playwright-core";

const CONTROLS = "button, input, select, textarea, a[href], [tabindex='0']";

/** What a reader who has only the tab key could not get to, or could not see to have got to, on the screen as it stands. */
export async function outOfReach(page: Page, frame: Frame): Promise<readonly string[]> {
  await frame.evaluate((selector) => {
    const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.hasAttribute("disabled") && !element.hidden,
    );
    controls.forEach((element, index) => (element.dataset["control"] = String(index)));
  }, CONTROLS);
  await frame.locator('[role="tab"][aria-selected="true"]').focus();
  const reached = new Set<string>();
  const start = await frame.evaluate(focused);
  const unseen: string[] = [];
  // A list that grows while one goes through it ends as well: round the page and back to the start.
  for (let press = 0, at = start; press < 400; press++, at = await frame.evaluate(focused)) {
    if (press > 0 && at.control === start.control) break;
    if (at.control !== undefined) reached.add(at.control);
    if (!at.seen) unseen.push(`focus cannot be seen: ${at.html}`);
    await page.keyboard.press("Tab");
  }
  const missed = await frame.evaluate(
    (known) =>
      [...document.querySelectorAll<HTMLElement>("[data-control]")]
        .filter((element) => !known.includes(element.dataset["control"] ?? ""))
        // Radio buttons and tabs take one stop for the group; the arrow keys go on inside.
        .filter((element) => element.getAttribute("role") !== "tab" && element.getAttribute("type") !== "radio")
        .map((element) => `cannot be reached: ${element.outerHTML.slice(0, 200)}`),
    [...reached],
  );
  return [...missed, ...new Set(unseen)];
}

/** What has the focus, and whether anything about it, its label or its frame shows that. */
function focused(): { readonly control: string | undefined; readonly seen: boolean; readonly html: string } {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return { control: undefined, seen: true, html: "" };
  const drawn = (element: Element | null, pseudo?: string): boolean => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, boxShadow, borderBottomWidth, borderBottomStyle } = getComputedStyle(
      element,
      pseudo,
    );
    const outlined = outlineStyle !== "none" && outlineWidth !== "0px";
    const ruled = pseudo !== undefined && borderBottomStyle === "solid" && borderBottomWidth !== "0px";
    return outlined || boxShadow !== "none" || ruled;
  };
  const { parentElement } = active;
  const seen = drawn(active) || drawn(active, "::after") || drawn(parentElement) || drawn(parentElement, "::after");
  return { control: active.dataset["control"], seen, html: active.outerHTML.slice(0, 200) };
}
