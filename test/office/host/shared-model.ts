import type { HostEvent, HostModel } from "./web-host";

/**
 * One workbook behind several pages of the add-in, as in Excel, where pane and ribbon functions are pages of their own:
 * every page is told of every change, whichever page's batch made it.
 */
export class SharedModel {
  private readonly waiting: HostEvent[][] = [];

  constructor(private readonly model: HostModel) {}

  /** The model as one of the pages sees it. */
  forPage(): HostModel {
    const page = this.waiting.push([]) - 1;
    const { model } = this;
    return {
      root: model.root,
      beforeBatch: () => model.beforeBatch(),
      drainEvents: () => {
        const events = model.drainEvents();
        for (const queue of this.waiting) queue.push(...events);
        return this.waiting[page]?.splice(0) ?? [];
      },
    };
  }
}
