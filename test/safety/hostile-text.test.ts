import { readFileSync } from "node:fs";
import fc from "fast-check";
import { entryFor } from "../../src/adapters/office/reading/cell-content";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { bugEntry, consolidate, contributionOf, refusedEntry } from "../../src/app/consolidate";
import { scoreWorkbook, type ScoringOptions } from "../../src/app/score-workbook";
import { templateSheets } from "../../src/app/template";
import { TEMPLATE_NAMES } from "../../src/app/template-names";
import { shippedProfile } from "../../src/engine/profile/shipped-profiles";
import { EMPTY_LEDGER } from "../../src/ledger/ledger";
import type { Workbook } from "../../src/sheets/workbook";
import { textOfPart, unzipParts } from "../xlsx/zip-parts";
import { harms, textsOf } from "./harmless";

/** Beginnings that programs take for formulas, commands or markup. */
const BEGINNINGS = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  "\n=",
  "＝",
  "＋",
  "'=",
  '"&',
  '"),1,HYPERLINK("http://e.example","x',
  "=cmd|' /C calc'!A0",
  '=WEBSERVICE("http://e.example")',
  "=[1]Sheet1!A1&",
  "'[x.xlsx]Sheet1'!A1",
  "_x003D_",
  "<script>alert(1)</script>",
  "<f>1+1</f>",
  "]]>",
  "&quot;",
  "\u202e",
  "__proto__",
];
const hostile = fc.constantFrom(...BEGINNINGS);

/** Names that Excel allows for sheets and that would mean something else in a formula. */
const SHEET_NAMES = [
  "=1+1",
  "a'b",
  'x"y',
  "+1",
  "-1+1",
  "@SUM",
  "A1",
  "R1C1",
  "<b>",
  "&amp;",
  "1 2",
  "TRUE",
  "B'!A1&'",
];

const SAMPLE = readSample();

function readSample(): Workbook {
  const opened = openXlsx(new Uint8Array(readFileSync("assets/samples/guangdong-2023.xlsx")));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.read();
}

/** The sample as a file of values, with these beginnings before every so many of its texts, and other sheet names. */
function poisoned(beginnings: readonly string[], every: number, names: readonly string[]): Uint8Array {
  let texts = 0;
  return createXlsx(
    SAMPLE.grids.map((grid, index) => ({
      title: names[index] ?? grid.sheet,
      columnWidths: [],
      merges: grid.merges,
      cells: grid.values.flatMap((values, row) =>
        (values ?? []).map((value, col) => {
          // Headings stay readable: what is looked at is a workbook that is understood and scored.
          if (typeof value !== "string" || row < 5 || (texts += 1) % every > 0) return { row, col, value };
          return { row, col, value: `${beginnings[(texts / every) % beginnings.length] ?? ""}${value}` };
        }),
      ),
    })),
  );
}

const poison = fc.record({
  beginnings: fc.array(hostile, { minLength: 1, maxLength: 6 }),
  every: fc.integer({ min: 1, max: 6 }),
  names: fc.shuffledSubarray(SHEET_NAMES, { minLength: SHEET_NAMES.length }),
});

/** The shipped profile with a beginning before every word of it that is written or looked for. */
function hostileProfile(beginning: string): string {
  const poisonedWords = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => poisonedWords(one, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, poisonedWords(of, name)]));
    return WORDS.has(key) && typeof value === "string" ? `${beginning}${value}` : value;
  };
  return JSON.stringify(poisonedWords(shippedProfile("guangdong-2023"), ""));
}
/** Fields of a profile that hold words of people. */
const WORDS = new Set(["zh", "en", "document", "clause", "note"]);

function scoredBytes(file: Uint8Array, options: Partial<ScoringOptions> = {}): Uint8Array {
  const opened = openXlsx(file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const scored = scoreWorkbook(opened.value.read(), { lang: "zh", marks: true, ...options });
  const written = scored.ok ? opened.value.apply(scored.value.changes) : scored;
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return written.value;
}

test("whatever stands in cells and sheet names, the graded workbook runs nothing and leads nowhere", () => {
  fc.assert(
    fc.property(poison, ({ beginnings, every, names }) => {
      const written = scoredBytes(poisoned(beginnings, every, names));
      expect(harms(written)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test.each(['=HYPERLINK("http://e.example")', '"&1+1&"', "<script>"])(
  "words of a profile and of decisions that begin with %s stay words",
  (beginning) => {
    const decision = { reason: `${beginning}理由`, by: `${beginning}王评`, when: "2024-03-01", evidence: "" };
    const ledger = {
      ...EMPTY_LEDGER,
      findings: [{ finding: `${beginning}x`, name: `${beginning}y`, kind: "accepted" as const, ...decision }],
    };
    const written = scoredBytes(poisoned([beginning], 2, []), { profile: { json: hostileProfile(beginning) }, ledger });
    expect(harms(written)).toEqual([]);
    expect(textsOf(written)).toEqual(expect.arrayContaining([`${beginning}理由`, `${beginning}王评`]));
  },
);

test("a book over many files takes their names and texts as words", () => {
  const files = BEGINNINGS.map((beginning) => [`${beginning}表.xlsx`, poisoned([beginning], 1, [])] as const);
  const entries = files.slice(0, 6).map(([name, bytes]) => {
    const opened = openXlsx(bytes);
    const given = opened.ok ? contributionOf(opened.value.read(), name, { lang: "zh" }) : opened;
    return given.ok ? given.value.entry : refusedEntry(name, given.refusal, "zh");
  });
  const refused = BEGINNINGS.map((name) => refusedEntry(name, { code: "damaged", facts: { part: name } }, "zh"));
  const bugs = BEGINNINGS.map((message) => bugEntry(message, message, "zh"));
  const written = createXlsx(consolidate([...entries, ...refused, ...bugs], "zh").sheets);
  expect(harms(written)).toEqual([]);
  expect(textsOf(written)).toEqual(expect.arrayContaining(files.slice(0, 6).map(([name]) => name)));
});

test.each(TEMPLATE_NAMES)("the blank workbook %s is harmless", (name) => {
  expect(harms(createXlsx(templateSheets(name)))).toEqual([]);
});

test.each(["=1+1", "+1", "-1+1", "@A1", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠A1"])(
  "text that begins as %s is text for good: typing it again would not make it a formula",
  (text) => {
    const bytes = createXlsx([{ title: "表", columnWidths: [], cells: [{ row: 0, col: 0, value: text }] }]);
    const parts = unzipParts(bytes);
    const style = /<c r="A1" s="(\d+)" t="s">/.exec(textOfPart(parts, "xl/worksheets/sheet1.xml"))?.[1];
    const [, styles = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(textOfPart(parts, "xl/styles.xml")) ?? [];
    expect(styles.match(/<xf [^>]*>/g)?.[Number(style)]).toContain('quotePrefix="1"');
    expect(entryFor(text, undefined)).toBe(`'${text}`);
  },
);

test.each([
  ["a function that fetches", 'WEBSERVICE("http://e.example")'],
  ["a link", 'HYPERLINK("http://e.example","x")'],
  ["a cell of another workbook", "[1]Sheet1!A1"],
  ["a cell of another workbook, quoted", "'[x.xlsx]Sheet 1'!A1"],
  ["a command", "cmd|'/C calc'!A0"],
])("%s would be noticed", (_, formula) => {
  const cells = [{ row: 0, col: 0, value: 1, formula }];
  expect(harms(createXlsx([{ title: "表", columnWidths: [], cells }]))).not.toEqual([]);
});
