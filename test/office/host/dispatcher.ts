import { HostError, HostObject } from "./host-object";
import { asJsonNames, memberOf, queryResult } from "./query";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./wire";
import { ACTION, PATH } from "./wire";

/** Where a batch is made to stop, for tests of what an add-in does then. */
export interface PlannedStop {
  readonly code: string;
  readonly afterActions: number;
}

/**
 * Carries out batches on any object model: paths are evaluated once, where they are instantiated, with the objects they
 * name as parents; what fails stops the batch, and what was done before stays done.
 */
export class Dispatcher {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new WeakMap<HostObject, string>();
  private nextReference = 1;

  constructor(private root: HostObject) {}

  /** Puts another workbook behind the same wire; references into the old one are void. */
  reopen(root: HostObject): void {
    this.root = root;
    this.references.clear();
  }

  run(request: RequestBody, stop?: PlannedStop): ResponseBody {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    const batch = new Batch(request.ObjectPaths, this.root, this.references);
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (index === stop?.afterActions) throw new HostError(stop.code, `Simulated Excel stops with ${stop.code}.`);
        results.push({ ActionId: action.Id, Value: this.carryOut(action, batch) });
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const place = batch.placeOf(action);
        return {
          Results: results,
          TraceIds: traceIds,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: place,
            ActionIndex: index,
            HttpStatusCode: error.status,
          },
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private carryOut(action: Action, batch: Batch): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(batch.evaluate(action.ObjectPathId));
      case ACTION.query:
      case ACTION.queryAsJson: {
        const object = batch.evaluate(action.ObjectPathId);
        const id = object === null ? undefined : this.referenceIds.get(object);
        const value = queryResult(object, action.QueryInfo ?? {}, id);
        return action.ActionType === ACTION.queryAsJson ? asJsonNames(value) : value;
      }
      case ACTION.method:
        return this.call(batch.evaluate(action.ObjectPathId), action, batch);
      case ACTION.setProperty: {
        const object = batch.evaluate(action.ObjectPathId);
        if (object === null) throw new HostError("InvalidOperation", "The object is null.");
        memberOf(object, action.Name);
        Reflect.set(object, action.Name, batch.arguments(action.ArgumentInfo)[0]);
        return null;
      }
      case ACTION.trace:
        return null;
      default:
        throw new HostError("NotImplemented", `Simulated Excel: no action of type ${action.ActionType}`, 501);
    }
  }

  private call(object: HostObject | null, action: Action, batch: Batch): unknown {
    if (object === null) return null;
    const given = batch.arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      this.keep(object);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.delete(String(given[0]));
      return null;
    }
    return invoke(object, action.Name, given) ?? null;
  }

  private keep(object: HostObject): void {
    if (this.referenceIds.has(object)) return;
    const id = `ref${this.nextReference++}`;
    this.references.set(id, object);
    this.referenceIds.set(object, id);
  }

  /** What the client needs to find the object again: its key, its reference, or nothing. */
  private identity(object: HostObject | null): unknown {
    if (object === null) return null;
    const reference = this.referenceIds.get(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    return object.key === undefined ? {} : { Id: object.key };
  }

  /** References that an add-in holds and has not given back. */
  get heldReferences(): number {
    return this.references.size;
  }
}

function invoke(object: HostObject, name: string, given: readonly unknown[]): unknown {
  const method = memberOf(object, name);
  if (typeof method !== "function") throw new HostError("NotImplemented", `${name} is not a method`, 501);
  return Reflect.apply(method, object, given);
}

/** The paths of one request, each evaluated once. */
class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: HostObject,
    private readonly references: ReadonlyMap<string, HostObject>,
  ) {}

  evaluate(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.walk(this.path(id));
    this.objects.set(id, object);
    return object;
  }

  private path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    return path;
  }

  private walk(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.references.get(path.Name);
      if (kept === undefined) throw new HostError("InvalidReference", "This reference is no longer valid.");
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? this.root : this.evaluate(path.ParentObjectPathId);
    if (parent === null) return null;
    const given = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return asObject(memberOf(parent, path.Name), path.Name);
      case PATH.method:
        return asObject(invoke(parent, path.Name, given), path.Name);
      case PATH.indexer:
        return asObject(invoke(parent, "GetItem", given), "GetItem");
      default:
        throw new HostError("NotImplemented", `Simulated Excel: no object path of type ${path.ObjectPathType}`, 501);
    }
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return resolved(info?.Arguments ?? [], info?.ReferencedObjectPathIds, (id) => this.evaluate(id));
  }

  /** "Worksheet.GetRange": where an error happened. */
  placeOf(action: Action): string {
    const path = this.paths[String(action.ObjectPathId)];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.objects.get(path.ParentObjectPathId);
    const member = action.ActionType === ACTION.instantiate ? (path?.Name ?? "") : action.Name;
    const own = this.objects.get(action.ObjectPathId);
    const owner = action.ActionType === ACTION.instantiate ? parent : own;
    return `${owner?.wireClass ?? "Workbook"}.${member === "" ? "getItem" : member}`;
  }
}

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new HostError("NotImplemented", `Simulated Excel: ${name} gives no object`, 501);
}

/** Arguments with path ids replaced by the objects they stand for, also inside nested arrays. */
function resolved(
  given: readonly unknown[],
  ids: readonly unknown[] | undefined,
  evaluate: (id: number) => HostObject | null,
): unknown[] {
  return given.map((argument, index) => {
    const id = ids?.[index];
    if (Array.isArray(id) && Array.isArray(argument)) return resolved(argument, id, evaluate);
    return typeof id === "number" && id > 0 ? evaluate(id) : argument;
  });
}
