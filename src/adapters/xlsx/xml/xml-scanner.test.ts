import { nameCode } from "./xml-bytes";
import { CLOSE, END, XmlScanner } from "./xml-scanner";

/** What the scanner stands on after it has skipped the element `big`, in one way and in the other. */
function afterSkipping(xml: string, skip: "skipElement" | "skipLargeElement"): unknown {
  const bytes = new TextEncoder().encode(xml);
  const scanner = new XmlScanner(bytes);
  const seen: unknown[] = [];
  try {
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== CLOSE && scanner.name === nameCode("big")) scanner[skip]();
      seen.push([token, scanner.name, scanner.tagStart, scanner.tagEnd, scanner.depth, scanner.text()]);
    }
  } catch (trouble) {
    seen.push(String(trouble));
  }
  return seen;
}

test.each([
  ["an element among others", "<a><x/><big><c>1</c><c>2</c></big><y>z</y></a>"],
  ["a prefixed one", '<p:a xmlns:p="u"><p:big><p:c>1</p:c></p:big><p:y/></p:a>'],
  ["an empty one", "<a><big/><y/></a>"],
  ["one that holds nothing", "<a><big></big><y/></a>"],
  ["a look-alike in CDATA behind it", "<a><big><c>1</c></big><y><![CDATA[</big>]]></y></a>"],
  ["a look-alike in CDATA within it", "<a><big><c><![CDATA[</big>]]></c></big><y/></a>"],
  ["a look-alike in a comment behind it", "<a><big><c>1</c></big><!-- </big> --><y/></a>"],
  ["a longer name behind it", "<a><big><c>1</c></big><bigger>1</bigger></a>"],
  ["signs of markup in texts", "<a><big><c>Sheet1!A1?</c></big><y>!?</y></a>"],
  ["spaces in its end tag", "<a><big><c>1</c></big  ><y/></a>"],
])("%s is skipped the quick way as it is tag by tag", (_, xml) => {
  expect(afterSkipping(xml, "skipLargeElement")).toEqual(afterSkipping(xml, "skipElement"));
});

test("one that never ends is damage", () => {
  expect(afterSkipping("<a><big><c>1</c></a>", "skipLargeElement")).toEqual([
    expect.anything(),
    expect.stringContaining("damaged"),
  ]);
});
