import { Dispatcher } from "./dispatcher";
import type { Fault } from "./faults";
import { Faults, TRANSPORT_FAULTS } from "./faults";
import type { HostObject } from "./host-object";
import { isCleanUp, Journal } from "./journal";
import type { RequestBody } from "./wire";

/** A message between the frame of the add-in and the page around it, as the client library writes it. */
interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data?: unknown;
  readonly _actionType?: number;
}

/** A model of Excel that the transport can carry. */
export interface HostModel {
  readonly root: HostObject;
  /** Called before a batch is carried out; throws or stops are its business. */
  beforeBatch(): string | undefined;
  /** Events that the batch gave rise to; they are sent after its answer. */
  drainEvents(): readonly HostEvent[];
}

/** An event in the form that the client library dispatches to its handlers. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A small window with a page of the add-in, which it asked for. */
export interface HostDialog {
  readonly url: string;
  /** The user has closed the window: tells the add-in. */
  readonly closed: () => void;
}

export interface WebHostOptions {
  /** What Office.context.requirements answers. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Languages of Excel's surface and of the data, for example "zh-CN". */
  readonly locale?: string;
  /** Shows the small window that the add-in asks for. */
  readonly showDialog?: (dialog: HostDialog) => void;
  /** Bytes of one request or response; the limit of Excel on the web. */
  readonly payloadLimit?: number;
}

const INVOKE = 0;
const REGISTER = 1;
/** Event by which the client library asks for a window, and what it is told when the window is closed. */
const DIALOG_EVENT = 10;
const DIALOG_CLOSED = 12_006;
const CONVERSATION = "fundscore-test";
const APP = "app1";
/** Command numbers that cross the frame. */
const RICH_API = 93;
const COMMAND_DONE = 94;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const UNSUPPORTED = 5001;

/** The name to give the add-in's window, so that the client library finds its host. */
export function windowName(hostUrl: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: "host",
    hostInfo: `Excel$Web$16.01$${locale}$correlation$$$0`,
    xdmInfo: `${CONVERSATION}|${APP}|${hostUrl}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/**
 * The page around an add-in in Excel on the web: answers the client library's messages and carries its batches to the
 * dispatcher. Knows nothing of windows: whoever owns one passes messages in and posts what comes out.
 */
export class WebHost {
  readonly journal = new Journal();
  readonly faults = new Faults();
  private readonly dispatcher: Dispatcher;
  private origin = "";
  private readonly requirements: string;
  private readonly locale: string;
  private readonly payloadLimit: number;
  private readonly showDialog: WebHostOptions["showDialog"];
  private readonly commands: ((id: unknown) => void)[] = [];
  private started: () => void = () => undefined;
  /** Resolves when the client library has finished its own start-up conversation. */
  readonly whenStarted = new Promise<void>((resolve) => (this.started = resolve));

  constructor(
    private model: HostModel,
    private readonly post: (message: string) => void,
    options: WebHostOptions = {},
  ) {
    this.dispatcher = new Dispatcher(model.root);
    this.requirements = JSON.stringify(options.requirements ?? { ExcelApi: "1.15", RibbonApi: "1.1" });
    this.locale = options.locale ?? "zh-CN";
    this.showDialog = options.showDialog;
    this.payloadLimit = options.payloadLimit ?? 5 * 1024 * 1024;
  }

  /** Puts another workbook behind the running client: as if this one had been closed and that one opened. */
  reopen(model: HostModel): void {
    this.model = model;
    this.dispatcher.reopen(model.root);
    this.journal.clear();
    this.faults.clear();
  }

  get heldReferences(): number {
    return this.dispatcher.heldReferences;
  }

  /** Takes what the add-in's window posted; anything that is not the client library's is left alone. */
  receive(text: unknown): void {
    const message = parsed(text);
    if (message?._messageType !== 0) return;
    this.origin = message._origin;
    if (message._actionType !== INVOKE) {
      if (message._actionType === REGISTER) this.dialogOf(message);
      this.reply(message, { Version: 1, Error: 0 });
      return;
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.reply(message, this.appContext());
        return;
      case "executeMethod":
        this.execute(message);
        return;
      default:
        this.reply(message, 0);
    }
  }

  /** The user presses a ribbon button whose function is registered under `action`; resolves when it says completed. */
  pressCommand(action: string): Promise<void> {
    const id = `command-${this.commands.length}`;
    return new Promise((resolve) => {
      this.commands.push((done) => {
        if (done === id) resolve();
      });
      this.event("appCommandInvoked", [id, action, JSON.stringify({ source: { id: action } })]);
    });
  }

  /** Sends the events that a change made by the user gave rise to. */
  flushEvents(): void {
    for (const { type, target, args } of this.model.drainEvents()) {
      this.event("richApiMessage", { ArrayData: [[65536, type, target, JSON.stringify(args), 0]] });
    }
  }

  private dialogOf(message: FrameMessage): void {
    const { eventDispId, targetId } = message._data as { eventDispId?: number; targetId?: unknown };
    if (eventDispId !== DIALOG_EVENT || typeof targetId !== "string") return;
    const { url } = JSON.parse(targetId) as { url: string };
    this.showDialog?.({ url, closed: () => this.event(message._actionName, { messageType: DIALOG_CLOSED }) });
  }

  private execute(message: FrameMessage): void {
    const call = message._data as {
      DdaMethod?: { DispatchId?: number };
      ArrayData?: readonly unknown[];
      [key: string]: unknown;
    };
    switch (call.DdaMethod?.DispatchId) {
      case RICH_API: {
        const body = call.ArrayData?.[4];
        this.reply(message, this.batch(typeof body === "string" ? body : "{}"));
        this.flushEvents();
        return;
      }
      case LOAD_SETTINGS:
        this.reply(message, { Version: 1, Error: 0, Properties: [] });
        return;
      case SAVE_SETTINGS:
        this.reply(message, { Version: 1, Error: 0 });
        return;
      case COMMAND_DONE:
        this.reply(message, { Version: 1, Error: 0 });
        for (const listener of this.commands) listener(call["0"] ?? call.ArrayData?.[0]);
        return;
      default:
        this.reply(message, { Version: 1, Error: UNSUPPORTED });
    }
  }

  private batch(body: string): unknown {
    const request = JSON.parse(body) as RequestBody;
    if (isInternal(request)) {
      this.started();
      return answer({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) });
    }
    const size = byteLength(body);
    const fault = isCleanUp(request) ? undefined : this.faults.take();
    if (fault !== undefined && "transport" in fault) {
      this.journal.record(request, size, 0);
      return refused(fault.transport);
    }
    if (size > this.payloadLimit) {
      this.journal.record(request, size, 0);
      return refused("RequestPayloadSizeLimitExceeded");
    }
    const stopCode = isCleanUp(request) ? undefined : this.model.beforeBatch();
    const planned = stopOf(fault, stopCode);
    const response = this.dispatcher.run(request, planned);
    const text = JSON.stringify(response);
    const responseSize = byteLength(text);
    this.journal.record(request, size, responseSize);
    return responseSize > this.payloadLimit ? refused("ResponsePayloadSizeLimitExceeded") : answerText(text);
  }

  private appContext(): unknown {
    return {
      _id: APP,
      _appName: 16,
      _appVersion: "16.0.15407.10000",
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: "https://example.test/workbook.xlsx",
      _clientMode: 1,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "correlation",
      _appInstanceId: "instance",
      _hostCustomMessage: "",
      _hostFullVersion: "16.0.15407.10000",
      _initialDisplayMode: 2,
      _requirementMatrix: this.requirements,
    };
  }

  private reply(message: FrameMessage, data: unknown): void {
    this.send({
      _actionName: message._actionName,
      _correlationId: message._correlationId,
      _responseType: 0,
      _data: data,
    });
  }

  private event(name: string, data: unknown): void {
    this.send({ _actionName: name, _correlationId: 0, _responseType: 1, _data: data });
  }

  private send(parts: Readonly<Record<string, unknown>>): void {
    this.post(
      JSON.stringify({
        _messageType: 1,
        _conversationId: CONVERSATION,
        _origin: this.origin,
        _errorCode: 0,
        _serializerVersion: 1,
        ...parts,
      }),
    );
  }
}

function stopOf(
  fault: Fault | undefined,
  code: string | undefined,
): { code: string; afterActions: number } | undefined {
  if (fault !== undefined && "code" in fault) return { code: fault.code, afterActions: fault.afterActions ?? 0 };
  return code === undefined ? undefined : { code, afterActions: 0 };
}

/** The client's own start-up request, which is not about the workbook. */
function isInternal(request: RequestBody): boolean {
  return Object.values(request.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
}

function answer(response: unknown): unknown {
  return answerText(JSON.stringify({ TraceIds: [], ...(response as object) }));
}

function answerText(text: string): unknown {
  return { Version: 1, Error: 0, Data: [200, [], text] };
}

function refused(fault: keyof typeof TRANSPORT_FAULTS): unknown {
  return { Version: 1, Error: TRANSPORT_FAULTS[fault] };
}

function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

function parsed(text: unknown): FrameMessage | undefined {
  if (typeof text !== "string" || !text.includes("_messageType")) return undefined;
  return JSON.parse(text) as FrameMessage;
}
