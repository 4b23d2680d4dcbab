import { workbookOf } from "../adapters/memory/memory-workbook";
import { checkWorkbook } from "./check-workbook";

/** More than a call takes arguments, and an eighth of what a sheet holds. */
const LINES = 130_000;

test("a list of a hundred and thirty thousand projects is checked to its last line", () => {
  let budgets = 0;
  let spendings = 0;
  const rows = Array.from({ length: LINES }, (_, line) => {
    const budget = 100 + ((line * 37) % 900);
    const spent = line === LINES - 1 ? budget + 5 : budget - (line % 7);
    budgets += budget;
    spendings += spent;
    return [line + 1, `第${line + 1}项河道整治`, budget, spent];
  });
  const checked = checkWorkbook(
    workbookOf({
      台账: [["序号", "项目名称", "预算数（万元）", "支出数（万元）"], ...rows, ["合计", null, budgets, spendings]],
    }),
    { lang: "zh" },
  );
  if (!checked.ok) throw new Error(checked.refusal.code);
  expect(checked.value.outcome.findings.map(({ kind, at }) => [kind, at.row])).toEqual([
    ["spend_exceeds_budget", LINES],
  ]);
}, 300_000);
