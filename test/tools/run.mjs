/**
 * Runs a TypeScript file of this repository: `node test/tools/run.mjs test/tools/x.ts [arguments …]`.
 * Modules are compiled one by one with swc as they are required; nothing is written to disk.
 */
import { readFileSync, existsSync, statSync } from "node:fs";
import { Module, createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { transformSync } from "@swc/core";

const EXTENSIONS = [".ts", ".tsx"];

for (const extension of EXTENSIONS) {
  Module._extensions[extension] = (module, file) => {
    const { code } = transformSync(readFileSync(file, "utf8"), {
      filename: file,
      swcrc: false,
      sourceMaps: "inline",
      jsc: {
        parser: { syntax: "typescript", tsx: extension === ".tsx" },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    });
    module._compile(code, file);
  };
}

/** Imports are written without extension; Node's own resolution does not try ours. */
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  if (request.startsWith(".") && parent?.filename && !parent.filename.includes("node_modules")) {
    const base = path.resolve(path.dirname(parent.filename), request);
    for (const candidate of EXTENSIONS.map((extension) => base + extension)) {
      if (existsSync(candidate) && statSync(candidate).isFile()) return candidate;
    }
  }
  return resolve.call(this, request, parent, ...rest);
};

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write("usage: node test/tools/run.mjs FILE.ts [arguments]\n");
  process.exit(2);
}
const file = path.resolve(script);
process.argv = [process.argv[0], file, ...rest];
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(file);
