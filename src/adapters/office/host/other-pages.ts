/**
 * Pane and ribbon functions are pages that share no memory. Excel's events tell the pane of cells that a command has
 * written, but not of conditional formats that it has removed. So a page that has changed marks leaves a sign in the
 * storage that pages of one site share. It says only that something happened, never what: the other page, perhaps that
 * of another workbook, looks for itself.
 */
const SIGN = "fundscore.marks-changed";

/** Tells the add-in's other pages that marks have come or gone. */
export function tellOtherPages(): void {
  try {
    localStorage.setItem(SIGN, crypto.randomUUID());
  } catch {
    // Where storage is shut off, an open pane learns of it with its next run.
  }
}

/** Calls back when another page of the add-in has changed marks; gives the way to stop it. */
export function onOtherPages(callback: () => void): () => void {
  const listen = ({ key }: StorageEvent): void => {
    if (key === SIGN) callback();
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}
