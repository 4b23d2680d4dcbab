import { strToU8 } from "fflate";
import { DEFAULT_LIMITS, type ReadLimits } from "../../src/adapters/xlsx/limits";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { freshEntry, writeZip } from "../../src/adapters/xlsx/zip/zip-writer";
import type { Refusal } from "../../src/sheets/port";
import { richWorkbook } from "./rich-workbook";
import { smallBook } from "./small-book";
import { type Parts, zipParts } from "./zip-parts";

const GOOD = zipParts(smallBook({ sheet: "<sheetData><row><c><v>1</v></c></row></sheetData>" }));

function refusal(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Refusal | "read" {
  const opened = openXlsx(bytes, { file: "书.xlsx" }, { limits: { ...DEFAULT_LIMITS, ...limits } });
  return opened.ok ? "read" : opened.refusal;
}

function utf16(text: string): number[] {
  return Array.from(text, (char) => [char.charCodeAt(0), 0]).flat();
}

function ole(...streams: readonly string[]): Uint8Array {
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...streams.flatMap((name) => utf16(`${name}\0`)),
  ]);
}

/** Changes the little-endian number at each place where a record of this signature has one. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

test.each<[string, Uint8Array, Partial<Refusal>]>([
  ["nothing", new Uint8Array(), { code: "empty-file" }],
  ["a list", new TextEncoder().encode("项目,金额\n甲,1\n".repeat(10)), { code: "not-a-zip", facts: { kind: "CSV" } }],
  [
    "a page",
    new TextEncoder().encode("<html><table><tr><td>项目</td></tr></table></html>"),
    { code: "not-a-zip", facts: { kind: "HTML" } },
  ],
  [
    "a table in XML",
    new TextEncoder().encode('<?xml version="1.0"?>\n<Workbook/>'),
    { code: "not-a-zip", facts: { kind: "XML" } },
  ],
  [
    "a list that Excel saved as Unicode text",
    new Uint8Array([0xff, 0xfe, ...utf16("项目\t金额\r\n甲\t1\r\n")]),
    { code: "not-a-zip", facts: { kind: "CSV" } },
  ],
  [
    "a file of rules",
    new TextEncoder().encode('{\n  "title": "规则",\n  "bands": [90, 80]\n}\n'),
    { code: "not-a-zip", facts: { kind: "JSON" } },
  ],
  ["a text", new TextEncoder().encode("no workbook"), { code: "not-a-zip", facts: {} }],
  [
    "a PDF",
    new TextEncoder().encode("%PDF-1.7\n1 0 obj\n"),
    { code: "not-a-workbook", facts: { file: "x.xlsx", kind: "PDF" } },
  ],
  ["an encrypted workbook", ole("EncryptionInfo", "EncryptedPackage"), { code: "encrypted" }],
  ["an .xls", ole("Workbook"), { code: "legacy-xls" }],
  ["an .xls of the nineties", ole("Book"), { code: "legacy-xls" }],
  ["a bare BIFF stream", new Uint8Array([9, 8, 16, 0, 0, 6, 5, 0]), { code: "legacy-xls" }],
  ["an .xls with its theme in a zip", Buffer.concat([ole("Workbook"), GOOD]), { code: "legacy-xls" }],
  [
    "an .xlsb",
    zipParts({
      "_rels/.rels": String(smallBook({})["_rels/.rels"]).replace("workbook.xml", "workbook.bin"),
      "xl/workbook.bin": new Uint8Array([0x83, 0x01, 0x00]),
    }),
    { code: "binary-xlsb" },
  ],
  ["a Word file of before 2007", ole("WordDocument"), { code: "not-a-workbook" }],
  ["a zip cut in half", GOOD.subarray(0, GOOD.length >> 1), { code: "truncated" }],
  ["a zip cut before its end record", GOOD.subarray(0, GOOD.length - 22), { code: "truncated" }],
  ["a zip without its beginning", GOOD.subarray(100), { code: "truncated" }],
  ["a zip of something else", zipParts({ "word/document.xml": "<w/>" }), { code: "not-a-workbook" }],
  ["an encrypted entry", patched(GOOD, DIRECTORY, 8, 1, 2), { code: "encrypted" }],
  ["an unknown compression", patched(GOOD, DIRECTORY, 10, 99, 2), { code: "damaged" }],
  ["a directory that is none", patched(GOOD, END, 16, 5, 4), { code: "damaged" }],
  ["a wrong checksum", patched(GOOD, DIRECTORY, 16, 12345, 4), { code: "damaged", facts: { reason: "checksum" } }],
])("%s is refused", (_, bytes, expected) => {
  const got = refusal(bytes);
  expect(got).toMatchObject({ ...expected, facts: { ...expected.facts, file: "书.xlsx" } });
});

function withPart(name: string, content: string): Uint8Array {
  return zipParts({ ...smallBook({}), [name]: content });
}

const SHEET = "xl/worksheets/sheet1.xml";

test.each<[string, Uint8Array, Partial<Refusal>]>([
  [
    "a DOCTYPE",
    withPart(SHEET, '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'),
    { code: "forbidden-xml", facts: { part: SHEET } },
  ],
  [
    "a sheet that ends early",
    withPart(SHEET, "<worksheet><sheetData><row>"),
    { code: "damaged", facts: { part: SHEET } },
  ],
  ["tags that do not match", withPart(SHEET, "<worksheet><sheetData></worksheet></sheetData>"), { code: "damaged" }],
  ["an unclosed comment", withPart(SHEET, "<worksheet><!-- "), { code: "damaged" }],
  ["an unclosed attribute", withPart(SHEET, '<worksheet><row r="1></worksheet>'), { code: "damaged" }],
  ["a workbook part that is none", withPart("xl/workbook.xml", "<document/>"), { code: "not-a-workbook" }],
  ["a workbook without sheets", withPart("xl/workbook.xml", "<workbook/>"), { code: "not-a-workbook" }],
  ["an unknown encoding", withPart(SHEET, '<?xml version="1.0" encoding="klingon"?><worksheet/>'), { code: "damaged" }],
  [
    "a sheet that is listed and not there",
    withPart("xl/workbook.xml", '<workbook><sheets><sheet name="丢失" r:id="rId7" xmlns:r="r"/></sheets></workbook>'),
    { code: "damaged", facts: { reason: "missing", sheet: "丢失", part: "xl/workbook.xml" } },
  ],
  [
    "a value that is markup",
    withPart(SHEET, "<worksheet><sheetData><row><c><v>1</v></c><c><v><x>2</x></v></c></row></sheetData></worksheet>"),
    { code: "damaged", facts: { part: SHEET, cell: "B1" } },
  ],
  [
    "a string that is not there",
    zipParts(smallBook({ strings: "", sheet: '<sheetData><row><c t="s"><v>3</v></c></row></sheetData>' })),
    { code: "damaged", facts: { part: SHEET, cell: "A1" } },
  ],
])("%s is refused, and the part named", (_, bytes, expected) => {
  expect(refusal(bytes)).toMatchObject(expected);
});

test.each<[string, Parts, Partial<ReadLimits>, string]>([
  ["entries", richWorkbook(), { entries: 20 }, "entries"],
  [
    "bytes that come out",
    smallBook({ sheet: `<sheetData>${" ".repeat(3_000_000)}</sheetData>` }),
    { inflatedBytes: 1_000_000 },
    "bytes",
  ],
  [
    "bytes for a small file",
    smallBook({ sheet: `<sheetData>${" ".repeat(3_000_000)}</sheetData>` }),
    { freelyInflated: 1_000_000 },
    "bytes",
  ],
  ["cells", smallBook({ sheet: `<sheetData><row>${"<c/>".repeat(101)}</row></sheetData>` }), { cells: 100 }, "cells"],
  ["merges", smallBook({ sheet: '<mergeCell ref="A1:B2"/>'.repeat(101) }), { elements: 100 }, "elements"],
  ["column widths", smallBook({ sheet: '<col min="1" max="2"/>'.repeat(101) }), { elements: 100 }, "elements"],
  ["attributes", smallBook({ sheet: `<sheetData ${'a="" '.repeat(10_001)}/>` }), {}, "attributes"],
  ["nesting", smallBook({ sheet: `${"<x>".repeat(300)}${"</x>".repeat(300)}` }), {}, "nesting"],
])("too many %s are refused", (_, parts, limits, of) => {
  expect(refusal(zipParts(parts), limits)).toMatchObject({ code: "too-large", facts: { of } });
});

test("a size that lies is not believed: neither small nor large ones", () => {
  const book = zipParts(smallBook({ sheet: `<sheetData>${" ".repeat(3_000_000)}</sheetData>` }));
  expect(refusal(patched(book, DIRECTORY, 24, 10, 4), { inflatedBytes: 1_000_000 })).toMatchObject({
    code: "too-large",
  });
  expect(refusal(patched(book, DIRECTORY, 24, 10, 4))).toBe("read");
  expect(refusal(patched(GOOD, DIRECTORY, 24, 0xfffffff0, 4), { inflatedBytes: 1_000_000 })).toBe("read");
});

test("a copy of a file whose sizes lie says the true ones", () => {
  const plan = { id: "ledger", title: "台账", columnWidths: [], cells: [{ row: 0, col: 0, value: 1 }] } as const;
  const copyOf = (bytes: Uint8Array) => {
    const opened = openXlsx(bytes);
    return opened.ok && opened.value.apply({ sheets: [plan] });
  };
  const copy = copyOf(patched(GOOD, DIRECTORY, 24, 10, 4));
  expect(copy).toMatchObject({ ok: true });
  expect(copy).toEqual(copyOf(GOOD));
});

test("two parts of one name are refused unless they are copies of one another", () => {
  const book = smallBook({});
  const twin = (content: string) => zipParts({ ...book, "XL/worksheets/SHEET1.xml": content });
  expect(refusal(twin(book[SHEET] as string))).toBe("read");
  expect(refusal(twin("<worksheet/>"))).toMatchObject({ code: "damaged", facts: { reason: "duplicate" } });
});

test("names of parts lead nowhere outside the package, and __proto__ is a name like any other", () => {
  const relationships = (smallBook({})["xl/_rels/workbook.xml.rels"] as string).replace(
    "worksheets/sheet1.xml",
    "../../../../xl/worksheets/sheet1.xml",
  );
  const parts = Object.entries({
    ...smallBook({ afterSheets: '<definedNames><definedName name="__proto__">1</definedName></definedNames>' }),
    "xl/_rels/workbook.xml.rels": relationships,
    "../../evil.xml": "<x/>",
  });
  const entries = [...parts, ["__proto__", "x"] as const, ["constructor", "x"] as const];
  const bytes = writeZip(entries.map(([name, part]) => freshEntry(name, strToU8(part))));
  const opened = openXlsx(bytes);
  expect(opened.ok && opened.value.read().names).toEqual([{ name: "__proto__", refersTo: "1", hidden: false }]);
});

test("a bug of ours is thrown, not dressed up as damage", () => {
  const opened = openXlsx(GOOD);
  if (!opened.ok) throw new Error("not read");
  const plan = { id: "ledger", title: "表", columnWidths: [], cells: [] } as const;
  expect(() => opened.value.apply({ sheets: [plan] })).toThrow("taken");
});

test("random damage ends in a refusal or a workbook, never in a crash", () => {
  const original = zipParts(richWorkbook());
  // A small generator of its own, so that a failure can be repeated.
  let seed = 20_240_501;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let round = 0; round < 150; round += 1) {
    const bytes = original.slice(0, random(5) === 0 ? random(original.length) : original.length);
    for (let hits = random(6); hits >= 0 && bytes.length > 0; hits -= 1) bytes[random(bytes.length)] = random(256);
    expect(() => openXlsx(bytes)).not.toThrow();
  }
});

test("a sheet in the list that leads nowhere, as modules of Excel 5 do, is passed over", () => {
  const parts = smallBook({ sheet: "<sheetData><row><c><v>1</v></c></row></sheetData>" });
  const list = (parts["xl/workbook.xml"] as string).replace(
    "<sheet ",
    '<sheet name="模块1" sheetId="9" r:id=""/><sheet ',
  );
  const opened = openXlsx(zipParts({ ...parts, "xl/workbook.xml": list }));
  expect(opened.ok && opened.value.read().grids.map(({ sheet }) => sheet)).toEqual(["表"]);
});
