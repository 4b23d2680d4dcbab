/** Columns that share a hundred points, at least. */
const FEWEST_PARTS = 3;
const FULL_MARKS = 100;
const POINTS = /[\p{L})]\s*\(?\s*(\d{1,2})\s*分?\s*\)?$/u;

/**
 * The headings of a table that say how many of a hundred points their column can give: 组织20, 资金（30）, 产出(30分), 满意20.
 * None where they do not share a hundred. What such a column is called says nothing then of money or rates.
 */
export function partsOfHundred(headings: readonly string[]): ReadonlySet<string> {
  const parts = headings.flatMap((heading) => {
    const points = POINTS.exec(heading.normalize("NFKC").trim())?.[1];
    return points === undefined ? [] : [{ heading, points: Number(points) }];
  });
  const shared = parts.reduce((sum, { points }) => sum + points, 0);
  return new Set(parts.length >= FEWEST_PARTS && shared === FULL_MARKS ? parts.map(({ heading }) => heading) : []);
}
