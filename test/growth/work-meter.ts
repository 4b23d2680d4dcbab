import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";
import { countedText, SEEN, WORK } from "./counted-text";

const SOURCES = path.resolve(__dirname, "../../src");

/** How many steps were done in each place of the source, by the place's number. */
export type Steps = readonly number[];

const requirePackage = createRequire(__filename);

interface Module {
  exports: any;
}

/**
 * Source files whose functions and loops are counted as they run. Unlike times, counts are the same on every machine and
 * under any load, so that a test may rest on them.
 */
export class WorkMeter {
  readonly #places: string[] = [];
  readonly #steps: number[] = [];
  readonly #modules = new Map<string, Module>();

  /** A module below `src`, with what it imports: `load("mapping/map-workbook")`. */
  load(module: string): any {
    return this.#module(path.join(SOURCES, `${module}.ts`)).exports;
  }

  /** What all places have done so far. */
  steps(): Steps {
    return this.#steps.slice();
  }

  /** The file and the function of a place: "engine/checks/run-checks.ts runChecks". */
  place(id: number): string {
    return this.#places[id] ?? "";
  }

  #module(file: string): Module {
    const known = this.#modules.get(file);
    if (known !== undefined) return known;
    const module: Module = { exports: {} };
    this.#modules.set(file, module);
    const text = readFileSync(file, "utf8");
    if (file.endsWith(".json")) module.exports = JSON.parse(text);
    else this.#evaluate(file, text, module);
    return module;
  }

  #evaluate(file: string, text: string, module: Module): void {
    const counted = countedText(file, text, (owner) => this.#newPlace(`${path.relative(SOURCES, file)} ${owner}`));
    const { code } = transformSync(counted, {
      filename: file,
      swcrc: false,
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    });
    const importFrom = (name: string): unknown =>
      name.startsWith(".")
        ? this.#module(sourceOf(path.resolve(path.dirname(file), name))).exports
        : requirePackage(name);
    const seen = (id: number, list: unknown): unknown => this.#seen(id, list);
    compileFunction(code, ["require", "module", "exports", WORK, SEEN], { filename: file })(
      importFrom,
      module,
      module.exports,
      this.#steps,
      seen,
    );
  }

  #newPlace(name: string): number {
    this.#steps.push(0);
    return this.#places.push(name) - 1;
  }

  #seen(id: number, list: unknown): unknown {
    if (Array.isArray(list)) this.#steps[id] = (this.#steps[id] ?? 0) + list.length;
    return list;
  }
}

function sourceOf(module: string): string {
  return module.endsWith(".json") ? module : `${module}.ts`;
}
