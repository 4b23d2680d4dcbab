/**
 * The page of the simulated Excel in a real browser: a frame with the add-in in it, and the same host, dispatcher and
 * model as in jsdom. The page that loads this script says, in `window.excelStart`, what is open and which page to show.
 */
import type { Fault } from "./faults";
import { opened, saved } from "./model/state";
import { SimulatedExcel } from "./model/workbook";
import { WebHost, windowName } from "./web-host";

export interface ExcelStart {
  /** A workbook as `saved` gives it. */
  readonly workbook: string;
  /** Address of the add-in's page. */
  readonly page: string;
  readonly locale: string;
}

/** What a test can do with the Excel in the page, through `window.excel`. */
export class ExcelPage {
  private constructor(
    private readonly excel: SimulatedExcel,
    private readonly host: WebHost,
  ) {}

  static open({ workbook, page, locale }: ExcelStart): ExcelPage {
    const excel = new SimulatedExcel(opened(workbook));
    const frame = document.createElement("iframe");
    const host = new WebHost(excel, (message) => frame.contentWindow?.postMessage(message, "*"), { locale });
    window.addEventListener("message", (event) => {
      if (event.source === frame.contentWindow) host.receive(event.data);
    });
    frame.title = "add-in";
    frame.name = windowName(window.location.href, locale);
    frame.src = page;
    document.body.append(frame);
    return new ExcelPage(excel, host);
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
    this.host.flushEvents();
  }
  /** The user presses a button of the ribbon; its function must be registered in the page that is open. */
  press(command: string): Promise<void> {
    return this.host.pressCommand(command);
  }
  fail(fault: Fault): void {
    this.host.faults.plan(fault);
  }
  whenStarted(): Promise<void> {
    return this.host.whenStarted;
  }
  /** Round trips since the last call. */
  requests(): number {
    const { requests } = this.host.journal;
    this.host.journal.clear();
    return requests;
  }
}

declare global {
  interface Window {
    excelStart?: ExcelStart;
    excel?: ExcelPage;
  }
}

if (window.excelStart !== undefined) window.excel = ExcelPage.open(window.excelStart);
