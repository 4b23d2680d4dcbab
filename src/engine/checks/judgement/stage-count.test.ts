import { toldBy } from "../../../../test/support/outcome-of";
import { changed, INDICATORS } from "../example-sheets";

const toldOf = (text: string) => toldBy("stage-count", { 绩效指标: changed(INDICATORS, { H2: "评分说明", H3: text }) });

test.each([
  [
    "one stage counted in two ways",
    "合规性审查省级项目通过7个，地市级项目通过8个，合计15个。对通过合规性审查的24个项目开展专家评审。",
    "绩效指标!H3",
  ],
  ["parts that do not make the whole", "合规性审查省级项目通过7个，地市级项目通过8个，合计16个。", "绩效指标!H3 parts"],
  ["two opposite kinds beside the whole", "本年共支持项目38个，其中续建项目14个、新建项目26个。", "绩效指标!H3 parts"],
  [
    "more passed than had applied",
    "收到申报5个省级项目，12个地市级项目。合规性审查省级项目通过7个，地市级项目通过8个。",
    "绩效指标!H3 more-passed",
  ],
])("%s is told", (_, text, expected) => {
  expect(toldOf(text)).toEqual([expected]);
});

test.each([
  [
    "numbers that fall from stage to stage",
    "收到申报9个省级项目，12个地市级项目。合规性审查省级项目通过7个，地市级项目通过8个，合计15个。对通过合规性审查的15个项目开展专家评审。",
  ],
  ["kinds that may overlap", "本年共支持项目38个，其中省级项目20个、民生项目26个。"],
  ["a number that is given once", "对通过合规性审查的24个项目开展专家评审，择优支持。"],
])("%s contradict nothing", (_, text) => {
  expect(toldOf(text)).toEqual([]);
});
