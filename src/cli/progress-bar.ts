const WIDTH = 28;

/** A progress bar on one line of a terminal; draws nothing when nobody watches. */
export class ProgressBar {
  #done = 0;

  constructor(
    private readonly all: number,
    private readonly draw: (text: string) => void,
    private readonly watched: boolean,
  ) {
    this.#show();
  }

  step(): void {
    this.#done += 1;
    this.#show();
  }

  /** Takes the bar away, so that what is printed next stands alone. */
  clear(): void {
    if (this.watched) this.draw("\r\u001b[K");
  }

  #show(): void {
    if (!this.watched) return;
    const filled = Math.round((this.#done / Math.max(1, this.all)) * WIDTH);
    this.draw(`\r\u001b[K[${"█".repeat(filled)}${"·".repeat(WIDTH - filled)}] ${this.#done}/${this.all}`);
  }
}
