import { refusalMessage } from "../messages/refusals/refusals";
import { parseArguments } from "./arguments";

const words = (line: string) => line.split(" ").filter((word) => word !== "");

test.each([
  ["score a.xlsx", { name: "score", targets: ["a.xlsx"], lang: "zh", marks: true, force: false }],
  ["score a.xlsx -o b.xlsx --force --no-marks", { output: "b.xlsx", force: true, marks: false }],
  ["check a.xlsx b.xlsx --fail-on warning --json -", { targets: ["a.xlsx", "b.xlsx"], failOn: "warning", json: "-" }],
  ["check --lang=en --profile general a.xlsx", { lang: "en", profile: "general", targets: ["a.xlsx"] }],
  ["check -- --odd.xlsx", { targets: ["--odd.xlsx"] }],
  ["--lang en --profile general check a.xlsx", { name: "check", lang: "en", profile: "general", targets: ["a.xlsx"] }],
  ["check a.xlsx --lang en --lang=zh", { lang: "zh" }],
  ["map 文件夹 --save m.json", { name: "map", targets: ["文件夹"], save: "m.json" }],
  ["check a.xlsx --json -", { targets: ["a.xlsx"], json: "-" }],
  ["template register -oout.xlsx", { name: "template", targets: ["register"], output: "out.xlsx" }],
  ["consolidate in -o out.xlsx", { name: "consolidate", output: "out.xlsx" }],
])("“fundscore %s” is understood", (line, command) => {
  const parsed = parseArguments(words(line));
  expect(parsed).toMatchObject({ ok: true, value: { kind: "run", command } });
});

test.each([
  ["", "命令有误：缺少命令。用法见 fundscore --help。"],
  [
    "grade a.xlsx",
    "命令有误：没有“grade”这个命令，可用的有：score、check、map、consolidate、template、unmark。用法见 fundscore --help。",
  ],
  ["score", "命令有误：score 缺少工作簿。用法见 fundscore --help。"],
  ["score a.xlsx b.xlsx", "命令有误：score 一次只处理一个工作簿。用法见 fundscore --help。"],
  [
    "score a.xlsx --save x",
    "命令有误：score 没有选项 --save，可用的有：--output、--force、--no-marks、--profile、--mapping、--month、--available、--lang、--json。用法见 fundscore --help。",
  ],
  ["check a.xlsx --fail-on", "命令有误：选项 --fail-on 后面缺少内容。用法见 fundscore --help。"],
  ["score a.xlsx --profile --force", "命令有误：选项 --profile 后面缺少内容。用法见 fundscore --help。"],
  [
    "template register -x",
    "命令有误：template 没有选项 -x，可用的有：--output、--force、--lang。用法见 fundscore --help。",
  ],
  ["check a.xlsx --fail-on all", "命令有误：--fail-on 只能是 error、warning、never。用法见 fundscore --help。"],
  ["check a.xlsx --lang fr", "命令有误：--lang 只能是 zh、en。用法见 fundscore --help。"],
  ["score a.xlsx -o a.xlsx --force=false", "命令有误：选项 --force 后面不带内容。用法见 fundscore --help。"],
  ["score a.xlsx -o -", "命令有误：选项 -o 后面缺少内容。用法见 fundscore --help。"],
  ["--lang zh", "命令有误：缺少命令。用法见 fundscore --help。"],
  ["template 自评表", "命令有误：template 须用 -o 指定输出文件。用法见 fundscore --help。"],
])("“fundscore %s” is refused with the reason", (line, message) => {
  const parsed = parseArguments(words(line));
  expect(parsed.ok ? "" : refusalMessage(parsed.refusal, "zh")).toBe(message);
});

test("a mistake is told in the language that the same line asks for", () => {
  const parsed = parseArguments(words("score --lang en"));
  expect(parsed.ok ? "" : refusalMessage(parsed.refusal, "en")).toBe(
    "Cannot follow this command: score needs a workbook. See fundscore --help.",
  );
});

test.each(["help", "--help", "check --help", "score a.xlsx -h"])("“fundscore %s” asks for help", (line) => {
  expect(parseArguments(words(line))).toEqual({ ok: true, value: { kind: "help", lang: "zh" } });
});
