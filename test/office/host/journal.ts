import type { RequestBody } from "./wire";
import { ACTION } from "./wire";

/** One request of the add-in as the host saw it. */
export interface Exchange {
  /** Only gives back references; sent by the client library by itself, never awaited by an add-in. */
  readonly cleanUp: boolean;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Members called or set, in order, for example "Add", "Values"; repeated ones too. */
  readonly members: readonly string[];
}

/** Everything that crossed the border, in order. */
export class Journal {
  readonly exchanges: Exchange[] = [];

  record(request: RequestBody, requestBytes: number, responseBytes: number): void {
    const members = request.Actions.filter(
      ({ ActionType }) => ActionType === ACTION.method || ActionType === ACTION.setProperty,
    ).map(({ Name }) => Name);
    this.exchanges.push({
      cleanUp: isCleanUp(request),
      actions: request.Actions.length,
      requestBytes,
      responseBytes,
      members,
    });
  }

  /** Round trips the add-in waited for. */
  get requests(): number {
    return this.exchanges.filter(({ cleanUp }) => !cleanUp).length;
  }

  clear(): void {
    this.exchanges.length = 0;
  }
}

/** True when a request only gives references back. */
export function isCleanUp(request: RequestBody): boolean {
  const work = request.Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return work.length > 0 && work.every(({ Name }) => Name === "_RemoveReference");
}
