/** The sign between the two ends of a range, as a part of patterns: 80%-90%, 1至6月, 50%～80%. */
export const RANGE_SIGN = "[-—–~～至到]";

// What rules write before and behind a bound, as parts of patterns. Of what quantities are compared with: `domain/quantity`.

/** The bound is in: ≥90%, 不低于90%, 达到90%. */
export const AT_LEAST = "≥|>=|不低于|大于等于|达到?";
/** The bound is out: <60%, 低于60%, 不足60%. */
export const BELOW = "<|低于|小于|不足";
/** Behind the bound: 90%以上, 90%及以上. */
export const OR_MORE = "及?以上";
/** Behind the bound: 60%以下, 60%及以下. */
export const OR_LESS = "及?以下";
