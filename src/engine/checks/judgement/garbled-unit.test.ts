import { toldBy } from "../../../../test/support/outcome-of";
import { changed, INDICATORS } from "../example-sheets";

const toldOf = (text: string) => toldBy("garbled-unit", { 绩效指标: changed(INDICATORS, { H5: text }) });

test.each(["达到期初4亿元万元的目标", "共投入资金3,500.5 万元亿元", "拨付到账资金20万元元"])(
  "two units after one figure are told: %s",
  (text) => {
    expect(toldOf(text)).toEqual(["绩效指标!H5"]);
  },
);

test.each([
  "总投资4亿元、3000万元分别来自省级和市级",
  "拨付资金4亿元，万元以上的采购均公开招标",
  "补助资金20万元元月已全部拨付",
  "单位由元改为万元",
])("figures with a unit each are not: %s", (text) => {
  expect(toldOf(text)).toEqual([]);
});
