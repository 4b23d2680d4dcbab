import { RelationshipList } from "./relationship-list";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES = `<Relationship Id="rId1" Type="${TYPE}/styles" Target="styles.xml"/>`;
const SHEET = `<Relationship Id="rId3" Type="${TYPE}/worksheet" Target="/xl/worksheets/sheet1.xml"/>`;
const listed = (...lines: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;

function listOf(text: string) {
  return new RelationshipList("xl/workbook.xml", new TextEncoder().encode(text), "transitional");
}

const written = (list: RelationshipList) => new TextDecoder().decode(list.bytes());
const nothing = () => undefined;

test("a list that nobody changed keeps its bytes", () => {
  const list = listOf(listed(STYLES, SHEET));
  expect([list.isChanged, written(list)]).toEqual([false, listed(STYLES, SHEET)]);
});

test("a new relationship is written relative to its part, and found at once", () => {
  const list = listOf(listed(STYLES));
  const id = list.add("worksheet", "xl/worksheets/sheet2.xml", nothing);
  const line = `<Relationship Id="${id}" Type="${TYPE}/worksheet" Target="worksheets/sheet2.xml"/>`;
  expect(written(list)).toBe(listed(STYLES, line));
  expect(list.all().at(-1)).toMatchObject({ id: "rId2", kind: "worksheet", part: "xl/worksheets/sheet2.xml" });
});

test("ids that are taken, or that the part mentions, are not given again", () => {
  const list = listOf(listed(STYLES, SHEET));
  const mentioning = () => new TextEncoder().encode('<externalReference r:id="RID4"/>');
  expect([list.add("chart", "xl/a.xml", mentioning), list.add("chart", "xl/b.xml", mentioning)]).toEqual([
    "rId5",
    "rId6",
  ]);
});

test("a relationship that is removed leaves the others as they are", () => {
  const list = listOf(listed(STYLES, SHEET));
  list.add("chart", "xl/a.xml", nothing);
  list.remove("rId1");
  list.remove("rId4");
  expect(written(list)).toBe(listed(SHEET));
});
