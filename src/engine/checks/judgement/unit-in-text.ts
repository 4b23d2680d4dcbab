import type { Indicator } from "../../../domain/model";
import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";

/** Units that count heads, beside those that count visits: 户 and 户次 are different figures. */
const HEADS_AND_TIMES = /(\d[\d,]*(?:\.\d+)?)\s*([户人家])(次)?/gu;
/** The unit an indicator's name gives: "（户次）". */
const UNIT_OF_NAME = /[（(]([户人家]次?)[）)]/u;

/** A text that gives an indicator's own target or actual with 户 where the indicator counts 户次, or the other way round. */
export const unitInText = defineCheck({
  code: "unit-in-text",
  kind: "unit_mismatch",
  class: "plausibility",
  severity: "info",
  source: "户 counts households, 户次 counts services to them: one household can be served many times.",
  words: {
    zh: {
      title: "文字与指标的计量单位不同",
      message: "“{name}”按“{unit}”计，说明却写“{written}”：{heads}与{heads}次不是同一个数。",
      advice: "核实统计口径，统一写法。",
      why: "一户可以受益多次，按户次达标不等于按户达标。",
    },
    en: {
      title: "Text and indicator count different things",
      message:
        "“{name}” is counted in {unit}, yet its text says “{written}”: {heads} and {heads}次 are different figures.",
      advice: "Find out what was counted and write it one way.",
      why: "One household can be served many times: so many services are not so many households.",
    },
  },
  silentWhen: {
    zh: "文字中的数不是该指标的目标或实际值；指标没有写明单位。",
    en: "The number is neither target nor actual of the indicator; the indicator states no unit.",
  },
  example: {
    sheets: {
      绩效指标: changed(INDICATORS, {
        H2: "评分说明",
        C5: "补助覆盖企业（户次）",
        D5: 3000,
        E5: 3200,
        H5: "覆盖3200户次，达到3000户的目标。",
      }),
    },
    finds: "绩效指标!H5",
  },
  *run({ model }) {
    for (const { indicators } of model.scorecards) {
      for (const indicator of indicators) {
        const { explanation } = indicator;
        const unit = explanation === undefined ? undefined : unitOf(indicator);
        if (explanation === undefined || unit === undefined) continue;
        const { name } = indicator;
        const own = [indicator.target, indicator.actual].flatMap((claim) =>
          claim?.quantity === undefined ? [] : [claim.quantity.value],
        );
        const other = [...explanation.value.matchAll(HEADS_AND_TIMES)].find(
          ([, figure = "", heads = "", times = ""]) =>
            heads === unit.charAt(0) &&
            heads + times !== unit &&
            own.some((value) => value.eq(figure.replaceAll(",", ""))),
        );
        if (other === undefined) continue;
        yield {
          at: explanation.at,
          key: [name.value],
          stated: other[0],
          expected: unit,
          facts: { name: name.value, unit, written: other[0], heads: unit.charAt(0) },
        };
      }
    }
  },
});

/** The unit of the indicator's column or name, where it is one of those that are easily confused. */
function unitOf({ name, unitText }: Indicator): string | undefined {
  const stated = unitText?.value.trim();
  return stated !== undefined && /^[户人家]次?$/u.test(stated) ? stated : UNIT_OF_NAME.exec(name.value)?.[1];
}
