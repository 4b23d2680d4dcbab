import type { Workbook } from "../../src/sheets/workbook";
import { bootExcel } from "./host/excel-in-jsdom";
import { stateOf } from "./host/model/plain";
import { opened, saved } from "./host/model/state";
import { SimulatedExcel } from "./host/model/workbook";
import type { WebHost } from "./host/web-host";

/** The Excel of a test file: one running client library, one workbook open at a time. */
export class ExcelForTests {
  private constructor(readonly host: WebHost) {}

  static async start(): Promise<ExcelForTests> {
    return new ExcelForTests(
      await bootExcel(new SimulatedExcel(stateOf({ grids: [], formats: [], names: [], date1904: false }))),
    );
  }

  /** Opens a workbook; what was open is gone. */
  open(workbook: Workbook): SimulatedExcel {
    return this.show(new SimulatedExcel(stateOf(workbook)));
  }

  /** Saves, closes and opens again what `excel` has open. */
  reopen(excel: SimulatedExcel): SimulatedExcel {
    return this.openSaved(saved(excel.state));
  }

  /** Opens what `saved` gave. */
  openSaved(text: string): SimulatedExcel {
    return this.show(new SimulatedExcel(opened(text)));
  }

  /** Round trips since the workbook was opened or since the last call. */
  requests(): number {
    const { requests } = this.host.journal;
    this.host.journal.clear();
    return requests;
  }

  private show(excel: SimulatedExcel): SimulatedExcel {
    this.host.reopen(excel);
    return excel;
  }
}
