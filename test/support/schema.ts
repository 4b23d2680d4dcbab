import { readFileSync } from "node:fs";
import Ajv from "ajv";

const schema: Record<string, unknown> = JSON.parse(readFileSync("docs/schema/fundscore-1.schema.json", "utf8"));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Where a JSON of the program breaks the published schema, and how. */
export function violationsOf(json: unknown): readonly string[] {
  return validate(json) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
