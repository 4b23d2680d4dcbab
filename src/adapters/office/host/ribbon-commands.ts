/** Puts functions behind the ribbon's buttons, by the names in manifest.xml; Excel is told when each is done. */
export function registerCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run().finally(() => event.completed());
    });
  }
}

/**
 * Shows a page of this site in a small window, for messages of a ribbon command, which has no pane. Resolves when the
 * window is closed or could not be opened: when a function ends, its window may go with it.
 */
export function showPage(path: string): Promise<void> {
  const address = new URL(path, window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { width: 30, height: 25, displayInIframe: true }, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) resolve();
      else opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
