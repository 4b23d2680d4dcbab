import { templateOf } from "../../formula-template";
import { adjustsExpected } from "./adjustment";
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
  ["IF(B9<C9,IF(D9<C9,1,0),0)", "IF(B9=C9,IF(D9=C9,1,0),0)", "operation"],
  ["IF(957<0,957*C9,957/2)", "IF(B9<0,B9*C9,B9/2)", "operation"],
  ["IF(957<0,958*C9,B9/2)", "IF(B9<0,B9*C9,B9/2)", "other"],
  ["C9", "C9+D9", "operation"],
  ["E9", "C9+D9", "other"],
  ["SUMPRODUCT(B9:E9,B2:E2)*1.05", "SUMPRODUCT(B9:E9,B$2:E$2)", "operation"],
  ["ROUND(B9*C9,2)", "ROUND(B9*C9*(1-D9),2)", "operation"],
  ["ROUND(B9*C9,2)", "ROUND(B9*C9*(1-D9),0)", "other"],
  ["SUMIF(A:A,B9,C:C)", "SUMIF(A:A,B9,C:C)+SUMIF(D:D,B9,E:E)", "operation"],
  ["ROUND((D9-C9-E9)*24,2)", "ROUND((MOD(D9-C9,1)-E9)*24,2)", "operation"],
  ["(D9-C9)*24-E9", "MOD(D9-C9,1)*24-E9", "operation"],
  ["G9", "MIN(G9,6000)", "operation"],
  ["G9", "MIN(G9,H9)", "other"],
  ["INT(D9*E9)", "ROUND(D9*E9,2)", "operation"],
  ["INT(D9*F9)", "ROUND(D9*E9,2)", "other"],
  ["(B9+$C$2)", "B9+C2", "same-cells"],
  ["SUMIFS(Sales[Net],Sales[Client],$A9)", "SUMIFS(Sales[VAT],Sales[Client],$A9)", "references"],
  ["(F9-slope)/icpt", "(F9-icpt)/slope", "operation"],
  ["(F9-slope)/blank", "(F9-icpt)/slope", "other"],
  ["SUMIFS(Sales[Net],Sales[Client],$A9)", "SUMIFS(Net,Sales[Client],$A9)", "operation"],
])("%s beside %s differs in: %s", (found, expected, likeness) => {
  expect(likenessOf(templateOf(found, AT), templateOf(expected, AT), AT)).toBe(likeness);
});

test.each([
  ["B9*C9+5", "B9*C9", true],
  ["(B9+C9)*1.05", "B9+C9", true],
  ["SUM(B9:D9)-1000-200", "SUM(B9:D9)", true],
  ["B9*C9+D9", "B9*C9", false],
  ["5+B9*C9", "B9*C9", false],
  ["B9*D9+5", "B9*C9", false],
])("%s is %s and a figure more: %s", (found, expected, adjusts) => {
  expect(adjustsExpected(templateOf(found, AT), templateOf(expected, AT), AT)).toBe(adjusts);
});
