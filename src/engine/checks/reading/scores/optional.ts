import type { Indicator } from "../../../../domain/model";

/** 经济效益（可选项）: one of several of which a unit takes what suits it, so that nobody adds up their weights. */
export function isOptional({ name }: Indicator): boolean {
  return /[（(](?:可选项?|任选(?:一项|其一)?|选填项?|备选项?|optional)[）)]/iu.test(name.value);
}
