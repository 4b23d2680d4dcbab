import { createXlsx, openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { consolidate, contributionOf, refusedEntry } from "../../../src/app/consolidate";
import { formatPlace } from "../../../src/domain/cells/address";
import type { BookEntry, ReadEntry } from "../../../src/report/consolidated/book-entry";
import { cellsOf } from "../../support/cells-of";
import { Random } from "../generator/random";
import { rounded } from "../generator/rules";
import { makeWorld } from "../generator/world";
import { CHINESE_FONT } from "../paper/book";
import { toXlsx } from "../paper/to-xlsx";
import { DAMAGES } from "./damaged-files";
import { FORM_VARIANTS } from "./form-variants";

const PROJECTS = makeWorld(new Random(7), "zh", FORM_VARIANTS.length).projects;
const VARIANTS = FORM_VARIANTS.flatMap((variant, index) => {
  const project = PROJECTS[index];
  return project === undefined ? [] : [[variant.name, variant, project] as const];
});

function entryOf(bytes: Uint8Array, file: string): BookEntry {
  const opened = openXlsx(bytes);
  if (!opened.ok) return refusedEntry(file, opened.refusal, "zh");
  const contribution = contributionOf(opened.value.read(), file, { lang: "zh" });
  return contribution.ok ? contribution.value.entry : refusedEntry(file, contribution.refusal, "zh");
}

function isRead(entry: BookEntry): entry is ReadEntry {
  return entry.kind === "read";
}

test.each(VARIANTS)("a form in %s gives its project, money and score", async (name, variant, project) => {
  const bytes = await toXlsx({ sheets: [variant.draw(project, 2023)], font: CHINESE_FONT });
  const entry = entryOf(bytes, `${name}.xlsx`);
  const records = isRead(entry) ? entry.records : [];
  expect(records).toHaveLength(1);
  const [record] = records;
  expect(record).toMatchObject({
    project: project.name,
    department: project.department,
    money: { unit: "万元", budget: String(project.budget), spent: String(project.spent) },
  });
  expect(record?.stated).toBeDefined();
  // Where the form states weights it is scored again, and a faithful form agrees with itself.
  if (record?.mark !== undefined) expect(record.mark.total).toBe(record.stated);
  const execution = rounded(Math.min(1, project.spent / project.budget) * 10, 2);
  if (name !== "湖北格式")
    expect(Number(record?.stated)).toBeCloseTo(
      execution + project.indicators.reduce((sum, { score }) => sum + score, 0),
      6,
    );
});

test("a damaged file stops nothing and is listed with its reason and what to do", async () => {
  const [variant, project] = [FORM_VARIANTS[0], PROJECTS[0]];
  if (variant === undefined || project === undefined) throw new Error("no form");
  const good = await toXlsx({ sheets: [variant.draw(project, 2023)], font: CHINESE_FONT });
  const files = [["good", good] as const, ...DAMAGES.map(({ name, from }) => [name, from(good)] as const)];
  const entries = files.map(([name, bytes]) => entryOf(bytes, `${name}.xlsx`));
  const { files: count, records, unread } = consolidate(entries, "zh");
  expect([count, records, unread.length]).toEqual([DAMAGES.length + 1, 1, DAMAGES.length]);
  for (const entry of entries) {
    if (isRead(entry)) continue;
    expect(entry.why).not.toBe("");
    expect(entry.todo).not.toBe("");
  }
  const encrypted = entries.find(({ file }) => file === "加密.xlsx");
  expect(encrypted).toMatchObject({ why: expect.stringContaining("设有打开密码") });
});

test("the same files give the same sheets", async () => {
  const [variant, project] = [FORM_VARIANTS[1], PROJECTS[1]];
  if (variant === undefined || project === undefined) throw new Error("no form");
  const draw = (): Promise<Uint8Array> => toXlsx({ sheets: [variant.draw(project, 2023)], font: CHINESE_FONT });
  expect(await draw()).toEqual(await draw());
  const entry = entryOf(await draw(), "a.xlsx");
  expect(consolidate([entry], "zh")).toEqual(consolidate([entryOf(await draw(), "a.xlsx")], "zh"));
});

async function entryOfVariant(name: string): Promise<BookEntry> {
  const found = VARIANTS.find(([variant]) => variant === name);
  if (found === undefined) throw new Error("no form");
  return entryOf(await toXlsx({ sheets: [found[1].draw(found[2], 2023)], font: CHINESE_FONT }), `${name}.xlsx`);
}

test("projects whose form gives no weights stand below the ranks, and why is said", async () => {
  const { sheets } = consolidate([await entryOfVariant("财政部格式"), await entryOfVariant("湖北格式")], "zh");
  const scores = sheets.find(({ title }) => title === "得分与等级");
  if (scores === undefined) throw new Error("no sheet of scores");
  const names = cellsOf(scores).filter(({ col, row }) => col === 1 && row >= 3 && row <= 4);
  const project = (variant: string) => VARIANTS.find(([name]) => name === variant)?.[2].name;
  expect(names.map(({ value }) => value)).toEqual([project("财政部格式"), project("湖北格式")]);
  expect(cellsOf(scores).map(({ value }) => value)).toContain(
    "1 个项目没有核算得分（原表没有指标分值或没有得分），列在最后，不参加排名和平均。",
  );
});

test("the consolidated workbook holds to our own checks", async () => {
  const entries: BookEntry[] = [];
  for (const [name] of VARIANTS) entries.push(await entryOfVariant(name));
  const read = openXlsx(createXlsx(consolidate(entries, "zh").sheets));
  if (!read.ok) throw new Error(read.refusal.code);
  const checked = checkWorkbook(read.value.read(), { lang: "zh" });
  if (!checked.ok) throw new Error(checked.refusal.code);
  const serious = checked.value.outcome.findings.filter(({ severity }) => severity !== "info");
  expect(serious.map(({ kind, at }) => `${kind} ${formatPlace(at)}`)).toEqual([]);
});
