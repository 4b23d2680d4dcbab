import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

const root = path.resolve(__dirname, "../../..");
const built = path.join(root, "dist/web");
const lock = path.join(root, "dist/.web.lock");
const SOURCES = ["src", "assets", "webpack.config.js", "manifest.xml", ".swcrc"];

/** Newest change below a file or folder, tests left out; 0 where there is nothing. */
function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(place) ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

function isUpToDate(): boolean {
  if (!existsSync(path.join(built, "workbench.html"))) return false;
  return statSync(built).mtimeMs > Math.max(...SOURCES.map((name) => newest(path.join(root, name))));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Holds the lock while it works, so that test files that run side by side build once. A lock whose holder died is taken. */
async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
      if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true });
      await wait(250);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function build(): Promise<void> {
  const started = new Date();
  const fresh = path.join(root, `dist/.web-${process.pid}`);
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  await promisify(execFile)(process.execPath, [webpack, "--config-name", "web", "--env", `out=${fresh}`], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  // A source changed while it was read makes the site old again.
  utimesSync(fresh, started, started);
  // It takes its place at once and whole: nobody is served half a site.
  rmSync(built, { recursive: true, force: true });
  renameSync(fresh, built);
}

/**
 * The folder of the site as it is served to users, built anew where it is missing or older than its sources.
 * FUNDSCORE_SITE names one that is built already.
 */
export async function builtSite(): Promise<string> {
  const given = process.env["FUNDSCORE_SITE"];
  if (given !== undefined) return path.resolve(given);
  await alone(async () => {
    if (!isUpToDate()) await build();
  });
  return built;
}
