import { commentText, explanationIn } from "./comment-text";

test.each([
  ["a note", [{ author: "李敏", text: "经批准终止" }], "经批准终止"],
  ["a signed note", [{ author: "李敏", text: "李敏:\n经批准终止" }], "经批准终止"],
  ["a note signed with a wide colon", [{ author: " 李敏", text: "李敏：\r\n经批准终止\r\n" }], "经批准终止"],
  ["a signature and nothing else", [{ author: "李敏", text: "李敏:\n" }], ""],
  ["a signature of somebody the file does not name", [{ text: "李敏:\n\n" }], ""],
  ["an empty note", [{ text: "  \n " }], ""],
  ["a heading that is no signature", [{ author: "李敏", text: "不计入合计：\n智慧农场" }], "不计入合计：\n智慧农场"],
  ["a comment and its answers", [{ text: "为什么？" }, { text: "" }, { text: "已终止" }], "为什么？\n已终止"],
])("%s", (_, remarks, said) => {
  expect(commentText(remarks)).toBe(said);
});

test.each([
  ["a statement", "经核实，该项目不计入合计", "经核实，该项目不计入合计"],
  ["a question", "为什么不计入合计？", ""],
  ["a question and its answer", "这个数是不是填错了\n按合同包干价结算", "按合同包干价结算"],
  ["a request", "请财务科核实", ""],
  ["a signed request", "李敏:\n请财务科核实", ""],
  ["a doubt", "金额不对", ""],
  ["an English request", "Please check this figure", ""],
  ["an English statement", "Fixed contract price", "Fixed contract price"],
])("%s", (_, comment, explanation) => {
  expect(explanationIn(comment)).toBe(explanation);
});
