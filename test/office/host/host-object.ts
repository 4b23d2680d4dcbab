/** An error of the simulated Excel, with the code that the client library hands to the add-in. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/**
 * An object of the simulated object model. Its members carry the names of the wire (`GetRange`, `Values`); what is not
 * there answers NotImplemented, so a test can never pass on a member nobody modelled.
 */
export abstract class HostObject {
  /** Name of the client library's class for this object. */
  abstract readonly wireClass: string;
  /** Properties that a plain query returns, with the names of the wire. */
  readonly scalars: readonly string[] = [];
  /** Properties that lead to further objects. */
  readonly navigations: readonly string[] = [];

  /** The value by which the parent collection finds this object again in a later request. */
  get key(): string | undefined {
    return undefined;
  }

  /** Ranges live on by reference ids, not by keys. */
  get byReference(): boolean {
    return false;
  }
}

/** A collection: its items in order, found again by key or name. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract items(): readonly Item[];

  /** The name by which an item can be asked for, beside its key. */
  protected nameOf(item: Item): unknown {
    return item.key;
  }

  protected find(wanted: unknown): Item | undefined {
    const name = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);
    return (
      this.items().find((item) => item.key === wanted) ??
      this.items().find((item) => name(this.nameOf(item)) === name(wanted))
    );
  }

  GetItem(wanted: unknown): Item {
    const item = this.find(wanted);
    if (item === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
    return item;
  }

  GetItemOrNullObject(wanted: unknown): Item | null {
    return this.find(wanted) ?? null;
  }

  GetItemAt(index: unknown): Item {
    const item = typeof index === "number" ? this.items()[index] : undefined;
    if (item === undefined) throw new HostError("InvalidArgument", "The index is outside the collection.");
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }
}
