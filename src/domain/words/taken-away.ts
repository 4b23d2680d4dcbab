const TAKEN_AWAY = /^\s*(?:[（(]?\d{1,2}[）).、]\s*)?(?:减\s*[:：]|less\s*:)/iu;

/** 减：库存股, Less: refunds: a line whose figure its total takes away. */
export function saysTakenAway(label: string): boolean {
  return TAKEN_AWAY.test(label);
}
