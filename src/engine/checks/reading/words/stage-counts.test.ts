import { countConflicts } from "./stage-counts";

const told = (text: string) =>
  countConflicts(text).map(({ kind, earlier, later }) => `${kind}: ${earlier.words} / ${later.words}`);

test.each([
  ["a text without stages", "2023年度实施项目5个，通过验收4个。"],
  [
    "stages that narrow",
    "申报项目包括8个省级项目和21个地市级项目。合规性审查省级项目通过7个，地市级项目通过8个，合计15个。对通过合规性审查的15个项目开展专家评审。",
  ],
  ["a total of other things after the parts", "一期通过3个测试，二期通过4个测试。合计投入10个人。"],
  [
    "another stage with its own number",
    "合规性审查省级项目通过7个，地市级项目通过8个，合计15个。对通过专家评审的13个项目予以公示。",
  ],
  ["two kinds that make the whole", "共支持项目38个，其中续建项目14个、新建项目24个。"],
  ["two kinds of three", "共支持项目38个，其中已完工14个、未开工6个、在建18个。"],
  ["kinds that may overlap", "共支持项目38个，其中省级项目20个、民生项目26个。"],
  ["one part and a total", "省级项目通过7个，合计申报15个。"],
  ["projects that passed and other ones that had applied", "申报项目包括5个省级项目。地市级项目通过8个。"],
])("silent: %s", (_, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [
    "a stage passed by two numbers of projects",
    "合规性审查省级项目通过7个，地市级项目通过8个，合计15个，并形成报告。第二，对通过合规性审查的24个项目开展专家评审。",
    ["stage: 合计15个 / 通过合规性审查的24个"],
  ],
  [
    "more passed than applied",
    "申报项目包括5个省级项目（不含信息化项目）和21个地市级项目。合规性审查省级项目通过7个，地市级项目通过8个，合计15个。",
    ["more-passed: 5个省级项目 / 省级项目通过7个"],
  ],
  [
    "two kinds without a third that do not make the whole",
    "共支持项目38个，其中续建项目14个、新建项目26个。",
    ["parts: 续建项目14个、新建项目26个 / 共38个"],
  ],
  [
    "parts that do not make the total",
    "合规性审查省级项目通过7个，地市级项目通过8个，合计16个。",
    ["parts: 通过7个、通过8个 / 合计16个"],
  ],
])("told: %s", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
