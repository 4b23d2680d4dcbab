import { HostCollection, HostError, HostObject } from "../host-object";

/** Where a format keeps its settings: the cells of an area, or a rule. */
export interface LookStore {
  get(path: string): unknown;
  set(path: string, value: unknown): void;
}

/** A fill; `Color` is read as null where cells differ. */
export class Fill extends HostObject {
  override readonly scalars = ["Color"];

  constructor(
    readonly wireClass: string,
    private readonly store: LookStore,
  ) {
    super();
  }

  get Color(): unknown {
    return this.store.get("Fill.Color") ?? "#FFFFFF";
  }
  set Color(value: unknown) {
    this.store.set("Fill.Color", colorOf(value));
  }

  Clear(): void {
    this.store.set("Fill.Color", undefined);
  }
}

/** The font of a conditional format: no size of its own. */
export class Font extends HostObject {
  readonly wireClass: string = "ConditionalRangeFont";
  override readonly scalars: readonly string[] = ["Bold", "Italic", "Color", "Underline"];

  constructor(protected readonly store: LookStore) {
    super();
  }

  get Bold(): unknown {
    return this.store.get("Font.Bold") ?? false;
  }
  set Bold(value: unknown) {
    this.store.set("Font.Bold", value);
  }
  get Italic(): unknown {
    return this.store.get("Font.Italic") ?? false;
  }
  set Italic(value: unknown) {
    this.store.set("Font.Italic", value);
  }
  get Color(): unknown {
    return this.store.get("Font.Color") ?? "#000000";
  }
  set Color(value: unknown) {
    this.store.set("Font.Color", colorOf(value));
  }
  get Underline(): unknown {
    return this.store.get("Font.Underline") ?? "None";
  }
  set Underline(value: unknown) {
    this.store.set("Font.Underline", value);
  }
}

export class CellFont extends Font {
  override readonly wireClass = "RangeFont";
  override readonly scalars = ["Bold", "Italic", "Color", "Underline", "Size"];

  get Size(): unknown {
    return this.store.get("Font.Size") ?? 11;
  }
  set Size(value: unknown) {
    this.store.set("Font.Size", value);
  }
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

export class BorderCollection extends HostCollection<Border> {
  readonly wireClass = "RangeBorderCollection";

  constructor(private readonly store: LookStore) {
    super();
  }

  items(): readonly Border[] {
    return EDGES.map((edge) => new Border(edge, this.store));
  }
}

class Border extends HostObject {
  readonly wireClass = "RangeBorder";
  override readonly scalars = ["Style", "Color", "SideIndex"];

  constructor(
    private readonly edge: string,
    private readonly store: LookStore,
  ) {
    super();
  }

  override get key(): string {
    return this.edge;
  }
  get SideIndex(): string {
    return this.edge;
  }
  get Style(): unknown {
    return this.store.get(`${this.edge}.Style`) ?? "None";
  }
  set Style(value: unknown) {
    this.store.set(`${this.edge}.Style`, value);
  }
  get Color(): unknown {
    return this.store.get(`${this.edge}.Color`) ?? "#000000";
  }
  set Color(value: unknown) {
    this.store.set(`${this.edge}.Color`, colorOf(value));
  }
}

/** Colours are "#RRGGBB"; Excel knows names too, but we never send one. */
export function colorOf(value: unknown): unknown {
  if (typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value)) return value.toUpperCase();
  throw new HostError("InvalidArgument", `Simulated Excel: ${String(value)} is no colour.`);
}
