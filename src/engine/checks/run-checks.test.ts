import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import type { CheckSubject } from "./reading/reading-context";
import { runChecks } from "./run-checks";
import { grade } from "./table/scores/grade";
import { rowSum } from "./table/sums/row-sum";

function subject(): CheckSubject {
  const workbook = workbookOf({
    资金来源: [
      ["资金来源情况表"],
      ["单位：万元"],
      ["项目名称", "中央资金", "省级资金", "合计"],
      ["云溪镇河道整治工程", 100, 50, 150],
      ["白石乡校舍安全加固项目", 200, 20, 220],
      ["临海县公共图书馆免费开放经费", 30, 10, 45],
    ],
  });
  const evaluated = evaluateWorkbook(workbook, { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const { model, profile, ...scored } = evaluated.value.outcome;
  return { workbook, model, profile, scored };
}

test("a check may state as many equations as a large workbook has lines", () => {
  const many = {
    ...rowSum,
    *relations(context: Parameters<NonNullable<typeof rowSum.relations>>[0]) {
      const relations = [...(rowSum.relations?.(context) ?? [])];
      for (let copy = 0; copy < 100_000; copy += 1) yield* relations;
    },
  };
  const { findings, defects } = runChecks(subject(), [many]);
  expect(defects).toEqual([]);
  expect(findings.map(({ kind, at }) => [kind, at.row])).toEqual([["row_sum_mismatch", 5]]);
});

test("a check that throws becomes a defect and takes no other with it", () => {
  const broken = {
    ...grade,
    run: () => {
      throw new Error("out of order");
    },
  };
  const { findings, defects } = runChecks(subject(), [broken, rowSum]);
  expect(defects).toEqual([{ where: "check grade", message: "out of order" }]);
  expect(findings.map(({ kind }) => kind)).toEqual(["row_sum_mismatch"]);
});
