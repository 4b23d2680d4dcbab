import { markXlsx, xlsxPort } from "../../src/adapters/xlsx/xlsx-workbook";
import { cellKey } from "../../src/domain/cells/address";
import type { Workbook } from "../../src/sheets/workbook";
import { BEFORE_THREAD, commentParts } from "./comment-parts";
import { smallBook } from "./small-book";
import type { Parts } from "./zip-parts";
import { textOfPart, unzipParts, zipParts } from "./zip-parts";

const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

async function read(parts: Parts): Promise<Workbook> {
  const result = await xlsxPort(zipParts({ ...smallBook({ sheet: CELLS }), ...parts })).read();
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

async function commentsIn(parts: Parts): Promise<readonly (readonly [number, string])[]> {
  return [...((await read(parts)).grids[0]?.comments ?? [])];
}

const A1 = cellKey(0, 0);
const C9 = cellKey(8, 2);

describe("comments of a file", () => {
  test("are what notes say without their signatures, wherever they stand", async () => {
    const notes = [
      { cell: "A1", author: "李敏", runs: ["李敏:", "\n经批准终止，", "不计入合计"] },
      { cell: "C9", author: "李敏", runs: ["<5% & 已收回"] },
    ];
    expect(await commentsIn(commentParts(1, notes))).toEqual([
      [A1, "经批准终止，不计入合计"],
      [C9, "<5% & 已收回"],
    ]);
  });

  test("are none where nobody wrote anything", async () => {
    const notes = [
      { cell: "A1", author: "李敏", runs: ["李敏:", "\n"] },
      { cell: "C9", runs: [] },
    ];
    expect((await read(commentParts(1, notes))).grids[0]).not.toHaveProperty("comments");
    expect((await read({})).grids[0]).not.toHaveProperty("comments");
  });

  test("are the thread and its answers, not the note that stands for it in older versions", async () => {
    const notes = [{ cell: "A1", author: "tc={1}", runs: [`${BEFORE_THREAD.zh}为什么？\n回复:\n    已终止`] }];
    const threads = [
      { cell: "A1", text: "为什么？" },
      { cell: "A1", text: "已终止" },
    ];
    expect(await commentsIn(commentParts(1, notes, threads))).toEqual([[A1, "为什么？\n已终止"]]);
  });

  test.each(["zh", "en"] as const)(
    "are the words alone where another program kept only that note (%s)",
    async (lang) => {
      const notes = [{ cell: "A1", author: "tc={1}", runs: [`${BEFORE_THREAD[lang]}经批准终止`] }];
      expect(await commentsIn(commentParts(1, notes))).toEqual([[A1, "经批准终止"]]);
    },
  );

  test.each([
    ["cut off", "<comments><commentList><comment ref="],
    ["with a DOCTYPE", '<!DOCTYPE x [<!ENTITY a "b">]><comments/>'],
    ["of another kind", "<html/>"],
    ["with cells that no sheet has", '<comments><comment ref="ZZZZ1"><text><t>x</t></text></comment></comments>'],
    ["without cells", '<comments><comment><text><t>x</t></text></comment><comment ref="A0"/></comments>'],
  ])("keep no workbook from being read where their part is %s", async (_, xml) => {
    const workbook = await read({ ...commentParts(1, []), "xl/comments1.xml": xml });
    expect(workbook.grids[0]?.values[0]).toEqual([1]);
    expect(workbook.grids[0]).not.toHaveProperty("comments");
  });

  test("may be ten thousand", async () => {
    const notes = Array.from({ length: 10_000 }, (_, row) => ({ cell: `B${row + 1}`, runs: [`第${row}条`] }));
    const comments = await commentsIn(commentParts(1, notes));
    expect(comments).toHaveLength(10_000);
    expect(comments.at(-1)).toEqual([cellKey(9999, 1), "第9999条"]);
  });

  test("stay as they are when marks are put into their sheet", () => {
    const parts = commentParts(1, [{ cell: "A1", runs: ["经批准终止"] }], [{ cell: "C9", text: "已收回" }]);
    const range = { sheet: "表", top: 0, left: 0, bottom: 0, right: 0 };
    const marked = markXlsx(zipParts({ ...smallBook({ sheet: CELLS }), ...parts }), [{ range, severity: "error" }]);
    if (!marked.ok) throw new Error(JSON.stringify(marked.refusal));
    const after = unzipParts(marked.value);
    for (const [name, xml] of Object.entries(parts)) expect(textOfPart(after, name)).toBe(xml);
  });
});
