import type { Figure, ProjectMention } from "../../../domain/model";
import { areOfOtherPlaces, nameLikeness, numeralsOf } from "./project-names";

/** A project of other tables that a name may be meant for. */
export interface NearProject {
  readonly key: string;
  readonly parts: NameParts;
  readonly number?: string;
  readonly mentions: readonly Pick<ProjectMention, "figures">[];
}

/** What a name stands with: a number or an amount in common makes a likeness surer. */
interface Beside {
  readonly number?: string;
  readonly figures: readonly Figure[];
}

/** Names less alike than this are not compared any further. */
const LEAST = 0.6;
/** How alike two names must be, by what else speaks for it. */
const ENOUGH = { sameNumberOrAmount: 0.6, oneContainsTheOther: 0.7, nothingToCompare: 0.85, otherwise: 0.93 };
/** What the same number, and the same amount, count beside the likeness of the names. */
const IN_COMMON = 0.15;
/** Of two projects as near as this neither is meant for sure. */
const TOO_CLOSE = 0.05;

/** The one project whose name is almost that of `parts`; undefined where none is, or two are nearly as near. */
export function nearestOf<Project extends NearProject>(
  projects: readonly Project[],
  parts: NameParts,
  beside: Beside,
): Project | undefined {
  const { key } = parts;
  let own: readonly string[] | undefined;
  const scored = projects.flatMap((project) => {
    if (project.parts.numerals !== parts.numerals) return [];
    const likeness = nameLikeness(project.key, key);
    if (likeness < LEAST) return [];
    const isElsewhere = areOfOtherPlaces(project.key, key);
    // Each county counts its projects from 1.
    const sameNumber = !isElsewhere && beside.number !== undefined && beside.number === project.number;
    own ??= amountsOf(beside);
    const sameAmount = own.length > 0 && sharesAmount(project, own);
    const contained = isContained(project.key, key) || isContained(key, project.key);
    const nothingToCompare = (beside.number === undefined || project.number === undefined) && own.length === 0;
    const enough =
      sameNumber || sameAmount
        ? ENOUGH.sameNumberOrAmount
        : contained
          ? ENOUGH.oneContainsTheOther
          : nothingToCompare
            ? ENOUGH.nothingToCompare
            : ENOUGH.otherwise;
    const surer = likeness + (sameNumber ? IN_COMMON : 0) + (sameAmount ? IN_COMMON : 0);
    return likeness >= enough ? [{ project, likeness: surer }] : [];
  });
  scored.sort((a, b) => b.likeness - a.likeness);
  const [best, second] = scored;
  if (best === undefined || (second !== undefined && best.likeness - second.likeness < TOO_CLOSE)) return undefined;
  return best.project;
}

/** Fewer letters are a word that other names are made with: "Speaker" in "Speaker travel". */
const FEWEST_LETTERS = 8;

function isContained(name: string, longer: string): boolean {
  return longer.includes(name) && (name.length >= FEWEST_LETTERS || !/^[a-z]+$/iu.test(name));
}

/** What a name is compared by with hundreds of others, worked out once. */
export class NameParts {
  readonly key: string;
  /** Without the year that it begins with. */
  readonly bare: string;
  #numerals: string | undefined;

  constructor(key: string) {
    this.key = key;
    this.bare = key.replace(/^(?:19|20)\d{2}(?:年度|年)?/, "");
  }

  get numerals(): string {
    return (this.#numerals ??= numeralsOf(this.key));
  }
}

/** How a name begins and ends, year aside: a near-miss of it almost always shares one of the two. */
export function endsOf({ bare }: NameParts): readonly string[] {
  return [`^${bare.slice(0, 4)}`, `${bare.slice(-5)}$`, `~${bare.slice(2, 7)}`];
}

function sharesAmount(entry: NearProject, amounts: readonly string[]): boolean {
  return entry.mentions.some((other) => amountsOf(other).some((amount) => amounts.includes(amount)));
}

/** Amounts in the currency's base unit, as text for comparison. */
function amountsOf(mention: Pick<ProjectMention, "figures">): readonly string[] {
  return mention.figures.flatMap(({ field, quantity }) => {
    if (field !== "budget" && field !== "spent") return [];
    const factor = quantity.unit?.kind === "money" ? quantity.unit.factor : undefined;
    return [`${field}:${(factor === undefined ? quantity.value : quantity.value.times(factor)).toFixed()}`];
  });
}
