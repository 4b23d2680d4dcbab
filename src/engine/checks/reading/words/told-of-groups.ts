import type { Exact } from "../../../../domain/figures/exact";
import { exact, ONE } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { displayed } from "../../../../domain/figures/interval";
import { asWritten, sentencesOf, yuanIn } from "./told";

/** What a text says of one of the groups that it names: 示范村21个、资金840万元. */
export interface ToldOfGroup {
  readonly name: string;
  readonly of: "count" | "amount";
  /** The words that say it, from the name on. */
  readonly words: string;
  /** The figure as written, without its unit. */
  readonly stated: string;
  /** Pieces, or yuan with the room of the decimals that are written. */
  readonly value: Interval;
  /** How many of `value` one of the text's unit is. */
  readonly factor: Exact;
  /** 个, 万元. */
  readonly unit: string;
}

/** What may stand between a group and its figure without saying something else of it: 已完成整改3个, but not 在建计划完工1个. */
const BETWEEN =
  '(?:[\\s，,、：:（(“”"]|的|项目|整改|问题|任务|单位|企业|类|方向|方面|等级|共|计|合计|总|有|为|各|涉及|安排|下达|资金|预算|投资|金额|额|补助|奖补|支出|经费)*?';
const COUNTED = new RegExp(`^${BETWEEN}(\\d{1,5})\\s*([个项家条户人所件名])(?!百分点|月|小时|工作日)`, "u");
const AMOUNT = new RegExp(
  `^(?:${BETWEEN}\\d{1,5}\\s*[个项家条户人所件名村](?!百分点))?${BETWEEN}(\\d[\\d,]*(?:\\.\\d+)?)\\s*([亿万]?元)(?!/)`,
  "u",
);

/** The counts and amounts that a text tells of the groups it names, each behind its name and before the next one. */
export function groupsTold(text: string, names: readonly string[]): readonly ToldOfGroup[] {
  return sentencesOf(text).flatMap((sentence) => {
    const places = placesOf(sentence, names);
    return places.flatMap(({ name, from }, index) =>
      figuresIn(name, sentence.slice(from + name.length, places[index + 1]?.from)),
    );
  });
}

/** What a caption says of the lines beneath it: 二、医疗类（3项，593.5万元）. */
export function toldInCaption(caption: string): readonly ToldOfGroup[] {
  const [name = "", ...rest] = caption.split(/(?=[（(：:])/u);
  return figuresIn(name, rest.join(""));
}

/** Where each name stands; 整改中 is not where 已完成整改中型水库 has it within a longer name of the list. */
function placesOf(sentence: string, names: readonly string[]): readonly { name: string; from: number }[] {
  const found: { name: string; from: number }[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let from = sentence.indexOf(name); from >= 0; from = sentence.indexOf(name, from + name.length)) {
      const at = from;
      if (!found.some((one) => at < one.from + one.name.length && one.from < at + name.length))
        found.push({ name, from: at });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function figuresIn(name: string, behind: string): readonly ToldOfGroup[] {
  const told: ToldOfGroup[] = [];
  const [counted, count, piece = ""] = COUNTED.exec(behind) ?? [];
  if (counted !== undefined && count !== undefined)
    told.push({
      name,
      of: "count",
      words: `${name}${counted}`.trim(),
      stated: count,
      value: displayed(exact(count), 1),
      factor: ONE,
      unit: piece,
    });
  const [found, stated, unit = ""] = AMOUNT.exec(behind) ?? [];
  if (found !== undefined && stated !== undefined) {
    const factor = yuanIn(unit);
    const words = `${name}${found}`.trim();
    told.push({ name, of: "amount", words, stated, value: asWritten(stated, factor), factor, unit });
  }
  return told;
}
