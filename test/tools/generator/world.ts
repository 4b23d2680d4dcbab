import type { Random } from "./random";
import { rounded } from "./rules";
import type { IndicatorWords } from "./words";
import { EN, EN_INDICATORS, ZH, ZH_INDICATORS } from "./words";

/** One project as it really is; amounts in the workbook's main unit with two decimals. */
export interface WorldProject {
  readonly name: string;
  readonly code: string;
  readonly department: string;
  readonly unit: string;
  /** Index into the lists of categories and directions. */
  readonly group: number;
  readonly initial: number;
  readonly adjustment: number;
  readonly budget: number;
  readonly spent: number;
  readonly previous: number;
  /** 投入, 过程, 产出, 效益 out of 20, 20, 30, 30. */
  readonly scores: readonly [number, number, number, number];
  readonly remark: string;
  readonly indicators: readonly WorldIndicator[];
}

export interface WorldIndicator extends IndicatorWords {
  readonly op: ">=" | "<=" | "=";
  readonly target: number;
  readonly actual: number;
  readonly weight: number;
  readonly score: number;
  readonly reason: string;
}

export type WorldLanguage = "zh" | "en";

export interface World {
  readonly lang: WorldLanguage;
  readonly year: number;
  readonly projects: readonly WorldProject[];
  readonly categories: readonly string[];
}

/** A fund with so many projects, no two named alike. */
export function makeWorld(random: Random, lang: WorldLanguage, count: number): World {
  const words = lang === "zh" ? ZH : EN;
  const names = projectNames(random, lang, count);
  const groups = random.int(2, 4);
  const projects = names.map((name, index): WorldProject => {
    const initial = random.int(2_000, 180_000) / 100;
    const adjustment = random.chance(0.35) ? rounded((initial * random.int(-15, 12)) / 100, 2) : 0;
    const budget = rounded(initial + adjustment, 2);
    return {
      name,
      code: `P${String(index + 1).padStart(3, "0")}`,
      department: random.pick(words.departments),
      unit: lang === "zh" ? random.pick(ZH.units) : random.pick(EN.departments),
      group: index < groups ? index : random.int(0, groups - 1),
      initial,
      adjustment,
      budget,
      spent: spentOf(random, budget),
      previous: random.int(2_000, 180_000) / 100,
      scores: [random.int(34, 40) / 2, random.int(32, 40) / 2, random.int(50, 60) / 2, random.int(44, 60) / 2],
      remark: random.chance(0.4) ? random.pick(words.remarks) : "",
      indicators: indicatorsOf(random, lang),
    };
  });
  const year = random.int(2021, 2025);
  return {
    lang,
    year,
    projects: withLastRemarks(projects, words.remarks),
    categories: words.categories.slice(0, groups),
  };
}

/** Where nearly all balances have a remark, all have: else the others would be those that nobody explains. */
function withLastRemarks(projects: readonly WorldProject[], [first = ""]: readonly string[]): readonly WorldProject[] {
  const open = projects.filter(({ budget, spent }) => spent < budget);
  const bare = open.filter(({ remark }) => remark === "");
  return bare.length * 3 > open.length
    ? projects
    : projects.map((each) => (bare.includes(each) ? { ...each, remark: first } : each));
}

function projectNames(random: Random, lang: WorldLanguage, count: number): string[] {
  const words = lang === "zh" ? ZH : EN;
  const pairs = words.subjects.flatMap((subject) => words.places.map((place) => [place, subject] as const));
  return random.sample(pairs, count).map(([place, subject]) => {
    const tail = random.pick(words.tails);
    return lang === "zh" ? `${place}${subject}${tail}` : `${place} ${subject} ${tail}`;
  });
}

/** Mostly well spent; now and then a little is left, which whole per cents would hide. */
function spentOf(random: Random, budget: number): number {
  if (random.chance(0.4)) return budget;
  if (random.chance(0.03)) return 0;
  if (random.chance(0.1)) return rounded((budget * random.int(9_955, 9_985)) / 10_000, 2);
  return rounded((budget * random.int(6_000, 9_900)) / 10_000, 2);
}

function indicatorsOf(random: Random, lang: WorldLanguage): WorldIndicator[] {
  const all = lang === "zh" ? ZH_INDICATORS : EN_INDICATORS;
  const firstOf = new Map(all.map((words) => [words.level2, words]));
  const chosen = all.filter((words) => firstOf.get(words.level2) === words || random.chance(0.6));
  const weights = weightsOf(random, chosen.length, 90);
  return chosen.map((words, index) => indicatorOf(random, words, weights[index] ?? 0, lang));
}

/** Whole weights of at least 4 that add to `total`. */
function weightsOf(random: Random, count: number, total: number): number[] {
  const weights = Array.from({ length: count }, () => 4);
  for (let rest = total - 4 * count; rest > 0; rest -= 1) {
    const index = random.int(0, count - 1);
    weights[index] = (weights[index] ?? 0) + 1;
  }
  return weights;
}

function indicatorOf(random: Random, words: IndicatorWords, weight: number, lang: WorldLanguage): WorldIndicator {
  const claimed = claim(random, words.sort);
  const met = completionOf(claimed) >= 1;
  return {
    ...words,
    ...claimed,
    weight,
    score: scoreOf(claimed, weight),
    reason: met ? "" : random.pick(lang === "zh" ? ZH.reasons : EN.reasons),
  };
}

type Claim = Pick<WorldIndicator, "op" | "target" | "actual">;

function completionOf({ op, target, actual }: Claim): number {
  if (op === "<=") return actual <= target ? 1 : target / actual;
  return target === 0 ? 1 : actual / target;
}

/** Points for what was reached, rounded once. */
export function scoreOf(claimed: Claim, weight: number): number {
  return rounded(weight * Math.min(1, completionOf(claimed)), 2);
}

function claim(random: Random, sort: IndicatorWords["sort"]): Claim {
  const missed = random.chance(0.15);
  switch (sort) {
    case "count": {
      const target = random.int(2, 60) * random.pick([1, 5, 10, 100]);
      const actual = missed
        ? Math.max(1, Math.floor(target * 0.9) - 1)
        : target + random.int(0, Math.floor(target * 0.15));
      return { op: ">=", target, actual: Math.min(actual, missed ? target - 1 : actual) };
    }
    case "percent": {
      const target = random.int(85, 96);
      return {
        op: ">=",
        target,
        actual: missed ? target - random.int(2, 9) : Math.min(100, target + random.int(0, 4)),
      };
    }
    case "full":
      return { op: "=", target: 100, actual: missed ? random.int(90, 98) : 100 };
    case "limit": {
      const target = random.int(20, 90) * 100;
      return { op: "<=", target, actual: missed ? target + random.int(2, 10) * 10 : target - random.int(0, 8) * 50 };
    }
    case "none":
      return { op: "=", target: 0, actual: 0 };
  }
}
