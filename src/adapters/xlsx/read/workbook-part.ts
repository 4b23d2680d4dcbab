import type { DefinedName, SheetState } from "../../../sheets/workbook";
import type { Dialect } from "../package/namespaces";
import { dialectOf } from "../package/namespaces";
import type { OpcPackage, Relationship } from "../package/opc-package";
import { naming, PackageTrouble } from "../trouble";
import { isTrue } from "../xml/xml-text";
import { attributeOf, childOf, childrenOf, namespaceOf, parseXml, textOf, type XmlElement } from "../xml/xml-tree";

/** A sheet as the workbook part lists it. */
interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly state: SheetState;
  /** The part it stands in, and what it is: "worksheet", "chartsheet" …; both "" for a module, which has none. */
  readonly part: string;
  readonly kind: string;
}

/** A defined name with the index of its sheet among all listed sheets. */
interface ListedName extends Omit<DefinedName, "sheet"> {
  readonly sheetIndex: number | undefined;
}

/** The workbook part, understood. */
export interface WorkbookPart {
  /** Its name in the package. */
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly dialect: Dialect;
  readonly date1904: boolean;
  /** Whether sheets may not be added, renamed, moved or hidden. */
  readonly structureLocked: boolean;
  /** All sheets, charts and dialogs too: names count them all. */
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
}

/** Finds and reads the workbook part. Throws `PackageTrouble`: not-a-workbook, binary-xlsb, damaged, forbidden-xml. */
export function readWorkbookPart(parts: OpcPackage): WorkbookPart {
  const part = parts.relationships("").find(({ kind }) => kind === "officeDocument")?.part;
  if (part === undefined || !parts.has(part)) throw new PackageTrouble("not-a-workbook");
  if (/\.bin$/i.test(part)) throw new PackageTrouble("binary-xlsb");
  const bytes = parts.requiredXml(part);
  return naming(part, () => {
    const root = parseXml(bytes);
    if (root.local !== "workbook") throw new PackageTrouble("not-a-workbook", { root: root.local });
    const relationships = parts.relationships(part);
    const properties = childOf(root, "workbookPr");
    const protection = childOf(root, "workbookProtection");
    return {
      part,
      bytes,
      root,
      relationships,
      dialect: dialectOf(namespaceOf(root)),
      date1904: properties !== undefined && isTrue(attributeOf(properties, "date1904")),
      structureLocked: protection !== undefined && isTrue(attributeOf(protection, "lockStructure")),
      sheets: listSheets(root, relationships),
      names: listNames(bytes, root),
    };
  });
}

function listSheets(root: XmlElement, relationships: readonly Relationship[]): readonly ListedSheet[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const list = childOf(root, "sheets");
  const parts = new Set<string>();
  return (list === undefined ? [] : childrenOf(list, "sheet")).map((sheet) => {
    const name = attributeOf(sheet, "name") ?? "";
    const id = relationshipId(sheet);
    // Modules of Excel 5 are listed as sheets without a part; Excel passes them over.
    if (id === "") return { ...listed(sheet), name, part: "", kind: "" };
    const relationship = byId.get(id);
    const part = relationship?.part;
    if (relationship === undefined || part === undefined)
      throw new PackageTrouble("damaged", { reason: "missing", sheet: name });
    // One part is one sheet; listed a thousand times, a small part would be a large workbook.
    if (parts.has(part.toLowerCase())) throw new PackageTrouble("damaged", { reason: "duplicate", sheet: name });
    parts.add(part.toLowerCase());
    return { ...listed(sheet), name, part, kind: relationship.kind };
  });
}

function listed(sheet: XmlElement): Pick<ListedSheet, "sheetId" | "state"> {
  return { sheetId: Number(attributeOf(sheet, "sheetId")), state: stateOf(attributeOf(sheet, "state")) };
}

/** `r:id`, with any prefix. */
export function relationshipId(element: XmlElement): string {
  for (const [name, { value }] of element.attributes) if (name.endsWith(":id")) return value;
  return "";
}

function listNames(bytes: Uint8Array, root: XmlElement): readonly ListedName[] {
  const list = childOf(root, "definedNames");
  return (list === undefined ? [] : childrenOf(list, "definedName")).map((name) => {
    const sheetIndex = attributeOf(name, "localSheetId");
    return {
      name: attributeOf(name, "name") ?? "",
      refersTo: textOf(bytes, name),
      hidden: isTrue(attributeOf(name, "hidden")),
      sheetIndex: sheetIndex === undefined ? undefined : Number(sheetIndex),
    };
  });
}

function stateOf(state: string | undefined): SheetState {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
