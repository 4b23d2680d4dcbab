/** Whether one slip of the keys makes `typed` of `meant`: a sign other, missing, too many, or two neighbours exchanged. */
export function isOneSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const [left, right] = [typed.slice(start), meant.slice(start)];
  if (left === right) return false;
  const isOther = left.slice(1) === right.slice(1);
  const isMissing = left === right.slice(1);
  const isTooMany = left.slice(1) === right;
  const areExchanged = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return isOther || isMissing || isTooMany || areExchanged;
}
