/** The Excel around the pane: what it speaks, and whether it knows what we need. */
export interface HostContext {
  /** BCP 47 tag of Excel's display language. */
  readonly displayLanguage: string;
  /** False for an Excel older than the requirement set that the manifest names. */
  readonly supported: boolean;
}

/** The requirement set that the manifest names; all members used without a guard belong to it. */
export const REQUIRED_API = "1.14";

/** Waits until Office is ready; undefined where the page is not inside Excel. */
export async function officeReady(): Promise<HostContext | undefined> {
  const { host } = await Office.onReady();
  // Outside Office `host` is null, whatever its type says.
  if (String(host) !== String(Office.HostType.Excel)) return undefined;
  return {
    displayLanguage: Office.context.displayLanguage,
    supported: Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_API),
  };
}

/** The colour of Excel's own surfaces as #RRGGBB; undefined where the host does not expose it. */
export function hostBackground(): string | undefined {
  // Office on the web has no theme: the property is missing there although the type has it.
  const { officeTheme } = Office.context as { officeTheme?: Office.OfficeTheme };
  return officeTheme?.bodyBackgroundColor;
}
