import type { RowsLiteral } from "../../adapters/memory/memory-workbook";
import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import type { Standing } from "../session/session";
import { afterReading, asStale } from "../session/standing";
import { buildView } from "../view/build-view";
import { nextStep } from "./next-step";

/** Budget and spending of three projects, and their total. */
const execution = (total: number): RowsLiteral => [
  ["预算执行情况表（单位：万元）"],
  ["序号", "项目名称", "预算数", "执行数"],
  [1, "河道整治工程", 120, 118],
  [2, "校舍维修工程", 80, 80],
  [3, "农村公路养护", 60, 55],
  [null, "合计", total, 253],
];

/** Nothing that has to do with funds. */
const STOCK: RowsLiteral = [
  ["品名", "库存", "货位"],
  ["螺栓", 120, "A-1"],
  ["垫圈", 80, "A-2"],
];

function standingOf(rows: RowsLiteral, scored = false): Standing | undefined {
  const evaluated = evaluateWorkbook(workbookOf({ 表: rows }), { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const view = buildView(evaluated.value.outcome, evaluated.value.ledger, "zh");
  return afterReading(undefined, { ...view, scored }, { stale: false, marked: false });
}

function blank(): Standing | undefined {
  const read = standingOf([]);
  return read && { ...read, view: { ...read.view, blank: true } };
}

test.each<[string, Standing | undefined, string]>([
  ["nothing was read yet: score", undefined, "score"],
  ["what can be scored was only read: score", standingOf(execution(260)), "score"],
  ["it is scored and all agrees: nothing", standingOf(execution(260), true), "done"],
  ["it is scored and a total is wrong: settle that", standingOf(execution(250), true), "settle"],
  ["cells were edited since: check again", asStale(standingOf(execution(250), true), "edited"), "check-again"],
  ["there is nothing in it: fill it", blank(), "fill"],
  ["it was filled in since: check again", asStale(blank(), "edited"), "check-again"],
  ["nothing can be scored: say what the tables are", standingOf(STOCK), "map"],
])("%s", (_, standing, kind) => {
  expect(nextStep(standing).kind).toBe(kind);
});
