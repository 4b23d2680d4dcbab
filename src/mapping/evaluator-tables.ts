import type { CellAddress } from "../domain/cells/address";
import { addTo } from "../domain/collections/groups";
import { simplified } from "../domain/letters/simplified";
import type { MappedSheet, RecordTable, Table, TableEvaluator } from "../domain/table";
import { isRecordTable } from "../domain/table";
import { headingFingerprint, headingParts } from "./headings/heading-text";
import { evaluatorNumber } from "./headings/numbered-headings";
import { isPerson, PANEL_WORDS } from "./headings/people";
import { oneLine } from "./text";

const LABEL =
  /^(?:评审|评价|评分)?(?:专家|评委|评审人|评分人|打分人|考评人|evaluator|reviewer|expert|assessor|judge|rater)(?:姓名|名字|签名|签字|编号|name)?(?:[（(]签[名字][)）])?\s*[:：]\s*(.*)$/i;
/** Words of a sheet's name that say what the sheet is, not whose it is. */
const SHEET_WORDS =
  /专家|评委|评审|评价|评分|打分|得分|情况|项目|汇总|表|evaluator|reviewer|score ?sheet|scores?|expert/gi;

/**
 * Marks tables of scores that are alike in their headings and each belong to another evaluator: a sheet for each member
 * of a panel. Two such tables are needed; one alone is a table of scores like any other.
 */
export function withEvaluatorTables(sheets: readonly MappedSheet[]): readonly MappedSheet[] {
  const groups = new Map<string, { readonly table: RecordTable; readonly named: Named }[]>();
  for (const sheet of sheets)
    for (const table of sheet.tables) {
      if (!isRecordTable(table) || !holdsScores(table)) continue;
      const named = evaluatorNumberTable(sheet, table);
      if (named === undefined) continue;
      const key = signature(table);
      addTo(groups, key, { table, named });
    }
  const evaluators = new Map<string, TableEvaluator>();
  for (const members of groups.values()) {
    const panel = members[0]?.table.id;
    const names = new Set(members.map(({ named }) => named.name));
    if (panel === undefined || names.size < 2 || names.size < members.length) continue;
    for (const { table, named } of members) evaluators.set(table.id, { ...named, panel });
  }
  return evaluators.size === 0 ? sheets : sheets.map((sheet) => marked(sheet, evaluators));
}

type Named = Omit<TableEvaluator, "panel">;

function marked(sheet: MappedSheet, evaluators: ReadonlyMap<string, TableEvaluator>): MappedSheet {
  const tables = sheet.tables.map((table): Table => {
    const evaluator = evaluators.get(table.id);
    return evaluator === undefined ? table : { ...table, role: "scores", evaluator };
  });
  const isPanel = tables.some(({ evaluator }) => evaluator !== undefined);
  return isPanel ? { ...sheet, tables, role: sheet.role === "projects" ? "scores" : sheet.role } : sheet;
}

function holdsScores(table: RecordTable): boolean {
  const has = (test: (field: string) => boolean) => table.columns.some(({ field }) => test(field));
  return (
    table.setAside === undefined &&
    (table.role === "scores" || table.role === "projects") &&
    has((field) => field === "project_name") &&
    !has((field) => field.startsWith("evaluator_") || field === "spent") &&
    (table.unmapped.length > 0 || has((field) => field.startsWith("score")))
  );
}

/** Tables with the same headings in the same order. */
function signature(table: RecordTable): string {
  const headings = [...table.columns, ...table.unmapped].sort((a, b) => a.index - b.index);
  return headings.map(({ heading }) => headingFingerprint(heading)).join("|");
}

/** Who scored: a labelled line of the sheet, a bracket in the title, or the sheet's name. */
function evaluatorNumberTable(sheet: MappedSheet, table: RecordTable): Named | undefined {
  return inTexts(sheet, table) ?? inTitle(table) ?? inName(sheet.sheet, table);
}

function inTexts(sheet: MappedSheet, table: RecordTable): Named | undefined {
  const several = sheet.tables.filter(isRecordTable).length > 1;
  const near = ({ at }: { readonly at: CellAddress }) =>
    !several || (at.row >= table.area.top - 2 && at.row <= table.area.bottom + 3);
  const texts = sheet.texts.filter(near);
  for (const [place, { text, at }] of texts.entries()) {
    const found = LABEL.exec(oneLine(text));
    if (found === null) continue;
    if (found[1] !== undefined && found[1] !== "") return { name: cut(found[1]), at };
    const next = texts[place + 1];
    if (next !== undefined && next.at.row === at.row && !/[:：]/.test(next.text))
      return { name: cut(oneLine(next.text)), at: next.at };
  }
  return undefined;
}

/** 张三　　2024年5月6日: the name ends where the line goes on with something else. */
function cut(text: string): string {
  return (
    text
      .trim()
      .split(/\s{2,}|[\u3000,，;；]|(?:19|20)\d{2}/)[0]
      ?.trim() || text.trim()
  );
}

function inTitle(table: RecordTable): Named | undefined {
  if (!PANEL_WORDS.test(table.title)) return undefined;
  const name = /[（(]([^（()）]{2,12})[)）]\s*$/.exec(table.title)?.[1]?.trim();
  if (name === undefined || !isPerson(name)) return undefined;
  return { name, at: { sheet: table.sheet, row: table.titleRows[0] ?? table.area.top, col: table.area.left } };
}

function inName(sheet: string, table: RecordTable): Named | undefined {
  if (evaluatorNumber(headingParts(sheet).base) !== undefined) return { name: sheet.trim() };
  if (!PANEL_WORDS.test(simplified(`${sheet} ${table.title}`))) return undefined;
  const numbered =
    /(?:专家|评委|evaluator|reviewer|expert)\s*[（(]?(?:[\dA-Ha-h一二三四五六七八九十甲乙丙丁戊]{1,2})[)）]?/i.exec(
      sheet,
    )?.[0];
  if (numbered !== undefined) return { name: numbered };
  const rest = sheet.replace(SHEET_WORDS, "").replace(/[（()）\-—_·.、\d\s]/g, "");
  return rest !== "" && isPerson(rest) ? { name: rest } : undefined;
}
