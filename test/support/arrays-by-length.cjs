/**
 * `toEqual` lets [undefined] pass for [] and [1, undefined] for [1]: an expectation that nothing is found for each of two could
 * not fail where nobody is found at all. Here arrays are equal only when they are of one length.
 */
expect.addEqualityTesters([
  (one, other) => (Array.isArray(one) && Array.isArray(other) && one.length !== other.length ? false : undefined),
]);
