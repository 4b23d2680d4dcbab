import { simplified } from "../letters/simplified";
import { remembered } from "../remembered";

const NOT_APPLICABLE =
  /^[（(]?(?:本(?:年度?|项目|单位))?(?:不适用|不涉及|不参评|不参与评价|n[/.]?a\.?|not applicable)[)）]?$/iu;

/** 不适用, 不涉及, n/a: what the line asks for does not apply to who is marked. */
export const saysNotApplicable = remembered((text: string): boolean => NOT_APPLICABLE.test(simplified(text.trim())));
