/** Plain JSON data, in the order in which it is written. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One line of JSON: for NDJSON. */
export function oneLine(json: Json): string {
  return JSON.stringify(json);
}

/** JSON for people and files, with a line end. */
export function indented(json: Json): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
