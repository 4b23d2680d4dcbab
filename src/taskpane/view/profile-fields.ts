import { exact, HUNDRED, plain } from "../../domain/exact";
import type { Language } from "../../domain/lists";
import type { Profile } from "../../engine/profile/profile";

/** A part of the rule that can be edited: its path in the profile, and how it is shown. */
export interface ProfileField {
  readonly path: string;
  readonly label: string;
  /** `percent`: shown as "150", kept as "1.5". */
  readonly kind: "text" | "number" | "percent" | "choice";
  readonly value: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

type Words = Readonly<Record<Language, string>>;

const YES_NO: readonly (readonly [string, Words])[] = [
  ["true", { zh: "是", en: "yes" }],
  ["false", { zh: "否", en: "no" }],
];
const BASES: readonly (readonly [string, Words])[] = [
  ["adjusted", { zh: "调整后的全年预算数", en: "adjusted budget" }],
  ["initial", { zh: "年初预算数（原下达）", en: "initial budget" }],
];

/** The parts of a profile that the pane lets people edit, in the order in which a notice states them. */
export function profileFields(profile: Profile, language: Language): readonly ProfileField[] {
  const { source, weights, overFulfilment: over, tiers, grades, execution } = profile;
  const field = (kind: ProfileField["kind"], path: string, words: Words, value: string): ProfileField => ({
    path,
    kind,
    label: words[language],
    value: kind === "percent" ? percentText(value) : value,
  });
  const choice = (path: string, words: Words, value: string, of: typeof BASES): ProfileField => ({
    ...field("choice", path, words, value),
    choices: of.map(([code, label]) => ({ value: code, label: label[language] })),
  });
  const above = { zh: "超额完成的界线（%）", en: "Over-fulfilment cut-off (%)" };
  const restores = { zh: "说明理由可恢复满分", en: "An accepted reason restores full marks" };
  return [
    field("text", "source.document", { zh: "依据文件", en: "Document" }, source.document),
    ...(source.clause === undefined
      ? []
      : [field("text", "source.clause", { zh: "条款", en: "Clause" }, source.clause)]),
    ...(weights?.level1 ?? []).map(({ names, weight }, index) => {
      const name = names[0] ?? "";
      return field("number", `weights.level1[${index}].weight`, { zh: `${name}权重`, en: `Weight of ${name}` }, weight);
    }),
    ...(weights?.execution === undefined
      ? []
      : [field("number", "weights.execution", { zh: "预算执行率权重", en: "Weight of execution" }, weights.execution)]),
    ...(weights === undefined
      ? []
      : [field("number", "weights.total", { zh: "权重合计", en: "Weights in all" }, weights.total)]),
    ...(over.kind === "none" ? [] : [field("percent", "overFulfilment.above", above, over.above)]),
    ...(over.kind === "step"
      ? [
          field(
            "percent",
            "overFulfilment.keep",
            { zh: "超过后保留分值（%）", en: "Weight kept above it (%)" },
            over.keep,
          ),
        ]
      : []),
    ...(over.kind === "linear"
      ? [
          field(
            "percent",
            "overFulfilment.lossPerUnit",
            { zh: "每超 100% 扣分值（%）", en: "Weight lost per 100 % above (%)" },
            over.lossPerUnit,
          ),
          field(
            "percent",
            "overFulfilment.keepAtLeast",
            { zh: "最少保留分值（%）", en: "Weight kept at least (%)" },
            over.keepAtLeast,
          ),
        ]
      : []),
    ...(over.kind === "step" || over.kind === "linear"
      ? [choice("overFulfilment.reasonRestores", restores, String(over.reasonRestores), YES_NO)]
      : []),
    ...(over.kind === "flag"
      ? [
          choice(
            "overFulfilment.requireReason",
            { zh: "超过后必须说明理由", en: "A reason is demanded above it" },
            String(over.requireReason),
            YES_NO,
          ),
        ]
      : []),
    field(
      "percent",
      "tiers.reachedFrom",
      { zh: "达成：不低于分值的（%）", en: "Reached: from (% of weight)" },
      tiers.reachedFrom,
    ),
    field(
      "percent",
      "tiers.partlyFrom",
      { zh: "部分达成：不低于分值的（%）", en: "Partly reached: from (% of weight)" },
      tiers.partlyFrom,
    ),
    ...grades.bands
      .slice(0, -1)
      .map(({ grade, from }, index) =>
        field("number", `grades.bands[${index}].from`, { zh: `${grade}：不低于`, en: `${grade}: from` }, from),
      ),
    choice("execution.basis", { zh: "执行率的分母", en: "Rate of execution over" }, execution.basis, BASES),
    ...(execution.explainBelow === undefined
      ? []
      : [
          field(
            "percent",
            "execution.explainBelow",
            { zh: "执行率低于此须说明（%）", en: "To be explained below (%)" },
            execution.explainBelow,
          ),
        ]),
  ];
}

function percentText(part: string): string {
  return plain(exact(part).times(HUNDRED));
}

/** What a user typed as the profile keeps it. Text that is no figure goes on as it is and is refused with its path. */
export function keptValue({ kind, choices }: ProfileField, typed: string): string | boolean {
  const text = typed.normalize("NFKC").trim();
  if (kind === "text") return typed.trim();
  if (kind === "choice") return choices?.[0]?.value === "true" ? text === "true" : text;
  const figure = text.replace(/%$/u, "");
  if (kind === "number" || !/^\d+(?:\.\d+)?$/u.test(figure)) return figure;
  return plain(exact(figure).div(HUNDRED));
}
