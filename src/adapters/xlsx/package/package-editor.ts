import { XmlEdits } from "../xml/xml-edit";
import { XmlSink } from "../xml/xml-sink";
import { escapeXml, toUtf8 } from "../xml/xml-text";
import { attributeOf, childrenOf, parseXml } from "../xml/xml-tree";
import type { Compression } from "../zip/compression";
import { joined } from "../zip/joined";
import type { PackedContent } from "../zip/packer";
import { packed, Packer } from "../zip/packer";
import type { ZipEntry } from "../zip/zip-archive";
import { packedEntry, writeZip } from "../zip/zip-writer";
import { PACKAGE_REL_NS, relationshipType } from "./namespaces";
import type { OpcPackage, Relationship } from "./opc-package";
import { readRelationships } from "./opc-package";
import { relationshipsPart, relativeTarget } from "./part-names";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const UTF8_MARK = new Uint8Array([0xef, 0xbb, 0xbf]);

/** What a part shall hold. */
interface NewContent {
  readonly part: string;
  readonly size: number;
  readonly bytes: () => Uint8Array;
  readonly packed: () => PackedContent;
}

/**
 * A package with changes to some of its parts. Untouched parts keep their compressed bytes and their place; a part
 * that is set to what it was counts as untouched; new parts follow in the order they were made.
 */
export class PackageEditor {
  readonly #parts: OpcPackage;
  readonly #strict: boolean;
  readonly #contents = new Map<string, NewContent>();
  readonly #removed = new Set<string>();

  constructor(parts: OpcPackage, strict: boolean) {
    this.#parts = parts;
    this.#strict = strict;
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.#contents.has(key) || (this.#parts.has(part) && !this.#removed.has(key));
  }

  /** The part's XML as it is by now. */
  xml(part: string): Uint8Array | undefined {
    const key = part.toLowerCase();
    const content = this.#contents.get(key);
    if (content !== undefined) return toUtf8(content.bytes());
    return this.#removed.has(key) ? undefined : this.#parts.xml(part);
  }

  set(part: string, content: Uint8Array | string): void {
    const plain = typeof content === "string" ? new TextEncoder().encode(content) : content;
    // A changed part keeps the byte order mark it had.
    const bytes = this.#parts.hasByteOrderMark(part) ? joined([UTF8_MARK, plain]) : plain;
    const { compression } = this.#parts.archive;
    this.#put({ part, size: bytes.length, bytes: () => bytes, packed: () => packed(bytes, compression) });
  }

  /** Sets a part to what `write` writes, which is packed on the way: the whole of it need never be in memory. */
  compose(part: string, write: (sink: XmlSink) => void): void {
    const { compression } = this.#parts.archive;
    const packer = new Packer(compression);
    const sink = new XmlSink((piece) => packer.add(piece));
    if (this.#parts.hasByteOrderMark(part)) sink.write("\ufeff");
    write(sink);
    const content = packer.end(sink.bytes());
    this.#put({
      part,
      size: content.size,
      bytes: () => unpacked(content, compression),
      packed: () => content,
    });
  }

  #put(content: NewContent): void {
    const key = content.part.toLowerCase();
    this.#removed.delete(key);
    this.#contents.set(key, content);
  }

  remove(part: string): void {
    for (const gone of [part, relationshipsPart(part)]) {
      this.#contents.delete(gone.toLowerCase());
      this.#removed.add(gone.toLowerCase());
      this.#dropContentType(gone);
    }
  }

  /** The first unused name of the form "<stem><n>.xml"; `taken` are names in lower case that will be used soon. */
  freePart(stem: string, taken: ReadonlySet<string> = new Set()): string {
    for (let number = 1; ; number += 1) {
      const part = `${stem}${number}.xml`;
      if (!this.has(part) && !taken.has(part.toLowerCase())) return part;
    }
  }

  relationships(source: string): readonly Relationship[] {
    const bytes = this.xml(relationshipsPart(source));
    return bytes === undefined ? [] : readRelationships(bytes, source);
  }

  /**
   * Relates `source` to `part`, unless it already is; returns the relationship's id. Ids that the source mentions
   * although no relationship has them stay without one.
   */
  relate(source: string, kind: string, part: string): string {
    const existing = this.relationships(source);
    const same = existing.find((one) => one.kind === kind && one.part?.toLowerCase() === part.toLowerCase());
    if (same !== undefined) return same.id;
    const id = freeId(existing, this.xml(source));
    const name = relationshipsPart(source);
    const known = this.xml(name);
    if (known === undefined) this.#declareRelationships(name);
    const bytes =
      known ?? new TextEncoder().encode(`${XML_HEAD}<Relationships xmlns="${PACKAGE_REL_NS}"></Relationships>`);
    const edits = new XmlEdits(bytes);
    const target = escapeXml(relativeTarget(source, part));
    edits.append(
      parseXml(bytes),
      `<Relationship Id="${id}" Type="${relationshipType(kind, this.#strict)}" Target="${target}"/>`,
    );
    this.set(name, edits.bytes());
    return id;
  }

  unrelate(source: string, id: string): void {
    const name = relationshipsPart(source);
    const bytes = this.xml(name);
    if (bytes === undefined) return;
    const all = childrenOf(parseXml(bytes), "Relationship");
    const gone = all.filter((element) => attributeOf(element, "Id") === id);
    if (gone.length === all.length) {
      this.#contents.delete(name.toLowerCase());
      this.#removed.add(name.toLowerCase());
      this.#dropContentType(name);
      return;
    }
    const edits = new XmlEdits(bytes);
    for (const element of gone) edits.remove(element);
    this.set(name, edits.bytes());
  }

  /** Nearly all packages declare relationship parts by their extension; some name each of them. */
  #declareRelationships(part: string): void {
    const bytes = this.xml(CONTENT_TYPES) ?? new Uint8Array();
    const byExtension = childrenOf(parseXml(bytes), "Default").some(
      (element) => attributeOf(element, "Extension")?.toLowerCase() === "rels",
    );
    if (!byExtension) this.setContentType(part, RELATIONSHIPS_TYPE);
  }

  /** Declares what a part is. */
  setContentType(part: string, type: string): void {
    const bytes = this.xml(CONTENT_TYPES) ?? new Uint8Array();
    const root = parseXml(bytes);
    const edits = new XmlEdits(bytes);
    const override = childrenOf(root, "Override").find((element) =>
      isOverrideOf(attributeOf(element, "PartName"), part),
    );
    if (override === undefined) {
      edits.append(root, `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
    } else edits.setAttribute(override, "ContentType", type);
    if (!edits.isEmpty) this.set(CONTENT_TYPES, edits.bytes());
  }

  #dropContentType(part: string): void {
    const bytes = this.xml(CONTENT_TYPES) ?? new Uint8Array();
    const edits = new XmlEdits(bytes);
    for (const override of childrenOf(parseXml(bytes), "Override")) {
      if (isOverrideOf(attributeOf(override, "PartName"), part)) edits.remove(override);
    }
    if (!edits.isEmpty) this.set(CONTENT_TYPES, edits.bytes());
  }

  /** The parts that can be reached from the package's own relationships, as it is by now. */
  reachable(): ReadonlySet<string> {
    const seen = new Set<string>();
    const waiting = [""];
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      for (const { part } of this.relationships(source)) {
        if (part === undefined || seen.has(part.toLowerCase()) || !this.has(part)) continue;
        seen.add(part.toLowerCase());
        waiting.push(part);
      }
    }
    return seen;
  }

  /** Removes what could be reached before and no longer can; what never could stays. */
  dropUnreachable(before: ReadonlySet<string>): void {
    const after = this.reachable();
    for (const part of before) if (!after.has(part) && this.has(part)) this.remove(part);
  }

  #isUnchanged(entry: ZipEntry, { size, bytes }: NewContent): boolean {
    return entry.size === size && sameBytes(this.#parts.archive.inflate(entry), bytes());
  }

  /** The package as a zip archive. */
  bytes(): Uint8Array {
    const kept: ZipEntry[] = [];
    const { archive } = this.#parts;
    const known = new Set<string>();
    for (const entry of archive.entries) {
      const key = entry.name.toLowerCase();
      known.add(key);
      const content = this.#contents.get(key);
      if (content === undefined) {
        if (!this.#removed.has(key)) kept.push(archive.copied(entry));
        continue;
      }
      kept.push(this.#isUnchanged(entry, content) ? archive.copied(entry) : packedEntry(entry.name, content.packed()));
    }
    for (const [key, { part, packed: pack }] of this.#contents)
      if (!known.has(key)) kept.push(packedEntry(part, pack()));
    return writeZip(kept);
  }
}

/** What `content` was before it was packed. */
function unpacked({ data, size }: PackedContent, compression: Compression): Uint8Array {
  const bytes = compression.inflate(data, size, size);
  if (typeof bytes === "string") throw new Error(`what was packed does not unpack: ${bytes}`);
  return bytes;
}

/** The first line of every part we make. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An id that no relationship has and that the source does not mention. */
function freeId(existing: readonly Relationship[], source: Uint8Array | undefined): string {
  const mentioned = new TextDecoder().decode(source).matchAll(/["'](rId\d+)["']/gi);
  const ids = [...existing.map(({ id }) => id), ...Array.from(mentioned, ([, id = ""]) => id)];
  const taken = new Set(ids.map((id) => id.toLowerCase()));
  for (let number = existing.length + 1; ; number += 1) if (!taken.has(`rid${number}`)) return `rId${number}`;
}

function isOverrideOf(name: string | undefined, part: string): boolean {
  return name?.replace(/^\/+/, "").toLowerCase() === part.toLowerCase();
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
