import type { Refusal, RefusalCode } from "../../../sheets/port";

/** Carries a refusal out of a batch that is being prepared; never leaves this folder. */
export class RefusedInside extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Error codes of Excel that are not our bug, and what they mean to the user. The first group comes from Excel itself,
 * the second from the transport between the page and Excel. Everything else is thrown on.
 */
const CODES: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "access-denied",
  NotAllowed: "access-denied",
  ApiNotFound: "api-missing",
  UnsupportedOperation: "api-missing",
  Conflict: "host-busy",
  RequestAborted: "host-busy",
  InactiveWorkbook: "host-busy",
  InvalidSelection: "access-denied",

  InvalidOrTimedOutSession: "session-lost",
  InvalidRequestContext: "session-lost",
  ActivityLimitReached: "host-busy",
  WriteNotSupportedWhenModalDialogOpen: "host-busy",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  PayloadSizeLimitExceeded: "payload-too-large",
};

/** The code of an error of Excel or its client library; undefined for any other error. */
export function hostCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** The member of Excel's interface at which it stopped ("Workbook.comments"); undefined where it does not say. */
export function hostPlace(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("debugInfo" in error)) return undefined;
  const told: unknown = error.debugInfo;
  if (typeof told !== "object" || told === null || !("errorLocation" in told)) return undefined;
  return typeof told.errorLocation === "string" ? told.errorLocation : undefined;
}

/** What a known failure of the host means; undefined for what is our own bug. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof RefusedInside) return error.refusal;
  const hostSays = hostCode(error);
  const code = hostSays === undefined ? undefined : CODES[hostSays];
  return code === undefined || hostSays === undefined ? undefined : { code, facts: { host: hostSays } };
}
