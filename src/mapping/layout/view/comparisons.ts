import { remembered } from "../../../domain/remembered";

const COMPARISON =
  /^\s*(?:[≥≤＞＜><≧≦⩾⩽﹤﹥]|(?:大于|小于)(?:等于)?|不(?:低于|少于|小于|高于|超过|多于|大于)|(?:at least|at most|no (?:more|less|fewer) than)\b)\s*=?\s*\d/i;

/** ≥20公里, 不低于90%: a figure that something is held against. Only targets are written so. */
export const isComparison = remembered((text: string): boolean => text.length <= 40 && COMPARISON.test(text));
