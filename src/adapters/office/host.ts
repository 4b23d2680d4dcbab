import type { Language } from "../../domain/lists";

/** Resolves when Office has taken the page in; false where the page is not inside Excel. */
export async function whenInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** The language of Excel's surface. Anything but English is served in Chinese. */
export function hostLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "zh";
}

/** Puts functions behind the ribbon's buttons, by the names in manifest.xml; Excel is told when each is done. */
export function registerCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run().finally(() => event.completed());
    });
  }
}

/** Shows a page of this site in a small window of its own; for words of a ribbon command, which has no pane. */
export function showPage(path: string): void {
  const address = new URL(path, window.location.href).href;
  Office.context.ui.displayDialogAsync(address, { width: 30, height: 25, displayInIframe: true });
}

/** Whether Excel's theme is dark; undefined where Excel does not say (on the web and on Macs). */
export function isDarkTheme(): boolean | undefined {
  const theme: unknown = Reflect.get(Office.context, "officeTheme");
  if (typeof theme !== "object" || theme === null || !("bodyBackgroundColor" in theme)) return undefined;
  const color = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(String(theme.bodyBackgroundColor));
  if (color === null) return undefined;
  const [red = 255, green = 255, blue = 255] = color.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
