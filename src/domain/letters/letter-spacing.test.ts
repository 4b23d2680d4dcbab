import { closedUp, withoutLetterSpacing } from "./letter-spacing";

test.each([
  ["权 重", "权重"],
  ["等　级", "等级"],
  ["评 价 等 级（档）", "评价等级（档）"],
  ["合  计", "合计"],
  ["项目 名称", "项目 名称"],
  ["预算数 元", "预算数 元"],
  ["total 分 数", "total 分数"],
  ["", ""],
])("%s is meant as %s", (written, meant) => {
  expect(withoutLetterSpacing(written)).toBe(meant);
});

test.each([
  ["权　重", "权重"],
  ["预算执\n行率", "预算执行率"],
  ["成本\r\n指标", "成本指标"],
  ["社会\n效益", "社会效益"],
  ["工会\n县总", "工会\n县总"],
  ["东河区\n西山县", "东河区\n西山县"],
  ["支持企业技术改造\n完成设备购置安装", "支持企业技术改造\n完成设备购置安装"],
  ["分值\n（20分）", "分值\n（20分）"],
  ["Total\ncost", "Total\ncost"],
])("a short text is one word: %j", (written, meant) => {
  expect(closedUp(written)).toBe(meant);
});
