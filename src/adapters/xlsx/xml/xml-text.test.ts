import fc from "fast-check";
import { escapeCellText, escapeXml, toUtf8, unescapeControls, unescapeXml } from "./xml-text";

const anyText = fc.string({ unit: "grapheme" });
const controls = fc.string({
  unit: fc.constantFrom("_", "x", "0", "4", "1", "A", "\u0000", "\u0001", "\r", "\n", "<", "&", "中"),
});

test("text of a cell comes back as it was, control characters and all", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, controls), (text) =>
      expect(unescapeControls(unescapeXml(escapeCellText(text)))).toBe(text),
    ),
  );
});

test("escaped text can neither open a tag nor leave an attribute", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, controls), (text) =>
      expect(escapeXml(text)).not.toMatch(/[<>"\n]|&(?![a-z]+;|#\d+;)/),
    ),
  );
});

test.each([
  ["&lt;&gt;&amp;&quot;&apos;", "<>&\"'"],
  ["&amp;lt;", "&lt;"],
  ["&#20013;&#x4E2d;&#x1F600;", "中中😀"],
  ["a & b; c&", "a & b; c&"],
  ["&&amp;;&amp", "&&;&amp"],
  ["&; &#; &#x; &unknown; &#12345678;", "&; &#; &#x; &unknown; &#12345678;"],
  ["&#1114112;", "\ufffd"],
])("%j reads as %j", (written, text) => {
  expect(unescapeXml(written)).toBe(text);
});

test("a lone surrogate becomes the replacement character", () => {
  expect(escapeCellText("a\ud800b\udc00")).toBe("a\ufffdb\ufffd");
  expect(escapeCellText("😀")).toBe("😀");
});

test.each([
  ["UTF-16 little endian with mark", Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>中</a>', "utf16le")],
  [
    "UTF-16 big endian with mark",
    Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>中</a>', "utf16le").swap16(),
  ],
  ["UTF-16 without mark", Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>中</a>', "utf16le")],
  [
    "GB 18030",
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="GB18030"?><a>'),
      Buffer.from([0xd6, 0xd0]),
      Buffer.from("</a>"),
    ]),
  ],
])("a part in %s becomes UTF-8 that says nothing else", (_, bytes) => {
  expect(new TextDecoder().decode(toUtf8(bytes))).toBe('<?xml version="1.0"?><a>中</a>');
});
