import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fundscore, temporaryFolder } from "../../test/support/command-line";
import type { Disk } from "./disk";
import { NODE_DISK } from "./disk";
import { booksIn, readBytes, writeWhole } from "./files";

const at = temporaryFolder();

/** What the system throws. */
function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says it`), { code });
}

/** A disk that says no at one call and is sound otherwise. */
function refusingDisk(call: keyof Disk, code: string): Disk {
  return { ...NODE_DISK, [call]: () => Promise.reject(systemError(code)) };
}

test.each([
  ["ENOENT", "file-not-found"],
  ["ENOTDIR", "file-not-found"],
  ["EACCES", "read-denied"],
  ["EPERM", "read-denied"],
  ["EISDIR", "is-a-folder"],
  ["EBUSY", "file-in-use"],
  ["EIO", "cannot-read"],
  ["ERR_FS_FILE_TOO_LARGE", "too-large"],
])("reading that ends in %s is refused as %s, with the file named", async (system, code) => {
  expect(await readBytes("书.xlsx", refusingDisk("readFile", system))).toMatchObject({
    ok: false,
    refusal: { code, facts: { file: "书.xlsx" } },
  });
});

test("a name that is not UTF-8 is not only not found: it is said why", async () => {
  const { err } = await fundscore("check", at("\ufffd表.xlsx"));
  expect(err).toContain("不是 UTF-8 编码");
  expect((await fundscore("check", at("表.xlsx"))).err).not.toContain("UTF-8");
});

test("a folder that an output needs is made, and that is said", async () => {
  const folder = at("没有", "这个");
  const target = `${folder}/表.xlsx`;
  const { err, status } = await fundscore("template", "register", "-o", target);
  expect({ err, status }).toEqual({ err: `新建了文件夹“${folder}”\n`, status: 0 });
  expect((await fundscore("template", "register", "-o", target, "--force")).err).toBe("");
});

test.each<[string, keyof Disk, string, string]>([
  ["a full disk", "writeFile", "ENOSPC", "disk-full"],
  ["a full quota", "writeFile", "EDQUOT", "disk-full"],
  ["a folder without rights", "writeFile", "EACCES", "write-denied"],
  ["a read-only disk", "writeFile", "EROFS", "write-denied"],
  ["a folder that cannot be made", "mkdir", "EACCES", "write-denied"],
  ["a target open elsewhere", "rename", "EPERM", "file-in-use"],
  ["a target locked elsewhere", "rename", "EBUSY", "file-in-use"],
  ["a broken disk", "writeFile", "EIO", "cannot-write"],
])("writing to %s is refused, the target stays and nothing is left beside it", async (name, call, system, code) => {
  mkdirSync(at(name));
  const target = at(name, "结果.xlsx");
  writeFileSync(target, "as it was");
  expect(await writeWhole(target, "new", refusingDisk(call, system))).toMatchObject({
    ok: false,
    refusal: { code, facts: { file: target } },
  });
  expect(readFileSync(target, "utf8")).toBe("as it was");
  expect(readdirSync(at(name))).toEqual(["结果.xlsx"]);
});

test("a disk that fills up in the midst of writing leaves no half file", async () => {
  mkdirSync(at("half"));
  const disk: Disk = {
    ...NODE_DISK,
    writeFile: async (file) => {
      await NODE_DISK.writeFile(file, "ha");
      throw systemError("ENOSPC");
    },
  };
  expect(await writeWhole(at("half", "a.xlsx"), "half", disk)).toMatchObject({ refusal: { code: "disk-full" } });
  expect(readdirSync(at("half"))).toEqual([]);
});

test("a name as long as the system takes is written, in Chinese too, and tidied up after", async () => {
  mkdirSync(at("long"));
  const name = `${"绩".repeat(83)}.xlsx`;
  expect(Buffer.byteLength(name)).toBeGreaterThan(250);
  writeFileSync(at("long", `.${"绩".repeat(73)}.999999999-0123456789ab.tmp`), "what a killed run left");
  expect(await writeWhole(at("long", name), "new")).toEqual({ ok: true, value: undefined });
  expect(readdirSync(at("long"))).toEqual([name]);
});

test("a link that leads to nothing yet is followed and stays a link", async () => {
  mkdirSync(at("links"));
  symlinkSync("结果.xlsx", at("links", "最新.xlsx"));
  expect((await writeWhole(at("links", "最新.xlsx"), "new")).ok).toBe(true);
  expect(readFileSync(at("links", "结果.xlsx"), "utf8")).toBe("new");
  expect(readlinkSync(at("links", "最新.xlsx"))).toBe("结果.xlsx");
});

describe("a link that leads into a folder that is not there", () => {
  const SAMPLE = "assets/samples/guangdong-2023.xlsx";

  test.each([
    ["as the output", (name: string) => at(name, "最新.xlsx")],
    ["on the way to it", (name: string) => at(name, "归档", "表.xlsx")],
  ])("%s: the refusal says where it leads", async (name, target) => {
    mkdirSync(at(name));
    symlinkSync(path.join("没有", "结果.xlsx"), at(name, "最新.xlsx"));
    symlinkSync("没有", at(name, "归档"));
    const { status, err } = await fundscore("template", "register", "-o", target(name));
    expect(status).toBe(2);
    expect(err).toContain(`指向的文件夹“${at(name, "没有")}”不存在`);
    expect(err).toContain("先建好文件夹");
    expect((await fundscore("template", "register", "-o", target(name), "--lang", "en")).err).toContain(
      `leads to the folder “${at(name, "没有")}”`,
    );
  });

  test("where JSON is to be written: the advice is not about -o alone, which check does not have", async () => {
    symlinkSync("不在", at("去处"));
    const { status, err } = await fundscore("check", SAMPLE, "--json", at("去处", "a.json"));
    expect(status).toBe(2);
    expect(err).toContain("（-o、--json 或 --save）");
  });

  test("as the input: it is said that the link is there and what it leads to is not", async () => {
    symlinkSync("已删.xlsx", at("旧链接.xlsx"));
    expect((await fundscore("check", at("旧链接.xlsx"))).err).toContain(`它是链接，指向的“${at("已删.xlsx")}”不存在`);
    expect((await fundscore("check", at("没有的.xlsx"))).err).not.toContain("链接");
  });
});

test("a file that somebody has set to read-only is not replaced", async () => {
  const target = at("定稿.xlsx");
  writeFileSync(target, "as it was", { mode: 0o444 });
  expect(await writeWhole(target, "new")).toMatchObject({ ok: false, refusal: { code: "write-denied" } });
  expect(readFileSync(target, "utf8")).toBe("as it was");
});

test("of two runs that write one file at the same time the last one's stands, whole, with nothing beside it", async () => {
  mkdirSync(at("race"));
  const contents = ["甲", "乙", "丙", "丁"].map((sign) => sign.repeat(100_000));
  const done = await Promise.all(contents.map((content) => writeWhole(at("race", "a.xlsx"), content)));
  expect(done.every(({ ok }) => ok)).toBe(true);
  expect(contents).toContain(readFileSync(at("race", "a.xlsx"), "utf8"));
  expect(readdirSync(at("race"))).toEqual(["a.xlsx"]);
});

test("a folder that may not be listed is refused and not taken for an empty one", async () => {
  expect(await booksIn("报表", refusingDisk("readdir", "EACCES"))).toMatchObject({
    ok: false,
    refusal: { code: "read-denied", facts: { file: "报表" } },
  });
});

test("a folder's links lead to workbooks, and workbooks of older programs are named, not left out in silence", async () => {
  mkdirSync(at("mixed", "sub"), { recursive: true });
  for (const name of ["a.xlsx", "b.xls", "c.XLSB", "d.et", "notes.txt", ".hidden.xlsx"])
    writeFileSync(at("mixed", name), "");
  writeFileSync(at("原件.xlsx"), "");
  symlinkSync("../原件.xlsx", at("mixed", "e.xlsx"));
  symlinkSync("gone.xlsx", at("mixed", "f.xlsx"));
  symlinkSync("..", at("mixed", "sub", "up.xlsx"));
  const books = await booksIn(at("mixed"));
  expect(books.ok && books.value.map(({ name }) => name)).toEqual([
    "a.xlsx",
    "b.xls",
    "c.XLSB",
    "d.et",
    "e.xlsx",
    "f.xlsx",
  ]);
});

(process.platform === "win32" ? test.skip : test)("a pipe in a folder is refused and not waited for", async () => {
  mkdirSync(at("pipes"));
  execFileSync("mkfifo", [at("pipes", "a.xlsx")]);
  const { status, out } = await fundscore("check", at("pipes"));
  expect({ status, refusal: JSON.parse(out).refusal.code }).toEqual({ status: 2, refusal: "not-a-workbook" });
});

test("books of one name in two folders are told apart", async () => {
  for (const folder of ["县", "市"]) {
    mkdirSync(at("各地", folder, "内"), { recursive: true });
    writeFileSync(at("各地", folder, "内", "表.xlsx"), "");
  }
  const names = async (...folders: readonly string[]): Promise<readonly string[]> =>
    (await fundscore("check", ...folders)).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).workbook);
  const [county, city] = [at("各地", "县"), at("各地", "市")];
  expect(await names(county, `${city}/`)).toEqual([`${county}/内/表.xlsx`, `${city}/内/表.xlsx`]);
  expect(await names(county)).toEqual(["内/表.xlsx"]);
});

test("a device that never ends is refused", async () => {
  expect(await readBytes("/dev/zero")).toMatchObject({ ok: false, refusal: { code: "cannot-read" } });
});

test.each([
  ["zh", "是文件夹，不是文件。请写出文件名；整个文件夹可以用 check、map 或 consolidate 处理。"],
  ["en", "is a folder, not a file. Name a file; whole folders can be given to check, map and consolidate."],
])("a folder where a workbook is wanted is said in %s", async (lang, words) => {
  mkdirSync(at(lang));
  const { status, err } = await fundscore("score", at(lang), "--lang", lang);
  expect(status).toBe(2);
  expect(err).toContain(words);
});
