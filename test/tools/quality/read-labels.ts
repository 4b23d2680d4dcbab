import type { Labels } from "../generator/labels";

/**
 * Reads a label file. Label files are a developer's own: what is compared must be there, everything else may be missing.
 * Throws on anything that is no label file.
 */
export function readLabels(text: string): Labels {
  const json: unknown = JSON.parse(text);
  if (!isLabels(json)) throw new Error("not a label file");
  return json;
}

function isLabels(json: unknown): json is Labels {
  return (
    isRecord(json) &&
    typeof json.workbook === "string" &&
    typeof json.clean === "boolean" &&
    isListOf(json.sheets, (sheet) => typeof sheet.sheet === "string" && Array.isArray(sheet.tables)) &&
    isRecord(json.entities) &&
    isListOf(json.errors, (error) => typeof error.kind === "string" && isListOf(error.accept, isPlace)) &&
    Array.isArray(json.traps)
  );
}

function isPlace(place: Readonly<Record<string, unknown>>): boolean {
  return typeof place.sheet === "string" && typeof place.range === "string";
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function isListOf(json: unknown, accepts: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(json) && json.every((item) => isRecord(item) && accepts(item));
}
