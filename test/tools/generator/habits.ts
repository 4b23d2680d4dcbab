import type { Random } from "./random";
import type { ColumnSpec, RateFormula } from "./table-spec";
import type { WorldLanguage } from "./world";

/** Small ways in which one person's workbooks differ from another's; the same throughout a workbook. */
export interface Habits {
  /** "附件1" above the title. */
  readonly annex: string | undefined;
  /** How headings are stretched: not at all, with a line break before the bracket, or with spaces between characters. */
  readonly headings: "plain" | "broken" | "spaced";
  readonly totalFirst: boolean;
  /** The caption of a total spans the number and name columns. */
  readonly mergedTotals: boolean;
  /** Columns that are no field of ours. */
  readonly extraColumns: readonly ColumnSpec[];
  /** Who filled in, checked and when, below the table. */
  readonly signature: string | undefined;
  readonly rateFormula: RateFormula;
}

export function makeHabits(random: Random, lang: WorldLanguage): Habits {
  const zh = lang === "zh";
  const number = random.int(1, 6);
  return {
    annex: random.chance(0.25) ? (zh ? `附件${number}` : `Annex ${number}`) : undefined,
    headings: random.pick(["plain", "plain", "plain", "broken", zh ? "spaced" : "plain"] as const),
    totalFirst: random.chance(0.1),
    mergedTotals: random.chance(0.4),
    extraColumns: random.chance(0.3) ? [random.pick(extras(random, zh))] : [],
    signature: random.chance(0.3)
      ? zh
        ? "填表人：陈某某      审核人：林某某      填报日期：2024年1月15日"
        : "Prepared by: A. Chen      Checked by: L. Lin      Date: 15 January 2024"
      : undefined,
    rateFormula: random.pick(["plain", "plain", "guarded", "caught", "rounded"] as const),
  };
}

function extras(random: Random, zh: boolean): ColumnSpec[] {
  const column = (heading: string, width: number, value: () => string | number): ColumnSpec => ({
    heading: [heading],
    width,
    value,
  });
  return [
    column(zh ? "联系人" : "Contact", 12, () => random.pick(zh ? ["张三", "李四", "王五"] : ["A. Jones", "B. Smith"])),
    column(zh ? "联系电话" : "Phone", 16, () => `020-${random.int(30_000_000, 89_999_999)}`),
    column(zh ? "开工日期" : "Start date", 14, () => `2024-0${random.int(1, 9)}-${random.int(10, 28)}`),
    column(zh ? "邮政编码" : "Postcode", 10, () => random.int(510_000, 529_999)),
  ];
}

/** The heading as this person writes it. */
export function stretched(heading: string, style: Habits["headings"]): string {
  if (style === "broken") return heading.replace(/(?=[（(])/, "\n");
  return style === "spaced" && heading.length <= 3 ? Array.from(heading).join("  ") : heading;
}
