import { toldBy } from "../../../../test/support/outcome-of";
import { changed, INDICATORS } from "../example-sheets";

const toldOf = (name: string, text: string) =>
  toldBy("unit-in-text", {
    绩效指标: changed(INDICATORS, { H2: "评分说明", C5: name, D5: 3000, E5: 3200, H5: text }),
  });

test.each([
  ["补助覆盖企业（户次）", "覆盖3200户次，达到3000户的目标。"],
  ["服务群众（人）", "全年服务3,200人次，超额完成。"],
  ["走访企业（家）", "走访企业3200家次。"],
])("%s counts something else than its text: %s", (name, text) => {
  expect(toldOf(name, text)).toEqual(["绩效指标!H5"]);
});

test.each([
  ["补助覆盖企业（户次）", "覆盖3200户次，达到3000户次的目标。"],
  ["补助覆盖企业（户次）", "覆盖3200户次，涉及企业1200户。"],
  ["补助覆盖企业", "覆盖3200户次，达到3000户的目标。"],
  ["服务群众（人）", "覆盖3200户。"],
])("%s counts what its text counts: %s", (name, text) => {
  expect(toldOf(name, text)).toEqual([]);
});
