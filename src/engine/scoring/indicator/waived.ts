import { simplified } from "../../../domain/letters/simplified";
import type { Indicator } from "../../../domain/model";

const NOTHING_OFF =
  /不(?:予|再)?(?:作)?扣(?:减)?分|免予?扣分|视(?:同|为)(?:完成|达标)|no (?:points|marks)(?: are| were)? (?:deducted|taken off)/iu;
const BY_AUTHORITY = /批准|批复|同意|核准|核定|认定|调整文件|approv|agreed/iu;

/** 经市政府批准核减1公里，不扣分: who may grant it did, says the reason. A mere 不扣分 of the unit itself changes no rule. */
export function isWaived({ reason }: Indicator): boolean {
  if (reason === undefined) return false;
  const said = simplified(reason.value);
  return NOTHING_OFF.test(said) && BY_AUTHORITY.test(said);
}
