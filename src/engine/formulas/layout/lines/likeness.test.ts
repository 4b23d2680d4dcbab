import { templateOf } from "../../formula-book";
import { likenessOf } from "./likeness";

const AT = { sheet: "S", row: 8, col: 14 };

test.each([
  ["SUM(Revenue[[#Totals],[JAN]:[DEC]])", "SUM(C9:N9)", "other"],
  ["T[[#This Row],[Qty]]*(1-0.2)", "T[[#This Row],[Qty]]*(1-T[[#This Row],[Discount]])", "operation"],
  ["N8+C9-D9", "N8-C9+D9", "operation"],
  ["C9*19%", "(C9+D9)*19%", "operation"],
  ["B9*C8+B9", "B9*C9", "operation"],
  ["B8*C9-D8", "B9*C9", "operation"],
  ["B8*2+D9*3", "B9*2", "other"],
  ["SUM(Jan:May!C9)", "SUM(Jan:Jun!C9)", "references"],
])("%s beside %s differs in: %s", (found, expected, likeness) => {
  expect(likenessOf(templateOf(found, AT), templateOf(expected, AT), AT)).toBe(likeness);
});
