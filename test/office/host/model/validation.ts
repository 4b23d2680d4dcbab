import { HostError, HostObject } from "../host-object";
import type { Area } from "./area";
import { intersection, without } from "./area";
import type { Book } from "./book";
import type { SheetState, ValidationState } from "./state";

/** What may be entered into some areas. */
export class DataValidation extends HostObject {
  readonly wireClass = "DataValidation";
  override readonly scalars = ["Rule", "Prompt", "ErrorAlert"];

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  private get current(): ValidationState[] {
    return this.sheet.validations.filter(({ area }) => this.areas.some((own) => intersection(own, area) !== undefined));
  }

  get Rule(): unknown {
    return this.current[0]?.rule ?? {};
  }
  set Rule(rule: unknown) {
    this.Clear();
    const list = (rule as { list?: { source?: unknown } }).list?.source;
    if (typeof list === "string" && list.length > 255) throw new HostError("InvalidArgument", "The list is too long.");
    for (const area of this.areas) this.sheet.validations.push({ area, rule });
  }
  get Prompt(): unknown {
    return this.current[0]?.prompt ?? null;
  }
  set Prompt(prompt: unknown) {
    for (const validation of this.current) validation.prompt = prompt;
  }
  get ErrorAlert(): unknown {
    return this.current[0]?.errorAlert ?? null;
  }
  set ErrorAlert(alert: unknown) {
    for (const validation of this.current) validation.errorAlert = alert;
  }

  Clear(): void {
    this.book.mayChange(this.sheet);
    this.sheet.validations = this.sheet.validations.flatMap((validation) =>
      this.areas
        .reduce<Area[]>((rest, hole) => rest.flatMap((area) => without(area, hole)), [validation.area])
        .map((area) => ({ ...validation, area })),
    );
  }
}
