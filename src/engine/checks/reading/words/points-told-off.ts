import type { Exact } from "../../../../domain/figures/exact";
import { exact, sumOf } from "../../../../domain/figures/exact";

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const TAKEN_OFF = new RegExp(String.raw`(?:扣(?:减|除|去)?|核减|减)\s*(${NUMBER})\s*分`, "gu");
/** What a rule says of every case, what is taken off besides something else, or not at all. */
const NOT_ALL =
  /每|各扣|最多|最高|至多|缺一|少一|再扣|另扣|另外|[共合总]计?扣|否则|扣完|酌情|不扣|未扣|应扣|自评|加\s*\d/u;

/** 缺签到记录扣1分；照片不全扣0.5分 → 1.5: how many points a reason says were taken off; undefined where it does not say just that. */
export function pointsToldOff(text: string): Exact | undefined {
  const said = text.normalize("NFKC");
  if (NOT_ALL.test(said)) return undefined;
  const points = [...said.matchAll(TAKEN_OFF)].map(([, number = "0"]) => exact(number));
  return points.length === 0 ? undefined : sumOf(points);
}
