import { formatPlace } from "../../../domain/cells/address";
import { defineCheck } from "../check";
import { changed, EXECUTION, REGISTER } from "../example-sheets";

/** The same project under a slightly different name. */
export const nameVariant = defineCheck({
  code: "name-variant",
  kind: "project_name_variant",
  class: "plausibility",
  severity: "warning",
  source: "Look-ups and counts by name need one spelling.",
  words: {
    zh: {
      title: "项目名称写法不一致",
      message: "此处写作“{stated}”，{place}写作“{name}”，疑为同一项目。",
      advice: "统一项目名称；如确为两个项目，请在备注中说明。",
      why: "名称不一致时，按名称查找、汇总会漏掉或重复计算该项目。",
    },
    en: {
      title: "Project written differently",
      message: "Here “{stated}”, at {place} “{name}”: probably the same project.",
      advice: "Use one name; if they are two projects, say so in the remarks.",
      why: "Look-ups and sums by name miss a project that is written differently.",
    },
  },
  silentWhen: {
    zh: "仅空格、引号、括号全半角不同；往年或副本表中的旧名称。",
    en: "Only spaces, quotes or the width of brackets differ; old names in copies of other years.",
  },
  example: {
    sheets: { 项目清单: REGISTER, 执行情况: changed(EXECUTION, { B5: "白石乡校舍安全加固工程项目" }) },
    finds: "执行情况!B5",
  },
  *run(context) {
    const setAside = new Set(
      context.model.sheets.flatMap(({ tables }) =>
        tables.filter((table) => table.setAside !== undefined).map(({ id }) => id),
      ),
    );
    for (const { name, mentions } of context.model.projects) {
      const seen = new Set<string>();
      for (const mention of mentions) {
        if (mention.match !== "variant" || setAside.has(mention.table)) continue;
        const { at, value } = mention.name;
        // One card for each table in which the other name stands, however often.
        if (seen.has(`${mention.table}/${value}`)) continue;
        seen.add(`${mention.table}/${value}`);
        yield {
          at,
          key: [name.value, value],
          stated: value,
          expected: name.value,
          related: [name.at],
          evidence: [
            { at, text: value },
            { at: name.at, text: name.value },
          ],
          facts: { stated: value, place: formatPlace(name.at), name: name.value },
        };
      }
    }
  },
});
