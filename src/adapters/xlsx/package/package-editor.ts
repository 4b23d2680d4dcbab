import { XmlSink } from "../xml/xml-sink";
import { toUtf8 } from "../xml/xml-text";
import type { Compression } from "../zip/compression";
import { joined } from "../zip/joined";
import type { PackedContent } from "../zip/packer";
import { packed, Packer } from "../zip/packer";
import type { ZipEntry } from "../zip/zip-archive";
import { packedEntry, writeZip } from "../zip/zip-writer";
import { ContentTypes } from "./content-types";
import type { Dialect } from "./namespaces";
import type { OpcPackage, Relationship } from "./opc-package";
import { relationshipsPart } from "./part-names";
import { RelationshipList } from "./relationship-list";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const UTF8_MARK = new Uint8Array([0xef, 0xbb, 0xbf]);

/** The new content of a part. */
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
  readonly #dialect: Dialect;
  readonly #contents = new Map<string, NewContent>();
  readonly #removed = new Set<string>();
  /** By the name of the part that they stand in, in lower case. */
  readonly #lists = new Map<string, RelationshipList>();
  #types: ContentTypes | undefined;

  constructor(parts: OpcPackage, dialect: Dialect) {
    this.#parts = parts;
    this.#dialect = dialect;
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
    this.#drop(part);
    this.#drop(relationshipsPart(part));
  }

  #drop(part: string): void {
    const key = part.toLowerCase();
    this.#contents.delete(key);
    this.#lists.delete(key);
    this.#removed.add(key);
    this.#contentTypes().drop(part);
  }

  /** The first unused name of the form "<stem><n>.xml"; `taken` are names in lower case that will be used soon. */
  freePart(stem: string, taken: ReadonlySet<string> = new Set()): string {
    for (let number = 1; ; number += 1) {
      const part = `${stem}${number}.xml`;
      if (!this.has(part) && !taken.has(part.toLowerCase())) return part;
    }
  }

  relationships(source: string): readonly Relationship[] {
    return this.#list(source)?.all() ?? [];
  }

  /** Relates `source` to `part`, unless it already is; returns the relationship's id. */
  relate(source: string, kind: string, part: string): string {
    const list = this.#list(source) ?? this.#newList(source);
    const same = list.all().find((one) => one.kind === kind && one.part?.toLowerCase() === part.toLowerCase());
    return same?.id ?? list.add(kind, part, () => this.xml(source));
  }

  unrelate(source: string, id: string): void {
    const list = this.#list(source);
    list?.remove(id);
    if (list?.all().length === 0) this.#drop(relationshipsPart(source));
  }

  /** The relationships of a part as they are by now; undefined where it has none. */
  #list(source: string): RelationshipList | undefined {
    const name = relationshipsPart(source);
    const bytes = this.#lists.has(name.toLowerCase()) ? undefined : this.xml(name);
    if (bytes !== undefined) this.#lists.set(name.toLowerCase(), new RelationshipList(source, bytes, this.#dialect));
    return this.#lists.get(name.toLowerCase());
  }

  #newList(source: string): RelationshipList {
    const name = relationshipsPart(source);
    const list = new RelationshipList(source, undefined, this.#dialect);
    this.#lists.set(name.toLowerCase(), list);
    // It has its place among the new parts from now on.
    this.set(name, list.bytes());
    // Nearly all packages declare relationship parts by their extension; some name each of them.
    if (!this.#contentTypes().declaresExtension("rels")) this.setContentType(name, RELATIONSHIPS_TYPE);
    return list;
  }

  /** Declares what a part is. */
  setContentType(part: string, type: string): void {
    this.#contentTypes().declare(part, type);
  }

  #contentTypes(): ContentTypes {
    return (this.#types ??= new ContentTypes(this.xml(CONTENT_TYPES) ?? new Uint8Array()));
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
    for (const list of this.#lists.values()) if (list.isChanged) this.set(list.part, list.bytes());
    if (this.#types?.isChanged === true) this.set(CONTENT_TYPES, this.#types.bytes());
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

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
