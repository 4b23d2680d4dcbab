import { writeFileSync } from "node:fs";
import { createXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { fundscore, temporaryFolder } from "../support/command-line";

const at = temporaryFolder();
/** Red, a new window title, red again in one sign, and a turn of the direction of reading. */
const COMMANDS = "\u001b[31m\u001b]0;title\u0007\u009b31m\u202e";
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

beforeAll(() => {
  const rows = [
    ["项目名称", "预算金额（万元）", "实际支出（万元）", "支出率"],
    [`道路${COMMANDS}`, 100, 99, "98%"],
    ["桥梁", 50, 50, "100%"],
    ["合计", 150, 140, "99%"],
  ];
  const cells = rows.flatMap((values, row) => values.map((value, col) => ({ row, col, value })));
  writeFileSync(at("book.xlsx"), createXlsx([{ title: "预算", columnWidths: [], cells }]));
});

test.each(["check", "map", "score"])(
  "what %s says to people holds no command that a terminal would obey",
  async (name) => {
    const { out, err } = await fundscore(name, at("book.xlsx"));
    expect(out).toContain("预算");
    expect(out + err).not.toMatch(CONTROLS);
  },
);

test("a name given on the command line is no command either", async () => {
  const { err } = await fundscore("check", at(`none${COMMANDS}.xlsx`));
  expect(err).toContain("none");
  expect(err).not.toMatch(CONTROLS);
});

test("scripts get the cell's text as it is", async () => {
  const { out } = await fundscore("check", at("book.xlsx"), "--json", "-");
  const { entities } = JSON.parse(out);
  expect(entities.projects[0].name).toBe(`道路${COMMANDS}`);
});
