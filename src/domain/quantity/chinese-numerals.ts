const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };

/** The number that Chinese numerals below 100,000,000 write (十二, 三百零五, 一万二千); undefined for other words. */
export function chineseNumber(text: string): number | undefined {
  const parts = text.split("万");
  if (parts.length > 2) return undefined;
  const [head = "", tail] = parts;
  if (tail === undefined) return belowTenThousand(head);
  const high = belowTenThousand(head);
  const low = tail === "" ? 0 : belowTenThousand(tail);
  return high === undefined || low === undefined ? undefined : high * 10_000 + low;
}

function belowTenThousand(text: string): number | undefined {
  if (text === "") return undefined;
  let total = 0;
  let digit: number | undefined;
  for (const char of text) {
    const step = STEPS[char];
    if (step !== undefined) {
      total += (digit ?? 1) * step;
      digit = undefined;
    } else {
      const next = DIGITS[char];
      if (next === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = next;
    }
  }
  return total + (digit ?? 0);
}
