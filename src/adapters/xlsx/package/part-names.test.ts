import { relationshipsPart, relativeTarget, resolveTarget } from "./part-names";

test.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
  ["xl/worksheets/sheet1.xml", "../drawings/drawing1.xml", "xl/drawings/drawing1.xml"],
  ["xl/workbook.xml", "..\\customXml\\item1.xml", "customXml/item1.xml"],
  ["xl/workbook.xml", "../../../../etc/passwd", "etc/passwd"],
  ["xl/workbook.xml", "work%20sheets/a.xml", "xl/work sheets/a.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
])("from %s, %s is %s", (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

test.each([
  ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
  ["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml", "../drawings/drawing1.xml"],
  ["workbook.xml", "xl/a.xml", "xl/a.xml"],
])("from %s to %s leads %s and back", (source, part, target) => {
  expect(relativeTarget(source, part)).toBe(target);
  expect(resolveTarget(source, target)).toBe(part);
});

test("relationships stand beside their part", () => {
  expect(relationshipsPart("")).toBe("_rels/.rels");
  expect(relationshipsPart("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
});
