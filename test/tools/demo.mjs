/** The main job on the sample: scores it, prints the summary, and says where the graded workbook is. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build-cli.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const out = path.join("dist", "demo", "guangdong-2023.graded.xlsx");
mkdirSync(path.join(root, "dist", "demo"), { recursive: true });
const sample = path.join("assets", "samples", "guangdong-2023.xlsx");
const args = [ensureBuilt(), "score", sample, "-o", out, "--force", "--profile", "guangdong-2023"];
const result = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
process.exit(result.status ?? 3);
