/** So long (ms) after a workbook was put in its place the grid takes the focus by itself. */
const SETTLING = 1000;

/** Gives the focus back when the grid's editor takes it without the user: with the first key or press it is theirs to place. */
export function keepFocus(grid: HTMLElement, element: HTMLElement): void {
  const over = new AbortController();
  const end = (): void => over.abort();
  const { signal } = over;
  grid.addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof HTMLElement && target.isContentEditable && element.isConnected) element.focus();
    },
    { signal },
  );
  for (const event of ["pointerdown", "keydown"]) window.addEventListener(event, end, { signal, capture: true });
  setTimeout(end, SETTLING);
}
