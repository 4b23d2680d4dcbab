import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { scoreWorkbook } from "../../src/app/score-workbook";
import { EMPTY_LEDGER } from "../../src/ledger/ledger";
import { textWidth } from "../../src/sheets/looks/text-size";
import { fundscore, temporaryFolder } from "../support/command-line";
import { violationsOf } from "../support/schema";
import { sheetsIn } from "../support/sheets-in";

const SAMPLE = "assets/samples/guangdong-2023.xlsx";
const at = temporaryFolder();

function plainBook(file: string, rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.flatMap((values, row) => values.map((value, col) => ({ row, col, value })));
  writeFileSync(file, createXlsx([{ title: "表1", cells, columnWidths: [] }]));
}

/** A workbook in whose ledger a person explained a finding. */
function withDecision(bytes: Uint8Array): Uint8Array {
  const book = openXlsx(bytes);
  if (!book.ok) throw new Error(book.refusal.code);
  const explained = { finding: "f", name: "表1-2!B6", kind: "explained", reason: "按决算口径", by: "李梅" } as const;
  const findings = [{ ...explained, when: "2026-11-27 10:00", evidence: "" }];
  const scored = scoreWorkbook(book.value.read(), {
    lang: "zh",
    marks: true,
    ledger: { ...EMPTY_LEDGER, findings },
  });
  if (!scored.ok) throw new Error(scored.refusal.code);
  const written = book.value.apply(scored.value.changes);
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value;
}

describe("check", () => {
  test("of one book prints what a person reads, and 1 because there are errors", async () => {
    const { status, out, err } = await fundscore("check", SAMPLE);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(out).toContain("错误  表1-2!B6");
    expect(out).toContain("未给定评分规则");
  });

  test("names likely causes as such, and speaks of no rule where nothing is scored", async () => {
    expect((await fundscore("check", SAMPLE)).out).toContain("可能的原因：差额正好是 表1-2!B4 的 4，可能漏计");
    plainBook(at("支出.xlsx"), [
      ["项目名称", "预算数", "支出数"],
      ["道路养护", 100, 90],
      ["水库加固", 200, 150],
    ]);
    const { status, out } = await fundscore("check", at("支出.xlsx"));
    expect(status).toBe(0);
    expect(out).not.toContain("未给定评分规则");
  });

  test.each([
    ["never", 0],
    ["warning", 1],
    ["error", 1],
  ])("with --fail-on %s ends with %d", async (failOn, status) => {
    expect((await fundscore("check", SAMPLE, "--fail-on", failOn)).status).toBe(status);
  });

  test("with --json - prints one JSON object and nothing else", async () => {
    const { out } = await fundscore("check", SAMPLE, "--json", "-");
    const json = JSON.parse(out);
    expect(violationsOf(json)).toEqual([]);
    expect(json.workbook).toBe("guangdong-2023.xlsx");
  });

  test("in English speaks English to the last word", async () => {
    const { out } = await fundscore("check", SAMPLE, "--lang", "en");
    expect(out).toContain("Budget execution 99.41%");
    expect(out).toContain("\nFindings: 18, merged by cause into 16 (errors 2, warnings 8, info 8)\n");
  });

  test("says that a grade is provisional while items are not filled in", async () => {
    plainBook(at("half-filled.xlsx"), [
      ["专项资金绩效评价得分表"],
      ["一级指标", "三级指标", "分值", "指标值", "实际完成值", "得分"],
      ["产出", "培训人次", 60, "≥3000人次", "3000人次", 60],
      ["产出", "培训合格率", 25, "≥95%", "", ""],
      ["效益", "服务对象满意度", 15, "≥90%", "96%", 15],
    ]);
    expect((await fundscore("check", at("half-filled.xlsx"))).out).toContain("  暂定：1 项未计分\n");
    const { out } = await fundscore("check", at("half-filled.xlsx"), "--json", "-");
    expect(JSON.parse(out).scores.funds[0]).toMatchObject({ score: "75.00", grade: "中", unscored: 1 });
    expect((await fundscore("check", SAMPLE)).out).not.toContain("暂定");
  });

  test("says where indicators cannot be scored for want of weights", async () => {
    plainBook(at("unweighted.xlsx"), [
      ["项目绩效指标完成情况表"],
      ["一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"],
      ["产出指标", "数量指标", "修缮道路长度", "≥31公里", "32公里", 7.11],
      ["产出指标", "质量指标", "设备完好率", "≥85%", "86%", 10.67],
      ["效益指标", "社会效益指标", "带动就业人数", "≥1500人", "1596人", 8],
    ]);
    const { out } = await fundscore("check", at("unweighted.xlsx"));
    expect(out).toContain("未评分的指标表 1 张：没有分值（权重）一列，首张在 表1!C3");
    expect((await fundscore("check", SAMPLE)).out).not.toContain("未评分的指标表");
  });

  test("of a folder prints a line for each book in the order of their names, whatever becomes of one", async () => {
    mkdirSync(at("many", "b"), { recursive: true });
    copyFileSync(SAMPLE, at("many", "b", "good.xlsx"));
    writeFileSync(at("many", "a.xlsx"), "no zip at all");
    writeFileSync(at("many", "~$a.xlsx"), "lock file");
    const { status, out, err } = await fundscore("check", at("many"));
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ workbook, refusal }) => [workbook, refusal?.code ?? null])).toEqual([
      ["a.xlsx", "not-a-zip"],
      ["b/good.xlsx", null],
    ]);
    expect(lines.flatMap(violationsOf)).toEqual([]);
    expect(status).toBe(2);
    expect(err).toContain("a.xlsx");
  });

  test("writes the same bytes twice", async () => {
    const [first, second] = [
      await fundscore("check", SAMPLE, "--json", "-"),
      await fundscore("check", SAMPLE, "--json", "-"),
    ];
    expect(second.out).toBe(first.out);
  });
});

test("map shows what every column was taken for", async () => {
  const { status, out } = await fundscore("map", SAMPLE);
  expect(status).toBe(0);
  const lines = out.split("\n").map((line) => line.replace(/ +/g, " ").trim());
  expect(lines).toContain("表3-2：预算执行");
  expect(lines).toContain("C 预算金额 → 全年预算数");
  expect(lines).toContain("D 支出金额 → 全年执行数");
});

describe("score", () => {
  test("writes beside the input unless told otherwise", async () => {
    copyFileSync(SAMPLE, at("book.xlsx"));
    expect((await fundscore("score", at("book.xlsx"))).status).toBe(0);
    expect(existsSync(at("book.graded.xlsx"))).toBe(true);
  });

  test("never overwrites its input without --force", async () => {
    copyFileSync(SAMPLE, at("own.xlsx"));
    const before = readFileSync(at("own.xlsx"));
    const refused = await fundscore("score", at("own.xlsx"), "-o", at("own.xlsx"));
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("--force");
    expect(readFileSync(at("own.xlsx")).equals(before)).toBe(true);
    expect((await fundscore("score", at("own.xlsx"), "-o", at("own.xlsx"), "--force")).status).toBe(0);
    expect(readFileSync(at("own.xlsx")).equals(before)).toBe(false);
  });

  test("never overwrites what people decided in the graded copy without --force", async () => {
    copyFileSync(SAMPLE, at("decided.xlsx"));
    const graded = at("decided.graded.xlsx");
    await fundscore("score", at("decided.xlsx"));
    expect((await fundscore("score", at("decided.xlsx"))).status).toBe(0);
    writeFileSync(graded, withDecision(readFileSync(graded)));
    const before = readFileSync(graded);
    const { status, err } = await fundscore("score", at("decided.xlsx"));
    expect(status).toBe(2);
    expect(err).toContain("里有 1 条人工处理意见");
    expect(readFileSync(graded).equals(before)).toBe(true);
    expect((await fundscore("score", graded, "-o", at("again.xlsx"))).status).toBe(0);
    expect((await fundscore("score", at("decided.xlsx"), "--force")).status).toBe(0);
    expect(readFileSync(graded).equals(before)).toBe(false);
  });

  test.each(["-", "refused.json"])(
    "that is refused says so in the JSON (%s), in place of an older one",
    async (json) => {
      plainBook(at("nothing.xlsx"), [["通讯录"], ["姓名", "电话"], ["张三", "12345"]]);
      writeFileSync(at("refused.json"), '{"schema": "fundscore/1", "refusal": null}');
      const { status, out, err } = await fundscore(
        "score",
        at("nothing.xlsx"),
        "--json",
        json === "-" ? json : at(json),
      );
      const told = JSON.parse(json === "-" ? out : readFileSync(at(json), "utf8"));
      expect(told).toMatchObject({ workbook: "nothing.xlsx", refusal: { code: "nothing-to-score" } });
      expect(violationsOf(told)).toEqual([]);
      expect(err).toContain(told.refusal.message);
      expect(status).toBe(2);
    },
  );

  test("refuses a book with nothing to score, and writes nothing", async () => {
    plainBook(at("empty.xlsx"), [["通讯录"], ["姓名", "电话"], ["张三", "12345"]]);
    const { status, err } = await fundscore("score", at("empty.xlsx"));
    expect(status).toBe(2);
    expect(err).toContain("没有可评分的内容");
    expect(existsSync(at("empty.graded.xlsx"))).toBe(false);
  });

  test.each([
    ["weights alone", 10, ""],
    ["noughts of a template", 0, 0],
  ])("says of a form with %s that nobody has filled it in", async (_, weight, score) => {
    plainBook(at("blank.xlsx"), [
      ["绩效评价表"],
      ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "设备购置数量", "≥40台", "", weight, score],
      ["效益指标", "社会效益指标", "课程覆盖率", "≥90%", "", weight, score],
    ]);
    const { status, err } = await fundscore("score", at("blank.xlsx"));
    expect(status).toBe(2);
    expect(err).toContain("还没有可评分的内容：指标表列了分值，实际完成值和得分都还空着");
  });

  test.each([
    ["a missing file", "none.xlsx", undefined, "找不到文件"],
    ["a file that is no zip", "text.xlsx", "hello", "不是 .xlsx 工作簿"],
    ["a legacy workbook", "old.xlsx", Buffer.from("d0cf11e0a1b11ae1", "hex"), "。"],
  ])("refuses %s with one clear message", async (_, name, content, words) => {
    if (content !== undefined) writeFileSync(at(name), content);
    const { status, out, err } = await fundscore("score", at(name));
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(words);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("refuses a bad profile with the path of the bad field", async () => {
    const profile = JSON.parse(readFileSync("src/engine/profile/profiles/general.json", "utf8"));
    profile.grades.bands[1].from = "high";
    writeFileSync(at("bad.json"), JSON.stringify(profile));
    const { status, err } = await fundscore("score", SAMPLE, "-o", at("x.xlsx"), "--profile", at("bad.json"));
    expect(status).toBe(2);
    expect(err).toContain("grades.bands[1].from");
    expect(existsSync(at("x.xlsx"))).toBe(false);
  });

  test("keeps a profile of one's own in the workbook: the next run needs no option", async () => {
    const profile = JSON.parse(readFileSync("src/engine/profile/profiles/guangdong-2023.json", "utf8"));
    profile.id = "ours";
    profile.overFulfilment.above = "2";
    writeFileSync(at("ours.json"), JSON.stringify(profile));
    await fundscore("score", SAMPLE, "-o", at("ours.xlsx"), "--profile", at("ours.json"));
    const { out } = await fundscore("check", at("ours.xlsx"), "--json", "-");
    const json = JSON.parse(out);
    expect(json.scores.profile).toMatchObject({ id: "ours", chosen_by: "ledger" });
    expect(json.scores.funds[0]).toMatchObject({ score: "92.93", grade: "优" });
  });

  test("names on standard error what was typed over a graded copy, and says nothing of one as it was written", async () => {
    await fundscore("score", SAMPLE, "-o", at("first.xlsx"));
    expect((await fundscore("score", at("first.xlsx"), "-o", at("second.xlsx"), "--lang", "en")).err).toBe("");
    const graded = openXlsx(readFileSync(at("first.xlsx")));
    const edited = graded.ok
      ? graded.value.edit([{ sheet: "绩效评分总览", row: 0, col: 0, value: "王科长已审核" }])
      : graded;
    if (!edited.ok) throw new Error(edited.refusal.code);
    writeFileSync(at("typed.xlsx"), edited.value);
    const { status, err } = await fundscore("score", at("typed.xlsx"), "-o", at("third.xlsx"));
    expect({ status, lines: err.trim().split("\n") }).toEqual({
      status: 0,
      lines: [expect.stringContaining("结果表中有 1 处内容是手工填写的（绩效评分总览!A1）")],
    });
    expect((await fundscore("score", at("third.xlsx"), "-o", at("fourth.xlsx"))).err).toBe("");
  });

  test("leaves no temporary file behind", () => {
    expect(readdirSync(at()).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

test("unmark takes the highlights away again", async () => {
  await fundscore("score", SAMPLE, "-o", at("marked.xlsx"), "--profile", "guangdong-2023");
  await fundscore("score", SAMPLE, "-o", at("bare.xlsx"), "--profile", "guangdong-2023", "--no-marks");
  expect((await fundscore("unmark", at("marked.xlsx"), "-o", at("clean.xlsx"))).status).toBe(0);
  const marks = (file: string) => readFileSync(file).length;
  expect(marks(at("clean.xlsx"))).toBeLessThan(marks(at("marked.xlsx")));
});

test("unmark --results takes result sheets and ledger away, too, and leaves the workbook as it was", async () => {
  await fundscore("score", SAMPLE, "-o", at("scored.xlsx"), "--profile", "guangdong-2023");
  const { status, out } = await fundscore("unmark", at("scored.xlsx"), "--results", "-o", at("bare.xlsx"), "--force");
  expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining("张结果表（含台账）和标记") });
  expect(sheetsIn(at("bare.xlsx"))).toEqual(sheetsIn(SAMPLE));
});

test("consolidate counts what it took in, and says where the reasons for the others stand", async () => {
  const folder = at("forms");
  mkdirSync(folder);
  copyFileSync("assets/samples/forms-yuan.xlsx", `${folder}/a.xlsx`);
  writeFileSync(`${folder}/b.xlsx`, "no workbook");
  const { out } = await fundscore("consolidate", folder, "-o", at("all.xlsx"));
  expect(out).toBe(
    `已汇总 1 个文件、4 个项目：${at("all.xlsx")}\n另有 1 个文件没有汇总，原因列在其中的“未能读取”表。\n`,
  );
});

test.each([
  ["zh", "没有疑点标记", []],
  ["en", "has no marks", []],
  ["zh", "没有结果表，也没有疑点标记", ["--results"]],
  ["en", "has no result sheets and no marks", ["--results"]],
])("unmark says so where there is nothing to take away (%s, %s)", async (lang, words, options) => {
  const copy = at(`untouched-${lang}-${options.length}.xlsx`);
  const run = await fundscore("unmark", SAMPLE, "-o", copy, "--lang", lang, ...options);
  expect(run.out).toContain(words);
  expect(readFileSync(copy).equals(readFileSync(SAMPLE))).toBe(true);
});

test("rules that are shipped are listed in the reader's punctuation", async () => {
  const run = await fundscore("score", SAMPLE, "-o", at("never.xlsx"), "--profile", "广东");
  expect(run.status).toBe(2);
  expect(run.err).toContain("general、self-evaluation、guangdong-2023");
});

test.each([
  ["the workbook itself", [], SAMPLE, /就是要评分的原文件/],
  ["a file that is there", [], "taken.xlsx", /“[^”]*taken\.xlsx”已经存在/],
  ["a folder", [], ".", /是文件夹，不是文件/],
  ["a mapping that is no JSON", ["--mapping", "broken.json"], "new.xlsx", /有误：不是 JSON 格式/],
  ["an unknown field of a rule", ["--profile", "odd.json"], "new.xlsx", /没有这个字段，可用：schema、id、title/],
])("score is refused %s in its own words, and nothing is written", async (_case, options, output, words) => {
  writeFileSync(at("taken.xlsx"), "");
  writeFileSync(at("broken.json"), '{"sheets": [');
  writeFileSync(at("odd.json"), '{"id": "x", "colour": 1}');
  const files = options.map((one) => (one.startsWith("--") ? one : at(one)));
  const run = await fundscore("score", SAMPLE, "-o", output === SAMPLE ? output : at(output), ...files);
  expect(run.status).toBe(2);
  expect(run.err).toMatch(words);
  expect(readFileSync(at("taken.xlsx"))).toHaveLength(0);
  expect(existsSync(at("new.xlsx"))).toBe(false);
});

test.each([
  ["the workbook", "check", ["--json", "本.xlsx"]],
  ["the workbook by another way", "check", ["--json", "./x/../本.xlsx"]],
  ["the workbook", "map", ["--save", "本.xlsx"]],
  ["the workbook", "score", ["--json", "本.xlsx"]],
  ["another workbook", "check", ["--json", "另一本.xlsx"]],
  ["the graded copy", "score", ["--json", "新.xlsx", "-o", "新.xlsx"]],
  ["the default graded copy", "score", ["--json", "本.graded.xlsx"]],
  ["the profile", "check", ["--profile", "规则.json", "--json", "规则.json"]],
  ["the saved mapping", "map", ["--save", "映射.json", "--json", "映射.json"]],
])("JSON and mappings are not written over %s (%s)", async (_, command, options) => {
  const [general, files] = ["src/engine/profile/profiles/general.json", ["本.xlsx", "另一本.xlsx", "规则.json"]];
  files.forEach((file) => copyFileSync(file === "规则.json" ? general : SAMPLE, at(file)));
  const before = files.map((file) => readFileSync(at(file)));
  const named = options.map((one) => (one.startsWith("--") || one === "-o" ? one : `${at()}/${one}`));
  const { status, err } = await fundscore(command, at("本.xlsx"), ...named);
  expect(status).toBe(2);
  expect(err).toContain("会被覆盖");
  expect(files.map((file) => readFileSync(at(file)))).toEqual(before);
});

test("a profile that is no object is not said to be wrong at a place without a name", async () => {
  writeFileSync(at("list.json"), "[]");
  expect((await fundscore("check", SAMPLE, "--profile", at("list.json"))).err).toContain("list.json”有误：应为对象");
});

test("map prints how each sheet was understood, and JSON of the same", async () => {
  const text = await fundscore("map", SAMPLE);
  expect(text.status).toBe(0);
  expect(text.out).toContain("表3-2：预算执行");
  const json = JSON.parse((await fundscore("map", SAMPLE, "--json", "-")).out);
  expect(violationsOf(json)).toEqual([]);
  expect(json.sheets.length).toBeGreaterThan(5);
});

test("map --save keeps what --mapping reads, and a mapping that is none is refused", async () => {
  expect((await fundscore("map", SAMPLE, "--save", at("mapping.json"))).status).toBe(0);
  const plain = await fundscore("check", SAMPLE, "--json", "-");
  const mapped = await fundscore("check", SAMPLE, "--mapping", at("mapping.json"), "--json", "-");
  expect(JSON.parse(mapped.out).scores).toEqual(JSON.parse(plain.out).scores);
  writeFileSync(at("odd.json"), "[]");
  const refused = await fundscore("check", SAMPLE, "--mapping", at("odd.json"));
  expect(refused.status).toBe(2);
  expect(refused.err).toContain("odd.json");
});

test.each([
  ["consolidate of something that is no folder names it", "consolidate", "x"],
  ["an unknown template is told which there are", "template", "self-evaluation-form"],
])("%s", async (_, command, named) => {
  const { status, err } = await fundscore(command, "x", "-o", at("y.xlsx"));
  expect(status).toBe(2);
  expect(err).toContain(named);
});

test.each(["zh", "en"] as const)("help in %s names every command and option and fits 80 columns", async (lang) => {
  const { status, out } = await fundscore("--help", "--lang", lang);
  expect(status).toBe(0);
  const commands = ["score", "check", "map", "consolidate", "template", "unmark"];
  const options = [
    "output",
    "force",
    "no-marks",
    "profile",
    "mapping",
    "month",
    "available",
    "fail-on",
    "lang",
    "json",
  ];
  for (const word of [...commands, ...options.map((name) => `--${name} `), "--save", "guangdong-2023", "register"])
    expect(out).toContain(word);
  expect(out.split("\n").filter((line) => textWidth(line) > 80)).toEqual([]);
});
