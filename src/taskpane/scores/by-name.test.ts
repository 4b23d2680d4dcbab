import { byName } from "./by-name";

test("names stand where one looks for them, whatever quotes they begin with and whatever numbers they hold", () => {
  const names = ["中小融平台上线产品", "“中小融”平台入驻机构", "广东第10期", "广东第2期", "《安全》手册"];
  const sorted = names.map((name) => ({ name })).sort(byName);
  expect(sorted.map(({ name }) => name)).toEqual([
    "《安全》手册",
    "广东第2期",
    "广东第10期",
    "“中小融”平台入驻机构",
    "中小融平台上线产品",
  ]);
});
