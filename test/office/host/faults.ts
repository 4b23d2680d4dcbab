/** Faults that the web transport reports for a whole request, by the number that crosses the frame. */
export const TRANSPORT_FAULTS = {
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  AccessDenied: 7000,
  InvalidRequestContext: 1014,
  GeneralException: 5001,
} as const;
export type TransportFault = keyof typeof TRANSPORT_FAULTS;

/**
 * A failure to be met once: either the transport refuses the whole request, or Excel stops inside the batch with
 * `code`, after it has carried out `afterActions` of its actions.
 */
export type Fault =
  | { readonly transport: TransportFault; readonly afterRequests?: number }
  | { readonly code: string; readonly afterRequests?: number; readonly afterActions?: number };

/** The faults still to come; each request of the add-in moves them one nearer. */
export class Faults {
  private waiting: { fault: Fault; left: number }[] = [];

  /** Lets `afterRequests` requests pass (none when absent) and fails the next one. */
  plan(fault: Fault): void {
    this.waiting.push({ fault, left: fault.afterRequests ?? 0 });
  }

  clear(): void {
    this.waiting = [];
  }

  /** Called once for every request that does work. */
  take(): Fault | undefined {
    const due = this.waiting.find((entry) => entry.left === 0);
    this.waiting = this.waiting.filter((entry) => entry !== due);
    for (const entry of this.waiting) entry.left -= 1;
    return due?.fault;
  }
}
