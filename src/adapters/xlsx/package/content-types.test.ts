import { ContentTypes } from "./content-types";

const HEAD = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">';
const RELS = '<Default Extension="rels" ContentType="r"/>';
const ONE = '<Override PartName="/xl/One.xml" ContentType="a"/>';
const TWO = '<Override PartName="/xl/two.xml" ContentType="b"/>';
const LIST = `${HEAD}${RELS}${ONE}${TWO}</Types>`;

function after(change: (types: ContentTypes) => void): string {
  const types = new ContentTypes(new TextEncoder().encode(LIST));
  change(types);
  return new TextDecoder().decode(types.bytes());
}

test.each<[string, (types: ContentTypes) => void, string]>([
  ["nothing", () => undefined, LIST],
  ["what is declared already", (types) => types.declare("xl/one.xml", "a"), LIST],
  [
    "another type, names compared without case",
    (types) => types.declare("xl/one.xml", "c"),
    LIST.replace('"a"', '"c"'),
  ],
  ["a part that is gone", (types) => types.drop("XL/two.xml"), `${HEAD}${RELS}${ONE}</Types>`],
  [
    "a part that was added and is gone again",
    (types) => {
      types.declare("new.xml", "n");
      types.drop("new.xml");
    },
    LIST,
  ],
  [
    "new parts, in the order they were made",
    (types) => {
      types.declare("b&b.xml", "n");
      types.declare("a.xml", "n");
    },
    LIST.replace(
      "</Types>",
      '<Override PartName="/b&amp;b.xml" ContentType="n"/><Override PartName="/a.xml" ContentType="n"/></Types>',
    ),
  ],
])("a list of content types is written with %s", (_, change, expected) => {
  expect(after(change)).toBe(expected);
});

test("parts may be declared by their extension", () => {
  const types = new ContentTypes(new TextEncoder().encode(LIST));
  expect([types.declaresExtension("rels"), types.declaresExtension("xml")]).toEqual([true, false]);
});
