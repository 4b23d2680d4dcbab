import { exact } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { displayed } from "../../../../domain/figures/interval";
import { EXECUTION_RATE } from "../../../../domain/words/execution-rate";
import { asWritten, clausesOf, PER_CENT, sentencesOf, tellsOtherwise, yuanIn } from "./told";

/** What a sentence says of a whole list: how many projects, how much money, which part of it is spent. */
export interface ToldFigure {
  readonly of: "count" | "budget" | "spent" | "rate" | "balance";
  /** The words that say it. */
  readonly words: string;
  /** What is counted where it is no project: 问题, 企业. */
  readonly noun?: string;
  /** The figure as written, without its unit. */
  readonly stated: string;
  /** Pieces, yuan or a part of one, as the interval that the written decimals allow. */
  readonly value: Interval;
}

/** Of a part of the list, of a change, or rounded in English. */
const isOfSomethingElse = tellsOtherwise(
  "[多几][万亿个]|其中|未|新增|新建|续建|重点|增[加长]|减少|调[增减整]|收回|追[加减]|分别|[各每均]|达到|剩|结[余转]|完工|about|nearly|over|of which|more than|less than",
);

/** What is counted in 个 or 项 and is no project. */
const COUNTED_PROJECTS =
  /(\d{1,4})\s*[个项](?![\u3400-\u9fff]*(?:月|县|市|区|乡|镇|村|部门|单位|指标|点|方向|领域|类|批))/u;
/** Other things that are listed and counted: 共发现问题19个. */
const COUNTED_OTHERS =
  /(问题|线索|企业|合同|机构|学校)\s*(\d{1,4})\s*[个条项家份所](?![\u3400-\u9fff]*(?:类|批|方面))/u;
const TELLS_ALL = /共|总计|合计|安排|支持|资助|立项|入库|项目\s*\d/u;
/** 安排资金1621.5万元，涉及7个项目: all projects where the sentence tells of the money, and of no faults found in some. */
const TAKES_IN = /涉及|包括|包含|纳入|覆盖/u;
const OF_FAULTS = /问题|线索|整改|发现|核查|抽[取查选]|违规/u;
const AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s*([亿万]?元)/u;
/** 支出率100%的项目2个 is a rate of some projects. */
const RATE = new RegExp(String.raw`${EXECUTION_RATE}[^\d]{0,4}(\d{1,3}(?:\.\d+)?)\s*%(?!\s*的)`, "u");
const SPENT = /支出|拨付|支付|执行|使用|兑付|发放/u;
const GIVEN = /安排|预算|下达|资金|投资|补助|经费/u;

/** The figures that a text tells of a list as a whole, in reading order; clauses with several amounts tell none. */
export function toldFigures(text: string): readonly ToldFigure[] {
  return sentencesOf(text).flatMap((sentence) => {
    const [whole = ""] = sentence.split(PARTS_FOLLOW);
    return clausesOf(whole).flatMap((clause) => {
      const left = leftIn(clause);
      if (left !== undefined) return [left];
      if (isOfSomethingElse(clause)) return [];
      return [countIn(clause, whole), amountIn(clause), rateIn(clause)].filter((told) => told !== undefined);
    });
  });
}

/** What follows speaks of parts of the list until the sentence ends: 其中养老服务支出率为94.39%，社会公益支出率为85.13%. */
const PARTS_FOLLOW = /其中|of which/iu;

function countIn(clause: string, sentence: string): ToldFigure | undefined {
  const [, noun, counted] = COUNTED_OTHERS.exec(clause) ?? [];
  if (noun !== undefined && counted !== undefined && /共|总计|合计/u.test(clause))
    return { of: "count", words: clause.trim(), noun, stated: counted, value: displayed(exact(counted), 1) };
  const [, stated] = COUNTED_PROJECTS.exec(clause) ?? [];
  const isOfProjects = /项目/u.test(clause) || /^\s*共计?\s*\d+\s*[个项]\s*$/u.test(clause);
  const tellsAll =
    TELLS_ALL.test(clause) || (TAKES_IN.test(clause) && !OF_FAULTS.test(sentence) && AMOUNT.test(sentence));
  if (stated === undefined || !isOfProjects || !tellsAll) return undefined;
  return { of: "count", words: clause.trim(), stated, value: displayed(exact(stated), 1) };
}

function amountIn(clause: string): ToldFigure | undefined {
  const [found, stated, unit] = AMOUNT.exec(clause) ?? [];
  if (found === undefined || stated === undefined) return undefined;
  const [before = "", after = ""] = clause.split(found);
  if (AMOUNT.test(after)) return undefined;
  const of = SPENT.test(before) ? "spent" : GIVEN.test(before) ? "budget" : undefined;
  if (of === undefined) return undefined;
  return { of, words: clause.trim(), stated, value: asWritten(stated, yuanIn(unit)) };
}

/** 结余47.47万元, 尚有47.5万元未支出: what is left of the whole. */
const LEFT =
  /(?:结余|剩余|尚余|尚未(?:支出|使用|执行|支付)|未(?:支出|使用|执行|支付))(?:资金|数|额|金额)?(?:为|共|计)?\s*(\d[\d,]*(?:\.\d+)?)\s*([亿万]?元)|(?:尚有|还有|仍有)\s*(\d[\d,]*(?:\.\d+)?)\s*([亿万]?元)\p{Script=Han}{0,4}未(?:支出|使用|执行|支付)/u;
/** Of another year, of one part, or no exact figure. */
const LEFT_OF_SOMETHING_ELSE =
  /约|近|左右|以[上下]|超过?|不足|上年|去年|以前年度|年初|期初|历年|同比|其中|[各每均]|项目\s*结/u;

function leftIn(clause: string): ToldFigure | undefined {
  const [found, first, unit, second, otherUnit] = LEFT.exec(clause) ?? [];
  const stated = first ?? second;
  if (found === undefined || stated === undefined || LEFT_OF_SOMETHING_ELSE.test(clause)) return undefined;
  return { of: "balance", words: clause.trim(), stated, value: asWritten(stated, yuanIn(unit ?? otherUnit)) };
}

function rateIn(clause: string): ToldFigure | undefined {
  const [, stated] = RATE.exec(clause) ?? [];
  if (stated === undefined) return undefined;
  return { of: "rate", words: clause.trim(), stated: `${stated}%`, value: asWritten(stated, PER_CENT) };
}
