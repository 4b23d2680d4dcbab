import { XmlEdits } from "../xml/xml-edit";
import { escapeXml, XML_HEAD } from "../xml/xml-text";
import type { XmlElement } from "../xml/xml-tree";
import { childrenOf, parseXml } from "../xml/xml-tree";
import type { Dialect } from "./namespaces";
import { PACKAGE_REL_NS, relationshipType } from "./namespaces";
import type { Relationship } from "./opc-package";
import { relationshipOf } from "./opc-package";
import { relationshipsPart, relativeTarget, resolveTarget } from "./part-names";

interface Listed {
  readonly relationship: Relationship;
  /** Undefined for one that was added. */
  readonly element: XmlElement | undefined;
}

/** The relationships of a part, read once and written once however many are added or removed. */
export class RelationshipList {
  /** The part that they stand in. */
  readonly part: string;
  readonly #source: string;
  readonly #dialect: Dialect;
  readonly #bytes: Uint8Array;
  readonly #root: XmlElement;
  readonly #removed: XmlElement[] = [];
  readonly #listed: Listed[];
  /** Ids in lower case that a new relationship may not have. */
  #taken: Set<string> | undefined;

  /** `bytes`: the list as it is; undefined for a part that has no relationships yet. */
  constructor(source: string, bytes: Uint8Array | undefined, dialect: Dialect) {
    this.part = relationshipsPart(source);
    this.#source = source;
    this.#dialect = dialect;
    const empty = `${XML_HEAD}<Relationships xmlns="${PACKAGE_REL_NS}"></Relationships>`;
    this.#bytes = bytes ?? new TextEncoder().encode(empty);
    this.#root = parseXml(this.#bytes);
    this.#listed = childrenOf(this.#root, "Relationship").map((element) => ({
      element,
      relationship: relationshipOf(element, source),
    }));
  }

  all(): readonly Relationship[] {
    return this.#listed.map(({ relationship }) => relationship);
  }

  /**
   * Adds a relationship and gives it an id. Ids that the source mentions although no relationship has them stay without
   * one: `mentioning` is the source's text as it was before anything was added.
   */
  add(kind: string, part: string, mentioning: () => Uint8Array | undefined): string {
    const taken = (this.#taken ??= this.#takenIds(mentioning()));
    let number = this.#listed.length + 1;
    while (taken.has(`rid${number}`)) number += 1;
    const id = `rId${number}`;
    taken.add(id.toLowerCase());
    const target = relativeTarget(this.#source, part);
    const relationship = { id, kind, target, part: resolveTarget(this.#source, target) };
    this.#listed.push({ relationship, element: undefined });
    return id;
  }

  remove(id: string): void {
    for (let place = this.#listed.length - 1; place >= 0; place -= 1) {
      const listed = this.#listed[place];
      if (listed?.relationship.id !== id) continue;
      if (listed.element !== undefined) this.#removed.push(listed.element);
      this.#listed.splice(place, 1);
    }
    // What mentioned it may be gone by the next time.
    this.#taken = undefined;
  }

  get isChanged(): boolean {
    return this.#removed.length > 0 || this.#listed.some(({ element }) => element === undefined);
  }

  /** The list as it is by now. */
  bytes(): Uint8Array {
    const edits = new XmlEdits(this.#bytes);
    for (const element of this.#removed) edits.remove(element);
    for (const { relationship, element } of this.#listed) {
      if (element !== undefined) continue;
      const { id, kind, target } = relationship;
      const type = relationshipType(kind, this.#dialect);
      edits.append(this.#root, `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`);
    }
    return edits.isEmpty ? this.#bytes : edits.bytes();
  }

  #takenIds(source: Uint8Array | undefined): Set<string> {
    const mentioned = new TextDecoder().decode(source).matchAll(/["'](rId\d+)["']/gi);
    const ids = [...this.all().map(({ id }) => id), ...Array.from(mentioned, ([, id = ""]) => id)];
    return new Set(ids.map((id) => id.toLowerCase()));
  }
}
