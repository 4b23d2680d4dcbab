import { defineCheck } from "./check";

const AT = { sheet: "表", row: 0, col: 0 };
const ABOUT = {
  code: "probe",
  kind: "total_mismatch",
  class: "logical",
  severity: "error",
  source: "",
  silentWhen: { zh: "", en: "" },
} as const;
const WORDS = { title: "", message: "{name}", advice: "", why: "" } as const;
const BOTH = { zh: WORDS, en: WORDS } as const;
const DEDUCTION = { zh: { message: "{parts}" }, en: { message: "{parts}" } } as const;

test("a check whose findings fill every hole of its words compiles, with and without variants", () => {
  const plain = defineCheck({ ...ABOUT, words: BOTH, run: () => [{ at: AT, key: [], facts: { name: "甲" } }] });
  const varied = defineCheck({
    ...ABOUT,
    words: BOTH,
    variants: { deduction: DEDUCTION },
    run: () => [
      { at: AT, key: [], facts: { name: "甲" } },
      { at: AT, key: [], variant: "deduction", facts: { parts: "乙" } },
    ],
  });
  expect([plain.variants, varied.variants]).toEqual([{}, { deduction: DEDUCTION }]);
});

test("a hole that no fact fills, and a variant without words, do not compile", () => {
  const rejected = [
    // @ts-expect-error The message has a hole for the name.
    defineCheck({ ...ABOUT, words: BOTH, run: () => [{ at: AT, key: [], facts: {} }] }),
    // @ts-expect-error The check has no variants.
    defineCheck({ ...ABOUT, words: BOTH, run: () => [{ at: AT, key: [], variant: "other", facts: { name: "" } }] }),
  ];
  expect(rejected).toHaveLength(2);
});
