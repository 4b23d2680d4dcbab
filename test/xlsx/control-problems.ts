import { resolveTarget } from "../../src/adapters/xlsx/package/part-names";
import { attributeOf, childOf, childrenOf, descendantsOf, type XmlElement } from "../../src/adapters/xlsx/xml/xml-tree";

/** The trees of all parts that are XML, relationships and legacy drawings included, by name. */
type Trees = ReadonlyMap<string, XmlElement>;

/** What a part must be that a relationship of this kind (last word of its type) leads to. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["control", "application/vnd.ms-office.activeX+xml"],
  ["activeXControlBinary", "application/vnd.ms-office.activeX"],
  ["ctrlProp", "application/vnd.ms-excel.controlproperties+xml"],
  ["oleObject", "application/vnd.openxmlformats-officedocument.oleObject"],
  ["printerSettings", "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"],
  ["vbaProject", "application/vnd.ms-office.vbaProject"],
  ["vmlDrawing", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
]);
const KNOWN = new Set(TYPES.values());

/** What is wrong with controls, embedded objects and the legacy drawings that place them, in words. */
export function controlProblems(trees: Trees): readonly string[] {
  return [...trees].flatMap(([name, root]) => {
    if (root.local === "Relationships") return typeProblems(name, root, trees);
    return root.local === "worksheet" ? shapeProblems(name, root, trees) : [];
  });
}

/** Several kinds of part end in .bin; one that has another's content type is damage to Excel. */
function typeProblems(name: string, relationships: XmlElement, trees: Trees): readonly string[] {
  const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
  return childrenOf(relationships, "Relationship").flatMap((one) => {
    const kind = (attributeOf(one, "Type") ?? "").replace(/^.*\//, "");
    const wanted = TYPES.get(kind);
    if (wanted === undefined || attributeOf(one, "TargetMode") === "External") return [];
    const part = resolveTarget(source, attributeOf(one, "Target") ?? "");
    const type = contentTypeOf(part, trees);
    // Embedded files of other programs have the types of those.
    const foreign = kind === "oleObject" && type !== undefined && !KNOWN.has(type);
    return type === undefined || type === wanted || foreign ? [] : [`${part}: ${kind} of content type ${type}`];
  });
}

function contentTypeOf(part: string, trees: Trees): string | undefined {
  const types = trees.get("[Content_Types].xml");
  if (types === undefined) return undefined;
  const is = (element: XmlElement, attribute: string, value: string) =>
    attributeOf(element, attribute)?.toLowerCase() === value.toLowerCase();
  const found =
    childrenOf(types, "Override").find((one) => is(one, "PartName", `/${part}`)) ??
    childrenOf(types, "Default").find((one) => is(one, "Extension", part.slice(part.lastIndexOf(".") + 1)));
  return found === undefined ? undefined : attributeOf(found, "ContentType");
}

/** Every control and object of a sheet has its one shape in the sheet's legacy drawing. */
function shapeProblems(name: string, sheet: XmlElement, trees: Trees): readonly string[] {
  const wanted = new Set(
    [...descendantsOf(sheet, "control"), ...descendantsOf(sheet, "oleObject")].map((one) =>
      attributeOf(one, "shapeId"),
    ),
  );
  const drawing = legacyDrawingOf(name, sheet, trees);
  if (drawing === undefined) return [...wanted].map((id) => `${name}: shape ${id} is wanted without a legacy drawing`);
  const tree = trees.get(drawing);
  if (tree === undefined) return [];
  const shapes = [...descendantsOf(tree, "shape")].map(shapeIdOf).filter((id) => id !== undefined);
  return [
    ...[...wanted]
      .filter((id) => !shapes.includes(id ?? ""))
      .map((id) => `${drawing}: no shape ${id}, which ${name} has`),
    ...shapes.filter((id, index) => shapes.indexOf(id) < index).map((id) => `${drawing}: shape ${id} twice`),
  ];
}

function legacyDrawingOf(name: string, sheet: XmlElement, trees: Trees): string | undefined {
  const element = childOf(sheet, "legacyDrawing");
  const relationships = trees.get(name.replace(/([^/]*)$/, "_rels/$1.rels"));
  if (element === undefined || relationships === undefined) return undefined;
  const id = [...element.attributes].find(([attribute]) => attribute.endsWith(":id"))?.[1].value;
  const one = childrenOf(relationships, "Relationship").find((candidate) => attributeOf(candidate, "Id") === id);
  return one === undefined ? undefined : resolveTarget(name, attributeOf(one, "Target") ?? "");
}

/** A shape that has a name of its own keeps its number in `o:spid`. */
function shapeIdOf(shape: XmlElement): string | undefined {
  const id = shape.attributes.get("o:spid")?.value ?? attributeOf(shape, "id");
  return /^_x0000_s(\d+)$/.exec(id ?? "")?.[1];
}
