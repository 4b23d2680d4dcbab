import { pointsToldOff } from "./points-told-off";

test.each<[string, string | undefined]>([
  ["缺可行性论证，扣1分", "1"],
  ["公示时间不足扣1分；档案缺照片扣0.5分", "1.5"],
  ["目标未细化，扣减2分", "2"],
  ["每低1个百分点扣0.5分", undefined],
  ["发现一处扣1分，最多扣3分", undefined],
  ["超2天，按规定扣1分，再扣1分", undefined],
  ["符合政策，不扣分", undefined],
  ["培训少400人次", undefined],
])("what a reason says was taken off: %s", (text, points) => {
  expect(pointsToldOff(text)?.toFixed()).toBe(points);
});
