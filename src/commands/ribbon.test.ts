import { memoryPort } from "../adapters/memory/memory-port";
import { workbookOf } from "../adapters/memory/memory-workbook";
import { cellKey } from "../domain/cells/address";
import { ok } from "../domain/result";
import { refusalMessage } from "../messages/refusals/refusals";
import type { Grid, Workbook } from "../sheets/workbook";
import type { RibbonServices } from "./ribbon";
import { check, ended, score } from "./ribbon";

const BOOK = workbookOf({
  评分表: [
    ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "得分"],
    ["过程", "资金管理", "监管有效性", 20, null, null, 18],
    ["产出", "数量指标", "培训人次（人次）", 30, 100, 75, 30],
    ["效益", "社会效益", "满意率（%）", 50, 90, 95, 50],
  ],
});

function excelWith(workbook: Workbook) {
  const port = memoryPort(workbook);
  const services: RibbonServices = {
    port,
    show: () => Promise.resolve(ok(undefined)),
    selection: () => Promise.resolve(ok({ sheet: "评分表", top: 0, left: 0, bottom: 0, right: 0 })),
    language: "zh",
    marks: true,
  };
  return { port, services };
}

/** As Excel leaves it when somebody types 99 over the first formula of the score sheet. */
function typedOver(workbook: Workbook): Workbook {
  const grids = workbook.grids.map((grid): Grid => {
    const [key] = grid.own === "fund-scores" ? grid.formulas.keys() : [];
    if (key === undefined) return grid;
    const values = grid.values.map((row, line) => row?.map((value, col) => (cellKey(line, col) === key ? 99 : value)));
    const formulas = new Map(grid.formulas);
    formulas.delete(key);
    return { ...grid, values, formulas };
  });
  return { ...workbook, grids };
}

test("scoring from the ribbon stops before a figure that was typed over a formula of ours, and names its cell", async () => {
  const first = excelWith(BOOK);
  expect(await score(first.services)).toEqual(ok(undefined));
  const second = excelWith(typedOver(first.port.workbook()));
  const before = second.port.workbook();
  const done = await score(second.services);
  expect(done).toMatchObject({ ok: false, refusal: { code: "typed-over", facts: { count: "1" } } });
  expect(second.port.workbook()).toBe(before);
  const words = done.ok ? "" : refusalMessage(done.refusal, "zh");
  expect(words).toMatch(/有 1 处内容是手工填写的（.+![A-Z]+\d+）/);
});

test("checking from the ribbon stops before a remark that was typed among the findings", async () => {
  const { port, services } = excelWith(
    workbookOf({
      评分表: [
        ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "得分"],
        ["产出", "数量指标", "培训人次（人次）", 50, 100, 75, 60],
        ["效益", "社会效益", "满意率（%）", 50, 90, 95, 50],
      ],
    }),
  );
  await score(services);
  const grids = port.workbook().grids.map((grid): Grid => {
    if (grid.own !== "findings") return grid;
    return { ...grid, values: [["业务科已说明"], ...grid.values.slice(1)] };
  });
  const typed = excelWith({ ...port.workbook(), grids });
  const before = typed.port.workbook();
  expect(await check(typed.services)).toMatchObject({
    ok: false,
    refusal: { code: "typed-over", facts: { count: "1", cells: "核对发现!A1" } },
  });
  expect(typed.port.workbook()).toBe(before);
});

test("scoring again as it was written asks nothing, and checking leaves typed figures where they are", async () => {
  const { port, services } = excelWith(BOOK);
  await score(services);
  expect(await score(services)).toEqual(ok(undefined));
  const typed = excelWith(typedOver(port.workbook()));
  const scores = (workbook: Workbook) => workbook.grids.find(({ own }) => own === "fund-scores");
  const before = scores(typed.port.workbook());
  expect(await check(typed.services)).toEqual(ok(undefined));
  expect(scores(typed.port.workbook())).toBe(before);
});

test("a bug of ours is told as one, in the language of the command", async () => {
  const breaks = () => Promise.reject(new Error("no such thing"));
  expect(await ended(breaks, "zh")).toEqual({ succeeded: false, words: "程序出错，不是数据的问题：no such thing" });
  expect((await ended(breaks, "en")).words).toBe("A bug of the program, not of your data: no such thing");
});
