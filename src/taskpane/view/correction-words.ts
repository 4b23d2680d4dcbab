import type { SaidCorrection } from "../../app/said-corrections";
import { listed } from "../../domain/listing";
import type { Language } from "../../domain/lists";
import { choiceWords } from "../../messages/mapping";
import { fieldName } from "../../messages/terms/field-names";
import { roleName } from "../../messages/terms/role-names";
import { labelled } from "../../messages/text/punctuation";

/** So many headings tell which table is meant. */
const HEADINGS = 3;

/** One correction of the mapping as a line of text. */
export function saidWords(said: SaidCorrection, language: Language): string {
  const isChinese = language === "zh";
  switch (said.about) {
    case "column": {
      const field = said.field === "none" ? (isChinese ? "不采用" : "not used") : fieldName(said.field, language);
      return isChinese ? `“${said.heading}”列：${field}` : `Column “${said.heading}”: ${field}`;
    }
    case "role":
      return labelled(tableName(said.headings, language), roleName(said.role, language), language);
    case "unit":
      return labelled(tableName(said.headings, language), said.unit, language);
    case "months":
      return labelled(
        tableName(said.headings, language),
        choiceWords(said.reading, language) ?? said.reading,
        language,
      );
    case "sheet":
      return labelled(
        isChinese ? `工作表“${said.sheet}”` : `Sheet “${said.sheet}”`,
        roleName(said.role, language),
        language,
      );
    case "place":
      return labelled(
        tableName(said.headings, language),
        isChinese ? "位置由用户指定" : "its place was named by the user",
        language,
      );
  }
}

function tableName(headings: readonly string[], language: Language): string {
  const names = listed(headings.slice(0, HEADINGS), language);
  const rest = headings.length > HEADINGS ? "…" : "";
  return language === "zh" ? `表头为“${names}${rest}”的表` : `Table headed “${names}${rest}”`;
}
