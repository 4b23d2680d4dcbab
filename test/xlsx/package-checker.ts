import { STYLES_ORDER, WORKBOOK_ORDER, WORKSHEET_ORDER } from "../../src/adapters/xlsx/package/child-order";
import { resolveTarget } from "../../src/adapters/xlsx/package/part-names";
import { toUtf8 } from "../../src/adapters/xlsx/xml/xml-text";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  textOf,
  type XmlElement,
} from "../../src/adapters/xlsx/xml/xml-tree";
import { parseRangeA1 } from "../../src/domain/cells/address";
import { remembered } from "../../src/domain/remembered";
import { controlProblems } from "./control-problems";
import { unzipParts } from "./zip-parts";

/** A part that is XML, with its tree. */
interface XmlPart {
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
}

/**
 * What is wrong with the structure of a package, in words; empty when Excel would open it without a repair as far as
 * structure goes. Looks at all parts, the user's and ours alike.
 */
export function packageProblems(bytes: Uint8Array): readonly string[] {
  return new PackageChecker(bytes).run();
}

class PackageChecker {
  readonly #parts: ReadonlyMap<string, Uint8Array>;
  readonly #xml = new Map<string, XmlPart>();
  readonly #problems: string[] = [];

  constructor(bytes: Uint8Array) {
    this.#parts = unzipParts(bytes);
  }

  run(): readonly string[] {
    for (const [name, bytes] of this.#parts) if (/\.(xml|rels|vml)$/i.test(name)) this.#parse(name, bytes);
    this.#contentTypes();
    const targets = this.#relationships();
    this.#orphans(targets);
    this.#references(targets);
    this.#problems.push(...controlProblems(new Map([...this.#xml].map(([name, { root }]) => [name, root]))));
    const workbook = [...this.#xml].find(([, { root }]) => root.local === "workbook");
    if (workbook === undefined) this.#say("no workbook part");
    else this.#workbook(workbook[0], workbook[1], targets);
    return this.#problems;
  }

  #say(problem: string): void {
    this.#problems.push(problem);
  }

  #parse(name: string, bytes: Uint8Array): void {
    try {
      const utf8 = toUtf8(bytes);
      const root = parseXml(utf8);
      this.#xml.set(name, { bytes: utf8, root });
      this.#prefixes(name, root, new Set(["xml", "xmlns"]));
    } catch (error) {
      // Excel itself writes HTML into the text of legacy shapes, and closes not all of it.
      if (!/\.vml$/i.test(name)) this.#say(`${name}: not well-formed (${String(error)})`);
    }
  }

  /** Every prefix in use, or named by `Requires` and `Ignorable`, is declared on the element or above it. */
  #prefixes(name: string, element: XmlElement, above: ReadonlySet<string>): void {
    const known = new Set(above);
    for (const attribute of element.attributes.keys())
      if (attribute.startsWith("xmlns:")) known.add(attribute.slice(6));
    const used = [element.qname, ...element.attributes.keys()].map((qname) => /^([^:]+):/.exec(qname)?.[1]);
    const named = ["Requires", "Ignorable"].map((one) => attributeOf(element, one) ?? "").join(" ");
    for (const prefix of [...used, ...named.split(" ")]) {
      if (prefix !== undefined && prefix !== "" && !known.has(prefix))
        this.#say(`${name}: prefix ${prefix} is not declared`);
    }
    for (const child of element.children) this.#prefixes(name, child, known);
  }

  #contentTypes(): void {
    const types = this.#xml.get("[Content_Types].xml")?.root;
    if (types === undefined) {
      this.#say("no content types");
      return;
    }
    const defaults = new Set(childrenOf(types, "Default").map((one) => attributeOf(one, "Extension")?.toLowerCase()));
    const overrides = childrenOf(types, "Override").map((one) =>
      (attributeOf(one, "PartName") ?? "").replace(/^\//, ""),
    );
    this.#unique(
      "content types",
      overrides.map((name) => name.toLowerCase()),
    );
    const names = new Set([...this.#parts.keys()].map((name) => name.toLowerCase()));
    for (const name of overrides) if (!names.has(name.toLowerCase())) this.#say(`content types: no part ${name}`);
    const declared = new Set(overrides.map((name) => name.toLowerCase()));
    for (const name of this.#parts.keys()) {
      // Folders of the archive are no parts; Excel passes them over.
      if (name.endsWith("/")) continue;
      const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
      if (name !== "[Content_Types].xml" && !declared.has(name.toLowerCase()) && !defaults.has(extension)) {
        this.#say(`${name}: no content type`);
      }
    }
  }

  /** For each part its relationships: id to target part (undefined outside the package). */
  #relationships(): ReadonlyMap<string, ReadonlyMap<string, string | undefined>> {
    const names = new Map([...this.#parts.keys()].map((name) => [name.toLowerCase(), name]));
    const targets = new Map<string, ReadonlyMap<string, string | undefined>>();
    for (const [name, { root }] of this.#xml) {
      const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
      if (match === null) continue;
      const source = `${match[1]}${match[2]}`;
      if (source !== "" && !this.#parts.has(source)) this.#say(`${name}: no part ${source}`);
      const relationships = childrenOf(root, "Relationship");
      this.#unique(
        name,
        relationships.map((one) => attributeOf(one, "Id") ?? ""),
      );
      const byId = new Map<string, string | undefined>();
      for (const one of relationships) {
        const id = attributeOf(one, "Id") ?? "";
        byId.set(id, undefined);
        if (attributeOf(one, "TargetMode") === "External") continue;
        const target = resolveTarget(source, attributeOf(one, "Target") ?? "");
        const part = names.get(target.toLowerCase());
        if (part === undefined) this.#say(`${name}: ${id} points to no part (${target})`);
        byId.set(id, part);
      }
      targets.set(source, byId);
    }
    return targets;
  }

  #orphans(targets: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>): void {
    const reached = new Set<string>();
    const waiting = [""];
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      for (const part of targets.get(source)?.values() ?? []) {
        if (part === undefined || reached.has(part)) continue;
        reached.add(part);
        waiting.push(part);
      }
    }
    for (const name of this.#parts.keys()) {
      if (name !== "[Content_Types].xml" && !name.endsWith(".rels") && !reached.has(name)) this.#say(`${name}: orphan`);
    }
  }

  /** Every r:id, r:embed, o:relid … in a part is one of its relationships. */
  #references(targets: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>): void {
    for (const [name, { root }] of this.#xml) {
      if (name.endsWith(".rels")) continue;
      for (const element of everything(root)) {
        for (const [attribute, { value }] of element.attributes) {
          if (!/^(r|rel|o):(id|relid|embed|link|pict|cs|dm|lo|qs)$/.test(attribute)) continue;
          if (targets.get(name)?.has(value) !== true) this.#say(`${name}: ${attribute}="${value}" is no relationship`);
        }
      }
    }
  }

  #workbook(
    name: string,
    { bytes, root }: XmlPart,
    targets: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>,
  ): void {
    this.#order(name, root, WORKBOOK_ORDER);
    const sheets = childrenOf(childOf(root, "sheets") ?? root, "sheet");
    const titles = sheets.map((sheet) => (attributeOf(sheet, "name") ?? "").toLowerCase());
    this.#unique("sheet names", titles);
    this.#unique(
      "sheet ids",
      sheets.map((sheet) => attributeOf(sheet, "sheetId") ?? ""),
    );
    this.#unique(
      "sheet relationships",
      sheets.map((sheet) => sheet.attributes.get("r:id")?.value ?? ""),
    );
    for (const title of titles) {
      if (title.length > 31 || /[[\]:*?/\\]/.test(title) || title === "") this.#say(`sheet name "${title}"`);
    }
    const names = childrenOf(childOf(root, "definedNames") ?? root, "definedName");
    this.#unique(
      "names",
      names.map((one) => `${attributeOf(one, "localSheetId") ?? ""}!${(attributeOf(one, "name") ?? "").toLowerCase()}`),
    );
    for (const one of names) {
      const local = attributeOf(one, "localSheetId");
      if (local !== undefined && Number(local) >= sheets.length) this.#say(`name of sheet ${local}, which is none`);
      if (textOf(bytes, one) === "") this.#say(`name ${attributeOf(one, "name") ?? ""} refers to nothing`);
    }
    const related = [...(targets.get(name)?.values() ?? [])].filter((part) => part !== undefined);
    const strings = related.map((part) => this.#xml.get(part)?.root).find((one) => one?.local === "sst");
    const styles = related.map((part) => this.#xml.get(part)).find((one) => one?.root.local === "styleSheet");
    const limits = {
      strings: strings === undefined ? 0 : childrenOf(strings, "si").length,
      styles: this.#styles(styles?.root),
      differences: styles === undefined ? 0 : countOf(styles.root, "dxfs"),
    };
    const unique = strings === undefined ? undefined : attributeOf(strings, "uniqueCount");
    if (unique !== undefined && Number(unique) !== limits.strings) this.#say("shared strings: uniqueCount is wrong");
    for (const [part, xml] of this.#xml) if (xml.root.local === "worksheet") this.#worksheet(part, xml, limits);
    for (const [part, { root: other }] of this.#xml) {
      if (other.local === "wsDr")
        this.#unique(
          `${part} shapes`,
          [...descendantsOf(other, "cNvPr")].map((one) => attributeOf(one, "id") ?? ""),
        );
      if (other.local === "chartSpace") this.#chart(part, other);
    }
    this.#chain(sheets, targets.get(name) ?? new Map());
  }

  /** Checks the styles part; returns how many cell styles there are. */
  #styles(root: XmlElement | undefined): number {
    if (root === undefined) return 1;
    this.#order("styles", root, STYLES_ORDER);
    for (const list of root.children) {
      const count = attributeOf(list, "count");
      if (count !== undefined && Number(count) !== list.children.length)
        this.#say(`styles: count of ${list.local} is wrong`);
    }
    const bounds = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" };
    for (const style of childrenOf(childOf(root, "cellXfs") ?? root, "xf")) {
      for (const [attribute, list] of Object.entries(bounds)) {
        const value = attributeOf(style, attribute);
        if (value !== undefined && Number(value) >= countOf(root, list))
          this.#say(`styles: ${attribute} ${value} is out of bounds`);
      }
    }
    this.#unique(
      "number formats",
      childrenOf(childOf(root, "numFmts") ?? root, "numFmt").map((one) => attributeOf(one, "numFmtId") ?? ""),
    );
    return countOf(root, "cellXfs");
  }

  #worksheet(
    name: string,
    { bytes, root }: XmlPart,
    limits: { readonly strings: number; readonly styles: number; readonly differences: number },
  ): void {
    this.#order(name, root, WORKSHEET_ORDER);
    let lastRow = 0;
    for (const row of childrenOf(childOf(root, "sheetData") ?? root, "row")) {
      const number = Number(attributeOf(row, "r") ?? lastRow + 1);
      if (number <= lastRow) this.#say(`${name}: row ${number} after row ${lastRow}`);
      lastRow = number;
      let lastCol = -1;
      for (const cell of childrenOf(row, "c")) {
        const reference = attributeOf(cell, "r");
        const place = reference === undefined ? undefined : parseRangeA1(reference, "");
        const col = place?.left ?? lastCol + 1;
        if (col <= lastCol || (place !== undefined && place.top !== number - 1))
          this.#say(`${name}: cell ${reference} out of order`);
        lastCol = col;
        if (Number(attributeOf(cell, "s") ?? 0) >= limits.styles)
          this.#say(`${name}: style of ${reference} is out of bounds`);
        const value = childOf(cell, "v");
        if (attributeOf(cell, "t") === "s" && value !== undefined && Number(textOf(bytes, value)) >= limits.strings) {
          this.#say(`${name}: string of ${reference} is out of bounds`);
        }
      }
    }
    const merges = [...descendantsOf(root, "mergeCell")].map((one) => parseRangeA1(attributeOf(one, "ref") ?? "", ""));
    merges.forEach((a, index) => {
      if (a === undefined) this.#say(`${name}: a merge is no range`);
      for (const b of merges.slice(index + 1)) {
        if (
          a !== undefined &&
          b !== undefined &&
          a.top <= b.bottom &&
          b.top <= a.bottom &&
          a.left <= b.right &&
          b.left <= a.right
        ) {
          this.#say(`${name}: merges overlap`);
        }
      }
    });
    const rules = [...descendantsOf(root, "cfRule")];
    this.#unique(
      `${name} priorities`,
      rules.filter((rule) => rule.attributes.has("priority")).map((rule) => attributeOf(rule, "priority") ?? ""),
    );
    for (const rule of rules) {
      if (Number(attributeOf(rule, "dxfId") ?? -1) >= limits.differences) this.#say(`${name}: dxfId is out of bounds`);
    }
  }

  #chart(name: string, root: XmlElement): void {
    const axes = new Set(
      [...descendantsOf(root, "catAx"), ...descendantsOf(root, "valAx"), ...descendantsOf(root, "dateAx")].map((axis) =>
        axisId(axis),
      ),
    );
    for (const kind of ["barChart", "lineChart"]) {
      for (const chart of descendantsOf(root, kind)) {
        for (const id of childrenOf(chart, "axId"))
          if (!axes.has(attributeOf(id, "val"))) this.#say(`${name}: no axis ${attributeOf(id, "val")}`);
      }
    }
  }

  /** The calculation chain names only cells that have a formula. */
  #chain(sheets: readonly XmlElement[], related: ReadonlyMap<string, string | undefined>): void {
    const chain = [...this.#xml.values()].find(({ root }) => root.local === "calcChain")?.root;
    const formulas = remembered((sheetId: string) => {
      const sheet = sheets.find((one) => attributeOf(one, "sheetId") === sheetId);
      const root = this.#xml.get(related.get(sheet?.attributes.get("r:id")?.value ?? "") ?? "")?.root;
      const cells = root === undefined ? [] : [...descendantsOf(root, "c")];
      return new Set(cells.filter((cell) => childOf(cell, "f") !== undefined).map((cell) => attributeOf(cell, "r")));
    });
    let sheetId = "";
    for (const cell of chain?.children ?? []) {
      sheetId = attributeOf(cell, "i") ?? sheetId;
      const place = attributeOf(cell, "r");
      if (!formulas(sheetId).has(place)) this.#say(`calculation chain: ${place} has no formula`);
    }
  }

  #order(name: string, root: XmlElement, order: readonly string[]): void {
    let last = -1;
    for (const child of root.children) {
      const rank = order.indexOf(child.local);
      if (rank < 0) continue;
      if (rank < last) this.#say(`${name}: ${child.local} out of order`);
      last = Math.max(last, rank);
    }
  }

  #unique(what: string, values: readonly string[]): void {
    const seen = new Set<string>();
    for (const value of values) {
      if (seen.has(value)) this.#say(`${what}: "${value}" twice`);
      seen.add(value);
    }
  }
}

function* everything(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) yield* everything(child);
}

function countOf(root: XmlElement, list: string): number {
  return childOf(root, list)?.children.length ?? 0;
}

function axisId(axis: XmlElement): string | undefined {
  const id = childOf(axis, "axId");
  return id === undefined ? undefined : attributeOf(id, "val");
}
