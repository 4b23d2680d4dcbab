import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { mapWorkbook } from "../../src/mapping/map-workbook";

type Rows = readonly (readonly (string | number | null)[])[];

function projectsIn(...rows: Rows): readonly string[] {
  return mapWorkbook(workbookOf({ 分配: [...rows.slice(0, 1), ["单位：万元"], ...rows.slice(1)] })).projects.map(
    ({ name, mentions }) => {
      const figures = mentions.flatMap((mention) => mention.figures);
      return `${name.value}: ${figures.map(({ field, quantity }) => `${field} ${quantity.value.toFixed()}`).join(", ")}`;
    },
  );
}

const PLACES = [
  ["海平县", 120, 300, 420],
  ["云岭县", 90, 260, 350],
  ["石桥区", 60, 180, 240],
  ["合计", 270, 740, 1010],
] as const;

test("projects over the columns of a table of places were granted what all places got", () => {
  expect(
    projectsIn(["2023年农村人居环境专项资金分配表"], ["县（市、区）", "厕所革命", "农村污水治理", "合计"], ...PLACES),
  ).toEqual(["厕所革命: budget 270", "农村污水治理: budget 740"]);
});

test("each project may have a column of what was granted and one of what was spent", () => {
  expect(
    projectsIn(
      ["衔接资金分乡镇专项资金分项目情况表"],
      ["乡镇", "灌溉渠维修", null, "产业路硬化", null, "合计", null],
      [null, "下达", "支出", "下达", "支出", "下达", "支出"],
      ["青溪镇", 120, 118, 200, 200, 320, 318],
      ["石门乡", 80, 80, 150, 120, 230, 200],
      ["合计", 200, 198, 350, 320, 550, 518],
    ),
  ).toEqual(["灌溉渠维修: budget 200, spent 198", "产业路硬化: budget 350, spent 320"]);
});

test.each([
  ["sources of money", "农村人居环境专项资金分配表", ["中央资金", "省级配套资金"]],
  ["kinds of expense", "农村人居环境专项资金分配表", ["办公设备购置", "委托业务费"]],
  ["a table of no grants", "农村人居环境考核表", ["厕所革命", "农村污水治理"]],
])("%s over the columns are no projects", (_case, title, headings) => {
  expect(projectsIn([title], ["县（市、区）", ...headings, "合计"], ...PLACES)).toEqual([]);
});

test("columns that do not make the whole are not taken for projects", () => {
  expect(
    projectsIn(
      ["农村人居环境专项资金分配表"],
      ["县（市、区）", "厕所革命", "农村污水治理", "合计"],
      ...PLACES.slice(0, 3),
      ["合计", 270, 740, 1250],
    ),
  ).toEqual([]);
});
