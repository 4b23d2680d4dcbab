/** Abbreviations in English headings and the words they stand for; without the full stop. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    act: "actual",
    adj: "adjusted",
    alloc: "allocation",
    amt: "amount",
    appr: "approved",
    approp: "appropriation",
    avail: "available",
    avg: "average",
    bal: "balance",
    bud: "budget",
    budg: "budget",
    bgt: "budget",
    cat: "category",
    cum: "cumulative",
    dept: "department",
    disb: "disbursed",
    disbt: "disbursement",
    exec: "execution",
    exp: "expenditure",
    expend: "expenditure",
    impl: "implementing",
    ind: "indicator",
    init: "initial",
    min: "ministry",
    mun: "municipal",
    orig: "original",
    perf: "performance",
    prog: "programme",
    proj: "project",
    prov: "provincial",
    resp: "responsible",
    rev: "revised",
    supp: "supplementary",
    tgt: "target",
    tot: "total",
    util: "utilisation",
    var: "variance",
    wt: "weight",
  }),
);

/** "actual exp" → "actual expenditure"; undefined where nothing is abbreviated. Small letters, words between blanks. */
export function unabbreviated(latin: string): string | undefined {
  const words = latin.split(" ");
  if (!words.some((word) => WORDS.has(word))) return undefined;
  return words.map((word) => WORDS.get(word) ?? word).join(" ");
}
