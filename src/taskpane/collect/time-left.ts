/** Before so much is done, a file or two would speak for all. */
const LEAST_SECONDS = 5;
const LEAST_SHARE = 0.05;

/**
 * Seconds that the reading of the rest will take if it goes on as so far: by the size of the files, since a large one takes
 * longer. Undefined while that would be a guess. Only many alike things tell their own pace; the steps of one workbook do
 * not, whose checks take ten times as long at a first run as at a second.
 */
export function secondsLeft(elapsed: number, share: number): number | undefined {
  if (elapsed < LEAST_SECONDS || share < LEAST_SHARE || share >= 1) return undefined;
  return Math.ceil((elapsed * (1 - share)) / share);
}
