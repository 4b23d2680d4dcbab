import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

const balance = (dividends: number | null, total: number): RowsLiteral => [
  ["项目", "期末余额", "期初余额"],
  ["流动负债：", null, null],
  ["短期借款", 4120.5, 3980],
  ["应付账款", 2215.25, 2410.75],
  ["其他应付款", 960.4, 884.1],
  ["其中：应付利息", null, null],
  ["应付股利", dividends, 61.2],
  ["合同负债", 318.6, 402.3],
  ["流动负债合计", total, 7677.15],
];

test("a part that goes on below 其中 without a word is no line of the total", () => {
  expect(told({ 负债: balance(75.3, 7614.75) })).toEqual([]);
});

test("a total that is wrong beside such parts is told", () => {
  expect(told({ 负债: balance(75.3, 7641.75) })).toEqual(["total_mismatch 负债!B9"]);
});

test("several ways to divide a total that stands above them, of which only the first lines say 其中", () => {
  const groups = [
    ["分组", "营业收入", "营业成本", "利润总额"],
    ["总计", 8710.4, 7437.6, 465.2],
    ["其中：采矿业", 386.8, 254, 81.3],
    ["制造业", 7500.6, 6448.4, 329.7],
    ["电力供应业", 823, 735.2, 54.2],
    ["其中：国有控股", 2403, 2009.6, 154.9],
    ["其中：股份制", 6932.5, 5937.6, 344.3],
    ["外商投资", 1719.6, 1450.9, 117.8],
  ];
  expect(told({ 工业: groups })).toEqual([]);
});

const equity = (total: number): RowsLiteral => [
  ["项目", "期末余额", "期初余额"],
  ["实收资本", 1784.2, 1796.8],
  ["资本公积", 7567.4, 7646.6],
  ["减：库存股", null, 707.4],
  ["未分配利润", 5855, 5802.1],
  ["所有者权益合计", 15206.6, total],
];

test.each([
  ["taken away", 14538.1, []],
  ["neither taken away nor added", 15245.5, ["total_mismatch 权益!C6"]],
])("a line called 减： that is %s", (_, total, expected) => {
  expect(told({ 权益: equity(total) })).toEqual(expected);
});

test("what stands under another caption is no part of a sum, though lines without figures look like captions too", () => {
  const flows = [
    ["项目", "本期", "上期"],
    ["一、经营活动产生的现金流量：", null, null],
    ["销售收到的现金", 5804.6, 5489.9],
    ["收到的其他现金", 1352.9, 1061.5],
    ["经营活动现金流入小计", 7157.5, 6551.4],
    ["购买支付的现金", 4162.1, 3586.7],
    ["支付的其他现金", 386.7, 262],
    ["经营活动现金流出小计", 4548.8, 3848.7],
    ["经营活动产生的现金流量净额", 2608.7, 2702.7],
    ["二、投资活动产生的现金流量：", null, null],
    ["收回投资收到的现金", null, 2598.8],
    ["取得投资收益收到的现金", null, null],
    ["处置固定资产收回的现金", 500.9, 436],
    ["收到的其他投资现金", null, null],
    ["投资活动现金流入小计", 500.9, 3034.8],
  ];
  expect(told({ 现金流量: flows })).toEqual([]);
});

test("a total at length that begins as one is none of the lines of the next", () => {
  const statement = [
    ["Items", "Mar 31, 2024", "Jan 1, 2024"],
    ["Share capital", 3090.9, 3090.9],
    ["Capital reserve", 3613.3, 3613.4],
    ["Less: Treasury shares", 500.1, 500.1],
    ["General risk reserve", null, null],
    ["Undistributed profit", 17759.8, 16890.2],
    ["Total equity attributable to the owners of the parent", 23963.9, 23094.4],
    ["Non-controlling interest", 115.9, 115],
    ["Total equity", 24079.8, 23209.4],
  ];
  expect(told({ Equity: statement })).toEqual([]);
});

test("the same total of another day below the total of the lines", () => {
  const loans = [
    ["项目", "合计", "一年内", "一年以上"],
    ["银行贷款", 3516.6, 282.9, 3233.7],
    ["中期票据", 390, 290, 100],
    ["应计利息", 64.1, 64.1, null],
    ["合计（截至2024年6月30日）", 3970.7, 637, 3333.7],
    ["合计（截至2023年12月31日）", 3778, 338.7, 3439.3],
  ];
  expect(told({ 借款: loans })).toEqual([]);
});

const forecast = (equipment: number): RowsLiteral => [
  ["项目", "2022年", "2023年", "2024年预测", "2025年预测"],
  ["货币资金", 2242, 1899, 4444, 5935],
  ["应收款项", 2864, 2704, 4175, 5219],
  ["存货", 1240, 921, 1705, 2028],
  ["其他流动资产", 1155, equipment, 2296, 2685],
  ["流动资产合计", 7501, 9184, 12619, 15866],
];

test("sums that miss by one in several columns show that the whole figures were rounded one by one", () => {
  expect(told({ 预测: forecast(3660) })).toEqual([]);
});

test("a sum that misses by more among them is told", () => {
  expect(told({ 预测: forecast(3606) })).toEqual(["total_mismatch 预测!C6"]);
});

test("a lone sum that misses by one is a slip", () => {
  const [heads, ...lines] = forecast(3660);
  const right = lines.map((line) => line.slice(0, 3));
  const slipped = [...right.slice(0, 4), ["流动资产合计", 7501, 9185]];
  expect(told({ 预测: [(heads ?? []).slice(0, 3), ...slipped] })).toHaveLength(1);
});

test("changes of prices in per cent with few digits are no rates of one another", () => {
  const prices = [
    ["类别", "环比涨跌幅（%）", "同比涨跌幅（%）", "累计涨跌幅（%）"],
    ["生产资料", 0.4, -1.6, -2.9],
    ["采掘", 0.2, -1.2, -4.7],
    ["原材料", 0.9, 0.5, -2],
    ["加工", 0.1, -2.6, -3.2],
    ["生活资料", -0.1, -0.8, -0.9],
    ["食品", -0.2, -0.7, -0.9],
    ["衣着", 0.1, 0.4, 0.3],
    ["燃料动力", 0.2, -2.1, -4.9],
    ["黑色金属", 0.2, -3.1, -2.8],
    ["有色金属", 3.6, 8.1, 2.8],
  ];
  expect(told({ 价格: { rows: prices, formats: { "B2:D11": "0" } } })).toEqual([]);
});

test("columns that cancel in most lines do not make a third one", () => {
  const stock = [
    ["项目", "期末数", null, null, "期初数", null, null],
    [null, "账面余额", "跌价准备", "账面价值", "账面余额", "跌价准备", "账面价值"],
    ["原材料", 3647.2, null, 3647.2, 2280.9, null, 2280.9],
    ["在产品", 762.1, null, 762.1, 1219.3, null, 1219.3],
    ["库存商品", 1452.6, 53.6, 1399, 872.7, 25, 847.7],
    ["发出商品", 500.7, null, 500.7, 516.6, null, 516.6],
    ["委托加工物资", 155.9, null, 155.9, 42.7, null, 42.7],
    ["合计", 6518.5, 53.6, 6464.9, 4932.2, 25, 4907.2],
  ];
  const sheet = { rows: stock, merges: ["A1:A2", "B1:D1", "E1:G1"] };
  expect(told({ 存货: sheet })).toEqual([]);
});

test("a total over columns of which most lines fill two only", () => {
  const changes = [
    ["项目", "股本", "其他权益", "资本公积", "盈余公积", "未分配利润", "权益合计"],
    ["上年期末余额", 4000, null, 7310.1, 209.6, 2107.2, 13626.9],
    ["前期差错更正", null, null, null, -36, -256, -292],
    ["本年期初余额", 4000, null, 7310.1, 173.6, 1851.2, 13334.9],
    ["本期增减", null, null, null, 14.1, -873.1, -859],
    ["利润分配", null, null, null, 14.1, -1014.1, -1000],
    ["提取公积", null, 20, null, 14.1, -34.1, null],
  ];
  expect(told({ 权益变动: changes })).toEqual([]);
});

test("the change of a rate is told in points, beside changes of amounts in per cent", () => {
  const figures = [
    ["指标", "本期", "上期", "增减比例"],
    ["营业收入", 4003.1, 3578.3, "11.87%"],
    ["净利润", 327.9, 280.4, "16.94%"],
    ["总资产", 8210.5, 7990.2, "2.76%"],
    ["净资产", 5210.5, 5001.2, "4.19%"],
    ["加权平均净资产收益率", "4.02%", "3.40%", "0.62%"],
  ];
  expect(told({ 指标: figures })).toEqual([]);
});

test("two shares of a whole that the table does not state", () => {
  const assets = [
    ["项目", "金额", "占总资产的比重"],
    ["货币资金", 195835.42, "0.33%"],
    ["应收票据", 158005.51, "0.27%"],
  ];
  expect(told({ 资产: assets })).toEqual([]);
});

test("one firm in two lists that each have a sum of their own", () => {
  const debts = [
    ["项目名称", "年末余额", "年初余额"],
    ["应付账款：", null, null],
    ["海川电子科技有限公司", 1238.9, 902],
    ["永泰电池有限公司", 24752.6, 29023.9],
    ["合计", 25991.5, 29925.9],
    ["预收款项：", null, null],
    ["海川电子科技有限公司", 318, 21494],
    ["龙江科技有限公司", 77, 12],
    ["合计", 395, 21506],
  ];
  expect(told({ 往来: debts })).toEqual([]);
});

test("a figure that cannot be read is told, and no total with it is accused", () => {
  const assets = [
    ["项目", "期末余额", "期初余额"],
    ["货币资金", 10719.88, "8,013.081,59"],
    ["应收账款", 2853.7, 2442.01],
    ["存货", 1190.9, 988.55],
    ["固定资产", 5305.65, 5392.95],
    ["资产合计", 20070.13, 16836.59],
  ];
  expect(told({ 资产: assets })).toEqual(["number_stored_as_text 资产!C2"]);
});

const restated = (assets: number): RowsLiteral => [
  ["受影响的报表项目", "重述前", "重述额", "重述后"],
  ["应收款项融资", 191.1, -47.6, 143.5],
  ["其他应收款", 229.9, 6.7, 236.6],
  ["存货", 4613.3, -59.3, 4554],
  ["资产合计", 39899.8, -100.2, assets],
  ["应交税费", 1055, 0.4, 1055.4],
  ["其他流动负债", 34.5, 14.6, 49.1],
  ["负债合计", 8666.9, 15, 8681.9],
];

test("a list of what changed lacks the same of each total before and after", () => {
  expect(told({ 重述: restated(39799.6) })).toEqual([]);
});

test("one total that lacks the same twice may lack a line", () => {
  const [heads, ...lines] = restated(39799.6);
  expect(told({ 重述: [heads ?? [], ...lines.slice(0, 4)] })).not.toEqual([]);
});

test("a total below a second list that follows the sum of the first", () => {
  const costs = [
    ["Item", "2019 amount", "2018 amount", "Change ($)"],
    ["License", 64798, 35452, 29346],
    ["Maintenance", 16499, 14783, 1716],
    ["Services", 243053, 246548, -3495],
    ["Total cost of revenue", 324350, 296783, 27567],
    ["Includes stock-based compensation of:", null, null, null],
    ["Cost of license revenue", 3011, 1002, 2009],
    ["Cost of maintenance revenue", 1820, 1886, -66],
    ["Cost of services revenue", 22781, 21856, 925],
    ["Total", 27612, 24744, 2868],
  ];
  expect(told({ Costs: costs })).toEqual([]);
});

const appropriation = (total: number): RowsLiteral => [
  ["财政拨款收入支出决算总表", null, null, null, null, null],
  [null, null, null, null, null, "单位：万元"],
  ["收入", null, "支出", null, null, null],
  ["项目", "决算数", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款"],
  ["一、一般公共预算财政拨款", 3040.05, "一、一般公共服务支出", null, null, null],
  ["二、政府性基金预算财政拨款", 120, "二、外交支出", null, null, null],
  [null, null, "三、国防支出", null, null, null],
  [null, null, "四、公共安全支出", null, null, null],
  [null, null, "五、教育支出", null, null, null],
  [null, null, "六、科学技术支出", 2206.66, 2206.66, null],
  [null, null, "七、社会保障和就业支出", 326.71, 326.71, null],
  [null, null, "八、城乡社区支出", 120, null, 120],
  [null, null, "九、住房保障支出", 506.68, 506.68, null],
  ["本年收入合计", 3160.05, "本年支出合计", 3160.05, total, 120],
];

test.each([
  [3040.05, []],
  [3004.05, ["total_mismatch 总表!E14"]],
])("the right side of accounts whose headings no list knows: %d", (total, expected) => {
  const sheet = { rows: appropriation(total), merges: ["A3:B3", "C3:F3"] };
  expect(told({ 总表: sheet })).toEqual(expected);
});
