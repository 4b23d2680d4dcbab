import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import path from "node:path";

const SCRIPT = path.resolve("dist/cli/fundscore.js");
const SAMPLE = "assets/samples/guangdong-2023.xlsx";

beforeAll(() => {
  // Builds what is older than its sources.
  expect(spawnSync(process.execPath, ["test/tools/fundscore.mjs", "--version"]).status).toBe(0);
}, 120_000);

test("a reader that closes the pipe early, as `| head` does, is no fault of anybody", async () => {
  const child = spawn(process.execPath, [SCRIPT, "check", SAMPLE, "--fail-on", "never", "--json", "-"]);
  child.stdout.destroy();
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const [status] = await once(child, "exit");
  expect({ status, said }).toEqual({ status: 0, said: "" });
});

/** A device of Linux to which nothing can be written: the disk is always full. */
const FULL = "/dev/full";

(existsSync(FULL) ? test : test.skip)(
  "output into a file on a full disk is refused with words, whatever was found",
  () => {
    const full = openSync(FULL, "w");
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, "check", SAMPLE, "--json", "-"], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(stderr).toBe(
      "未处理：磁盘空间不足，“标准输出”没有写成。请清理磁盘，或换一个磁盘（-o、--json 或 --save）后再试；原有文件没有改动。\n",
    );
    expect(status).toBe(2);
  },
);
