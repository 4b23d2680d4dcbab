import { workbookOf } from "../../adapters/memory/memory-workbook";
import { shippedProfile } from "../../engine/profile/shipped-profiles";
import { scoreModel } from "../../engine/score-workbook-model";
import { mapWorkbook } from "../../mapping/map-workbook";
import { entitiesJson } from "./entities-json";

const _ = null;

test("a project with a line for each source of its money has the money of all its lines", () => {
  const workbook = workbookOf({
    资金台账: {
      rows: [
        ["衔接资金项目台账（万元）"],
        ["项目名称", "资金来源", "下达金额", "支付金额", "支付率"],
        ["食用菌大棚", "中央", 150, 150, 1],
        [_, "省级", 60, 52.5, 0.875],
        ["饮水巩固提升", "中央", 220, 210, 0.9545],
        [_, "省级", 80, 80, 1],
        ["合计", _, 510, 492.5, 0.9657],
      ],
      merges: ["A3:A4", "A5:A6"],
    },
  });
  const model = mapWorkbook(workbook);
  const scored = scoreModel({ workbook, model, profile: shippedProfile("general"), decisions: [] });
  expect(JSON.parse(JSON.stringify(entitiesJson(model, scored)))).toMatchObject({
    projects: [
      { name: "食用菌大棚", budget_wan: "210", spent_wan: "202.5", rate: "0.964286" },
      { name: "饮水巩固提升", budget_wan: "300", spent_wan: "290", rate: "0.966667" },
    ],
  });
});

test("a line that was written twice is no more money", () => {
  const workbook = workbookOf({
    执行情况: {
      rows: [
        ["专项资金项目执行情况表（万元）"],
        ["项目名称", "预算金额", "支出金额", "执行率"],
        ["食用菌大棚", 150, 120, 0.8],
        ["饮水巩固提升", 220, 210, 0.9545],
        ["食用菌大棚", 150, 120, 0.8],
      ],
    },
  });
  const model = mapWorkbook(workbook);
  const scored = scoreModel({ workbook, model, profile: shippedProfile("general"), decisions: [] });
  expect(JSON.parse(JSON.stringify(entitiesJson(model, scored)))).toMatchObject({
    projects: [{ budget_wan: "150", spent_wan: "120" }, { budget_wan: "220" }],
  });
});
