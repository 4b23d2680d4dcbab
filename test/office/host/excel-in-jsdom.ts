import path from "node:path";
import { pathToFileURL } from "node:url";
import type { HostModel, WebHostOptions } from "./web-host";
import { WebHost, windowName } from "./web-host";

/**
 * Boots the real, unmodified client library in this jsdom window, with a simulated Excel as the page around it.
 * A test file that uses it begins with
 * `@jest-environment ./test/office/host/excel-environment.ts` in a comment of its own.
 * One boot serves a whole test file; `host.reopen(model)` puts the next test's workbook behind it.
 */
export async function bootExcel(model: HostModel, options: WebHostOptions = {}): Promise<WebHost> {
  const hostPage = `${window.location.origin}/host.html`;
  Object.defineProperty(document, "domain", { value: window.location.hostname, configurable: true });
  window.name = windowName(hostPage, options.locale ?? "zh-CN");
  const post = (text: string): void => {
    const event = new MessageEvent("message", { data: text, origin: window.location.origin, source: window });
    setTimeout(() => window.dispatchEvent(event), 0);
  };
  const host = new WebHost(model, post, options);
  // Host and add-in share this one window: the host looks first and keeps what the add-in sent.
  window.addEventListener(
    "message",
    (event) => {
      if (typeof event.data !== "string" || !event.data.includes('"_messageType":0')) return;
      event.stopImmediatePropagation();
      host.receive(event.data);
    },
    { capture: true },
  );
  await loadClientLibrary();
  await Office.onReady();
  await Promise.all([host.whenStarted, telemetryLoaded()]);
  settleClientLibrary();
  return host;
}

/** The library loads one more script late; a test that ends before would cut it off with noise. */
async function telemetryLoaded(): Promise<void> {
  const isThere = (): HTMLScriptElement | undefined =>
    [...document.scripts].find(({ src }) => src.includes("/telemetry/"));
  for (let waited = 0; waited < 100 && isThere() === undefined; waited++) await new Promise((go) => setTimeout(go, 10));
  const script = isThere();
  await new Promise<void>((resolve) => {
    if (script === undefined || "oteljs_agave" in window) resolve();
    else script.addEventListener("load", () => resolve());
  });
}

function loadClientLibrary(): Promise<void> {
  const script = document.createElement("script");
  script.src = pathToFileURL(path.resolve("node_modules/@microsoft/office-js/dist/office.js")).href;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("office.js did not load"));
    document.head.append(script);
  });
}

/** Two switches of the library itself: clean-up in step with the call, and its check of requirement sets turned on. */
function settleClientLibrary(): void {
  const library = OfficeExtension as unknown as {
    Utility: { _synchronousCleanup?: boolean };
    CommonUtility: { _doApiNotSupportedCheck?: boolean };
  };
  library.Utility._synchronousCleanup = true;
  if (library.CommonUtility._doApiNotSupportedCheck === undefined) throw new Error("the library's check moved");
  library.CommonUtility._doApiNotSupportedCheck = true;
}
