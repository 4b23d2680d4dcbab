import type { CellAddress } from "../../../domain/cells/address";
import { addOne } from "../../../domain/collections/groups";
import { theOnly } from "../../../domain/collections/only";
import { exact } from "../../../domain/figures/exact";
import { plainFigure } from "../../../domain/figures/shown-figure";
import type { Grade } from "../../../domain/lists";
import { GRADE_WORDS } from "../../../domain/words/grade-words";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import { changed, GRADED } from "../example-sheets";
import { isSetAside } from "../reading/projects/project-tables";
import { bandsOf, gradeFor, gradeOf } from "../reading/scores/grades";
import { gradeColumns } from "../reading/scores/score-columns";
import type { CountedPair } from "../reading/tables/counted-pairs";
import { countedPairs } from "../reading/tables/counted-pairs";
import type { TableView } from "../reading/tables/table-view";

/** A sentence that counts projects by grade must count as the list does. */
export const gradeCount = defineCheck({
  code: "grade-count",
  kind: "count_mismatch",
  class: "logical",
  severity: "error",
  source: "Counting: a summary of grades is made from the list of grades.",
  words: {
    zh: {
      title: "文字中的等级个数与名单不符",
      message: "文字写“{words}”，工作表“{sheet}”中等级为“{grade}”的有{expected}个。",
      advice: "按名单重新统计各等级个数，更正文字或有误的等级。",
      why: "各等级个数是评价结论的一部分，与名单不符会让人怀疑结论。",
    },
    en: {
      title: "A text counts grades otherwise than the list",
      message: "The text says “{words}”; on the sheet “{sheet}” {expected} are graded “{grade}”.",
      advice: "Count the grades of the list again and correct the text or the grade that is wrong.",
      why: "How many have which grade is part of the conclusion.",
    },
  },
  variants: {
    pair: {
      zh: {
        title: "等级个数与名单不符",
        message: "此处填“{words}”，工作表“{sheet}”中等级为“{grade}”的有{expected}个。",
        advice: "按名单重新统计各等级个数，更正此处的个数或有误的等级。",
      },
      en: {
        title: "Grades counted otherwise than in the list",
        message: "“{words}” stands here; on the sheet “{sheet}” {expected} are graded “{grade}”.",
        advice: "Count the grades of the list again and correct the count here or the grade that is wrong.",
      },
    },
  },
  silentWhen: {
    zh: "文字只写到一个等级，或没有一个等级的个数与名单相符（说的是别的名单）；等级标准的分数；工作簿中有几张不同的等级名单而文字不在其中任何一张表内。",
    en: "The text names one grade only, or agrees with the list in none (it speaks of another list); the scores of a standard; several lists of grades in the workbook, none of them on the sheet of the text.",
  },
  example: { sheets: { 得分情况: changed(GRADED, { A7: "评价结果：优3个、良2个。" }) }, finds: "得分情况!A7" },
  *run(context) {
    const lists = gradedLists(context);
    for (const { sheet, texts } of context.model.sheets) {
      const here = lists.filter(({ view }) => view.table.sheet === sheet);
      const list = theOnly(here.length > 0 ? here : lists);
      if (list === undefined) continue;
      for (const { text, at } of texts)
        yield* contradicted(
          countsIn(text).map((count) => ({ ...count, at })),
          list,
        );
    }
    const list = theOnly(lists);
    if (list === undefined) return;
    for (const block of context.fieldTables) {
      if (block.orientation !== "key_value" || isSetAside(block)) continue;
      for (const draft of contradicted(countsInPairs(countedPairs(context, block)), list))
        yield { ...draft, variant: "pair" };
    }
  },
});

/** Of several grades that one place counts those that the list has otherwise, where it agrees in at least one. */
function* contradicted(counts: readonly GradeCount[], list: GradedList) {
  if (counts.length < 2 || !counts.some((count) => agrees(count, list))) return;
  for (const { at, grade, count, words } of counts.filter((each) => !agrees(each, list))) {
    const expected = plainFigure(exact(list.stated.get(grade) ?? 0));
    yield {
      at,
      key: [grade, words],
      stated: plainFigure(exact(count)),
      expected,
      related: list.cells,
      facts: { words, sheet: list.view.table.sheet, grade, expected },
    };
  }
}

/** A list of grades and how many of each there are: as stated, and as the scores would have it. */
interface GradedList {
  readonly view: TableView;
  readonly stated: ReadonlyMap<Grade, number>;
  readonly byScore: ReadonlyMap<Grade, number>;
  readonly cells: readonly CellAddress[];
}

function gradedLists(context: CheckContext): readonly GradedList[] {
  const { bands } = bandsOf(context);
  return context.views.flatMap((view): GradedList[] => {
    const [pair] = gradeColumns(view);
    if (pair === undefined || view.table.role === "indicators" || view.table.setAside !== undefined) return [];
    const stated = new Map<Grade, number>();
    const byScore = new Map<Grade, number>();
    const cells: CellAddress[] = [];
    for (const line of view.data) {
      const at = view.at(line, pair.column);
      const grade = gradeOf(context.text(at));
      const score = view.figure(line, pair.scores);
      if (grade === undefined) continue;
      cells.push(at);
      addOne(stated, grade);
      const meant = score === undefined ? grade : (gradeFor(score.value, bands) ?? grade);
      addOne(byScore, meant);
    }
    return cells.length < 2 ? [] : [{ view, stated, byScore, cells }];
  });
}

interface GradeCount {
  readonly at: CellAddress;
  readonly grade: Grade;
  readonly count: number;
  readonly words: string;
}

/** 优5个, “良”等级8个, 评为中的1个; scores (90分以上为优) are no counts. */
const COUNT_AFTER = new RegExp(
  String.raw`[“"]?(${GRADE_WORDS})[”"]?(?:等级|等次)?(?:的|项目|单位|有|为|共)*\s*(\d{1,4})\s*[个家项名]`,
  "gu",
);

function countsIn(text: string): readonly Omit<GradeCount, "at">[] {
  return [...text.matchAll(COUNT_AFTER)].flatMap(([words, word = "", figure]) => {
    const grade = gradeOf(word);
    return grade === undefined ? [] : [{ grade, count: Number(figure), words }];
  });
}

/** 评为优的项目 | 3, 良（个）| 5. */
const GRADE_IN_LABEL = new RegExp(
  String.raw`^(?:其中)?(?:[评获]为|等级为?|自评)?[“"]?(${GRADE_WORDS})[”"]?(?:等级|等次)?的?(?:项目|单位)?(?:个?数|数量|家数)?(?:[（(][个家项][)）])?$`,
  "u",
);

function countsInPairs(pairs: readonly CountedPair[]): readonly GradeCount[] {
  return pairs.flatMap(({ label, at, count }) => {
    const [, word = ""] = GRADE_IN_LABEL.exec(label.replace(/[\s:：]/gu, "")) ?? [];
    const grade = gradeOf(word);
    return grade === undefined ? [] : [{ at, grade, count, words: `${label} ${String(count)}` }];
  });
}

function agrees({ grade, count }: Pick<GradeCount, "grade" | "count">, { stated, byScore }: GradedList): boolean {
  return count === (stated.get(grade) ?? 0) || count === (byScore.get(grade) ?? 0);
}
