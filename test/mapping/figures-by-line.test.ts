import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { mapWorkbook } from "../../src/mapping/map-workbook";

function amountsOf(lines: readonly (readonly (string | number | null)[])[]): readonly string[] {
  const model = mapWorkbook(
    workbookOf({
      季度: [["城市管理专项资金分季度执行表（万元）"], ["项目名称", "类别", "一季度", "二季度", "全年"], ...lines],
    }),
  );
  return model.projects.map(({ name, mentions }) => {
    const figures = mentions.flatMap((mention) => mention.figures);
    return `${name.value}: ${figures.map(({ field, quantity }) => `${field} ${quantity.value.toFixed()}`).join(", ")}`;
  });
}

test.each([
  ["the name stands once", null],
  ["the name is repeated", "道路养护"],
])("two lines of a project state its budget and its spending: %s", (_case, again) => {
  expect(
    amountsOf([
      ["道路养护", "预算", 30, 40, 70],
      [again, "支出", 28, 41, 69],
      ["路灯维护", "预算", 12, 12, 24],
      [again === null ? null : "路灯维护", "支出", 11.5, 12, 23.5],
    ]),
  ).toEqual(["道路养护: budget 70, spent 69", "路灯维护: budget 24, spent 23.5"]);
});

test("where not every project has both, nothing is taken for its budget", () => {
  expect(
    amountsOf([
      ["道路养护", "预算", 30, 40, 70],
      ["道路养护", "支出", 28, 41, 69],
      ["路灯维护", "预算", 12, 12, 24],
    ]),
  ).toEqual([]);
});
