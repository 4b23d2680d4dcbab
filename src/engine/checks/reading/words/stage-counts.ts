/** A place in a text where it counts, and what it says there. */
export interface TextCount {
  /** "24个" as the text has it, with the words it stands in. */
  readonly words: string;
  readonly count: number;
}

/** Two counts of one text that cannot both be true as they stand. */
export interface CountConflict {
  /** What is counted: "合规性审查" or "省级项目". */
  readonly about: string;
  readonly kind: "parts" | "stage" | "more-passed";
  /** The count that is stated later, or as a total. */
  readonly later: TextCount;
  /** What the text gives for it elsewhere. */
  readonly earlier: TextCount;
}

const SENTENCE_END = /[。；！？\n]+/u;
/** Handing in, before anybody reviews. */
const APPLIED = /申报|申请|受理|上报|收到/u;
const APPLIED_COUNT = /(\d+)\s*个([\p{Script=Han}]{1,8}?项目)/gu;
/** "合规性审查省级项目通过7个，地市级项目通过8个，合计15个". */
const PASSED_COUNT = /通过(?:了)?\s*(\d+)\s*个/gu;
const TOTAL = /(?:合计|共计|总计|共)\s*(\d+)\s*个/u;
/** "通过合规性审查的24个项目". */
const PASSED_STAGE = /通过(?:了)?([\p{Script=Han}]{2,10}?(?:审查|评审|审核|初审|复审|论证|筛选|遴选))的\s*(\d+)\s*个/gu;

/**
 * Counts of applications and reviews in one text ("申报…5个省级项目，…通过7个…合计15个，…通过合规性审查的24个项目")
 * that contradict each other. Only counts in words of this kind are read: which number of a sentence is meant is never guessed.
 */
export function countConflicts(text: string): readonly CountConflict[] {
  const sentences = text.split(SENTENCE_END);
  return [...partsOf(sentences), ...sentences.flatMap(oppositesOf), ...morePassed(sentences), ...stagesOf(sentences)];
}

/** "共支持项目38个，其中" and what follows. */
const WHOLE_WITH_PARTS =
  /(?:共|合计|总计)[^\d，。；]{0,12}?(\d+)\s*([个项家户])[^\d，。；]{0,8}[，,（(]\s*其中[：:]?(.*)$/u;
const COUNTED_PART = /(\p{Script=Han}{1,10}?)\s*(\d+)\s*([个项家户])/gu;
/** What is one of the two is not the other, and there is no third. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/新[建开]/u, /续[建开]/u],
  [/已/u, /未|尚/u],
  [/新增/u, /延续|续建|存量/u],
];

/** "共支持项目38个，其中续建项目14个、新建项目26个": two kinds without a third that do not make the whole. */
function oppositesOf(sentence: string): readonly CountConflict[] {
  const [, whole, unit, rest = ""] = WHOLE_WITH_PARTS.exec(sentence) ?? [];
  const parts = [...rest.matchAll(COUNTED_PART)];
  const [first, second] = parts;
  if (whole === undefined || parts.length !== 2 || first === undefined || second === undefined) return [];
  const [one = "", other = ""] = [first[1], second[1]];
  const areOpposite = OPPOSITES.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
  const sum = Number(first[2]) + Number(second[2]);
  if (!areOpposite || parts.some(([, , , own]) => own !== unit) || sum === Number(whole)) return [];
  const later = { words: `共${whole}${unit ?? ""}`, count: Number(whole) };
  return [{ about: "", kind: "parts", later, earlier: { words: `${first[0]}、${second[0]}`, count: sum } }];
}

/** "通过7个，…通过8个，合计16个". */
function partsOf(sentences: readonly string[]): readonly CountConflict[] {
  return sentences.flatMap((sentence) => {
    const parts = [...sentence.matchAll(PASSED_COUNT)];
    const total = totalAfter(sentence, parts);
    if (parts.length < 2 || total === undefined) return [];
    const sum = parts.reduce((count, [, figure]) => count + Number(figure), 0);
    if (sum === total.count) return [];
    const earlier = { words: parts.map(([words]) => words).join("、"), count: sum };
    return [{ about: "", kind: "parts" as const, later: total, earlier }];
  });
}

/** The total that a sentence gives after its last part. */
function totalAfter(sentence: string, parts: readonly RegExpMatchArray[]): TextCount | undefined {
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const found = TOTAL.exec(sentence.slice((last.index ?? 0) + last[0].length));
  return found === null ? undefined : { words: found[0], count: Number(found[1]) };
}

/** More of a group passed than had applied. */
function morePassed(sentences: readonly string[]): readonly CountConflict[] {
  const applied = sentences
    .filter((sentence) => APPLIED.test(sentence) && !sentence.includes("通过"))
    .flatMap((sentence) => [...sentence.matchAll(APPLIED_COUNT)])
    .map(([words, figure, about]) => ({ words, count: Number(figure), about: about ?? "" }));
  return applied.flatMap(({ words, count, about }) => {
    const passed = sentences.flatMap((sentence) => passedOf(sentence, about)).find((one) => one.count > count);
    return passed === undefined
      ? []
      : [{ about, kind: "more-passed" as const, later: passed, earlier: { words, count } }];
  });
}

function passedOf(sentence: string, about: string): readonly TextCount[] {
  return [...sentence.matchAll(PASSED_COUNT)].flatMap((match) =>
    sentence.slice(0, match.index).endsWith(about) ? [{ words: `${about}${match[0]}`, count: Number(match[1]) }] : [],
  );
}

/** "…审查…通过…合计15个" and then "通过…审查的24个". */
function stagesOf(sentences: readonly string[]): readonly CountConflict[] {
  return sentences.flatMap((sentence, index) =>
    [...sentence.matchAll(PASSED_STAGE)].flatMap(([words, about = "", figure]) => {
      const earlier = sentences
        .slice(0, index)
        .filter((before) => before.includes(about))
        .map((before) => totalAfter(before, [...before.matchAll(PASSED_COUNT)]))
        .find((total) => total !== undefined);
      const count = Number(figure);
      return earlier === undefined || earlier.count === count
        ? []
        : [{ about, kind: "stage" as const, later: { words, count }, earlier }];
    }),
  );
}
