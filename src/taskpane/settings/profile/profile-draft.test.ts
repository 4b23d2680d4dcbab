import { shippedProfile } from "../../../engine/profile/shipped-profiles";
import type { ProfileDraft } from "./profile-draft";
import { draftOf, partChanged, readDraft, typedInto } from "./profile-draft";
import { profileFields } from "./profile-fields";
import { problemWords } from "./profile-problems";

const START = draftOf(JSON.stringify(shippedProfile("guangdong-2023")));

function begun(): ProfileDraft {
  if (START === undefined) throw new Error("the shipped profile cannot be edited");
  return START;
}

const fieldsOf = (draft: ProfileDraft) => profileFields(draft.profile, "zh");

/** What is said is wrong with a draft after something was typed; undefined: nothing. */
function wrongWith(...typed: readonly (readonly [string, string])[]): string | undefined {
  const draft = typed.reduce((all, [path, text]) => typedInto(all, path, text), begun());
  const { bad } = readDraft(draft, fieldsOf(draft));
  const field = fieldsOf(draft).find(({ path }) => path === bad?.path);
  return bad && `${field?.label}｜${problemWords(bad, field, "zh")}`;
}

test.each<[string, readonly (readonly [string, string])[], string | undefined]>([
  ["a cut-off of 120 %", [["overFulfilment.above", "120"]], undefined],
  ["words for a cut-off", [["overFulfilment.above", "一倍半"]], "超额完成的界线（%）｜请填百分数，如 150"],
  ["a cut-off below 100 %", [["overFulfilment.above", "90"]], "超额完成的界线（%）｜应在 100–100000 之间"],
  ["half a decimal", [["rounding.total", "1.5"]], "总分｜请填整数，如 2"],
  ["nine decimals", [["rounding.indicator", "9"]], "每项指标得分｜应在 0–8 之间"],
  ["tiers out of order", [["tiers.partlyFrom", "90"]], "部分达成：不低于分值的（%）｜次序不对，应 ≤ 80"],
  ["bands out of order", [["grades.bands[1].from", "95"]], "良：不低于｜次序不对，应 < 90"],
  ["no document", [["source.document", " "]], "依据文件｜不能为空"],
  ["no clause, which a rule need not have", [["source.clause", ""]], undefined],
  ["a pass mark where there was none", [["directions.atLeast.passMark", "60"]], undefined],
])("%s", (_, typed, expected) => {
  expect(wrongWith(...typed)).toBe(expected);
});

test("weights that do not add up are told with their sum; once they do, the rule is read", () => {
  let draft = partChanged(begun(), fieldsOf(begun()), { kind: "add-weight", name: "产出" });
  draft = typedInto(draft, "weights.level1[0].weight", "60");
  const bad = readDraft(draft, fieldsOf(draft)).bad;
  const total = fieldsOf(draft).find(({ path }) => path === "weights.total");
  expect(bad && problemWords(bad, total, "zh")).toBe("各项权重相加是 60，与此不符");
  draft = partChanged(draft, fieldsOf(draft), { kind: "add-weight", name: "效益" });
  expect(draft.profile.weights?.level1.map(({ weight }) => weight)).toEqual(["60", "40"]);
  expect(readDraft(draft, fieldsOf(draft)).bad).toBeUndefined();
});

test("what was typed outlives a change of the kind of over-fulfilment", () => {
  let draft = typedInto(begun(), "overFulfilment.above", "130");
  draft = typedInto(draft, "tiers.words.partly", "基本、部分");
  draft = partChanged(draft, fieldsOf(draft), { kind: "over-fulfilment", to: "linear" });
  expect(draft.profile.overFulfilment).toMatchObject({ kind: "linear", above: "1.3" });
  expect(draft.profile.tiers.words.partly).toEqual(["基本", "部分"]);
});
