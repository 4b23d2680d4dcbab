import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "@swc/core";

const FOLDERS = ["src", "test/tools/bench"];

/**
 * Compiles the sources into a folder as plain JavaScript, so that what is measured neither compiles nor shares its
 * process with a compiler. Returns the path of the script that measures.
 */
export function compiledInto(folder: string): string {
  for (const source of FOLDERS) {
    for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (!entry.isFile() || !/\.(ts|json)$/.test(file) || /\.test\.ts$|\.d\.ts$/.test(file)) continue;
      const target = path.join(folder, file.replace(/\.ts$/, ".js"));
      mkdirSync(path.dirname(target), { recursive: true });
      const text = readFileSync(file, "utf8");
      writeFileSync(target, file.endsWith(".json") ? text : compiled(text, file));
    }
  }
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"), "dir");
  return path.join(folder, "test/tools/bench/measure.js");
}

function compiled(text: string, file: string): string {
  return transformSync(text, {
    filename: file,
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  }).code;
}
