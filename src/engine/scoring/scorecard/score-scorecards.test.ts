import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { plain } from "../../../domain/figures/exact";
import type { Scorecard } from "../../../domain/model";
import { shippedProfile } from "../../profile/shipped-profiles";
import { scoreModel } from "../../score-workbook-model";
import { modelOf, scorecardOf, statedScore, tableOf } from "../testing/model-builder";

const workbook = workbookOf({ 评分表: [["指标"], ["一"]] });

function scored(...scorecards: Scorecard[]) {
  const model = modelOf(workbook, [], { scorecards });
  return scoreModel({ workbook, model, profile: shippedProfile("general"), decisions: [] });
}

test("weights that do not make 100 are added as they stand", () => {
  const [mark] = scored(
    scorecardOf([
      { weight: 60, target: "≥5", actual: 5 },
      { weight: 43, target: "≥5", actual: 5 },
    ]),
  ).scorecards;
  expect([plain(mark!.weight), plain(mark!.total), mark!.grade]).toEqual(["103", "103", "优"]);
});

test("each indicator is rounded before the total is made", () => {
  const third = { weight: 10, target: "≥3", actual: 1 };
  const [mark] = scored(scorecardOf([third, third, third])).scorecards;
  expect(plain(mark!.total)).toBe("9.99");
});

test("an indicator that is said not to apply is not scored, and its weight does not count", () => {
  const card = scorecardOf([
    { weight: 10, target: "≥4", actual: 4 },
    { weight: 10, target: "≥4", actual: 4 },
  ]);
  const [first, second] = card.indicators;
  const left: Scorecard = { ...card, indicators: [first!, { ...second!, isLeftOut: true }] };
  const [mark] = scored(left).scorecards;
  expect([plain(mark!.weight), plain(mark!.total), mark!.indicators.length]).toEqual(["10", "10", 1]);
});

test("the total that the sheet states stands beside the computed one", () => {
  const card = scorecardOf([{ weight: 10, target: "≥4", actual: 2, score: 8 }], {
    stated: [statedScore(0, "合计", 8)],
  });
  const [mark] = scored(card).scorecards;
  expect([plain(mark!.total), plain(mark!.stated!), plain(mark!.indicators[0]!.stated!)]).toEqual(["5", "8", "8"]);
});

test("a grade is that of the points out of a hundred where some lines do not apply; bonus points come on top", () => {
  const card = scorecardOf([
    { weight: 50, score: 46 },
    { weight: 40, score: 37 },
    { weight: 10 },
    { weight: 5, score: 1 },
  ]);
  const [first, second, none, bonus] = card.indicators;
  const indicators = [first!, second!, { ...none!, isLeftOut: true }, { ...bonus!, isExtra: true }];
  const [mark] = scored({ ...card, indicators }).scorecards;
  expect([plain(mark!.total), plain(mark!.weight), plain(mark!.converted!), mark!.grade]).toEqual([
    "84",
    "90",
    "93.22",
    "优",
  ]);
});

test("a framework of weights alone is no mark, nor is a list without weights", () => {
  expect(scored(scorecardOf([{ weight: 10, target: "≥4" }])).scorecards).toEqual([]);
  expect(scored(scorecardOf([{ target: "≥4", actual: 4 }])).scorecards).toEqual([]);
});

test("a copy of another year is not scored", () => {
  const book = workbookOf({ 去年: [["指标"], ["一"]] });
  const table = tableOf(book, "去年", "indicators", ["indicator_name"], { setAside: "other-year" });
  const card = scorecardOf([{ weight: 10, target: "≥4", actual: 4 }], { table: table.id });
  const model = modelOf(book, [table], { scorecards: [card] });
  expect(scoreModel({ workbook: book, model, profile: shippedProfile("general"), decisions: [] }).scorecards).toEqual(
    [],
  );
});

test("a project's scorecard is named after the project", () => {
  const card = scorecardOf([{ weight: 10, target: "≥4", actual: 4 }], { project: "产业园" });
  expect(scored(card).scorecards[0]).toMatchObject({ project: "产业园", name: "产业园" });
});

test("groups of level 2 with one name under two parents stay apart", () => {
  const row = { weight: 10, level2: "数量指标", target: "≥4", actual: 4 };
  const [mark] = scored(
    scorecardOf([
      { ...row, level1: "产出" },
      { ...row, level1: "效益" },
    ]),
  ).scorecards;
  expect(mark!.groups.map(({ level, parent, name }) => [level, parent, name])).toEqual([
    [1, undefined, "产出"],
    [2, "产出", "数量指标"],
    [1, undefined, "效益"],
    [2, "效益", "数量指标"],
  ]);
});

describe("rival scorecards", () => {
  const rows = (actual: number) => [
    { name: "场景数", weight: 50, target: "≥4", actual },
    { name: "企业数", weight: 50, target: "≥9", actual: 9 },
  ];
  test("the same indicators with another actual leave nobody to decide", () => {
    const { rivals } = scored(scorecardOf(rows(3)), scorecardOf(rows(4), { table: "评分表#2" }));
    expect(rivals).toEqual([
      { code: "rival-inputs", facts: { first: "评分表!F2", second: "评分表!F2", name: "场景数" } },
    ]);
  });
  test("other projects, other indicators and equal actuals are no rivals", () => {
    expect(scored(scorecardOf(rows(3)), scorecardOf(rows(4), { table: "评分表#2", project: "甲" })).rivals).toEqual([]);
    expect(scored(scorecardOf(rows(3)), scorecardOf(rows(4).slice(0, 1), { table: "评分表#2" })).rivals).toEqual([]);
    expect(scored(scorecardOf(rows(3)), scorecardOf(rows(3), { table: "评分表#2" })).rivals).toEqual([]);
  });
});

test("weighted marks on a scale of their own are no few points of a hundred", () => {
  const marks = (...scores: number[]) =>
    scored(scorecardOf(scores.map((score, place) => ({ weight: place === 0 ? 40 : 30, score })))).scorecards.length;
  expect(marks(1.6, 1.2, 0.6)).toBe(0);
  expect(marks(1.6, 1.2, 27)).toBe(1);
});
