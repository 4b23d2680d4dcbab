/** Traditional letters of the trade's words, each before its simplified form. Names are never changed, only compared. */
const PAIRS =
  "號号項项稱称單单萬万億亿預预計计總总額额實实際际執执減减調调資资補补貼贴專专縣县區区鄉乡鎮镇級级類类別别備备註注" +
  "說说標标準准權权滿满績绩評评審审結结餘余轉转經经費费餽馈達达應应該该設设備备擬拟報报關关門门責责務务機机構构" +
  "團团東东廣广產产業业農农財财撥拨對对較较變变動动開开發发佔占與与個个數数據据進进過过簡简單单則则價价質质量量" +
  "時时間间狀状況况環环節节約约認认證证記记錄录憑凭賬账帳帐戶户檔档導导領领專专題题課课學学醫医療疗衛卫橋桥樓楼" +
  "編编購购採采稅税訂订細细統统運运營营維维請请議议協协辦办線线陽阳雙双擔担獎奖勵励幫帮築筑續续層层監监測测" +
  "試试驗验確确順顺場场園园圖图歸归損损樣样檢检歷历濟济現现繳缴隊队階阶顯显館馆線线" +
  "於于內内選选義义將将給给兩两債债獲获聯联絡络會会訪访殘残婦妇兒儿綠绿溫温償偿許许釋释" +
  "賸剩擴扩養养護护災灾險险處处長长員员劃划畫画當当屬属歸归負负無无優优異异後后從从體体點点臺台幣币歐欧圓圆";

const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(2 * at), PAIRS.charAt(2 * at + 1)] as const),
);

const [FIRST, LAST] = [0x4e00, 0x9fff];
/** One flag for each Chinese letter: asked for every letter of every cell. */
const IS_TRADITIONAL = new Uint8Array(LAST - FIRST + 1);
for (const [from, to] of SIMPLE) if (from !== to) IS_TRADITIONAL[from.charCodeAt(0) - FIRST] = 1;

/**
 * The text with the traditional letters of the trade's words simplified, one letter for one: 單位：萬元 → 单位：万元. 畫 is 划
 * in 計畫 alone.
 */
export function simplified(text: string): string {
  for (let place = 0; place < text.length; place += 1) {
    if (IS_TRADITIONAL[text.charCodeAt(place) - FIRST] === 1)
      return Array.from(text.replaceAll("計畫", "计划"), (letter) => SIMPLE.get(letter) ?? letter).join("");
  }
  return text;
}
