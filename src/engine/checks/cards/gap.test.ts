import { plain } from "../../../domain/figures/exact";
import { amountOf, gapOf } from "./gap";
import { finding } from "./testing/findings";

const AT = { kind: "total_mismatch", at: "表!C4" } as const;

test.each([
  ["too much is above nothing", { stated: "1,250.50", expected: "1,000.00", difference: "250.50" }, "250.5", 5],
  ["too little is below", { stated: "30", expected: "40", difference: "10" }, "-10", 2],
  ["leading noughts are no digits", { stated: "1.05", expected: "1.00", difference: "0.05" }, "0.05", 1],
  ["a limit counts as what is expected", { stated: "12", expected: "≤11", difference: "1" }, "1", 1],
  ["points of a per cent are parts of one", { stated: "99.7%", expected: "95.2%", difference: "4.5%" }, "0.045", 2],
])("%s", (_, compared, signed, digits) => {
  const gap = gapOf(finding({ ...AT, ...compared }));
  expect([gap && plain(gap.signed), gap?.digits]).toEqual([signed, digits]);
});

test.each([
  ["words", { stated: "优", expected: "良" }],
  ["a range of ranks", { stated: "7", expected: "3–4" }],
  ["no difference", { stated: "7", expected: "7", difference: "0" }],
])("there is no gap between %s", (_, compared) => {
  expect(gapOf(finding({ ...AT, ...compared }))).toBeUndefined();
});

test("a rate is no amount", () => {
  const { figures } = finding({ ...AT, stated: "12.5", expected: "95%" });
  expect([amountOf(figures?.stated)?.toFixed(), amountOf(figures?.expected)]).toEqual(["12.5", undefined]);
});
