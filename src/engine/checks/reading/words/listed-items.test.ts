import { listedItems } from "./listed-items";

test.each([
  ["", undefined],
  ["项目1、项目2", 2],
  ["项目1、项目4-6、项目9", 5],
  ["项目1至项目3", 3],
  ["Project 1, Project 2 and Project 7", 3],
  ["2023-2024年度工程", 1],
  ["河道整治、校舍加固等", undefined],
])("“%s” lists %p items", (text, count) => {
  expect(listedItems(text)?.length).toBe(count);
});
