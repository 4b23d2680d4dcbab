import type { Field } from "../../domain/lists";
import { MONEY_FIELDS } from "../../domain/lists";
import type { FieldColumn, MappedSheet, RecordTable, Table } from "../../domain/table";
import { isRecordTable } from "../../domain/table";
import { unitOfTitle } from "../columns/money-units";
import { isOfPayments, projectCaptions } from "../entities/names/caption-projects";
import { oneProjectIn } from "../entities/names/title-names";
import type { SheetView } from "../layout/view/sheet-view";
import { isOfOtherTrade } from "./other-trades";

/** What each level of government gives. */
const FUND_LEVELS: readonly Field[] = ["fund_central", "fund_province", "fund_city", "fund_county"];
/** Amounts that say how much public money there is. */
const AMOUNTS: ReadonlySet<Field> = new Set<Field>(["budget", "spent", "budget_initial", ...FUND_LEVELS]);

/** Fields that only tables about projects, budgets or indicators have. */
const TELLING: ReadonlySet<Field> = new Set<Field>([
  "project_name",
  "budget_initial",
  "budget",
  "spent",
  "rate",
  "project_count",
  "indicator_name",
  "indicator_l1",
  "indicator_l2",
  "target",
  "weight",
  "goal",
  "score_input",
  "score_process",
  "score_output",
  "score_outcome",
  ...FUND_LEVELS,
]);
/** Fields that speak for it only beside a telling one. */
const SUPPORTING: ReadonlySet<Field> = new Set<Field>([
  ...TELLING,
  "actual",
  "score",
  "balance",
  "share",
  "department",
  "direction",
  "average",
  "pay_amount",
  "grade",
]);

/** What only governments give, insure, buy or build with: no firm has a table of it. */
const STATE_MATTERS = [
  "专项资金|财政(?:性?资金|支出|补助|拨款)|存量资金|直达资金|转移支付|贷款贴息|以奖代补|专项债券?|支出进度|重点支出",
  "(?:补助|补贴|奖补|贴息|奖励|衔接|债券|涉农|扶贫|救灾|扶持|引导|发展)资金",
  "财政绩效|(?:重点|预算|支出|项目)绩效|绩效(?:评价|自评|评分|目标|监控|运行)|审计[^，。]{0,6}(?:问题|整改)|结算审核",
  "一般公共预算|政府性基金|国有资本经营预算|政府采购|竣工财务决算|(?:社会保险|社保|医保|养老保险|失业保险)基金",
  "老旧小区|棚户区|保障性(?:安居|住房)|公用经费|奖助学金|助学金|稳岗(?:返还|补贴)|保费补贴",
].join("|");

/** What is paid out to many: worked out, approved, settled or listed. What "绩效" is paid to staff is another trade's. */
const PAID_OUT =
  "(?:补助|补贴)[^，。]{0,4}(?:花名册|明细表|汇总表|公示)|(?:补助|补贴|救助|抚恤|优抚|奖补|资助金?)[^，。]{0,8}(?:发放|使用情况|核定|核算|测算|结算|清算|兑付)|救助[^，。]{0,4}(?:花名册|明细表|汇总表|公示)";

const IN_ENGLISH =
  "\\b(?:grants?|public funds?|results framework|log(?:ical )?frame(?:work)?|indicator (?:performance )?tracking|(?<!key )performance (?:indicators|measures))\\b";

/** Titles of those who spend public money and look after it. */
const OF_PUBLIC_MONEY = new RegExp([STATE_MATTERS, PAID_OUT, IN_ENGLISH].join("|"), "iu");

/** 资金来源, 资金安排: firms have money from somewhere, too. */
const OF_ANY_MONEY = /资金(?:来源|分配|安排|下达|拨付|发放)/;
const OF_A_FIRM = /(?:公司|集团|商行|门店|酒店|\b(?:co|ltd|inc|llc)\b)/iu;

function isOfPublicMoney(title: string): boolean {
  return OF_PUBLIC_MONEY.test(title) || (OF_ANY_MONEY.test(title) && !OF_A_FIRM.test(title));
}

/** The accounts and budgets that every department publishes: 财政拨款收入支出决算总表, “三公”经费支出决算表. */
const OF_ACCOUNTS =
  /(?:收入|支出|收支|拨款|经费)(?:总体)?(?:预算|决算)(?:总|明细)?表|(?:预算|决算)(?:收入|支出|收支)(?:总|明细)?表|三公[”"]?经费/;

/** What a project was contracted for is no budget, and tells that its money is spoken of. */
const CONTRACT_AMOUNT = /合同(?:总)?(?:金额|价款|价|额)|中标(?:金额|价)|\bcontract (?:amount|sum|value|price)\b/i;

/** A heading that is read with such confidence tells what a table is about; one with less supports it at most. */
const TELLS = 0.94;
const SUPPORTS = 0.7;

/** A heading that calls what the lines name a project; what is assessed or inspected is called 项目 as well. */
const PROJECT = /(?<!考核|考评|评分|检查|体检)项目|project|programme/i;

/** What the headings of a table say of its matter. */
interface Evidence {
  readonly telling: readonly FieldColumn[];
  /** Those of the telling ones that are read beyond doubt. */
  readonly sure: readonly FieldColumn[];
  /** How many columns speak of funds at all. */
  readonly supported: number;
  readonly saysProject: boolean;
  readonly hasMoney: boolean;
  /** Departments by name with their scores, ranked or graded by them: a score that allots money (因素法) is no appraisal. */
  readonly isScored: boolean;
}

function evidenceOf({ columns: own, figuresByLine }: RecordTable): Evidence {
  const columns = [...own, ...new Set([...(figuresByLine?.values() ?? [])].flat())];
  const telling = columns.filter(({ field }) => TELLING.has(field));
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  return {
    telling,
    sure: telling.filter((column) => (column.confidence >= TELLS && !isOnlyASum(column)) || isProven(column)),
    supported: columns.filter((column) => supports(column.field) && (column.confidence >= SUPPORTS || isProven(column)))
      .length,
    saysProject: columns.some(({ field, heading }) => field === "project_name" && PROJECT.test(heading)),
    hasMoney: telling.some(({ field }) => AMOUNTS.has(field)),
    isScored: has("department") && has("score") && (has("rank") || has("grade")),
  };
}

/** Whether a table is about projects, budgets or indicators: one heading that is sure and another that supports it. */
export function isAboutFunds(table: Table, view?: SheetView): boolean {
  if (!isRecordTable(table)) return table.role === "form" || table.fields.size >= 2;
  const evidence = evidenceOf(table);
  if (!evidence.saysProject && isOfOtherTrade(table, view)) return false;
  return (
    isOfPanel(table.columns) ||
    isOfProjectPayments(table, view) ||
    (evidence.saysProject && isGranted(table) && !isOfOtherTrade(table, view)) ||
    isTitledSo(table, evidence) ||
    isHeadedSo(table, evidence)
  );
}

/** The title speaks of public money, and the columns or a line of units say that money is what the figures are. */
function isTitledSo(
  { title, moneyUnit, unitRow, columns }: RecordTable,
  { telling, supported, hasMoney, isScored }: Evidence,
): boolean {
  const namesOrCounts = telling.some((column) => isName(column) || column.field === "project_count");
  if ((namesOrCounts || hasMoney || isScored) && supported >= 2 && isOfPublicMoney(title)) return true;
  if (hasMoney && moneyUnit !== undefined && OF_ACCOUNTS.test(title)) return true;
  if (moneyUnit !== undefined && isOfMonths(columns) && OF_SPENDING.test(title) && oneProjectIn(title) !== undefined)
    return true;
  // Classes across, loans, debts: no column is a field, the title and the unit tell both.
  return (
    isOfPublicMoney(title) && moneyUnit !== undefined && (unitRow !== undefined || unitOfTitle(title) !== undefined)
  );
}

/** 校舍维修项目月度支出情况表: the months of one project's money. */
const OF_SPENDING = /支出|执行|支付|资金使用|拨付/u;
const FEWEST_MONTHS = 3;

function isOfMonths(columns: readonly FieldColumn[]): boolean {
  return columns.filter(({ field }) => field.startsWith("month_")).length >= FEWEST_MONTHS;
}

/** The headings alone say it, whatever the title is. */
function isHeadedSo(table: RecordTable, { telling, sure, supported, saysProject, hasMoney }: Evidence): boolean {
  // Quantity × unit is quantity ÷ total as well: where arithmetic alone finds budget and spending, something must speak of money.
  if (sure.every(isFoundByArithmetic) && !saysProject && table.moneyUnit === undefined) return false;
  // A unit line tells that the figures are money even where no heading does.
  const contracts = table.unmapped.some(({ heading }) => CONTRACT_AMOUNT.test(heading));
  const support = supported + (table.unitRow === undefined ? 0 : 1) + (contracts ? 1 : 0);
  // What is checked on a machine has names, limits and points as well: names found by contents alone tell nothing.
  const isNamedByWords =
    table.project !== undefined ||
    oneProjectIn(table.title) !== undefined ||
    telling.some((column) => isName(column) && column.reasons[0]?.code !== "contents-only");
  return sure.length >= 1 && support >= 2 && (isNamedByWords || (hasMoney && supported >= 3) || sure.length >= 2);
}

function isName({ field }: FieldColumn): boolean {
  return field === "project_name" || field.startsWith("indicator");
}

/** What a treasury gives to a project: by its name, or in 万元, as no allowance of travellers or staff is. */
const GRANT =
  /财政(?:资助|补助|补贴|奖补|资金|拨款|投入|支持|出资)|(?:补助|奖补|资助|补贴)[^（(]{0,4}[（(][^）)]*万元/u;

/** A list of projects and what each of them is granted: who does what for how much, published before anything is spent. */
function isGranted({ columns, unmapped }: RecordTable): boolean {
  const amounts = [...columns.filter(({ field }) => MONEY_FIELDS.has(field)), ...unmapped];
  return amounts.some(({ heading }) => GRANT.test(heading));
}

/** Payments one by one, for a project that the title names, or for those that captions name. */
function isOfProjectPayments(table: RecordTable, view: SheetView | undefined): boolean {
  if (!isOfPayments(table) || !table.columns.some(({ field }) => field === "pay_date")) return false;
  return table.project !== undefined || (view !== undefined && projectCaptions(view, table).size > 0);
}

/** Projects that several evaluators gave points: what is spent on them need not stand there. */
function isOfPanel(columns: readonly FieldColumn[]): boolean {
  const has = (...fields: readonly Field[]): boolean =>
    columns.some(({ field, confidence }) => fields.includes(field) && confidence >= SUPPORTS);
  const evaluators = columns.filter(({ field }) => field.startsWith("evaluator_"));
  return evaluators.length >= 2 && has("project_name") && has("average", "score", "rank");
}

/** 合计 beside months is the spending only if something else says that this is about spending. */
function isOnlyASum(column: FieldColumn): boolean {
  return column.reasons[0]?.code === "sum-of-parts";
}

function supports(field: Field): boolean {
  return SUPPORTING.has(field) || /^(?:month|plan|evaluator)_/.test(field);
}

function isFoundByArithmetic({ reasons }: FieldColumn): boolean {
  return reasons.every(({ code }) => code === "arithmetic");
}

function isProven(column: FieldColumn): boolean {
  return column.reasons.some((reason) => reason.code === "arithmetic" || reason.code === "template");
}

/** Tables of a workbook about something else keep their geometry, and no field by force. */
export function withoutFields(sheets: readonly MappedSheet[]): readonly MappedSheet[] {
  return sheets.map((sheet) => {
    const tables = sheet.tables.filter(isRecordTable).map(bareTable);
    const role = tables.length > 0 ? "lookup" : sheet.role === "cover" || sheet.role === "notes" ? sheet.role : "notes";
    return { ...sheet, role, tables };
  });
}

/** A table of which only its geometry and its headings are known. */
export function bareTable(table: RecordTable): RecordTable {
  const keeps = (column: FieldColumn): boolean => column.field === "seq" || column.field === "remark";
  const freed = table.columns.filter((column) => !keeps(column)).map(({ index, heading }) => ({ index, heading }));
  return {
    ...table,
    role: "lookup",
    columns: table.columns.filter(keeps),
    unmapped: [...table.unmapped, ...freed].sort((a, b) => a.index - b.index),
  };
}
