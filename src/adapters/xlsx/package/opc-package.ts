import { naming, PackageTrouble } from "../trouble";
import { toUtf8 } from "../xml/xml-text";
import type { XmlElement } from "../xml/xml-tree";
import { attributeOf, childrenOf, parseXml } from "../xml/xml-tree";
import type { ZipArchive, ZipEntry } from "../zip/zip-archive";
import { relationshipKind } from "./namespaces";
import { relationshipsPart, resolveTarget } from "./part-names";

/** A relationship of a part. `part` is where an internal one points to. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in both dialects: "worksheet", "drawing" … */
  readonly kind: string;
  readonly target: string;
  /** Undefined for targets outside the package, which are never opened. */
  readonly part: string | undefined;
}

/** The parts of a package: names compared without case, contents inflated when asked for. */
export class OpcPackage {
  readonly archive: ZipArchive;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #marked = new Set<string>();

  constructor(archive: ZipArchive) {
    this.archive = archive;
    for (const entry of archive.entries) this.#entries.set(entry.name.toLowerCase(), entry);
  }

  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  /** The part's XML as UTF-8; undefined when there is no such part. */
  xml(part: string): Uint8Array | undefined {
    const entry = this.#entries.get(part.toLowerCase());
    if (entry === undefined) return undefined;
    const content = this.archive.inflate(entry);
    if (content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf) this.#marked.add(part.toLowerCase());
    return naming(part, () => toUtf8(content));
  }

  /** Whether the part, which was read before, begins with a UTF-8 byte order mark. */
  hasByteOrderMark(part: string): boolean {
    return this.#marked.has(part.toLowerCase());
  }

  /** As `xml`; a part that is missing is damage. */
  requiredXml(part: string): Uint8Array {
    const bytes = this.xml(part);
    if (bytes === undefined) throw new PackageTrouble("damaged", { reason: "missing", part });
    return bytes;
  }

  /** The relationships of a part, or of the package itself for "". */
  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    const bytes = this.xml(part);
    return bytes === undefined ? [] : naming(part, () => readRelationships(bytes, source));
  }
}

/** The relationships that a `.rels` part lists for the part `source`. */
function readRelationships(bytes: Uint8Array, source: string): readonly Relationship[] {
  return childrenOf(parseXml(bytes), "Relationship").map((element) => relationshipOf(element, source));
}

/** What an element of the list of `source` says. */
export function relationshipOf(element: XmlElement, source: string): Relationship {
  const target = attributeOf(element, "Target") ?? "";
  const external = attributeOf(element, "TargetMode")?.toLowerCase() === "external";
  return {
    id: attributeOf(element, "Id") ?? "",
    kind: relationshipKind(attributeOf(element, "Type") ?? ""),
    target,
    part: external ? undefined : resolveTarget(source, target),
  };
}
