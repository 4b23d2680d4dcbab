import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleBooks } from "./books";

/** Writes the sample workbooks: `node test/tools/run.mjs test/tools/sample/build.ts [FOLDER]`. */
async function build(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of await sampleBooks()) {
    writeFileSync(path.join(folder, file), bytes);
    console.log(`${path.join(folder, file)}: ${bytes.length} bytes`);
  }
}

void build(process.argv[2] ?? path.join("assets", "samples"));
