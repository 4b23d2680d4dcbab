import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Makes axe known to a page, once. */
export async function bringAxe(page: Page | Frame): Promise<void> {
  await page.evaluate(axe);
}

/** What axe blames on the page as it stands, each with the element. `except` names what is not ours to mend. */
export async function violations(page: Page | Frame, except: readonly string[] = []): Promise<readonly string[]> {
  const found = await page.evaluate<readonly Violation[]>(`
    axe.run({ exclude: ${JSON.stringify(except)} }, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => ({ html: html.slice(0, 300), failureSummary })),
      })),
    )`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

/** What scrolls sideways, reaches beyond the window or has its text cut off without an ellipsis. */
export function misfits(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const told = (element: Element, what: string): string =>
      `${what}: <${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 60)}”`;
    // What is only for screen readers is one pixel wide on purpose.
    const seen = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    });
    return seen.flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      const { overflowX, textOverflow } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (right > edge + 1 || left < -1) return [told(element, `from ${Math.round(left)} to ${Math.round(right)}`)];
      if (wide && (overflowX === "auto" || overflowX === "scroll")) return [told(element, "scrolls sideways")];
      if (wide && overflowX === "hidden" && textOverflow !== "ellipsis") return [told(element, "is cut off")];
      return [];
    });
  });
}
