import type { Check, CheckExample, Words } from "../../../src/engine/checks/check";
import { exampleFile } from "./example-books";
import type { Language } from "../../../src/domain/lists";

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
    file: "可以打开的例子",
    variants: "其他说法",
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
    file: "The example to open",
    variants: "Other wordings",
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

function variantLines(check: Check, language: Language): string[] {
  const wordings = Object.values(check.variants)
    .map((variant: Readonly<Record<Language, Partial<Words>>>) => variant[language].message)
    .filter((message) => message !== undefined);
  return wordings.length === 0
    ? []
    : [`**${LABELS[language].variants}**`, "", ...wordings.map((text) => `- ${text}`), ""];
}

function half(check: Check, language: Language): string[] {
  const labels = LABELS[language];
  const words = check.words[language];
  return [
    `## ${words.title}`,
    "",
    `${labels.kind} \`${check.kind}\` · ${labels.severity[check.severity]} · ${labels.class[check.class]}`,
    "",
    `**${labels.message}** ${words.message}`,
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

/** A check's page: both languages from its own words, its source and its minimal example. */
export function checkPage(check: Check): string {
  const { example } = check;
  const lines = [
    `# ${check.code}`,
    "",
    ...half(check, "zh"),
    ...half(check, "en"),
    `**${LABELS.zh.source} / ${LABELS.en.source}** ${check.source}`,
    "",
  ];
  if (example !== undefined) {
    lines.push(
      `## ${LABELS.zh.example} / ${LABELS.en.example}`,
      "",
      ...exampleTables(example),
      `${LABELS.zh.finds} / ${LABELS.en.finds}: \`${example.finds}\``,
      "",
      `${LABELS.zh.file} / ${LABELS.en.file}: [${check.code}.xlsx](${exampleFile(check)})`,
      "",
    );
  }
  return lines.join("\n");
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
  ].join("\n");
}
