import { HostCollection, HostError, HostObject } from "../host-object";
import type { Book } from "./book";
import { colorOf } from "./format";
import { Range } from "./range";
import type { ChartState, SheetState } from "./state";

export class ChartCollection extends HostCollection<Chart> {
  readonly wireClass = "ChartCollection";
  override readonly scalars = ["Count"];

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  items(): readonly Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.book, this.sheet, chart));
  }

  protected override nameOf(item: Chart): unknown {
    return item.Name;
  }

  Add(type: unknown, source: unknown): Chart {
    this.book.mayChange(this.sheet);
    if (!(source instanceof Range)) throw new HostError("InvalidArgument", "A chart needs a range.");
    const number = this.book.nextNumber;
    const chart: ChartState = {
      id: `{chart-${number}}`,
      name: `Chart ${number}`,
      type: String(type),
      look: {},
      series: Array.from({ length: source.ColumnCount }, (_, index) => ({
        name: `Series${index + 1}`,
        values: source.Address,
        look: {},
      })),
    };
    this.sheet.charts.push(chart);
    return new Chart(this.book, this.sheet, chart);
  }
}

class Chart extends HostObject {
  readonly wireClass = "Chart";
  override readonly scalars = ["Id", "Name", "ChartType"];
  override readonly navigations = ["Title", "Legend", "DataLabels", "Series", "Axes"];

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly state: ChartState,
  ) {
    super();
  }

  override get key(): string {
    return this.state.id;
  }
  get Id(): string {
    return this.state.id;
  }
  get Name(): unknown {
    return this.state.name;
  }
  set Name(name: unknown) {
    this.state.name = String(name);
  }
  get ChartType(): string {
    return this.state.type;
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.state);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.state);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.state.look);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.state);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.state);
  }

  SetPosition(start: unknown, end: unknown): void {
    const place = (cell: unknown): string => (cell instanceof Range ? cell.Address : String(cell));
    this.state.position = [place(start), end === null ? undefined : place(end)];
  }
  Delete(): void {
    this.book.mayChange(this.sheet);
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.state);
  }
}

class ChartTitle extends HostObject {
  readonly wireClass = "ChartTitle";
  override readonly scalars = ["Text", "Visible"];

  constructor(private readonly state: ChartState) {
    super();
  }

  get Text(): unknown {
    return this.state.title ?? "";
  }
  set Text(text: unknown) {
    this.state.title = String(text);
  }
  get Visible(): unknown {
    return this.state.look["Title.Visible"] ?? true;
  }
  set Visible(visible: unknown) {
    this.state.look["Title.Visible"] = visible;
  }
}

class ChartLegend extends HostObject {
  readonly wireClass = "ChartLegend";
  override readonly scalars = ["Visible", "Position"];

  constructor(private readonly state: ChartState) {
    super();
  }

  get Visible(): unknown {
    return this.state.look["Legend.Visible"] ?? true;
  }
  set Visible(visible: unknown) {
    this.state.look["Legend.Visible"] = visible;
  }
  get Position(): unknown {
    return this.state.look["Legend.Position"] ?? "Right";
  }
  set Position(position: unknown) {
    this.state.look["Legend.Position"] = position;
  }
}

class ChartDataLabels extends HostObject {
  readonly wireClass = "ChartDataLabels";
  override readonly scalars = ["ShowValue", "ShowPercentage", "ShowCategoryName", "NumberFormat"];

  constructor(private readonly look: Record<string, unknown>) {
    super();
  }

  get ShowValue(): unknown {
    return this.look["ShowValue"] ?? false;
  }
  set ShowValue(value: unknown) {
    this.look["ShowValue"] = value;
  }
  get ShowPercentage(): unknown {
    return this.look["ShowPercentage"] ?? false;
  }
  set ShowPercentage(value: unknown) {
    this.look["ShowPercentage"] = value;
  }
  get ShowCategoryName(): unknown {
    return this.look["ShowCategoryName"] ?? false;
  }
  set ShowCategoryName(value: unknown) {
    this.look["ShowCategoryName"] = value;
  }
  get NumberFormat(): unknown {
    return this.look["NumberFormat"] ?? "General";
  }
  set NumberFormat(value: unknown) {
    this.look["NumberFormat"] = value;
  }
}

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly wireClass = "ChartSeriesCollection";
  override readonly scalars = ["Count"];

  constructor(private readonly state: ChartState) {
    super();
  }

  get Count(): number {
    return this.state.series.length;
  }
  items(): readonly ChartSeries[] {
    return this.state.series.map((series) => new ChartSeries(series));
  }
  Add(name: unknown): ChartSeries {
    const series = { name: String(name), look: {} };
    this.state.series.push(series);
    return new ChartSeries(series);
  }
}

class ChartSeries extends HostObject {
  readonly wireClass = "ChartSeries";
  override readonly scalars = ["Name", "HasDataLabels", "GapWidth"];
  override readonly navigations = ["DataLabels", "Format"];

  constructor(private readonly state: ChartState["series"][number]) {
    super();
  }

  get Name(): unknown {
    return this.state.name;
  }
  set Name(name: unknown) {
    this.state.name = String(name);
  }
  get HasDataLabels(): unknown {
    return this.state.look["HasDataLabels"] ?? false;
  }
  set HasDataLabels(value: unknown) {
    this.state.look["HasDataLabels"] = value;
  }
  get GapWidth(): unknown {
    return this.state.look["GapWidth"] ?? 150;
  }
  set GapWidth(value: unknown) {
    this.state.look["GapWidth"] = value;
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.state.look);
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.state.look);
  }
  SetValues(range: unknown): void {
    if (range instanceof Range) this.state.values = range.Address;
  }
  SetXAxisValues(range: unknown): void {
    if (range instanceof Range) this.state.categories = range.Address;
  }
}

class ChartSeriesFormat extends HostObject {
  readonly wireClass = "ChartSeriesFormat";
  override readonly navigations = ["Fill"];

  constructor(private readonly look: Record<string, unknown>) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.look);
  }
}

class ChartFill extends HostObject {
  readonly wireClass = "ChartFill";

  constructor(private readonly look: Record<string, unknown>) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.look["Fill"] = colorOf(color);
  }
}

class ChartAxes extends HostObject {
  readonly wireClass = "ChartAxes";
  override readonly navigations = ["ValueAxis", "CategoryAxis"];

  constructor(private readonly state: ChartState) {
    super();
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.state.look, "ValueAxis");
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.state.look, "CategoryAxis");
  }
}

class ChartAxis extends HostObject {
  readonly wireClass = "ChartAxis";
  override readonly scalars = ["Minimum", "Maximum", "MajorUnit", "ReversePlotOrder", "NumberFormat"];

  constructor(
    private readonly look: Record<string, unknown>,
    private readonly axis: string,
  ) {
    super();
  }

  get Minimum(): unknown {
    return this.look[`${this.axis}.Minimum`] ?? "";
  }
  set Minimum(value: unknown) {
    this.look[`${this.axis}.Minimum`] = value;
  }
  get Maximum(): unknown {
    return this.look[`${this.axis}.Maximum`] ?? "";
  }
  set Maximum(value: unknown) {
    this.look[`${this.axis}.Maximum`] = value;
  }
  get MajorUnit(): unknown {
    return this.look[`${this.axis}.MajorUnit`] ?? "";
  }
  set MajorUnit(value: unknown) {
    this.look[`${this.axis}.MajorUnit`] = value;
  }
  get ReversePlotOrder(): unknown {
    return this.look[`${this.axis}.ReversePlotOrder`] ?? false;
  }
  set ReversePlotOrder(value: unknown) {
    this.look[`${this.axis}.ReversePlotOrder`] = value;
  }
  get NumberFormat(): unknown {
    return this.look[`${this.axis}.NumberFormat`] ?? "General";
  }
  set NumberFormat(value: unknown) {
    this.look[`${this.axis}.NumberFormat`] = value;
  }
}
