import { HostCollection, HostError, HostObject } from "../host-object";
import type { Area } from "./area";
import { intersection, without } from "./area";
import type { Book } from "./book";
import type { LookStore } from "./format";
import { colorOf, Fill, Font } from "./format";
import type { ConditionalFormatState, SheetState } from "./state";

/** The conditional formats that touch some areas, the one that goes first in front. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly wireClass = "ConditionalFormatCollection";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.areas.some((area) => this.areas.some((own) => intersection(area, own) !== undefined)))
      .map((format) => new ConditionalFormat(this.book, this.sheet, format));
  }

  Add(type: unknown): ConditionalFormat {
    this.book.mayChange(this.sheet);
    if (!["Custom", "CellValue", "DataBar"].includes(String(type))) {
      throw new HostError("NotImplemented", `Simulated Excel has no conditional format ${String(type)}.`);
    }
    const format: ConditionalFormatState = {
      id: `cf${this.book.nextNumber}`,
      type: String(type),
      areas: [...this.areas],
      rule: null,
      look: {},
    };
    this.sheet.conditionalFormats.unshift(format);
    return new ConditionalFormat(this.book, this.sheet, format);
  }

  ClearAll(): void {
    this.book.mayChange(this.sheet);
    for (const format of this.sheet.conditionalFormats) {
      format.areas = this.areas.reduce<Area[]>(
        (rest, hole) => rest.flatMap((area) => without(area, hole)),
        format.areas,
      );
    }
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  }
}

class ConditionalFormat extends HostObject {
  readonly wireClass = "ConditionalFormat";
  override readonly scalars = ["Id", "Type", "Priority"];
  override readonly navigations = [
    "Custom",
    "CustomOrNullObject",
    "CellValue",
    "CellValueOrNullObject",
    "DataBar",
    "DataBarOrNullObject",
  ];

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly state: ConditionalFormatState,
  ) {
    super();
  }

  override get key(): string {
    return this.state.id;
  }
  get Id(): string {
    return this.state.id;
  }
  get Type(): string {
    return this.state.type;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.state);
  }

  private only<Part>(type: string, part: () => Part): Part {
    if (this.state.type !== type) throw new HostError("InvalidOperation", "The conditional format is of another kind.");
    return part();
  }
  get Custom(): CustomFormat {
    return this.only("Custom", () => new CustomFormat(this.state));
  }
  get CustomOrNullObject(): CustomFormat | null {
    return this.state.type === "Custom" ? this.Custom : null;
  }
  get CellValue(): CellValueFormat {
    return this.only("CellValue", () => new CellValueFormat(this.state));
  }
  get CellValueOrNullObject(): CellValueFormat | null {
    return this.state.type === "CellValue" ? this.CellValue : null;
  }
  get DataBar(): DataBarFormat {
    return this.only("DataBar", () => new DataBarFormat(this.state));
  }
  get DataBarOrNullObject(): DataBarFormat | null {
    return this.state.type === "DataBar" ? this.DataBar : null;
  }

  Delete(): void {
    this.book.mayChange(this.sheet);
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => format !== this.state);
  }
}

function lookOf(state: ConditionalFormatState): LookStore {
  return {
    get: (path) => state.look[path],
    set: (path, value) => {
      state.look[path] = value;
    },
  };
}

class ConditionalLook extends HostObject {
  readonly wireClass = "ConditionalRangeFormat";
  override readonly scalars = ["NumberFormat"];
  override readonly navigations = ["Fill", "Font"];

  constructor(private readonly state: ConditionalFormatState) {
    super();
  }

  get NumberFormat(): unknown {
    return null;
  }
  get Fill(): Fill {
    return new Fill("ConditionalRangeFill", lookOf(this.state));
  }
  get Font(): Font {
    return new Font(lookOf(this.state));
  }
}

class CustomFormat extends HostObject {
  readonly wireClass = "CustomConditionalFormat";
  override readonly navigations = ["Rule", "Format"];

  constructor(private readonly state: ConditionalFormatState) {
    super();
  }

  get Rule(): CustomRule {
    return new CustomRule(this.state);
  }
  get Format(): ConditionalLook {
    return new ConditionalLook(this.state);
  }
}

class CustomRule extends HostObject {
  readonly wireClass = "ConditionalFormatRule";
  override readonly scalars = ["Formula"];

  constructor(private readonly state: ConditionalFormatState) {
    super();
  }

  get Formula(): unknown {
    return this.state.rule ?? "";
  }
  set Formula(formula: unknown) {
    if (typeof formula !== "string" || !formula.startsWith("=")) {
      throw new HostError("InvalidArgument", "The formula of a rule begins with =.");
    }
    this.state.rule = formula;
  }
}

class CellValueFormat extends HostObject {
  readonly wireClass = "CellValueConditionalFormat";
  override readonly scalars = ["Rule"];
  override readonly navigations = ["Format"];

  constructor(private readonly state: ConditionalFormatState) {
    super();
  }

  get Rule(): unknown {
    return this.state.rule;
  }
  set Rule(rule: unknown) {
    this.state.rule = rule;
  }
  get Format(): ConditionalLook {
    return new ConditionalLook(this.state);
  }
}

class DataBarFormat extends HostObject {
  readonly wireClass = "DataBarConditionalFormat";
  override readonly scalars = ["ShowDataBarOnly", "LowerBoundRule", "UpperBoundRule"];
  override readonly navigations = ["PositiveFormat"];

  constructor(private readonly state: ConditionalFormatState) {
    super();
  }

  get ShowDataBarOnly(): unknown {
    return false;
  }
  get LowerBoundRule(): unknown {
    return this.state.look["LowerBoundRule"] ?? { type: "Automatic" };
  }
  set LowerBoundRule(rule: unknown) {
    this.state.look["LowerBoundRule"] = rule;
  }
  get UpperBoundRule(): unknown {
    return this.state.look["UpperBoundRule"] ?? { type: "Automatic" };
  }
  set UpperBoundRule(rule: unknown) {
    this.state.look["UpperBoundRule"] = rule;
  }
  get PositiveFormat(): PositiveBar {
    return new PositiveBar(this.state);
  }
}

class PositiveBar extends HostObject {
  readonly wireClass = "ConditionalDataBarPositiveFormat";
  override readonly scalars = ["FillColor", "GradientFill"];

  constructor(private readonly state: ConditionalFormatState) {
    super();
  }

  get FillColor(): unknown {
    return this.state.look["FillColor"];
  }
  set FillColor(color: unknown) {
    this.state.look["FillColor"] = colorOf(color);
  }
  get GradientFill(): unknown {
    return this.state.look["GradientFill"] ?? true;
  }
  set GradientFill(value: unknown) {
    this.state.look["GradientFill"] = value;
  }
}
