import { toldWithExpected } from "../../../../test/support/outcome-of";

const book = (text: string) => ({ 说明: [["2024年度部门决算情况说明"], [text]] });

test.each([
  ["all is right", "本年支出合计112.88万元，其中：基本支出72万元，占63.78%；项目支出40.88万元，占36.22%。"],
  ["其中 begins a sentence", "本年收入112.88万元。其中：财政拨款72万元，占64%；其他收入40.88万元，占36%。"],
  [
    "the last place is evened out",
    "共3万元，其中：甲类支出1万元，占33.33%；乙类支出1万元，占33.33%；丙类支出1万元，占33.34%。",
  ],
  [
    "a share of something else",
    "支出112.88万元，其中：基本支出72万元，占财政拨款支出的80%；项目支出40.88万元，占36.22%。",
  ],
  ["nothing shows what the whole is", "支出合计200万元，其中：人员经费72万元，占90%；差旅费8万元，占10%。"],
  ["rounded", "支出112.88万元，其中：基本支出72万元，占63.78%；项目支出约40万元，占比36.22%。"],
])("a text whose shares follow from its amounts is accused of nothing: %s", (_, text) => {
  expect(toldWithExpected(book(text))).toEqual([]);
});

test.each([
  [
    "worked out from the other part",
    "本年支出合计112.88万元，其中：基本支出72万元，占63.78%；项目支出40.88万元，占56.78%。",
    "36.22%",
  ],
  [
    "with 其中 in a sentence of its own",
    "2024年支出112.88万元。其中：基本支出72万元，占63.78%；项目支出40.88万元，占26.22%；经营支出0万元，占0%。",
    "36.22%",
  ],
  [
    "where only some parts are told",
    "收入合计200万元，其中：财政拨款100万元，占50%；事业收入50万元，占25%；其他收入20万元，占20%。",
    "10%",
  ],
])("a share that does not follow from the amounts is told: %s", (_, text, expected) => {
  expect(toldWithExpected(book(text))).toEqual([`share_mismatch 说明!A2 → ${expected}`]);
});
