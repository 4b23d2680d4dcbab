/** Builds the command line when a source is newer than the build; whole or not at all, however many ask at once. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.join(root, "dist", "cli");
const script = path.join(folder, "fundscore.js");
const lock = path.join(root, "dist", ".cli.lock");
/** A lock older than this was left by a process that died. */
const STALE_MS = 120_000;

/** Path of the built script. */
export function ensureBuilt() {
  if (isFresh()) return script;
  takeLock();
  try {
    if (!isFresh()) build();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return script;
}

function isFresh() {
  if (!existsSync(script)) return false;
  const built = statSync(script).mtimeMs;
  return (
    !["webpack.config.js", ".swcrc", "package.json"].some((file) => modified(path.join(root, file)) > built) &&
    newestIn(path.join(root, "src"), built) <= built
  );
}

function modified(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

/** The newest change in a folder; stops at the first that is newer than `limit`. */
function newestIn(directory, limit) {
  let newest = 0;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const full = path.join(directory, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(full, limit) : relevant(entry.name) ? modified(full) : 0);
    if (newest > limit) return newest;
  }
  return newest;
}

function relevant(name) {
  return !/\.test\.tsx?$|\.md$|\.css$/.test(name);
}

/** Making a folder is atomic: one process builds, the others wait for it. */
function takeLock() {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (trouble) {
      if (trouble.code !== "EEXIST") throw trouble;
      if (Date.now() - modified(lock) > STALE_MS) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

function build() {
  const fresh = `${folder}.${process.pid}`;
  const webpack = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const args = [webpack, "--config-name", "cli", "--env", `out=${fresh}`];
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.stderr.write(`${result.stdout}${result.stderr}\nThe command line could not be built.\n`);
    process.exit(3);
  }
  const old = `${folder}.${process.pid}.old`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
