import { overFulfilmentIn } from "./stated-over-fulfilment";

test.each([
  ["得分=分值×完成率;完成率超过150%的,得分值的50%。", "1.5 keeps 0.5"],
  ["完成率高于120%的,按分值的80%计分", "1.2 keeps 0.8"],
  ["实际完成值超过目标值30%以上的,扣除该指标分值的20%", "1.3 keeps 0.8"],
  ["超过年度指标值的200%的,减半计分", "2 keeps 0.5"],
  ["完成率超过300%的不得分", "3 keeps 0"],
  ["完成率超过150%的,酌情扣分", "1.5"],
])("of “%s” an actual above %s of the weight", (note, expected) => {
  const { above, keep } = overFulfilmentIn(note)!;
  expect([above.toFixed(), ...(keep === undefined ? [] : ["keeps", keep.toFixed()])].join(" ")).toBe(expected);
});

test.each([
  ["完成率超过150%的,须在备注中说明原因"],
  ["完成率达到90%以上的得满分"],
  ["得分=权重×完成率(最高不超过该指标权重)"],
  ["预算执行率低于90%的,扣10%"],
])("“%s” takes nothing off actuals far above their target", (note) => {
  expect(overFulfilmentIn(note)).toBeUndefined();
});
