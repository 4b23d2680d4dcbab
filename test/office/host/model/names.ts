import { HostCollection, HostError, HostObject } from "../host-object";
import type { Book } from "./book";
import { Range, RangeAreas } from "./range";
import type { NameState, SheetState } from "./state";

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly wireClass = "NamedItemCollection";

  constructor(
    private readonly book: Book,
    private readonly names: NameState[],
    private readonly sheet?: SheetState,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.names.map((name) => new NamedItem(this.names, name, this.sheet));
  }

  protected override nameOf(item: NamedItem): unknown {
    return item.Name;
  }

  Add(name: unknown, reference: unknown): NamedItem {
    if (this.book.state.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.", 403);
    if (this.find(name) !== undefined) throw new HostError("ItemAlreadyExists", "The name exists.");
    const formula =
      reference instanceof Range || reference instanceof RangeAreas ? `=${reference.Address}` : String(reference);
    if (!formula.startsWith("=")) throw new HostError("InvalidArgument", "A name refers to a range or a formula.");
    const state: NameState = { name: String(name), formula, visible: true };
    this.names.push(state);
    return new NamedItem(this.names, state, this.sheet);
  }
}

class NamedItem extends HostObject {
  readonly wireClass = "NamedItem";
  override readonly scalars = ["Name", "Formula", "Value", "Visible", "Type", "Scope"];

  constructor(
    private readonly names: NameState[],
    private readonly state: NameState,
    private readonly sheet?: SheetState,
  ) {
    super();
  }

  override get key(): string {
    return this.state.name;
  }
  get Name(): string {
    return this.state.name;
  }
  get Formula(): unknown {
    return this.state.formula;
  }
  set Formula(formula: unknown) {
    this.state.formula = String(formula);
  }
  get Value(): string {
    const text = /^="(.*)"$/.exec(this.state.formula);
    return text?.[1] ?? this.state.formula;
  }
  get Visible(): unknown {
    return this.state.visible;
  }
  set Visible(visible: unknown) {
    this.state.visible = visible === true;
  }
  get Type(): string {
    return this.state.formula.startsWith('="') ? "String" : "Range";
  }
  get Scope(): string {
    return this.sheet === undefined ? "Workbook" : "Worksheet";
  }

  Delete(): void {
    this.names.splice(this.names.indexOf(this.state), 1);
  }
}
