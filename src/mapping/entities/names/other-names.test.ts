import { otherNamesIn } from "./other-names";

test.each([
  ["原名“社区食堂试点”，2024年6月更名", ["社区食堂试点"]],
  ["原名：智慧养老平台建设", ["智慧养老平台建设"]],
  ["曾用名康复器材租赁服务。", ["康复器材租赁服务"]],
  ["由“老年大学扩建”更名为“老年大学改扩建”", ["老年大学扩建", "老年大学改扩建"]],
  ["社区助餐点建设（原社区食堂试点）", ["社区食堂试点"]],
  ["2024年更名为城乡供水一体化工程", ["城乡供水一体化工程"]],
  ["formerly Old Mill Arts Centre", ["Old Mill Arts Centre"]],
  ["renamed to “Mill Lane Gallery”", ["Mill Lane Gallery"]],
  ["原计划6月完工", []],
  ["已完工", []],
])("%s tells of the names %p", (text, names) => {
  expect(otherNamesIn(text)).toEqual(names);
});
