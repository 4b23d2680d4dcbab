import type { Finding } from "../../../src/domain/finding";
import type { InLanguages, Language } from "../../../src/domain/lists";
import type { Check, CheckExample, Words } from "../../../src/engine/checks/check";
import { EQUATION_VARIANTS } from "../../../src/engine/checks/relations/equation-words";
import { wordsFrom } from "../../../src/engine/checks/words";
import { exampleFile } from "./example-books";

type Variants = Check["variants"];

/** Where the wordings stand that all checks of an equation share. */
const SHARED_WORDINGS = "README.md#equations";

const LABELS = {
  zh: {
    class: { logical: "逻辑性（两个数不可能都对）", plausibility: "合理性（可以说明理由）" },
    severity: { error: "错误", warning: "需说明", info: "提示" },
    kind: "种类",
    why: "为什么要紧",
    message: "会怎么说",
    advice: "怎么办",
    silent: "不会报的情形",
    source: "依据",
    example: "最小的例子",
    finds: "报在",
    says: "这里会说",
    file: "可以打开的例子",
    variants: "其他说法",
    shared: `[各种等式共用的说法](${SHARED_WORDINGS})`,
    equations: "各种等式共用的说法",
  },
  en: {
    class: { logical: "logical (both figures cannot be true)", plausibility: "plausibility (may be explained)" },
    severity: { error: "error", warning: "warning", info: "info" },
    kind: "Kind",
    why: "Why it matters",
    message: "What it says",
    advice: "What to do",
    silent: "When it stays silent",
    source: "Source",
    example: "A minimal example",
    finds: "Found at",
    says: "What is said here",
    file: "The example to open",
    variants: "Other wordings",
    shared: `[those of every equation](${SHARED_WORDINGS})`,
    equations: "Wordings of every equation",
  },
} as const;

function column(index: number): string {
  return String.fromCharCode(65 + index);
}

function cellText(value: string | number | null): string {
  return value === null ? "" : String(value).replaceAll("|", "\\|").replaceAll("\n", " ");
}

function exampleTables(example: CheckExample): string[] {
  return Object.entries(example.sheets).flatMap(([sheet, rows]) => {
    const width = Math.max(...rows.map((row) => row.length), 1);
    const columns = Array.from({ length: width }, (_, index) => index);
    return [
      `\`${sheet}\``,
      "",
      `| | ${columns.map(column).join(" | ")} |`,
      `|---|${columns.map(() => "---|").join("")}`,
      ...rows.map((row, index) => `| ${index + 1} | ${columns.map((col) => cellText(row[col] ?? null)).join(" | ")} |`),
      "",
    ];
  });
}

function wordings(variants: Variants, language: Language): string[] {
  return Object.values(variants).flatMap((variant: InLanguages<Partial<Words>>) => {
    const { message } = variant[language];
    return message === undefined ? [] : [ofSeveral(message)];
  });
}

/** A wording with a count, as it is said of several. */
function ofSeveral(message: string): string {
  return message.replace(/\{(\w+)\|[^|{}]*\|([^|{}]*)\}/gu, "{$1} $2");
}

/** What a check may say instead. What every equation may say stands once, in the list of checks. */
function variantLines({ variants }: Check, language: Language): string[] {
  const shared = Object.keys(EQUATION_VARIANTS).every((name) => name in variants);
  const own = Object.entries(variants).filter(([name]) => !(name in EQUATION_VARIANTS));
  const lines = [...wordings(Object.fromEntries(own), language), ...(shared ? [LABELS[language].shared] : [])];
  return lines.length === 0 ? [] : [`**${LABELS[language].variants}**`, "", ...lines.map((text) => `- ${text}`), ""];
}

function half(check: Check, language: Language): string[] {
  const labels = LABELS[language];
  const words = check.words[language];
  return [
    `## ${words.title}`,
    "",
    `${labels.kind} \`${check.kind}\` · ${labels.severity[check.severity]} · ${labels.class[check.class]}`,
    "",
    `**${labels.message}** ${ofSeveral(words.message)}`,
    "",
    ...variantLines(check, language),
    `**${labels.why}** ${words.why}`,
    "",
    `**${labels.advice}** ${words.advice}`,
    "",
    `**${labels.silent}** ${check.silentWhen[language]}`,
    "",
  ];
}

/** The example: its cells, the finding's place and the very sentence that a user reads. */
function exampleLines(check: Check, example: CheckExample, finding: Finding): string[] {
  const said = (language: Language): string =>
    `**${LABELS[language].says}** ${wordsFrom(check, finding, language).message}`;
  return [
    `## ${LABELS.zh.example} / ${LABELS.en.example}`,
    "",
    ...exampleTables(example),
    `${LABELS.zh.finds} / ${LABELS.en.finds}: \`${example.finds}\``,
    "",
    said("zh"),
    "",
    said("en"),
    "",
    `${LABELS.zh.file} / ${LABELS.en.file}: [${check.code}.xlsx](${exampleFile(check)})`,
    "",
  ];
}

/** A check's page: both languages from its own words, its source, its minimal example and what is found there. */
export function checkPage(check: Check, example: CheckExample, finding: Finding): string {
  return [
    `# ${check.code}`,
    "",
    ...half(check, "zh"),
    ...half(check, "en"),
    `**${LABELS.zh.source} / ${LABELS.en.source}** ${check.source}`,
    "",
    ...exampleLines(check, example, finding),
  ].join("\n");
}

/** What any check of an equation may say instead of its own sentence. */
function sharedLines(): string[] {
  const languages = ["zh", "en"] as const;
  return [
    '<a id="equations"></a>',
    "",
    `## ${LABELS.zh.equations} / ${LABELS.en.equations}`,
    "",
    ...languages.flatMap((language) => [...wordings(EQUATION_VARIANTS, language).map((text) => `- ${text}`), ""]),
  ];
}

/** The list of all checks, grouped by kind. */
export function indexPage(checks: readonly Check[]): string {
  const rows = [...checks]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(
      (check) =>
        `| [${check.code}](${check.code}.md) | ${check.words.zh.title} | ${check.words.en.title} | \`${check.kind}\` | ${check.severity} | ${check.class} |`,
    );
  return [
    "# 核对目录 / Catalogue of checks",
    "",
    `由登记表生成，请勿手改：\`npm run catalogue\`。 / Generated from the registry by \`npm run catalogue\`; ${checks.length} checks.`,
    "",
    "| code | 中文 | English | kind | severity | class |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
    ...sharedLines(),
  ].join("\n");
}
