import type { CheckedJson, CheckedObject } from "./checked-json";
import type { RuleSource } from "./profile";

/** Every part of a rule names the document it rests on. */
export function readSource(reader: CheckedJson, of: CheckedObject): RuleSource {
  const source = reader.child(of, "source", ["document", "clause", "note", "checked"]);
  return {
    document: reader.text(source, "document"),
    ...(source.fields.has("clause") ? { clause: reader.text(source, "clause") } : {}),
    ...(source.fields.has("note") ? { note: reader.text(source, "note") } : {}),
    checked: reader.bool(source, "checked"),
  };
}
