import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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
}, 60_000);
