import { addTo } from "../../domain/collections/groups";
import type { Field } from "../../domain/lists";
import { LONGEST_LABEL } from "../text";
import { compoundMeanings } from "./compound-headings";
import { unabbreviated } from "./heading-abbreviations";
import { staysInChinese, staysInEnglish } from "./heading-remainder";
import type { HeadingParts } from "./heading-text";
import { headingParts, squeezed } from "./heading-text";
import { HEADING_WORDS } from "./headings";
import { numberedField } from "./numbered-headings";
import { withoutSlips } from "./slips";

/** A field that a heading may mean, with how surely (0 … 1) and through which word. */
export interface HeadingCandidate {
  readonly field: Field;
  readonly score: number;
  readonly how: "exact" | "family" | "contains";
  readonly word: string;
}

const STRENGTH = { sure: 1, likely: 0.85, weak: 0.6 } as const;

interface Entry {
  readonly field: Field;
  readonly strength: number;
  readonly word: string;
}

/** The words of all headings as they are looked up. */
interface WordIndex {
  /** By squeezed word. */
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly chinese: readonly string[];
  readonly latin: readonly (readonly [string, readonly Entry[]])[];
}

let built: WordIndex | undefined;

/** Made when the first heading is read: a command that reads none starts without it. */
function wordIndex(): WordIndex {
  if (built !== undefined) return built;
  const exact = buildIndex();
  const chinese = [...exact.keys()].filter((key) => /^[\u3400-\u9fff]{2,}$/.test(key));
  built = { exact, chinese, latin: latinPhrases(exact) };
  return built;
}

function buildIndex(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const { field, sure, likely, weak } of HEADING_WORDS) {
    for (const [list, strength] of [
      [sure, STRENGTH.sure],
      [likely ?? [], STRENGTH.likely],
      [weak ?? [], STRENGTH.weak],
    ] as const) {
      for (const word of list) {
        const key = squeezed(word);
        const entries = index.get(key) ?? [];
        if (!entries.some((entry) => entry.field === field)) entries.push({ field, strength, word });
        index.set(key, entries);
      }
    }
  }
  return index;
}

function latinPhrases(exact: WordIndex["exact"]): WordIndex["latin"] {
  const byPhrase = new Map<string, Entry[]>();
  for (const entries of exact.values()) {
    for (const entry of entries) {
      if (!/^[A-Za-z% -]{4,}$/.test(entry.word)) continue;
      const phrase = headingParts(entry.word).latin;
      addTo(byPhrase, phrase, entry);
    }
  }
  return [...byPhrase];
}

/** So many texts are remembered; a long-lived pane must not keep every cell that it ever saw. */
const MOST_REMEMBERED = 20_000;

function remember<Value>(memory: Map<string, Value>, text: string, value: Value): Value {
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(text, value);
  return value;
}

/** Below this a text means nothing as a heading, as it is written. */
export const MEANS_SOMETHING = 0.6;
/** From this on a text is surely a heading of the trade, and surely says its field. */
export const MEANS_IT_SURELY = 0.8;

/** Reads headings by the words of the trade. Remembers what it read, as the same headings come again and again. */
export class HeadingLexicon {
  readonly #known = new Map<string, readonly HeadingCandidate[]>();
  readonly #exact = new Map<string, number>();

  /** How surely the text as a whole is a heading of the trade: 0 … 1. Cheap enough to ask of any cell. */
  likeness(text: string): number {
    if (text.length > 60) return 0;
    const known = this.#exact.get(text);
    if (known !== undefined) return known;
    const parts = headingParts(text);
    const score = Math.max(
      0,
      ...exactEntries(parts).map((entry) => entry.strength),
      // 某某工程 may be a heading and is far more often a name.
      ...compoundMeanings(parts).flatMap(({ strength }) => (strength < 0.7 ? [] : [strength])),
      numberedField(parts.base) === undefined ? 0 : 1,
    );
    const best = score > 0 ? score : Math.max(0, ...alternatives(text, []).map((one) => one.score));
    return remember(this.#exact, text, best);
  }

  /** All fields the heading may mean, best first. */
  candidates(text: string): readonly HeadingCandidate[] {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const whole = lookUp(headingParts(text));
    if ((whole[0]?.score ?? 0) >= MEANS_IT_SURELY) return remember(this.#known, text, whole);
    const found = [...whole, ...alternatives(text, whole)].sort((a, b) => b.score - a.score);
    return remember(this.#known, text, (found[0]?.score ?? 0) >= MEANS_SOMETHING ? found : asMeant(text, found));
  }
}

/** What the heading says without a slip of the pen, where it then surely says something. */
function asMeant(text: string, found: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const meant = withoutSlips(text.normalize("NFKC")).flatMap((corrected) =>
    lookUp(headingParts(corrected)).filter(({ score, how }) => score >= MEANS_IT_SURELY && how !== "contains"),
  );
  return meant.length === 0 ? found : meant.map((one) => ({ ...one, score: one.score * 0.9 }));
}

/** 项目单位/明细项目 names what stands there by turns: each part counts, a little less than a heading of its own. */
function alternatives(text: string, whole: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  if (text.length > LONGEST_LABEL) return [];
  const bare = text.normalize("NFKC").replace(/[([（【][^)\]）】]*[)\]）】]/g, " ");
  const parts = bare.split(/[/|]/).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => part.length < 2)) return [];
  const found = parts
    .flatMap((part) => lookUp(headingParts(part)))
    .filter(
      ({ field, score }) => score >= MEANS_IT_SURELY && !whole.some((one) => one.field === field && one.score >= score),
    );
  // Of units and their projects in one column the projects are the records, the units their captions.
  const hasProjects = found.some(({ field }) => field === "project_name");
  const isUnit = (field: Field): boolean => field === "department" || field === "implementing_unit";
  return found.map((one) => ({ ...one, score: one.score * (hasProjects && isUnit(one.field) ? 0.6 : 0.95) }));
}

function lookUp(parts: HeadingParts): readonly HeadingCandidate[] {
  const best = new Map<Field, HeadingCandidate>();
  const offer = (candidate: HeadingCandidate): void => {
    const rival = best.get(candidate.field);
    if (rival === undefined || rival.score < candidate.score) best.set(candidate.field, candidate);
  };
  const numbered = numberedField(parts.base);
  if (numbered !== undefined) offer({ field: numbered, score: 1, how: "family", word: parts.base });
  const exact = exactEntries(parts);
  for (const { field, strength, word } of exact) offer({ field, score: strength, how: "exact", word });
  if (exact.length === 0)
    for (const { field, strength } of compoundMeanings(parts))
      offer({ field, score: strength, how: "family", word: parts.base });
  if (best.size === 0 || [...best.values()].every((candidate) => candidate.score < MEANS_IT_SURELY)) {
    for (const candidate of contained(parts)) offer(candidate);
  }
  const asked = best.has("remark") ? askedInBrackets(parts) : undefined;
  if (asked !== undefined) return [asked];
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const TOLD_BY_REMARKS: ReadonlySet<Field> = new Set<Field>(["deviation_reason", "explanation"]);

/** 备注（未完成原因）: what remarks are to tell stands in brackets behind their heading. */
function askedInBrackets({ notes }: HeadingParts): HeadingCandidate | undefined {
  const entries = notes.flatMap((note) => exactEntries(headingParts(note)));
  const entry = entries.find(({ field, strength }) => TOLD_BY_REMARKS.has(field) && strength >= MEANS_IT_SURELY);
  return entry && { field: entry.field, score: entry.strength, how: "exact", word: entry.word };
}

function exactEntries(parts: HeadingParts): readonly Entry[] {
  const keys = [parts.whole, parts.base];
  const mixed = parts.chinese !== "" && parts.latin.trim() !== "";
  if (mixed) keys.push(parts.chinese, ...(/[a-z]/i.test(parts.latin) ? [squeezed(parts.latin)] : []));
  const full = unabbreviated(parts.latin);
  if (full !== undefined) keys.push(squeezed(full));
  for (const key of [...keys, ...keys.flatMap(singular)]) {
    const entries = wordIndex().exact.get(key);
    if (entries !== undefined) return entries;
  }
  return [];
}

/** Targets → target: one heading for many cells. */
function singular(key: string): readonly string[] {
  return /^[a-z]{4,}[^s]s$/.test(key) ? [key.slice(0, -1)] : [];
}

/** Words of the trade inside a longer heading: 财政批复预算金额 is a budget. What stands last and covers most says most. */
function contained(parts: HeadingParts): readonly HeadingCandidate[] {
  const found: HeadingCandidate[] = [];
  if (parts.chinese.length >= 2 && parts.chinese.length <= 24) {
    for (const word of wordIndex().chinese) {
      const at = parts.chinese.lastIndexOf(word);
      if (at < 0) continue;
      const last = at + word.length === parts.chinese.length;
      const quality = 0.42 + (0.38 * word.length) / parts.chinese.length + (last ? 0.14 : 0);
      for (const entry of wordIndex().exact.get(word) ?? []) {
        if (isOfThePast(parts.chinese, entry.field)) continue;
        if (staysInChinese(parts.chinese, at, word, entry.strength < 1, entry.field))
          found.push(containedIn(entry, quality));
      }
    }
  }
  const latin = unabbreviated(parts.latin) ?? parts.latin;
  if (latin.length > 4 && latin.length <= 70) {
    for (const [phrase, entries] of wordIndex().latin) {
      if (!latin.includes(phrase)) continue;
      const quality = 0.45 + (0.4 * (phrase.length - 1)) / (latin.length - 1);
      for (const entry of entries) {
        if (staysInEnglish(latin, phrase, entry.strength < 1, entry.field)) found.push(containedIn(entry, quality));
      }
    }
  }
  return found;
}

const LAST_YEARS = /^(?:上一?年|去年|前年|往年)度?(?!结[转余])/;

/** 上年度预算安排: last year's money is neither the budget of this one nor what was spent in it. */
function isOfThePast(heading: string, field: Field): boolean {
  return (field === "budget" || field === "budget_initial" || field === "spent") && LAST_YEARS.test(heading);
}

function containedIn(entry: Entry, quality: number): HeadingCandidate {
  return { field: entry.field, score: entry.strength * quality, how: "contains", word: entry.word };
}
