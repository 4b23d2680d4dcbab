const SO_FAR = /累计|截至|截止|to date|ytd|cumulative/iu;

/** Whether a heading or title tells of all from the year's beginning until then: 累计支出, 截至9月底, year to date. */
export function saysSoFar(text: string): boolean {
  return SO_FAR.test(text);
}
