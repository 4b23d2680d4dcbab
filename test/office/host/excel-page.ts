/**
 * The page of the simulated Excel in a real browser: a frame with the add-in's pane in it and, where it is named, a hidden
 * one with its ribbon functions; the same host, dispatcher and model as in jsdom. The page that loads this script says,
 * in `window.excelStart`, what is open and which pages to show.
 */
import type { Fault } from "./faults";
import { opened, saved } from "./model/state";
import { SimulatedExcel } from "./model/workbook";
import { SharedModel } from "./shared-model";
import type { HostDialog } from "./web-host";
import { WebHost, windowName } from "./web-host";

export interface ExcelStart {
  /** A workbook as `saved` gives it. */
  readonly workbook: string;
  /** Address of the add-in's page. */
  readonly page: string;
  /** Address of the page with the ribbon's functions; when absent they are in `page`. */
  readonly ribbon?: string | undefined;
  readonly locale: string;
}

/** What a test can do with the Excel in the page, through `window.excel`. */
export class ExcelPage {
  private constructor(
    private readonly excel: SimulatedExcel,
    /** The one of the pane first, that of the ribbon last. */
    private readonly hosts: readonly [WebHost, ...WebHost[]],
  ) {}

  static open({ workbook, page, ribbon, locale }: ExcelStart): ExcelPage {
    const excel = new SimulatedExcel(opened(workbook));
    const shared = new SharedModel(excel);
    const pane = hostOf(shared, page, locale);
    if (ribbon === undefined) return new ExcelPage(excel, [pane.host]);
    const functions = hostOf(shared, ribbon, locale);
    functions.frame.hidden = true;
    // What one page does reaches the other at once.
    window.addEventListener("message", () => {
      pane.host.flushEvents();
      functions.host.flushEvents();
    });
    return new ExcelPage(excel, [pane.host, functions.host]);
  }

  /** The workbook as it is now. */
  workbook(): string {
    return saved(this.excel.state);
  }
  /** Name of the active sheet, and what is selected on it. */
  selection(): { readonly sheet: string; readonly address: string } {
    const { activeSheet, selection, sheets } = this.excel.state;
    return { sheet: sheets.find(({ id }) => id === activeSheet)?.name ?? "", address: selection };
  }
  select(sheet: string, address: string): void {
    this.excel.select(sheet, address);
  }
  /** The user types into a cell. */
  type(sheet: string, address: string, entry: string | number): void {
    this.excel.type(sheet, address, entry);
    for (const host of this.hosts) host.flushEvents();
  }
  /** Files opened in windows of their own, as base64. */
  openedBeside(): readonly string[] {
    return this.excel.book.openedBeside;
  }
  /** The user begins to type into a cell, or ends it. */
  editing(now: boolean): void {
    this.excel.state.editing = now;
  }
  /** The user protects a sheet or takes the protection off. */
  protect(sheet: string, now: boolean): void {
    this.excel.sheet(sheet).isProtected = now;
  }
  /** The user presses a button of the ribbon; its function must be registered in the page that is open. */
  press(command: string): Promise<void> {
    return (this.hosts.at(-1) ?? this.hosts[0]).pressCommand(command);
  }
  /** Plans a failure of the pane's requests. */
  fail(fault: Fault): void {
    this.hosts[0].faults.plan(fault);
  }
  async whenStarted(): Promise<void> {
    await Promise.all(this.hosts.map(({ whenStarted }) => whenStarted));
  }
  /** Round trips since the last call. */
  requests(): number {
    let requests = 0;
    for (const { journal } of this.hosts) {
      requests += journal.requests;
      journal.clear();
    }
    return requests;
  }
}

/** A frame with a page of the add-in, and its host. */
function hostOf(model: SharedModel, page: string, locale: string): { frame: HTMLIFrameElement; host: WebHost } {
  const frame = document.createElement("iframe");
  const post = (message: string): void => frame.contentWindow?.postMessage(message, "*");
  const host = new WebHost(model.forPage(), post, { locale, showDialog });
  window.addEventListener("message", (event) => {
    if (event.source === frame.contentWindow) host.receive(event.data);
  });
  frame.title = "add-in";
  frame.name = windowName(window.location.href, locale);
  frame.src = page;
  document.body.append(frame);
  return { frame, host };
}

/** Shows a page of the add-in in a window over everything, with a button that closes it. */
function showDialog({ url, closed }: HostDialog): void {
  const window = document.createElement("dialog");
  const frame = document.createElement("iframe");
  const close = document.createElement("button");
  frame.src = url;
  close.textContent = "Close";
  close.addEventListener("click", () => {
    window.remove();
    closed();
  });
  window.append(frame, close);
  document.body.append(window);
  window.showModal();
}

declare global {
  interface Window {
    excelStart?: ExcelStart;
    excel?: ExcelPage;
  }
}

if (window.excelStart !== undefined) window.excel = ExcelPage.open(window.excelStart);
