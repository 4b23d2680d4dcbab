/** Plain JSON data, in the order in which it is written. */
export type Json = string | number | boolean | null | readonly Json[] | JsonList | JsonObject;

interface JsonObject {
  readonly [key: string]: Json;
}

/** A long array whose elements are made only as they are written: of 200,000 indicators no more than one is there. */
export class JsonList {
  /** Gives the elements anew each time. */
  readonly each: () => Iterable<Json>;

  constructor(each: () => Iterable<Json>) {
    this.each = each;
  }

  toJSON(): readonly Json[] {
    return [...this.each()];
  }
}

/** A long array, an element for each of `items`. */
export function listOf<Item>(items: readonly Item[], toJson: (item: Item) => Json): JsonList {
  return new JsonList(function* () {
    for (const item of items) yield toJson(item);
  });
}

/** One line of JSON: for NDJSON. */
export function oneLine(json: Json): string {
  return JSON.stringify(json);
}

/** About so many characters are handed on at once. */
const PIECE = 1 << 18;

/** JSON for people and files, with a line end, in pieces: of a large workbook it is longer than a string can be. */
export function* indented(json: Json): Generator<string> {
  let piece = "";
  for (const part of parts(json, "\n")) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}\n`;
}

const STEP = "  ";

/** `line`: how a line of the value's own depth begins. */
function* parts(json: Json, line: string): Generator<string> {
  const inner = line + STEP;
  if (json instanceof JsonList) {
    let before = "[";
    for (const element of json.each()) {
      yield before + inner + whole(element, inner);
      before = ",";
    }
    yield before === "[" ? "[]" : `${line}]`;
  } else if (isObject(json)) {
    let before = "{";
    for (const [key, value] of Object.entries(json)) {
      yield `${before}${inner}${JSON.stringify(key)}: `;
      yield* parts(value, inner);
      before = ",";
    }
    yield before === "{" ? "{}" : `${line}}`;
  } else yield whole(json, line);
}

function isObject(json: Json): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json) && !(json instanceof JsonList);
}

/** Line ends within texts are escaped: each one that is there begins a line of JSON. */
function whole(json: Json, line: string): string {
  return JSON.stringify(json, null, STEP).replaceAll("\n", line);
}
