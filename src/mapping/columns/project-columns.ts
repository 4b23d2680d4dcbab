import { groupedBy } from "../../domain/collections/groups";
import type { Field } from "../../domain/lists";
import type { FieldColumn, ProjectColumns } from "../../domain/table";
import type { RawTable } from "../layout/view/raw-table";
import { namesOrganisation, soundsLikeProject } from "./drafts/cell-kinds";
import type { ColumnDraft, SettledTable } from "./drafts/column-draft";
import { LEAST_SCORE } from "./drafts/field-candidate";
import { headingCell } from "./heading-cell";

/** What an indicator table may say of each project in columns of its own. */
const OF_PROJECTS: readonly Field[] = ["target", "actual", "score", "weight", "deviation_reason"];
const FEWEST = 2;
/** Two departments may share a task; so many of them are appraised by the same marks. */
const FEWEST_UNITS = 3;

/** A column with the project that its heading names. */
interface OwnedColumn {
  readonly draft: ColumnDraft;
  readonly project: string;
  readonly field: Field;
}

/**
 * The projects that stand side by side over the columns of an indicator table: their names over 完成值 and 得分, or alone
 * over marks none of which exceeds its indicator's weight. None where a column names projects or too few sound like such.
 */
export function projectColumns(raw: RawTable, settled: SettledTable): readonly ProjectColumns[] {
  const has = (field: Field): boolean => settled.columns.some((column) => column.field === field);
  if (has("project_name") || !(has("indicator_name") || has("indicator_l2"))) return [];
  const owned = settled.drafts.map((draft) => ownerOf(raw, draft, settled)).filter((one) => one !== undefined);
  const groups = [...groupedBy(owned, ({ project }) => project)];
  // With a mean beside them places and departments are parts of one appraisal; without marks, parts of one result.
  const areMarked = groups.every(([, columns]) => columns.some(({ field }) => field === "score"));
  const areAppraised = !has("average") && areMarked && groups.length >= FEWEST_UNITS;
  const isOwn = (name: string): boolean => soundsLikeProject(name) || (areAppraised && namesUnit(name));
  const named = groups.filter(([project]) => isOwn(project)).length;
  if (groups.length < FEWEST || named * 2 < groups.length || !sayTheSame(groups.map(([, columns]) => columns)))
    return [];
  return groups.map(([project, columns]) => ({
    project: project,
    at: headingCell(raw, project, columns[0]?.draft.index ?? raw.left),
    columns: columns.map(({ draft, field }) => columnOf(draft, field)),
  }));
}

/** 教育局, 内一科 over marks: those who are appraised stand side by side as projects do. */
function namesUnit(text: string): boolean {
  return namesOrganisation(text) || /(?:科|科室|病区|处|所|站|队|中心|系)$/u.test(text);
}

function ownerOf(raw: RawTable, draft: ColumnDraft, settled: SettledTable): OwnedColumn | undefined {
  const leaf = draft.path.at(-1);
  if (leaf === undefined) return undefined;
  // What only the caption above claims (各项目得分) is said of all the names below it.
  const own = draft.candidates.filter(
    ({ score, reasons }) => score >= LEAST_SCORE && reasons[0]?.facts["heading"] === leaf,
  );
  const field = own.find((one) => OF_PROJECTS.includes(one.field))?.field;
  const above = draft.path.at(-2);
  if (field !== undefined) return above === undefined ? undefined : { draft, project: above, field };
  return own.length === 0 && holdsMarks(raw, draft, settled) ? { draft, project: leaf, field: "score" } : undefined;
}

/** Of so many marks one may exceed its weight: a slip that the scores are to be checked for. */
const FEWEST_WITH_SLIP = 4;

/** Numbers of which hardly one exceeds the weight on its line. */
function holdsMarks(raw: RawTable, { profile, index }: ColumnDraft, settled: SettledTable): boolean {
  const weight = settled.columns.find(({ field }) => field === "weight")?.draft.index;
  if (weight === undefined || profile.numeric < 1 || profile.least < 0) return false;
  let [beyond, all] = [0, 0];
  for (let line = raw.bodyTop; line <= raw.bodyBottom; line += 1) {
    const [most, mark] = [raw.view.number(line, weight), raw.view.number(line, index)];
    if (most === undefined || mark === undefined) continue;
    all += 1;
    if (mark > most) beyond += 1;
  }
  return beyond === 0 || (beyond === 1 && all > FEWEST_WITH_SLIP);
}

/** Each project has the same columns, none of them twice. */
function sayTheSame(groups: readonly (readonly OwnedColumn[])[]): boolean {
  const fields = groups.map((columns) => columns.map(({ field }) => field));
  const first = fields[0]?.join() ?? "";
  return fields.every((each) => each.join() === first && new Set(each).size === each.length);
}

function columnOf({ index, path }: ColumnDraft, field: Field): FieldColumn {
  return {
    index,
    field,
    heading: path.join(" / "),
    confidence: 0.8,
    reasons: [{ code: "heading-caption", facts: { heading: path.join(" / "), field } }],
  };
}
