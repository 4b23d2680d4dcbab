import type { CellAddress } from "../../../domain/cells/address";
import { sameCell } from "../../../domain/cells/address";
import { exact } from "../../../domain/figures/exact";
import { overlap } from "../../../domain/figures/interval";
import { plainFigure } from "../../../domain/figures/shown-figure";
import type { FindingKind } from "../../../domain/lists";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import type { Node } from "../reading/figures/node";
import { inCells } from "../reading/figures/node";
import { asTold, statedFigure } from "../reading/figures/show";
import { agrees, mostAgreeing, ofOneMind, theTotal, unconfirmedList } from "../reading/projects/agreeing-lists";
import type { ProjectList } from "../reading/projects/told-lists";
import { listsOf, placesOf } from "../reading/projects/told-lists";
import { recallsOf } from "../reading/words/recalls";
import type { ToldFigure } from "../reading/words/told-figures";
import { toldFigures } from "../reading/words/told-figures";
import { toldOfLines } from "../reading/words/told-of-lines";
import { middle } from "../relations/equation/compute";

/** A sentence off by more than this share of the figure speaks of something else. */
const NEAR = 0.2;
/** Projects that may be left out of, or added to, a short list. */
const NEAR_COUNT = 2;

/** A title or sentence that says how many projects there are and how much money must say what the list says. */
export const toldInText = defineCheck({
  code: "told-in-text",
  kind: "count_mismatch",
  class: "logical",
  severity: "error",
  source: "A report's sentence and the list that it sums up state the same number of projects and the same totals.",
  words: {
    zh: {
      title: "文字中的项目数与清单不符",
      message: "文字写“{words}”，工作表“{sheet}”所列项目共{expected}个。",
      advice: "核对清单有无遗漏或重复，更正文字或清单。",
      why: "标题和正文的项目数、金额最先被引用，与清单不符会使整份材料失信。",
    },
    en: {
      title: "A text counts other projects than the list",
      message: "The text says “{words}”; the sheet “{sheet}” lists {expected} projects.",
      advice: "Check the list for lines left out or repeated, and correct the text or the list.",
      why: "Title and text are quoted first; when they differ from the list neither is trusted.",
    },
  },
  variants: {
    things: {
      zh: {
        title: "文字中的个数与清单不符",
        message: "文字写“{words}”，工作表“{sheet}”所列{noun}共{expected}个。",
      },
      en: {
        title: "A text counts otherwise than the list",
        message: "The text says “{words}”; the sheet “{sheet}” lists {expected} of them ({noun}).",
      },
    },
    line: {
      zh: {
        title: "文字中的比率与表内数据不符",
        message: "文字写“{words}”，工作表“{sheet}”中“{name}”的“{heading}”为{expected}。",
        advice: "核对文字与表格，更正有误的一处。",
      },
      en: {
        title: "A text states another rate than the table",
        message: "The text says “{words}”; on the sheet “{sheet}” “{heading}” of “{name}” is {expected}.",
        advice: "Compare text and table and correct the one that is wrong.",
      },
    },
    total: {
      zh: {
        title: "文字中的金额或比率与清单不符",
        message: "文字写“{words}”，工作表“{sheet}”合计行的“{heading}”为{expected}。",
        advice: "核对合计与文字的口径，更正有误的一处。",
      },
      en: {
        title: "A text states another total than the list",
        message: "The text says “{words}”; “{heading}” in the total line of the sheet “{sheet}” is {expected}.",
        advice: "Check the basis of total and text and correct the one that is wrong.",
      },
    },
    left: {
      zh: {
        title: "文字中的结余与清单不符",
        message: "文字写“{words}”，工作表“{sheet}”合计行的预算减支出为{expected}。",
        advice: "核对合计与文字的口径，更正有误的一处。",
      },
      en: {
        title: "A text states another balance than the list",
        message:
          "The text says “{words}”; in the total line of the sheet “{sheet}” budget less spending is {expected}.",
        advice: "Check the basis of total and text and correct the one that is wrong.",
      },
    },
  },
  silentWhen: {
    zh: "约数；文字说的是其中一部分、上年或增减；同一处文字没有另一个数与该清单相符（说的可能是别的清单），但清单自己的标题除外；相差过大，或正是同一处文字所写收回、追加的金额；合计本身有误。",
    en: "Rounded figures; a part of the list, last year or a change; nothing else in the texts of the sheet agrees with the list (it may be another one), unless it is the list's own title; a difference too large for a slip, or just what the same text says was recalled or added; the total itself is wrong.",
  },
  example: {
    sheets: {
      项目清单: [
        ["2024年度重点项目清单（共6个，预算资金合计550万元）"],
        ["序号", "项目名称", "预算（万元）"],
        [1, "云溪镇河道整治工程", 120],
        [2, "白石乡校舍安全加固项目", 200],
        [3, "临海县公共图书馆免费开放经费", 60],
        [4, "平湖区应急广播体系建设项目", 80],
        [5, "金沙镇社区养老设施建设项目", 90],
        [null, "合计", 550],
      ],
    },
    finds: "项目清单!A1",
  },
  *run(context) {
    yield* ofNamedLines(context);
    const lists = listsOf(context);
    for (const { texts, lists: candidates, isOwn } of placesOf(context, lists)) {
      const told = texts.flatMap(({ text, at }) =>
        toldFigures(text)
          .filter(({ noun = "" }) => candidates.some(({ title }) => title.includes(noun)))
          .map((figure): Told => ({ figure, at })),
      );
      const figures = told.map(({ figure }) => figure);
      const spoken = mostAgreeing(figures, candidates);
      const unconfirmed = spoken.length === 0 ? unconfirmedList(figures, candidates, isOwn) : undefined;
      for (const each of told) {
        const list = unconfirmed ?? ofOneMind(each.figure, spoken);
        if (list === undefined || agrees(each.figure, list)) continue;
        if (each.figure.of === "count") yield* countedOtherwise(each, list);
        else if (spoken.length > 0) yield* addedUpOtherwise(each, list, context);
      }
    }
  },
});

/** Rates and shares of single lines, where the same texts tell another one of the table rightly. */
function* ofNamedLines(context: CheckContext) {
  for (const { sheet, texts } of context.model.sheets) {
    for (const view of context.views) {
      if (view.table.sheet !== sheet || view.table.setAside !== undefined) continue;
      const byName = new Map(view.data.map((line) => [view.nameOf(line), line]));
      const names = [...byName.keys()].filter((name) => name.length > 1);
      const all = texts.flatMap(({ text, at }) =>
        toldOfLines(text, names).flatMap((told) => {
          const line = byName.get(told.name);
          const node = line === undefined ? undefined : view.of(line, told.of);
          return node === undefined ? [] : [{ told, at, node, isRight: overlap(told.value, node.asResult) }];
        }),
      );
      const wrong = all.filter(({ isRight }) => !isRight);
      if (wrong.length * 2 > all.length) continue;
      for (const { told, at, node } of wrong) {
        if (context.doubted(node.at) || !isNear(told, node)) continue;
        const expected = statedFigure(node);
        yield {
          at,
          kind: told.of === "rate" ? ("rate_mismatch" as const) : ("share_mismatch" as const),
          variant: "line" as const,
          key: [told.of, told.words],
          stated: asTold(node, { text: told.stated, value: middle(told.value) }),
          expected,
          related: [node.at],
          facts: { words: told.words, sheet, name: told.name, heading: node.heading, expected },
        };
      }
    }
  }
}

interface Told {
  readonly figure: ToldFigure;
  readonly at: CellAddress;
}

function* countedOtherwise({ figure, at }: Told, list: ProjectList) {
  if (!isNearCount(figure, list.lines)) return;
  const stated = { text: figure.stated, value: middle(figure.value), isPercent: false };
  const expected = plainFigure(exact(list.lines));
  const facts = { words: figure.words, sheet: list.view.table.sheet, expected };
  const body = { at, key: [figure.of, figure.words], stated, expected, related: list.cells };
  if (figure.noun === undefined) yield { ...body, facts };
  else yield { ...body, variant: "things" as const, facts: { ...facts, noun: figure.noun } };
}

function* addedUpOtherwise({ figure, at }: Told, list: ProjectList, context: CheckContext) {
  const { sheet } = list.view.table;
  const total = theTotal(figure, list);
  if (total === undefined || !isNear(figure, total)) return;
  const cells = inCells(total).map((node) => node.at);
  if (cells.some((cell) => context.doubted(cell))) return;
  if (isBeforeChange({ figure, at }, total, context)) return;
  const elsewhere: FindingKind = at.sheet === sheet ? "total_mismatch" : "cross_sheet_total_mismatch";
  const expected = statedFigure(total);
  yield {
    at,
    kind: figure.of === "rate" ? ("rate_mismatch" as const) : elsewhere,
    variant: cells.length > 1 ? ("left" as const) : ("total" as const),
    key: [figure.of, figure.words],
    stated: asTold(total, { text: figure.stated, value: middle(figure.value) }),
    expected,
    related: cells,
    facts: { words: figure.words, sheet, heading: total.heading, expected },
  };
}

/** 下达2206.4万元，收回36.8万元，实际下达2169.6万元: the same place tells by what the amount differs from the total. */
function isBeforeChange({ figure: { value }, at }: Told, total: Node, context: CheckContext): boolean {
  return recallsOf(context).some(
    (change) =>
      sameCell(change.at, at) &&
      overlap({ lo: value.lo.plus(change.amount), hi: value.hi.plus(change.amount) }, total.asResult),
  );
}

function isNearCount({ stated }: ToldFigure, lines: number): boolean {
  return Math.abs(Number(stated) - lines) <= Math.max(NEAR_COUNT, lines * NEAR);
}

function isNear({ value }: Pick<ToldFigure, "value">, total: Node): boolean {
  const [lo, hi] = [1 - NEAR, 1 + NEAR].map((share) => total.value.times(share));
  return lo !== undefined && hi !== undefined && overlap(value, { lo, hi });
}
