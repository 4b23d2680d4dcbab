import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Random } from "../generator/random";
import type { WorldProject } from "../generator/world";
import { makeWorld } from "../generator/world";
import { CHINESE_FONT } from "../paper/book";
import { toXlsx } from "../paper/to-xlsx";
import { DAMAGES } from "./damaged-files";
import { FORM_VARIANTS } from "./form-variants";

const USAGE =
  "usage: node test/tools/run.mjs test/tools/forms/write-forms.ts FOLDER [--count N] [--damaged N] [--seed S]";
/** Projects of one draw, no two named alike. */
const BATCH = 40;

/**
 * Writes a folder of self-evaluation forms as a bureau gets them from its units: one form a file, five provinces'
 * variants in turn, in a folder for each unit's batch, with damaged files among them. Same seed, same files.
 */
async function writeForms(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: "string", default: "500" },
      damaged: { type: "string", default: "10" },
      seed: { type: "string", default: "1" },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(USAGE);
  const random = new Random(Number(values.seed));
  const damagedCount = Number(values.damaged);
  const goodCount = Number(values.count) - damagedCount;
  let good: Uint8Array = new Uint8Array(0);
  for (const [index, project] of projectsOf(random, goodCount).entries()) {
    const variant = FORM_VARIANTS[index % FORM_VARIANTS.length];
    if (variant === undefined) continue;
    good = await toXlsx({ sheets: [variant.draw(project, 2023)], font: CHINESE_FONT });
    put(folder, index, `${variant.name}-${project.name}`, good);
  }
  for (let index = 0; index < damagedCount; index += 1) {
    const damage = DAMAGES[index % DAMAGES.length];
    if (damage !== undefined) put(folder, goodCount + index, damage.name, damage.from(good));
  }
}

function projectsOf(random: Random, count: number): readonly WorldProject[] {
  const projects: WorldProject[] = [];
  for (let batch = 1; projects.length < count; batch += 1) {
    const { projects: some } = makeWorld(random.fork(), "zh", BATCH);
    projects.push(...some.map((project) => ({ ...project, name: `${project.name}（第${batch}批）` })));
  }
  return projects.slice(0, count);
}

function put(folder: string, index: number, name: string, bytes: Uint8Array): void {
  const batch = path.join(folder, `第${Math.floor(index / BATCH) + 1}批`);
  mkdirSync(batch, { recursive: true });
  writeFileSync(path.join(batch, `${String(index + 1).padStart(4, "0")}-${name}.xlsx`), bytes);
}

void writeForms();
