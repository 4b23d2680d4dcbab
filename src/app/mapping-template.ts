import type { Language } from "../domain/lists";
import type { Model } from "../domain/model";
import type { Result } from "../domain/result";
import { refused } from "../domain/result";
import type { MappingTemplate } from "../mapping/template/mapping-template";
import { EMPTY_TEMPLATE, saveTemplate, writeTemplate } from "../mapping/template/mapping-template";
import { parseTemplate } from "../mapping/template/parse-template";
import { mappingProblemWords } from "../messages/mapping";
import { noJsonWords } from "../messages/refusals/field-problems";
import type { Refusal } from "../sheets/port";
import { readJson } from "./read-json";

/** How a workbook was understood, as the text of a template file; `kept`: the text it was understood with. */
export function mappingText(model: Model, kept?: string): string {
  return writeTemplate(saveTemplate(model, keptTemplate(kept)));
}

/** The template that a ledger keeps; an empty one where it keeps none that can be read. */
export function keptTemplate(text: string | undefined): MappingTemplate {
  if (text === undefined) return EMPTY_TEMPLATE;
  const json = readJson(text);
  const parsed = parseTemplate(json.ok ? json.value : undefined);
  return parsed.ok ? parsed.value : EMPTY_TEMPLATE;
}

/** Reads a template file's text; refused with the path of what does not fit. */
export function readMapping(text: string, file: string, lang: Language): Result<MappingTemplate, Refusal> {
  const json = readJson(text);
  if (!json.ok) return refused({ code: "bad-mapping", facts: { file, reason: noJsonWords(json.refusal, lang) } });
  const parsed = parseTemplate(json.value);
  if (parsed.ok) return parsed;
  const { path, problem } = parsed.refusal;
  const reason = mappingProblemWords(problem, lang);
  return refused({ code: "bad-mapping", facts: { file, ...(path === "" ? {} : { path }), reason } });
}
