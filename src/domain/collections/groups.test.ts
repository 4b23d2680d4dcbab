import { addTo, groupedBy } from "./groups";

test("groups and their items keep the order given, and items without a key are left out", () => {
  const groups = groupedBy(["banana", "apple", "bread", "", "avocado"], (word) => word[0]);
  expect([...groups]).toEqual([
    ["b", ["banana", "bread"]],
    ["a", ["apple", "avocado"]],
  ]);
});

test("an item joins the list of its key or begins one", () => {
  const groups = new Map([["a", [1]]]);
  addTo(groups, "a", 2);
  addTo(groups, "b", 3);
  expect([...groups]).toEqual([
    ["a", [1, 2]],
    ["b", [3]],
  ]);
});
